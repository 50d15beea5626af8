using TeacherBot.Printing.Fonts;

namespace TeacherBot.Printing.Pdf;

/// <summary>What is to be drawn on one page, in pt from the top left corner, y downwards.</summary>
sealed class Page
{
    /// <summary>A4, pt.</summary>
    public const float Width = 595.276f;

    /// <summary>A4, pt.</summary>
    public const float Height = 841.890f;

    readonly List<Mark> marks = [];

    public IReadOnlyList<Mark> Marks => marks;

    /// <param name="baseline">y of the baseline.</param>
    public void Text(GlyphRun run, float x, float baseline, Tone tone) => marks.Add(new TextMark(run, x, baseline, tone));

    public void Fill(float x, float y, float width, float height, Tone tone) => marks.Add(new FillMark(x, y, width, height, tone));

    /// <summary>Straight strokes of one width, drawn as a single path.</summary>
    public void Strokes(IReadOnlyList<Stroke> strokes, float width, Tone tone) => marks.Add(new StrokesMark(strokes, width, tone));

    public void Line(float x1, float y1, float x2, float y2, float width, Tone tone) => Strokes([new Stroke(x1, y1, x2, y2)], width, tone);

    public void Frame(float x, float y, float width, float height, float stroke, Tone tone) => Strokes(
        [
            new Stroke(x, y, x + width, y),
            new Stroke(x + width, y, x + width, y + height),
            new Stroke(x + width, y + height, x, y + height),
            new Stroke(x, y + height, x, y),
        ],
        stroke,
        tone);

    /// <summary>A path of straight pieces, such as a polygon or a curve in short steps.</summary>
    public void Path(IReadOnlyList<Spot> spots, PathLook look) => marks.Add(new PathMark(spots, look));

    public void Circle(Spot centre, float radius, PathLook look) => marks.Add(new CircleMark(centre, radius, look));

    /// <summary>What another page holds, moved.</summary>
    public void Stamp(Page drawn, float right, float down) => marks.AddRange(drawn.marks.Select(mark => mark.Moved(right, down)));
}
