using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TeacherBot.Printing.Word;

/// <summary>Tables of fixed columns.</summary>
static class Grid
{
    /// <param name="widths">Of the columns, pt.</param>
    /// <param name="indent">Of the left edge, pt.</param>
    /// <param name="padding">Left and right in every cell, pt.</param>
    /// <param name="right">More at the right of every cell, pt.</param>
    /// <param name="borders">null: none.</param>
    /// <param name="caption">What the table is, for those who cannot see it.</param>
    public static Table Of(IReadOnlyList<float> widths, IEnumerable<TableRow> rows, float indent = 0, float padding = 0, float right = 0, TableBorders? borders = null, string? caption = null)
    {
        var table = new Table(
            new TableProperties
            {
                TableWidth = new TableWidth { Width = widths.Sum().ToTwipsText(), Type = TableWidthUnitValues.Dxa },
                TableIndentation = new TableIndentation { Width = indent.ToTwips(), Type = TableWidthUnitValues.Dxa },
                TableBorders = borders,
                TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
                TableCellMarginDefault = new TableCellMarginDefault
                {
                    TableCellLeftMargin = new TableCellLeftMargin { Width = (short)padding.ToTwips(), Type = TableWidthValues.Dxa },
                    TableCellRightMargin = new TableCellRightMargin { Width = (short)(padding + right).ToTwips(), Type = TableWidthValues.Dxa },
                },
                TableCaption = caption is null ? null : new TableCaption { Val = XmlText.Clean(caption) },
            },
            new TableGrid(widths.Select(width => new GridColumn { Width = width.ToTwipsText() })));
        table.Append(rows);
        return table;
    }

    /// <summary>Paragraphs row by row in a table without rules, on one middle line where they differ in height.</summary>
    /// <param name="columns">1 or more.</param>
    /// <param name="room">Of all columns, pt.</param>
    /// <param name="style">Of the cells that are left over.</param>
    /// <param name="indent">Of the left edge, pt.</param>
    /// <param name="gutter">Free at the right of every cell, pt.</param>
    public static Table Abreast(IReadOnlyList<Paragraph> paragraphs, int columns, float room, string style, float indent = 0, float gutter = 0)
    {
        var width = room / columns;
        return Of(
            [.. Enumerable.Repeat(width, columns)],
            paragraphs.Chunk(columns).Select(row => Row(
            [
                .. row.Select(paragraph => Cell(width, paragraph)),
                .. Enumerable.Range(row.Length, columns - row.Length).Select(_ => Cell(width, Paragraphs.Of(style))),
            ])),
            indent,
            right: gutter);
    }

    /// <param name="height">The least, pt; 0: as its cells need.</param>
    /// <param name="isHead">Stands again over the rows on the next page.</param>
    public static TableRow Row(IEnumerable<TableCell> cells, float height = 0, bool isHead = false)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (height > 0)
        {
            properties.Append(new TableRowHeight { Val = (uint)height.ToTwips(), HeightType = HeightRuleValues.AtLeast });
        }

        if (isHead)
        {
            properties.Append(new TableHeader());
        }

        var row = new TableRow(properties);
        row.Append(cells);
        return row;
    }

    /// <param name="width">pt.</param>
    /// <param name="borders">null: the table's.</param>
    /// <param name="vertical">Where the content stands; null: in the middle, so that a number stands beside the bar of a fraction.</param>
    public static TableCell Cell(float width, Paragraph content, bool isTinted = false, TableCellBorders? borders = null, TableVerticalAlignmentValues? vertical = null) => new(
        new TableCellProperties
        {
            TableCellWidth = new TableCellWidth { Width = width.ToTwipsText(), Type = TableWidthUnitValues.Dxa },
            TableCellBorders = borders,
            Shading = isTinted ? new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = StyleSheet.Tint } : null,
            TableCellVerticalAlignment = new TableCellVerticalAlignment { Val = vertical ?? TableVerticalAlignmentValues.Center },
        },
        content);

    /// <summary>Rules around and between all cells.</summary>
    /// <param name="thickness">pt.</param>
    public static TableBorders Ruled(float thickness, string colour) => new()
    {
        TopBorder = Rule<TopBorder>(thickness, colour),
        LeftBorder = Rule<LeftBorder>(thickness, colour),
        BottomBorder = Rule<BottomBorder>(thickness, colour),
        RightBorder = Rule<RightBorder>(thickness, colour),
        InsideHorizontalBorder = Rule<InsideHorizontalBorder>(thickness, colour),
        InsideVerticalBorder = Rule<InsideVerticalBorder>(thickness, colour),
    };

    /// <summary>A frame around one cell.</summary>
    /// <param name="thickness">pt.</param>
    public static TableCellBorders Framed(float thickness, string colour) => new()
    {
        TopBorder = Rule<TopBorder>(thickness, colour),
        LeftBorder = Rule<LeftBorder>(thickness, colour),
        BottomBorder = Rule<BottomBorder>(thickness, colour),
        RightBorder = Rule<RightBorder>(thickness, colour),
    };

    /// <param name="thickness">pt.</param>
    public static TBorder Rule<TBorder>(float thickness, string colour)
        where TBorder : BorderType, new() => new() { Val = BorderValues.Single, Size = thickness.ToEighths(), Space = 0, Color = colour };
}
