using TeacherBot.Printing.Layout;

namespace TeacherBot.Printing.Sheets;

/// <summary>The options of a choice: «1) … 2) …» in as many columns as their lengths allow.</summary>
static class OptionRows
{
    /// <summary>Between rows, in sizes of the text.</summary>
    const float RowGap = 0.16f;

    static readonly float Gutter = 4.Mm();

    /// <summary>Rows of options, from above.</summary>
    /// <param name="width">pt.</param>
    public static IReadOnlyList<Block> Of(IReadOnlyList<string> options, float width, SheetStyle style, Press press)
    {
        var labels = options.Select((_, i) => press.Plain(Label(i), style.Option)).ToArray();
        var indent = Indent(options.Count, style, press);
        var columns = ColumnCount(options, width, style, press);
        var column = Column(width, columns);
        var texts = options.Select(option => press.Text(option, style.Option, column - indent)).ToArray();
        return
        [
            .. Enumerable.Range(0, options.Count).Chunk(columns).Select((row, i) => Block.Side(
            [
                .. row.Select((option, place) => (labels[option], place * (column + Gutter))),
                .. row.Select((option, place) => (texts[option], (place * (column + Gutter)) + indent)),
            ]).Below(i == 0 ? 0 : style.Option.Size * RowGap)),
        ];
    }

    /// <summary>From the left edge of a label to that of its option, pt.</summary>
    public static float Indent(int options, SheetStyle style, Press press) =>
        Enumerable.Range(0, options).Select(i => press.Plain(Label(i), style.Option).Width).DefaultIfEmpty().Max() + (0.45f * style.Option.Size);

    /// <summary>How many options stand abreast, so that each takes one line; one when they are long.</summary>
    /// <param name="width">pt.</param>
    public static int ColumnCount(IReadOnlyList<string> options, float width, SheetStyle style, Press press)
    {
        var widest = options.Select(option => press.Text(option, style.Option, float.MaxValue).Width).DefaultIfEmpty().Max() + Indent(options.Count, style, press);
        return Columns(options.Count).First(count => count == 1 || widest <= Column(width, count));
    }

    /// <summary>Very long options, in pieces between which a page may end.</summary>
    public static IEnumerable<Block> Pieces(IReadOnlyList<string> options, float width, SheetStyle style, Press press)
    {
        for (var i = 0; i < options.Count; i++)
        {
            var label = press.Plain(Label(i), style.Option);
            var indent = label.Width + (0.45f * style.Option.Size);
            var isFirst = true;
            foreach (var piece in press.Text(options[i], style.Option, width - indent).Pieces())
            {
                yield return isFirst ? Block.Side([(label, 0), (piece, indent)]) : Block.Of(piece, indent);
                isFirst = false;
            }
        }
    }

    /// <summary>The very label the key refers to.</summary>
    /// <param name="index">From 0.</param>
    public static string Label(int index) => $"{index + 1})";

    /// <summary>Options fill their rows: five in one or two, four in one or two by two.</summary>
    static int[] Columns(int count) => count == 5 ? [5, 3, 2, 1] : [4, 2, 1];

    static float Column(float width, int columns) => (width - (Gutter * (columns - 1))) / columns;
}
