using System.Text.RegularExpressions;
using TeacherBot.Domain.Exercises.Composing;
using TeacherBot.Domain.Proofs;
using TeacherBot.Domain.Tests.Exercises;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Proofs;

/// <summary>Every task of real sheets is spoiled in every way we know; the judge must not call any of them proven.</summary>
public partial class FalsifiedSheetsTests
{
    static readonly SheetTask[] Tasks = [.. Topics.Grades.SelectMany(grade => Enum.GetValues<Difficulty>().SelectMany(difficulty => Sheet(grade, difficulty)))];

    [Fact]
    public void Another_key_is_noticed()
    {
        foreach (var task in Tasks)
        {
            foreach (var answer in OtherAnswers(task))
            {
                Judge.Prove(task with { Answer = answer }).IsProven.ShouldBeFalse($"{task.Text} {answer}");
                Judge.Prove(task with { Answer = answer, Proof = new Proof(ProofKind.None, "", "", null), Solution = "" }).IsProven.ShouldBeFalse(task.Text);
            }
        }
    }

    [Fact]
    public void Another_number_in_a_calculation_or_a_story_is_noticed()
    {
        foreach (var task in Tasks.Where(task => task.Answer is OpenAnswer or ChoiceAnswer && !task.Text.StartsWith("Сравните") && !task.Text.StartsWith("Выберите")))
        {
            foreach (Match number in Digit.Matches(task.Text))
            {
                var other = number.Value == "9" ? "8" : $"{(char)(number.Value[0] + 1)}";
                var spoiled = task with { Text = task.Text.Remove(number.Index, 1).Insert(number.Index, other) };
                Judge.Prove(spoiled).IsProven.ShouldBeFalse($"{task.Text} → {spoiled.Text}");
            }
        }
    }

    [Fact]
    public void A_right_answer_among_the_wrong_options_is_noticed()
    {
        foreach (var task in Tasks.Where(task => task.Answer is ChoiceAnswer))
        {
            var index = ((ChoiceAnswer)task.Answer).Index;
            string[] options = [.. task.Options!];
            options[(index + 1) % 4] = options[index];
            Judge.Prove(task with { Options = options }).Kind.ShouldBe(VerdictKind.Wrong, task.Text);
            Judge.Prove(task with { Options = [.. task.Options!.Reverse()] }).Kind.ShouldBe(VerdictKind.Wrong, task.Text);
        }
    }

    [Fact]
    public void Another_unit_in_the_options_is_noticed()
    {
        var stories = Tasks.Where(task => task.Answer is ChoiceAnswer && task.Options!.All(option => option.Contains("рублей"))).ToArray();
        stories.ShouldNotBeEmpty();
        foreach (var task in stories)
        {
            Judge.Prove(task with { Options = [.. task.Options!.Select(option => option.Replace("рублей", "рубля"))] }).IsProven.ShouldBeFalse(task.Text);
        }
    }

    static IReadOnlyList<SheetTask> Sheet(int grade, Difficulty difficulty) =>
        ((Composed)SheetComposer.Compose(
            Topics.Request(grade, volume: 2, difficulty: difficulty), Topics.ExerciseIds(grade), "ID", "F", SheetRandom.Named("falsify"), CancellationToken.None))
        .Worksheet.Variants[0].Tasks;

    static IEnumerable<Answer> OtherAnswers(SheetTask task) => task.Answer switch
    {
        ChoiceAnswer answer => Enumerable.Range(0, 4).Where(index => index != answer.Index).Select(index => new ChoiceAnswer(index)),
        ChoicesAnswer answer => Enumerable.Range(0, 5).Select(index => new ChoicesAnswer([.. answer.Indices.Except([index]).Union(answer.Indices.Contains(index) ? [] : [index]).Order()])),
        OpenAnswer answer => [answer with { Value = Other(answer.Value) }, answer with { Accept = [Other(answer.Value)] }],
        MatchingAnswer answer => [new MatchingAnswer([.. answer.Pairs.Select(pair => new[] { pair[0], (pair[1] + 1) % answer.Pairs.Count })])],
        BlanksAnswer answer => answer.Blanks.Select((_, gap) => new BlanksAnswer([.. answer.Blanks.Select((blank, i) => i == gap ? [Other(blank[0])] : blank)])),
        _ => [],
    };

    static string Other(string answer) => answer switch
    {
        "<" => ">",
        ">" or "=" => "<",
        _ => Digit.Replace(answer, digit => digit.Value == "9" ? "8" : $"{(char)(digit.Value[0] + 1)}", 1),
    };

    [GeneratedRegex("[0-9]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digit { get; }
}
