using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>A sheet of scrap paper: a figure is drawn on it anywhere, measured, and then cut out as a block. pt, y downwards.</summary>
sealed class Sketch(Press press, TextStyle label)
{
    public const float Hairline = 0.5f;
    public const float Thin = 0.8f;
    public const float Bold = 1.2f;

    const float ArrowLength = 6;
    const float ArrowHalfWidth = 2.2f;
    const float DotRadius = 2.2f;
    const float BlankMargin = 0.8f;

    readonly Page page = new();
    Area bounds = Area.Nothing;

    public TextStyle LabelStyle => label;

    public void Line(float x1, float y1, float x2, float y2, float width = Thin, Tone tone = Tone.Black) => Lines([new Stroke(x1, y1, x2, y2)], width, tone);

    public void Lines(IReadOnlyList<Stroke> strokes, float width = Thin, Tone tone = Tone.Black)
    {
        if (strokes.Count == 0)
        {
            return;
        }

        page.Strokes(strokes, width, tone);
        foreach (var (x1, y1, x2, y2) in strokes)
        {
            Cover(new Area(MathF.Min(x1, x2), MathF.Min(y1, y2), MathF.Max(x1, x2), MathF.Max(y1, y2)).Grown(width / 2));
        }
    }

    public void Path(IReadOnlyList<Spot> spots, float width = Thin, bool isClosed = false, Tone? fill = null)
    {
        page.Path(spots, new PathLook(width, isClosed, fill));
        Cover(Area.Of(spots).Grown(width / 2));
    }

    public void Circle(Spot centre, float radius, float width = Thin, Tone? fill = null)
    {
        page.Circle(centre, radius, new PathLook(width, IsClosed: true, fill));
        Cover(new Area(centre.X, centre.Y, centre.X, centre.Y).Grown(radius + (width / 2)));
    }

    public void Dot(Spot at, bool isHollow = false) => Circle(at, DotRadius, isHollow ? 0.9f : 0, isHollow ? Tone.White : Tone.Black);

    public void Hatch(IReadOnlyList<Spot> outline, Hatching hatching)
    {
        if (hatching == Hatching.Solid)
        {
            Path(outline, 0, isClosed: true, Tone.Grid);
            return;
        }

        Lines(HatchLines.Of(outline, hatching), Hairline);
    }

    /// <summary>A straight line with a filled head at its end.</summary>
    public void Arrow(Spot from, Spot to, float width = Thin)
    {
        var length = MathF.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y)));
        var (right, down) = ((to.X - from.X) / length, (to.Y - from.Y) / length);
        var neck = new Spot(to.X - (right * ArrowLength), to.Y - (down * ArrowLength));
        Line(from.X, from.Y, neck.X, neck.Y, width);
        Path([to, neck.Moved(-down * ArrowHalfWidth, right * ArrowHalfWidth), neck.Moved(down * ArrowHalfWidth, -right * ArrowHalfWidth)], 0, isClosed: true, Tone.Black);
    }

    /// <summary>Words with TeX between dollars, in the label's style unless another is given.</summary>
    public Paragraph Words(string text, float width = float.MaxValue, TextStyle? style = null) => press.Text(text, style ?? label, width);

    /// <summary>A label beside a spot.</summary>
    /// <param name="side">Where from the spot: (−1, 0) left of it, (0, 1) under it, (0, 0) upon it.</param>
    /// <param name="away">Between the spot and the label, pt.</param>
    /// <param name="onBlank">The lines behind it are covered.</param>
    public Area Label(string text, Spot at, (float Right, float Down) side, float away = 3, bool onBlank = false)
    {
        var words = Words(text);
        var area = Place(words, at, side, away);
        Draw(words, area.Left, area.Top, onBlank);
        return area;
    }

    /// <summary>Where a label would stand.</summary>
    public static Area Place(Paragraph words, Spot at, (float Right, float Down) side, float away)
    {
        var left = at.X + (side.Right * away) - (words.Width * (1 - side.Right) / 2);
        var top = at.Y + (side.Down * away) - (words.Height * (1 - side.Down) / 2);
        return new Area(left, top, left + words.Width, top + words.Height);
    }

    /// <param name="onBlank">The lines behind it are covered.</param>
    public void Draw(Paragraph words, float x, float top, bool onBlank = false)
    {
        if (onBlank)
        {
            page.Fill(x - BlankMargin, top, words.Width + (2 * BlankMargin), words.Height, Tone.White);
        }

        words.Draw(page, x, top);
        Cover(new Area(x, top, x + words.Width, top + words.Height));
    }

    public void Fill(float x, float y, float width, float height, Tone tone)
    {
        page.Fill(x, y, width, height, tone);
        Cover(new Area(x, y, x + width, y + height));
    }

    /// <summary>What was drawn, cut out along its edges.</summary>
    /// <param name="width">What there is room for, pt.</param>
    /// <exception cref="PrintingException">It is wider.</exception>
    public Block CutOut(float width) => bounds.Right - bounds.Left > width
        ? throw new PrintingException($"The figure is {bounds.Right - bounds.Left:0} pt wide, there is room for {width:0}.")
        : new Block(bounds.Bottom - bounds.Top, (target, x, y) => target.Stamp(page, x - bounds.Left, y - bounds.Top));

    void Cover(Area area) => bounds = bounds.With(area);
}
