using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Sheets;

/// <summary>What the design draws around the head of a sheet.</summary>
static class HeadFrames
{
    static readonly float Padding = 3.Mm();
    static readonly float Corner = 4.Mm();
    static readonly float UnderRule = 3.Mm();

    /// <summary>Of the stars on the frame, from the left: place as a share of the width, radius, pt.</summary>
    static readonly (float Place, float Radius)[] Stars = [(0.62f, 3.4f), (0.66f, 5.6f), (0.71f, 4)];

    public static Block Around(Block head, SheetStyle style) => style.Design.Head switch
    {
        HeadFrame.None => head,
        HeadFrame.Underlined => Underlined(head),
        HeadFrame.Rounded => Rounded(head),
        _ => throw new ArgumentOutOfRangeException(nameof(style), style.Design.Head, null),
    };

    static Block Underlined(Block head) => new(head.Height + UnderRule, (page, x, y) =>
    {
        head.Draw(page, x, y);
        var rule = y + head.Height + UnderRule;
        page.Line(x, rule - 2.2f, x + SheetStyle.Width, rule - 2.2f, 1.4f, Tone.Accent);
        page.Line(x, rule, x + SheetStyle.Width, rule, 0.5f, Tone.Accent);
    });

    /// <summary>The frame stands in the margin, so that the words keep their column.</summary>
    static Block Rounded(Block head) => new(head.Height + Padding, (page, x, y) =>
    {
        var (left, top, width) = (x - Padding, y - Padding, SheetStyle.Width + (2 * Padding));
        page.Path(RoundedBox.Of(left, top, width, head.Height + (2 * Padding), Corner), new PathLook(1.2f, IsClosed: true, null, Tone.Accent));
        page.Fill(left + (width * (Stars[0].Place - 0.02f)), top - 1, width * (Stars[^1].Place - Stars[0].Place + 0.04f), 2, Tone.White);
        foreach (var (place, radius) in Stars)
        {
            page.Path(Star(left + (width * place), top, radius), new PathLook(0, IsClosed: true, Tone.Accent));
        }

        head.Draw(page, x, y);
    });

    static Spot[] Star(float x, float y, float radius) =>
    [
        .. Enumerable.Range(0, 10).Select(point =>
        {
            var (length, angle) = (point % 2 == 0 ? radius : radius * 0.45f, (point * MathF.PI / 5) - (MathF.PI / 2));
            return new Spot(x + (length * MathF.Cos(angle)), y + (length * MathF.Sin(angle)));
        }),
    ];
}
