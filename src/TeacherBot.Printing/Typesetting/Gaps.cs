using TeacherBot.Printing.Fonts;

namespace TeacherBot.Printing.Typesetting;

/// <summary>How the gaps of one task look: wide enough for what belongs there, without telling its exact length.</summary>
/// <param name="Widths">For every gap in order, in em of the text.</param>
sealed record Gaps(IReadOnlyList<float> Widths)
{
    const float UsualWidth = 4;
    const float LineThickness = 0.7f;
    const float LabelSize = 6.8f;

    public static Gaps None { get; } = new([]);

    /// <summary>The numbers of gaps that take a sign of comparison: they are spaced as one.</summary>
    public IReadOnlySet<int> Signs { get; init; } = new HashSet<int>();

    /// <summary>A single gap needs no number.</summary>
    public bool IsNumbered => Widths.Count > 1;

    /// <summary>In a sentence: a line to write on, its number under it.</summary>
    public Box Line(int number, float size, Shaper shaper)
    {
        var width = WidthOf(number) * size;
        List<Placed> parts = [new(new BarBox(width, -0.12f * size, LineThickness), 0, 0), new(new StrutBox(width, 1.15f * size, 0.2f * size), 0, 0)];
        if (IsNumbered)
        {
            var label = Label($"({number})", shaper);
            parts.Add(new Placed(label, (width - label.Width) / 2, -0.14f * size - (LabelSize * 0.95f)));
        }

        return new GroupBox(parts, width);
    }

    /// <summary>In a formula: a frame like a crossword's cell, its number in the corner.</summary>
    public Box Cell(int number, float size, Shaper shaper)
    {
        var width = WidthOf(number) * size;
        var margin = 0.12f * size;
        var frame = new FrameBox(width, 1.15f * size, 0.45f * size);
        List<Placed> parts = [new(frame, margin, 0)];
        if (IsNumbered)
        {
            parts.Add(new Placed(Label($"{number}", shaper), margin + 2, frame.Ascent - (LabelSize * 0.72f) - 2));
        }

        return new GroupBox(parts, width + (2 * margin), frame.Ascent + (0.1f * size), frame.Descent + (0.1f * size));
    }

    /// <summary>em of the text.</summary>
    public float WidthOf(int number) => number >= 1 && number <= Widths.Count ? Widths[number - 1] : UsualWidth;

    static Box Label(string text, Shaper shaper) => GroupBox.Row(
        [.. shaper.Shape(text, FaceName.Sans, LabelSize).Select(run => (Box)new GlyphBox(run, 0.7f * LabelSize, 0.2f * LabelSize))]);
}
