using System.Text.RegularExpressions;
using TeacherBot.Domain.Manuscripts.Reading;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Checks;

/// <summary>A task on its way through the checks: fair copies of what the author wrote, sorted by what the type of its place needs.</summary>
/// <param name="Right">The right options, or the answer and other spellings of it; empty for matching and gaps.</param>
/// <param name="Wrong">The wrong options; empty where code makes them.</param>
/// <param name="Blanks">For every gap the accepted fillings.</param>
sealed partial record Sketch(
    Place Place,
    string Text,
    string? Statement,
    IReadOnlyList<string> Right,
    IReadOnlyList<string> Wrong,
    IReadOnlyList<(string Left, string Right)> Pairs,
    IReadOnlyList<IReadOnlyList<string>> Blanks,
    string Solution)
{
    public TaskType Type => Place.Type;

    public bool IsChoice => Type is TaskType.SingleChoice or TaskType.MultipleChoice;

    /// <summary>The options of a choice, the right ones first.</summary>
    public IEnumerable<string> Options => IsChoice ? Right.Concat(Wrong) : [];

    /// <summary>What a pupil reads: the text, options, columns.</summary>
    public IEnumerable<string> Printed => [Text, .. Options, .. Pairs.SelectMany(pair => new[] { pair.Left, pair.Right })];

    /// <summary>What goes on the key.</summary>
    public IEnumerable<string> Key => [.. Right, .. Blanks.SelectMany(blank => blank)];

    /// <summary>The answer, where the task has one alone.</summary>
    public string? OnlyAnswer => (Type, Right, Blanks) switch
    {
        (TaskType.SingleChoice or TaskType.Open, [var answer, ..], _) => answer,
        (TaskType.FillBlank, _, [[var filling, ..]]) => filling,
        _ => null,
    };

    public static Sketch Of(ManuscriptTask task, Place place)
    {
        var isChoice = place.Type is TaskType.SingleChoice or TaskType.MultipleChoice;
        string[] answer = [.. task.Answer.Select(FairCopy.Of)];
        string[] wrong = [.. task.Wrong.Select(FairCopy.Of)];
        if (isChoice && answer.Length > 0 && answer.Concat(wrong).All(option => Label.IsMatch(option)))
        {
            (answer, wrong) = ([.. answer.Select(Unlabelled)], [.. wrong.Select(Unlabelled)]);
        }

        var hasGaps = place.Type == TaskType.FillBlank;
        return new(
            place,
            FairCopy.Sentence(task.Text),
            task.Statement?.Trim(),
            hasGaps || place.Type == TaskType.Matching ? [] : place.Type == TaskType.Open ? [.. answer.SelectMany(Alternatives)] : answer,
            isChoice ? wrong : [],
            place.Type == TaskType.Matching ? [.. task.Pairs.Select(pair => (FairCopy.Of(pair.Left), FairCopy.Of(pair.Right)))] : [],
            hasGaps ? [.. answer.Select(Alternatives)] : [],
            string.IsNullOrWhiteSpace(task.Solution) ? string.Empty : FairCopy.Sentence(task.Solution));
    }

    /// <summary>A task as it stands on paper.</summary>
    public static Sketch Of(SheetTask task)
    {
        IReadOnlyList<int> right = task.Answer switch
        {
            ChoiceAnswer choice => [choice.Index],
            ChoicesAnswer choices => choices.Indices,
            _ => [],
        };
        return new(
            new Place(task.Number, task.Type),
            task.Text,
            task.Proof?.Statement,
            task.Answer is OpenAnswer open ? [open.Value, .. open.Accept] : [.. right.Select(i => task.Options![i])],
            [.. (task.Options ?? []).Where((_, i) => !right.Contains(i))],
            task.Answer is MatchingAnswer matching ? [.. matching.Pairs.Select(pair => (task.Left![pair[0]], task.Right![pair[1]]))] : [],
            task.Answer is BlanksAnswer gaps ? gaps.Blanks : [],
            task.Solution);
    }

    /// <summary>One entry of the check an option, in the order of the print; null when the print has an option the check does not know.</summary>
    public ProofCheck? InOrderOf(IReadOnlyList<string> printed, ProofCheck? check)
    {
        if (check is not PredicateCheck predicate)
        {
            return check;
        }

        string[] options = [.. Options];
        int[] order = [.. printed.Select(option => Array.IndexOf(options, option))];
        return order.Contains(-1) ? null : new PredicateCheck([.. order.Select(i => predicate.Options[i])], [.. order.Select(i => predicate.Statements[i])]);
    }

    /// <summary>Spellings apart by <c>|</c>; the bars of a modulus are not.</summary>
    static string[] Alternatives(string answer) => answer.Contains('$') ? [answer] : answer.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    static string Unlabelled(string option) => Label.Replace(option, string.Empty, 1);

    /// <summary>«А) », «1. » before an option: the print numbers them itself.</summary>
    [GeneratedRegex(@"^([А-Еа-еA-Ea-e]|[1-6])[).] +(?=\S)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Label { get; }
}
