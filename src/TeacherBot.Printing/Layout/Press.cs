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

    /// <summary>Words as they are: dollars and underscores in them mean nothing.</summary>
    public Paragraph Plain(string text, TextStyle style, float width = float.MaxValue, Tone tone = Tone.Black) =>
        Paragraph.Of(InlineParser.Plain(text), style, width, Shaper, null, tone);
}
