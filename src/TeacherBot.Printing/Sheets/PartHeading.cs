using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Sheets;

/// <summary>«Часть 1. Тест», as the design has it.</summary>
static class PartHeading
{
    static readonly float Bar = 1.2.Mm();
    static readonly float Padding = 2.5.Mm();

    public static Segment Of(string text, SheetStyle style, Press press) => new(style.Design.Heading switch
    {
        HeadingMark.Rule => Ruled(press.Plain(text, style.Part)),
        HeadingMark.Band => Banded(press.Plain(text, style.Part, tone: Tone.Accent)),
        HeadingMark.Ribbon => Ribboned(press.Plain(text, style.Part, tone: Tone.White)),
        _ => throw new ArgumentOutOfRangeException(nameof(style), style.Design.Heading, null),
    })
    {
        Before = style.IsCompact ? 4.5.Mm() : 7.Mm(),
        StaysWithNext = true,
    };

    static Block Ruled(Paragraph words)
    {
        var height = words.Height + 3;
        return new Block(height, (page, x, y) =>
        {
            words.Draw(page, x, y);
            page.Line(x, y + height - 0.5f, x + SheetStyle.Width, y + height - 0.5f, 0.8f, Tone.Black);
        });
    }

    static Block Banded(Paragraph words)
    {
        var height = words.Height + 5;
        return new Block(height, (page, x, y) =>
        {
            page.Fill(x, y, SheetStyle.Width, height, Tone.Pale);
            page.Fill(x, y, Bar, height, Tone.Accent);
            words.Draw(page, x + Bar + Padding, y + 2.5f);
        });
    }

    static Block Ribboned(Paragraph words)
    {
        var height = words.Height + 6;
        return new Block(height, (page, x, y) =>
        {
            page.Path(RoundedBox.Of(x, y, words.Width + (2 * Padding) + 4, height, height / 2), new PathLook(0, IsClosed: true, Tone.Accent));
            words.Draw(page, x + Padding + 2, y + 3);
            page.Line(x + words.Width + (2 * Padding) + 8, y + (height / 2), x + SheetStyle.Width, y + (height / 2), 0.8f, Tone.Accent);
        });
    }
}
