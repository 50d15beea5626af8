using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Exercises.Composing;
using TeacherBot.Domain.Proofs;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Exercises.Composing;

public class SheetComposerTests
{
    public static TheoryData<int, Difficulty> Sheets => [.. Topics.Grades.SelectMany(grade => Enum.GetValues<Difficulty>().Select(difficulty => (grade, difficulty)))];

    [Theory]
    [InlineData(SheetFormat.TestAndOpen, 0, 7, 3, 3, 1, 1)]
    [InlineData(SheetFormat.TestAndOpen, 1, 10, 5, 6, 2, 2)]
    [InlineData(SheetFormat.TestAndOpen, 2, 13, 7, 9, 3, 3)]
    [InlineData(SheetFormat.OpenOnly, 0, 0, 0, 3, 1, 1)]
    [InlineData(SheetFormat.OpenOnly, 1, 0, 0, 6, 2, 2)]
    [InlineData(SheetFormat.TestOnly, 0, 7, 3, 0, 0, 0)]
    [InlineData(SheetFormat.TestOnly, 2, 13, 7, 0, 0, 0)]
    public void A_sheet_has_the_counts_of_its_volume(SheetFormat format, int volume, int single, int multiple, int open, int matching, int blank)
    {
        foreach (var grade in Topics.Grades)
        {
            Counts(Compose(Topics.Request(grade, format, volume))).ShouldBe([single, multiple, open, matching, blank]);
        }
    }

    [Theory]
    [InlineData(SheetFormat.TestAndOpen, new[] { TaskType.SingleChoice, TaskType.Open }, new[] { 10, 0, 5, 0, 0 })]
    [InlineData(SheetFormat.TestAndOpen, new[] { TaskType.MultipleChoice, TaskType.Matching, TaskType.FillBlank }, new[] { 0, 10, 0, 3, 2 })]
    [InlineData(SheetFormat.TestAndOpen, new[] { TaskType.SingleChoice, TaskType.Open, TaskType.Matching }, new[] { 10, 0, 4, 1, 0 })]
    [InlineData(SheetFormat.TestOnly, new[] { TaskType.MultipleChoice, TaskType.Open }, new[] { 0, 10, 0, 0, 0 })]
    [InlineData(SheetFormat.OpenOnly, new[] { TaskType.SingleChoice, TaskType.FillBlank }, new[] { 0, 0, 0, 0, 5 })]
    [InlineData(SheetFormat.TestAndOpen, new[] { TaskType.Open }, new[] { 0, 0, 15, 0, 0 })]
    [InlineData(SheetFormat.TestAndOpen, new[] { TaskType.SingleChoice }, new[] { 15, 0, 0, 0, 0 })]
    public void What_is_switched_off_goes_to_the_other_types(SheetFormat format, TaskType[] types, int[] counts) =>
        Counts(Compose(Topics.Request(3, format, types: types))).ShouldBe(counts);

    [Theory]
    [InlineData(SheetFormat.TestOnly, TaskType.Open)]
    [InlineData(SheetFormat.OpenOnly, TaskType.SingleChoice)]
    public void No_usable_type_is_an_argument_error(SheetFormat format, TaskType type) =>
        Should.Throw<ArgumentException>(() => Compose(Topics.Request(3, format, types: type)));

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Thirty_variants_of_the_longest_sheet_are_whole_proven_and_different(int grade, Difficulty difficulty)
    {
        var request = Topics.Request(grade, volume: 2, difficulty: difficulty, variants: 30);
        var sheet = Compose(request);
        SheetComposer.MostVariants(request, Topics.ExerciseIds(grade)).ShouldBe(30);
        sheet.Variants.Select(variant => variant.Number).ShouldBe(Enumerable.Range(1, 30));
        foreach (var variant in sheet.Variants)
        {
            variant.Tasks.Select(task => task.Number).ShouldBe(Enumerable.Range(1, 35));
            variant.Tasks.Take(20).ShouldAllBe(task => task.Part == SheetPart.Test);
            variant.Tasks.Skip(20).ShouldAllBe(task => task.Part == SheetPart.Open);
            variant.Tasks.Select(Paper).ShouldBeUnique();
            variant.Tasks.Select(task => task.Type).ShouldBe(sheet.Variants[0].Tasks.Select(task => task.Type));
            variant.Tasks.ShouldAllBe(task => task.Proof.Kind == ProofKind.Computed && task.Proof.Check != null && Judge.Prove(task).IsProven);
        }

        for (var place = 0; place < 35; place++)
        {
            sheet.Variants.Select(variant => Paper(variant.Tasks[place])).ShouldBeUnique();
        }
    }

