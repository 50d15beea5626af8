using System.Text.RegularExpressions;
using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts;

/// <summary>Compares the key of a task with what a second solver found without having seen it. Agreement proves; silence does not.</summary>
public static partial class Confirmation
{
    /// <param name="examined">Only what needs solving can be confirmed; anything else comes back as it is.</param>
    /// <param name="answer">As <see cref="BlindAnswers"/> read it; null: the solver did not answer.</param>
    /// <param name="by">The solver's model.</param>
    public static Examined Of(Examined examined, IReadOnlyList<string>? answer, string by)
    {
        if (examined is not { State: ExaminedState.NeedsSolving, Task: { } task })
        {
            return examined;
        }

        if (answer is not { Count: > 0 })
        {
            return Refused(examined, "the second solver gave no answer");
        }

        return Agreed(task, answer) is { } agreed
            ? examined with { State = ExaminedState.Proven, Task = task with { Answer = agreed, Proof = task.Proof with { Kind = ProofKind.Blind, By = by } } }
            : Refused(examined, "the second solver found another answer");
    }

    static Examined Refused(Examined examined, string reason) => new(examined.Place, null, ExaminedState.Rejected, RejectionKind.NotConfirmed, reason);

    /// <summary>The key as far as the answer confirms it: of several spellings those that say the same. Null where it does not.</summary>
    static Answer? Agreed(SheetTask task, IReadOnlyList<string> answer) => task.Answer switch
    {
        OpenAnswer open => Spellings(task, open, answer.Count == 1 ? answer[0] : string.Join("; ", answer)) is [var first, .. var others] ? new OpenAnswer(first, others) : null,
        BlanksAnswer blanks when answer.Count == blanks.Blanks.Count => blanks.Blanks.Zip(answer, (blank, said) => blank.Where(filling => SameAnswer.Of(filling, said)).ToArray()).ToArray() is var kept
            && Array.TrueForAll(kept, fillings => fillings.Length > 0) ? new BlanksAnswer(kept) : null,
        var key => Agrees(task, answer) ? key : null,
    };

    static bool Agrees(SheetTask task, IReadOnlyList<string> answer) => task.Answer switch
    {
        ChoiceAnswer choice => answer.Count == 1 && Option(task.Options!, answer[0]) == choice.Index,
        ChoicesAnswer choices => Parts(answer).Select(part => Option(task.Options!, part)).ToArray() is var chosen
            && chosen.Length == choices.Indices.Count && chosen.OfType<int>().Order().SequenceEqual(choices.Indices),
        MatchingAnswer matching => Pairs(answer) is { } pairs && pairs.Count == matching.Pairs.Count && matching.Pairs.All(pair => pairs.GetValueOrDefault(pair[0], -1) == pair[1]),
        _ => false,
    };

    /// <summary>«#1, #3» in one line is two answers.</summary>
    static IEnumerable<string> Parts(IReadOnlyList<string> answer) => answer is [var only] && only.StartsWith('#') ? only.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : answer;

    /// <summary>The option that is named by its number, or by its text; null where the one speaks against the other.</summary>
    static int? Option(IReadOnlyList<string> options, string answer)
    {
        if (Numbered.Match(answer) is { Success: true } numbered)
        {
            var index = int.Parse(numbered.Groups["n"].Value) - 1;
            var said = numbered.Groups["text"].Value;
            return index < 0 || index >= options.Count || (said.Length > 0 && !SameAnswer.Of(options[index], said)) ? null : index;
        }

        int[] same = [.. Enumerable.Range(0, options.Count).Where(i => SameAnswer.Words(options[i]) == SameAnswer.Words(answer))];
        same = same.Length > 0 ? same : [.. Enumerable.Range(0, options.Count).Where(i => SameAnswer.Of(options[i], answer))];

        // A bare number may be a text or a label: it counts when it cannot be both.
        int? label = int.TryParse(answer, out var number) && number >= 1 && number <= options.Count ? number - 1 : null;
        return (same, label) switch
        {
            ([var only], null) => only,
            ([var only], { } other) => only == other ? only : null,
            ([], _) => label,
            _ => null,
        };
    }

    /// <summary>Roots and solutions come in any order; what is put in order does not.</summary>
    static string[] Spellings(SheetTask task, OpenAnswer open, string answer)
    {
        var inAnyOrder = Unordered.IsMatch(task.Text) && !Ordered.IsMatch(task.Text);
        return [.. open.Accept.Prepend(open.Value).Where(spelled => SameAnswer.Of(spelled, answer, inAnyOrder))];
    }

    static Dictionary<int, int>? Pairs(IReadOnlyList<string> answer)
    {
        var pairs = new Dictionary<int, int>();
        foreach (Match match in answer.SelectMany(part => Paired.Matches(part)))
        {
            if (!pairs.TryAdd(BlindQuestions.Labels.IndexOf(char.ToUpperInvariant(match.Groups["left"].Value[0])), int.Parse(match.Groups["right"].Value) - 1))
            {
                return null;
            }
        }

        return pairs;
    }

    [GeneratedRegex(@"^#(?<n>\d)[).:]?\s*(?<text>.*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Numbered { get; }

    [GeneratedRegex(@"(?<left>[А-Еа-е])\)?\s*[-–—:=→]\s*(?<right>\d)(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Paired { get; }

    [GeneratedRegex("уравнени|корн|систем|делител", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Unordered { get; }

    [GeneratedRegex("порядк|возраста|убыва", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Ordered { get; }
}
