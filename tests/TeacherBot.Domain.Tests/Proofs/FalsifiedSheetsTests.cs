using System.Text.RegularExpressions;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Proofs;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Tests.Exercises;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Proofs;

/// <summary>Every task of real sheets is spoiled in every way we know; the judge must not call any of them proven.</summary>
public partial class FalsifiedSheetsTests
{
    static readonly SheetTask[] Tasks = [.. Topics.Sheets("falsify", volume: 0)];

    static readonly SheetTask[] Arithmetic = [.. Topics.Sheets("falsify numbers", volume: 0, topic => topic.Subject == Subject.Math)];

    [Fact]
    public void The_originals_are_all_proven_with_and_without_their_check()
    {
        foreach (var task in Tasks)
        {
            Proves(task).ShouldBe(VerdictKind.Proven, task.Text);
            Proves(WithoutCheck(task)).ShouldBe(VerdictKind.Proven, task.Text);
        }
    }

    [Fact]
    public void Another_key_is_wrong_whatever_the_file_claims()
    {
        foreach (var task in Tasks)
        {
            foreach (var answer in OtherAnswers(task))
            {
                Proves(task with { Answer = answer }).ShouldBe(VerdictKind.Wrong, $"{task.Text} {answer}");
                Proves(WithoutCheck(task) with { Answer = answer, Solution = "" }).ShouldBe(VerdictKind.Wrong, $"{task.Text} {answer}");
            }
        }
    }

    [Fact]
    public void Another_number_in_the_text_is_never_proven()
    {
        // A choice by a property may stay right when another number of its text changes: then nothing is false.
        // In algebra a number may not matter (the free term for the sum of the roots): there the other claims of this class stand.
        // One coordinate of a point may not matter when the other one is asked for.
        foreach (var task in Arithmetic.Where(task => !Coordinate.IsMatch(task.Text) && (task.Options is null || AskedCatalog.ReadSelection(task.Text, task.Figure, task.Options) is null)))
        {
            foreach (Match number in Digit.Matches(GapMark.Replace(task.Text, gap => new string('_', gap.Length))))
            {
                var other = number.Value == "9" ? "8" : $"{(char)(number.Value[0] + 1)}";
                var spoiled = task with { Text = task.Text.Remove(number.Index, 1).Insert(number.Index, other) };
                Proves(spoiled).ShouldNotBe(VerdictKind.Proven, $"{task.Text} → {spoiled.Text}");
            }
        }
    }

    [Fact]
    public void Another_number_in_an_option_is_noticed_beside_its_check_unless_the_option_stays_as_true_as_it_was()
    {
        // A number that decides nothing: a numerator where a fraction has no value, a free term where a function rises.
        var (changed, unnoticed) = (0, new List<string>());
        foreach (var task in Tasks.Where(task => task.Answer is ChoicesAnswer))
        {
            for (var i = 0; i < task.Options!.Count; i++)
            {
                if (Digit.Match(task.Options[i]) is { Success: true } number)
                {
                    string[] options = [.. task.Options];
                    options[i] = options[i].Remove(number.Index, 1).Insert(number.Index, number.Value == "9" ? "8" : $"{(char)(number.Value[0] + 1)}");
                    var spoiled = task with { Options = options };
                    changed++;
                    if (Proves(spoiled) == VerdictKind.Proven)
                    {
                        Proves(WithoutCheck(spoiled)).ShouldBe(VerdictKind.Proven, $"{task.Text} {task.Options[i]} → {options[i]}");
                        unnoticed.Add($"{task.Text} {task.Options[i]} → {options[i]}");
                    }
                }
            }
        }

        ((double)unnoticed.Count / changed).ShouldBeLessThan(0.05, string.Join('\n', unnoticed));
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

    static VerdictKind Proves(SheetTask task) => Judge.Prove(task).Kind;

    static SheetTask WithoutCheck(SheetTask task) => task with { Proof = task.Proof with { Check = null } };

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
        _ when !Digit.IsMatch(answer) => "1",
        _ => Digit.Replace(answer, digit => digit.Value == "9" ? "8" : $"{(char)(digit.Value[0] + 1)}", 1),
    };

    [GeneratedRegex(@"___\(\d+\)___", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GapMark { get; }

    [GeneratedRegex("абсцисс|ординат", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Coordinate { get; }

    [GeneratedRegex("[0-9]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digit { get; }
}