    [Fact]
    public void A_variant_does_not_depend_on_how_many_there_are()
    {
        var (few, many) = (Compose(Topics.Request(2, volume: 1, variants: 3)), Compose(Topics.Request(2, volume: 1, variants: 9)));
        WorksheetJson.Write(many with { Variants = [.. many.Variants.Take(3)] }).ShouldBe(WorksheetJson.Write(few));
    }

    [Fact]
    public void The_same_seed_makes_the_same_sheet_and_another_seed_another()
    {
        var request = Topics.Request(5, variants: 2);
        WorksheetJson.Write(Compose(request)).ShouldBe(WorksheetJson.Write(Compose(request)));
        WorksheetJson.Write(Compose(request, "B")).ShouldNotBe(WorksheetJson.Write(Compose(request)));
    }

    [Fact]
    public void A_sheet_survives_its_file()
    {
        var sheet = Compose(Topics.Request(4, volume: 2, variants: 2));
        WorksheetJson.Write(WorksheetJson.Read(WorksheetJson.Write(sheet))).ShouldBe(WorksheetJson.Write(sheet));
    }

    [Fact]
    public void Right_options_stand_in_every_place()
    {
        var sheet = Compose(Topics.Request(3, SheetFormat.TestOnly, 2, variants: 30, types: TaskType.SingleChoice));
        var places = sheet.Variants.SelectMany(variant => variant.Tasks).CountBy(task => ((ChoiceAnswer)task.Answer).Index).ToDictionary();
        places.Values.ShouldAllBe(count => count > 110 && count < 190);
    }

    [Fact]
    public void An_unsuited_type_is_replaced_by_another_of_its_part_and_named()
    {
        var composed = Compose(new Countdown(500), TaskType.MultipleChoice, TaskType.Open, TaskType.Matching).ShouldBeOfType<Composed>();
        composed.Replaced.ShouldBe([TaskType.MultipleChoice, TaskType.Matching]);
        Counts(composed.Worksheet).ShouldBe([10, 0, 5, 0, 0]);
    }

    [Fact]
    public void A_small_topic_tells_how_many_variants_it_has()
    {
        Compose(new Countdown(20), TaskType.SingleChoice, TaskType.Open).ShouldBeOfType<TopicTooSmall>().MostVariants.ShouldBeInRange(1, 20);
        Compose(new Countdown(10), TaskType.SingleChoice, TaskType.Open).ShouldBe(new TopicTooSmall(0));
    }

    [Fact]
    public void The_types_that_suit_are_known_before() =>
        SheetComposer.SuitedTypes(["math-1-word-problems-20"]).ShouldBe([TaskType.SingleChoice, TaskType.Open]);

    [Fact]
    public void Work_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Should.Throw<OperationCanceledException>(() =>
            SheetComposer.Compose(Topics.Request(3), Topics.ExerciseIds(3), "A", "", SheetRandom.Named("A"), stop.Token));
    }

    static Worksheet Compose(WorksheetRequest request, string seed = "A") =>
        SheetComposer.Compose(request, Topics.ExerciseIds(request.Grade), "ID", seed, SheetRandom.Named(seed), TestContext.Current.CancellationToken)
            .ShouldBeOfType<Composed>().Worksheet;

    static Composition Compose(IExercise exercise, params TaskType[] types) =>
        SheetComposer.Compose(Topics.Request(6, variants: 30, types: types), [exercise], "ID", "A", SheetRandom.Named("A"), TestContext.Current.CancellationToken);

    static int[] Counts(Worksheet sheet) => [.. TaskTypes.All.Select(type => sheet.Variants[0].Tasks.Count(task => task.Type == type))];

    static string Paper(SheetTask task) => string.Join('|', [task.Text, .. task.Options ?? [], .. task.Left ?? [], .. task.Right ?? []]);
}
