using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Proofs;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Manuscripts;

public sealed class ManuscriptSheetTests
{
    static readonly SheetRandom Random = SheetRandom.Named("variants");

    [Fact]
    public void Calculations_change_their_numbers_and_are_proven_again()
    {
        var sheet = Sheet(Subject.Math, 3);
        sheet.Worksheet.Variants.Count.ShouldBe(4);
        sheet.Changes.Skip(1).ShouldAllBe(change => change.Changed >= 3);
        foreach (var variant in sheet.Worksheet.Variants)
        {
            variant.Tasks.Select(task => task.Number).ShouldBe(Enumerable.Range(1, variant.Tasks.Count));
            variant.Tasks.ShouldAllBe(task => task.Proof.Kind != ProofKind.None && Judge.Prove(task).Kind != VerdictKind.Wrong);
        }
    }

    [Fact]
    public void A_confirmed_story_changes_its_numbers_within_its_words()
    {
        const string Told = "В школьную столовую привезли 12 ящиков яблок по 8 кг в каждом и ещё 145 кг груш. Сколько килограммов фруктов привезли в столовую?";
        var changed = Sheet(Subject.Math, 3).Worksheet.Variants.SelectMany(variant => variant.Tasks)
            .Where(task => task.Text.StartsWith("В школьную столовую", StringComparison.Ordinal) && task.Text != Told).ToArray();

        changed.ShouldNotBeEmpty();
        foreach (var task in changed)
        {
            int[] numbers = [.. task.Text.Split(' ', '\u00A0').Where(word => int.TryParse(word, out _)).Select(int.Parse)];
            task.Answer.ShouldBeOfType<OpenAnswer>().Value.ShouldStartWith($"{(numbers[0] * numbers[1]) + numbers[2]}");
            task.Proof.Kind.ShouldBe(ProofKind.Blind);
            task.Proof.By.ShouldBe("second");
            task.Text.ShouldContain("ящиков яблок");
        }
    }

    [Fact]
    public void What_cannot_change_is_shuffled_with_its_key()
    {
        var sheet = Sheet(Subject.Russian, 7);
        sheet.Changes.Skip(1).ShouldAllBe(change => change.Changed == 0 && change.Shuffled == sheet.Worksheet.Variants[0].Tasks.Count);
        var right = sheet.Worksheet.Variants.Select(variant => variant.Tasks.Single(task => task.Type == TaskType.SingleChoice)).Select(task => task.Options![((ChoiceAnswer)task.Answer).Index]);
        right.Distinct().ShouldHaveSingleItem().ShouldBe("читающий");
        sheet.Worksheet.Variants.Select(variant => string.Join('|', variant.Tasks.Select(task => task.Text + string.Join(',', task.Options ?? [])))).Distinct().Count().ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Task_n_is_worth_the_same_points_in_every_variant()
    {
        foreach (var (subject, grade) in GoodTask.All.Select(good => (good.Subject, good.Grade)).Distinct())
        {
            var variants = Sheet(subject, grade).Worksheet.Variants;
            variants.ShouldAllBe(variant => variant.Tasks.Select(task => task.Points).SequenceEqual(variants[0].Tasks.Select(task => task.Points)));
        }
    }

    [Fact]
    public void Variant_k_does_not_depend_on_how_many_there_are()
    {
        var (two, four) = (Sheet(Subject.Math, 4, 2), Sheet(Subject.Math, 4, 4));
        WorksheetJson.Write(four.Worksheet with { Variants = [.. four.Worksheet.Variants.Take(2)] }).ShouldBe(WorksheetJson.Write(two.Worksheet));
    }

    [Fact]
    public void Variants_of_every_subject_have_keys_that_nothing_contradicts()
    {
        foreach (var grade in GoodTask.All.Select(good => (good.Subject, good.Grade)).Distinct())
        {
            var sheet = Sheet(grade.Subject, grade.Grade);
            foreach (var variant in sheet.Worksheet.Variants)
            {
                variant.Tasks.Select(task => Judge.Prove(task)).Where(verdict => verdict.Kind == VerdictKind.Wrong).Select(verdict => verdict.Reason).ShouldBeEmpty();
                variant.Tasks.Where(task => task.Type == TaskType.Matching).ShouldAllBe(task => ((MatchingAnswer)task.Answer).Pairs.Select(pair => pair[1]).Distinct().Count() == task.Right!.Count);
            }
        }
    }

    [Fact]
    public void A_task_that_is_not_proven_makes_no_sheet()
    {
        var good = GoodTask.Of(Subject.Russian)[0];
        var task = good.Examined(good.Task).Task!;
        Should.Throw<ArgumentException>(() => ManuscriptSheet.Of(GoodTask.BriefOf(Subject.Russian, 1, []), [task], "A1B2", Random));
    }

    /// <summary>All kept tasks of the grade, those that need it confirmed by a solver that is right.</summary>
    static AuthoredSheet Sheet(Subject subject, int grade, int variants = 4)
    {
        var goods = GoodTask.Of(subject).Where(good => good.Grade == grade).ToArray();
        var brief = GoodTask.BriefOf(subject, grade, [.. goods.Select(good => new Place(good.Task.Place, good.Type))], variants);
        SheetTask[] tasks =
        [
            .. Examination.Of(brief, new([.. goods.Select(good => good.Task)], ReplyTrouble.None), SheetRandom.Named("sheet"))
                .Where(examined => examined.Task is not null)
                .Select(examined => examined.State == ExaminedState.Proven ? examined.Task! : examined.Task! with { Proof = examined.Task.Proof with { Kind = ProofKind.Blind, By = "second" } }),
        ];
        return ManuscriptSheet.Of(brief, tasks, "A1B2", Random);
    }
}
