using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Layout;

/// <summary>Something with a height that no page may cut.</summary>
/// <param name="Height">pt.</param>
/// <param name="Draw">Draws it with its top left corner at x, y.</param>
sealed record Block(float Height, Action<Page, float, float> Draw)
{
    public static Block Empty { get; } = new(0, (_, _, _) => { });

    public static Block Of(Paragraph paragraph, float indent = 0) =>
        new(paragraph.Height, (page, x, y) => paragraph.Draw(page, x + indent, y));

    /// <summary>Blocks one under another.</summary>
    /// <param name="gap">Between them, pt.</param>
    public static Block Stack(IReadOnlyList<Block> blocks, float gap = 0) => blocks.Count == 0
        ? Empty
        : new Block(
            blocks.Sum(block => block.Height) + (gap * (blocks.Count - 1)),
            (page, x, y) =>
            {
                foreach (var block in blocks)
                {
                    block.Draw(page, x, y);
                    y += block.Height + gap;
                }
            });

    /// <summary>Paragraphs side by side on a common first baseline.</summary>
    public static Block Side(IReadOnlyList<(Paragraph Paragraph, float X)> cells)
    {
        var baseline = cells.Max(cell => cell.Paragraph.FirstBaseline);
        return new Block(
            cells.Max(cell => baseline - cell.Paragraph.FirstBaseline + cell.Paragraph.Height),
            (page, x, y) =>
            {
                foreach (var (paragraph, left) in cells)
                {
                    paragraph.Draw(page, x + left, y + baseline - paragraph.FirstBaseline);
                }
            });
    }

    /// <param name="above">Empty space over it, pt.</param>
    public Block Below(float above) => new(Height + above, (page, x, y) => Draw(page, x, y + above));

    /// <param name="under">Empty space under it, pt.</param>
    public Block WithRoomUnder(float under) => this with { Height = Height + under };

    /// <param name="right">pt.</param>
    public Block Indented(float right) => this with { Draw = (page, x, y) => Draw(page, x + right, y) };
}
