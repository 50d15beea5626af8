using System.Text.RegularExpressions;
using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts.Checks;

/// <summary>Whether a task has the parts that the type of its place needs.</summary>
static partial class Shapes
{
    const int LongestAnswer = 120;
    const int ShortestText = 6;
    const int MostGaps = 4;

    /// <summary>Of what the author wrote, before anything is read: signs and lengths.</summary>
    public static Fault? Ink(ManuscriptTask task) =>
        Checks.Ink.Fault(task.Text, Checks.Ink.LongestText) ?? Checks.Ink.Fault(task.Solution, Checks.Ink.LongestText)
        ?? (task.Statement?.Length > Checks.Ink.LongestEntry ? Shape("the statement is too long") : null)
        ?? task.Answer.Concat(task.Wrong).Concat(task.Pairs.SelectMany(pair => new[] { pair.Left, pair.Right }))
            .Select(entry => string.IsNullOrWhiteSpace(entry) ? Shape("an answer, an option or an entry is empty") : Checks.Ink.Fault(entry, Checks.Ink.LongestEntry))
            .FirstOrDefault(fault => fault is not null);

    public static Fault? Fault(Sketch sketch) =>
        sketch.Text.Length < ShortestText || !Russian.IsMatch(sketch.Text) ? Shape("the text is no Russian question")
        : ListedOptions.IsMatch(sketch.Text) ? Shape("the options stand in the text; they belong into a and w")
        : Gaps(sketch) ?? OfType(sketch);

    static Fault? Gaps(Sketch sketch)
    {
        string[] gaps = [.. Gap.Matches(sketch.Text).Select(match => match.Groups["n"].Value)];
        if (sketch.Type != TaskType.FillBlank)
        {
            return gaps.Length > 0 ? Shape("only tasks with gaps have gaps in the text") : null;
        }

        return gaps.Length is 0 or > MostGaps ? Shape($"the text needs 1 to {MostGaps} gaps written ___(1)___")
            : !gaps.SequenceEqual(Enumerable.Range(1, gaps.Length).Select(number => number.ToString())) ? Shape("gaps are numbered ___(1)___, ___(2)___ in the order of the text")
            : sketch.Blanks.Count != gaps.Length ? Shape($"the text has {gaps.Length} gaps, the answer {sketch.Blanks.Count} fillings")
            : sketch.Blanks.Any(blank => blank.Count == 0 || blank.Any(filling => filling.Length > LongestAnswer)) ? Shape("a gap needs a short filling")
            : null;
    }

    static Fault? OfType(Sketch sketch) => sketch.Type switch
    {
        TaskType.SingleChoice => sketch.Right.Count != 1 ? Shape("a single choice has exactly one right option")
            : sketch.Wrong.Count >= 3 || Amount.Read(sketch.Right[0]) is { Bare: not null } ? null
            : Shape("a single choice needs three wrong options"),
        TaskType.MultipleChoice => sketch.Right.Count is < 2 or > 3 ? Shape("a multiple choice has two or three right options")
            : sketch.Wrong.Count < 5 - sketch.Right.Count ? Shape("a multiple choice has five options in all")
            : null,
        TaskType.Open => sketch.Right.Count == 0 ? Shape("the answer is missing")
            : sketch.Right.Any(answer => answer.Length > LongestAnswer) ? Shape("the answer of an open task is a number, a word or a short phrase")
            : null,
        TaskType.Matching => sketch.Pairs.Count is < 4 or > 6 ? Shape("matching needs 4 to 6 pairs") : null,
        TaskType.FillBlank => null,
        _ => throw new ArgumentOutOfRangeException(nameof(sketch), sketch.Type, null),
    };

    static Fault Shape(string reason) => new(RejectionKind.Shape, reason);

    [GeneratedRegex("[а-яё]{3}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Russian { get; }

    [GeneratedRegex(@"___\((?<n>\d{1,2})\)___", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Gap { get; }

    /// <summary>«А) 5 Б) 6»</summary>
    [GeneratedRegex(@"(^|\s)([Аа]\).+\s[Бб]\)|1\).+\s2\).+\s3\))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ListedOptions { get; }
}
