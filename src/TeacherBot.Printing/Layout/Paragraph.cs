using TeacherBot.Printing.Fonts;
using TeacherBot.Printing.Pdf;
using TeacherBot.Printing.Typesetting;

namespace TeacherBot.Printing.Layout;

/// <summary>Text broken into lines of a width, pt.</summary>
sealed class Paragraph
{
    /// <summary>Air kept between the tallest thing of a line and the line above, pt.</summary>
    const float Air = 1.6f;

    readonly IReadOnlyList<TextLine> lines;
    readonly float[] baselines;
    readonly Tone tone;

    Paragraph(IReadOnlyList<TextLine> lines, TextStyle style, Tone tone)
    {
        this.lines = lines;
        this.tone = tone;
        Style = style;
        baselines = new float[lines.Count];
        var y = 0f;
        for (var i = 0; i < lines.Count; i++)
        {
            var above = MathF.Max(style.Leading * 0.74f, lines[i].Ascent + Air);
            baselines[i] = y + above;
            y += above + MathF.Max(style.Leading * 0.26f, lines[i].Descent + (Air / 2));
        }

        Height = y;
        Width = lines.Select(line => line.Width).DefaultIfEmpty().Max();
    }

    public TextStyle Style { get; }

    /// <summary>pt.</summary>
    public float Height { get; }

    /// <summary>Of the widest line, pt.</summary>
    public float Width { get; }

    /// <summary>Of the last line, pt.</summary>
    public float LastWidth => lines.Count == 0 ? 0 : lines[^1].Width;

    public int LineCount => lines.Count;

    /// <summary>From the top to the first baseline, pt.</summary>
    public float FirstBaseline => baselines.Length == 0 ? 0 : baselines[0];

    /// <summary>From the top to the last baseline, pt.</summary>
    public float LastBaseline => baselines.Length == 0 ? 0 : baselines[^1];

    /// <exception cref="PrintingException">The text cannot be set; see <see cref="InlineParser"/> and <see cref="LineItems"/>.</exception>
    public static Paragraph Of(string text, TextStyle style, float width, Shaper shaper, Gaps? gaps = null, Tone tone = Tone.Black) =>
        Of(InlineParser.Parse(text.Trim()), style, width, shaper, gaps, tone);

    public static Paragraph Of(IReadOnlyList<Inline> text, TextStyle style, float width, Shaper shaper, Gaps? gaps = null, Tone tone = Tone.Black)
    {
        var items = LineItems.Of(text, style, width, gaps ?? Gaps.None, shaper);
        var ends = LineBreaker.Ends(items, width, style.Justified);
        if (style.Hyphenated && LineBreaker.AreLoose(items, ends, width))
        {
            items = LineItems.Of(text, style, width, gaps ?? Gaps.None, shaper, cutsWords: true);
            ends = LineBreaker.Ends(items, width, style.Justified);
        }

        var broken = new List<TextLine>();
        var previous = -1;
        foreach (var end in ends)
        {
            var line = TextLine.Of(items, previous, end, 0);
            var last = end == items.Count || items[end] is LineEndItem;
            broken.Add(line.Width > width || (style.Justified && !last) ? Justified(items, previous, end, line, width) : line);
            previous = end;
        }

        return new Paragraph(broken, style, tone);
    }

    public void Draw(Page page, float x, float top)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i].Draw(page, x, top + baselines[i], tone);
        }
    }

    /// <summary>The same text in pieces between which a page may end: at least two lines stay together at both ends.</summary>
    public IEnumerable<Paragraph> Pieces()
    {
        if (lines.Count < 4)
        {
            return [this];
        }

        return Enumerable.Range(0, lines.Count)
            .Select(i => i <= 1 ? 0 : i >= lines.Count - 2 ? lines.Count : i)
            .Select((piece, i) => (Piece: piece, Line: lines[i]))
            .GroupBy(line => line.Piece, line => line.Line)
            .Select(piece => new Paragraph([.. piece], Style, tone));
    }

    static TextLine Justified(IReadOnlyList<LineItem> items, int previous, int end, TextLine natural, float width)
    {
        var spaces = 0f;
        var stretchable = 0f;
        for (var i = LineBreaker.StartAfter(items, previous); i < end; i++)
        {
            spaces += items[i] is SpaceItem space ? space.Width : 0;
            stretchable += items[i] is SpaceItem stretched ? stretched.Stretch : 0;
        }

        var slack = width - natural.Width;
        return spaces <= 0 || slack > LineBreaker.LoosestJustified * stretchable
            ? natural
            : TextLine.Of(items, previous, end, slack / spaces);
    }
}
