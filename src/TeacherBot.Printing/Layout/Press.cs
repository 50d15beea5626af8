using TeacherBot.Printing.Fonts;
using TeacherBot.Printing.Pdf;
using TeacherBot.Printing.Typesetting;

namespace TeacherBot.Printing.Layout;

/// <summary>What the parts of one document share while it is made.</summary>
sealed class Press(PrintWords words) : IDisposable
{
    public PrintWords Words => words;

    public Shaper Shaper { get; } = new();

    public void Dispose() => Shaper.Dispose();

    /// <summary>Text with TeX and gaps.</summary>
    public Paragraph Text(string text, TextStyle style, float width, Gaps? gaps = null, Tone tone = Tone.Black) =>
        Paragraph.Of(text, style, width, Shaper, gaps, tone);

    /// <summary>
    /// What people typed for the head: signs no face has are left out, and what looks like a broken formula is printed as
    /// words. A title must not stop a sheet; in a task the same would change the task.
    /// </summary>
    public Paragraph Typed(string text, TextStyle style, float width, Tone tone = Tone.Black)
    {
        var printable = Shaper.Printable(text, style.Face);
        try
        {
            return Text(printable, style, width, tone: tone);
        }
        catch (PrintingException)
        {
            return Plain(printable, style, width, tone);
        }
    }

    /// <summary>Words as they are: dollars and underscores in them mean nothing.</summary>
    public Paragraph Plain(string text, TextStyle style, float width = float.MaxValue, Tone tone = Tone.Black) =>
        Paragraph.Of(InlineParser.Plain(text), style, width, Shaper, null, tone);
}
