using System.Text.RegularExpressions;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Typesetting;

namespace TeacherBot.Printing.Sheets;

/// <summary>What is to be filled in, in rows as in an exercise book, short equalities in columns: «Вставьте числа: $…$; $…$.»</summary>
static partial class EqualityRows
{
    /// <summary>Between rows, in sizes of the text.</summary>
    const float RowGap = 0.25f;

    static readonly float Gutter = 8.Mm();

    /// <summary>The sentence before the equalities or statements, and these; none where the text is of another shape.</summary>
    public static (string Prompt, IReadOnlyList<string> Equalities) Split(SheetTask task)
    {
        var match = task.Type == TaskType.FillBlank ? List().Match(task.Text) : Match.Empty;
        var parts = match.Groups["parts"].Value.Split("; ");
        var isOneEquality = parts is [['$', ..]];
        return match.Success && !isOneEquality && parts.Append(match.Groups["prompt"].Value).All(HasWholeFormulas) && parts.All(part => Gap().IsMatch(part))
            ? (match.Groups["prompt"].Value, parts)
            : (task.Text, []);
    }

    static bool HasWholeFormulas(string text) => text.Count(character => character == '$') % 2 == 0;

    /// <param name="width">pt.</param>
    public static IEnumerable<Block> Of(IReadOnlyList<string> equalities, float width, Gaps gaps, SheetStyle style, Press press)
    {
        var columns = ColumnCount(equalities, width, gaps, style, press);
        return equalities
            .Select(equality => press.Text(equality, style.Option, Column(width, columns), gaps))
            .Chunk(columns)
            .Select((row, i) => Block.Side([.. row.Select((equality, place) => (equality, place * (Column(width, columns) + Gutter)))]).Below(i == 0 ? 0 : style.Option.Size * RowGap));
    }

    /// <summary>How many equalities stand abreast; four that do not fit in a row look better two by two.</summary>
    /// <param name="width">pt.</param>
    public static int ColumnCount(IReadOnlyList<string> equalities, float width, Gaps gaps, SheetStyle style, Press press)
    {
        var widest = equalities.Max(equality => press.Text(equality, style.Option, float.MaxValue, gaps).Width);
        var columns = Enumerable.Range(1, equalities.Count).LastOrDefault(count => widest <= Column(width, count), 1);
        var rows = (equalities.Count + columns - 1) / columns;
        return (equalities.Count + rows - 1) / rows;
    }

    static float Column(float width, int count) => (width - (Gutter * (count - 1))) / count;

    [GeneratedRegex(@"^(?<prompt>[^:]+:) (?<parts>.+)\.$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex List();

    [GeneratedRegex(@"___\(\d+\)___", RegexOptions.None, 1000)]
    private static partial Regex Gap();
}
