using System.Globalization;
using System.Text;
using TeacherBot.Printing.Fonts;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Typesetting;

/// <summary>Something with a place on a line: its width, and how far it reaches over and under the baseline, pt.</summary>
abstract class Box(float width, float ascent, float descent)
{
    public float Width { get; } = width;

    /// <summary>Over the baseline, pt.</summary>
    public float Ascent { get; } = ascent;

    /// <summary>Under the baseline, pt; positive downwards.</summary>
    public float Descent { get; } = descent;

    public abstract void Draw(Page page, float x, float baseline, Tone tone);

    /// <summary>Everything inside with its place, a line each: what tests compare.</summary>
    public string Dump()
    {
        var text = new StringBuilder();
        Dump(text, 0, 0);
        return text.ToString();
    }

    internal abstract void Dump(StringBuilder text, float x, float y);

    protected void Line(StringBuilder text, float x, float y, string what) =>
        text.Append(CultureInfo.InvariantCulture, $"{what} x={x:0.0} y={y:0.0} w={Width:0.0} a={Ascent:0.0} d={Descent:0.0}\n");
}

/// <summary>Shaped characters.</summary>
sealed class GlyphBox(GlyphRun run, float ascent, float descent) : Box(run.Width, ascent, descent)
{
    public GlyphRun Run => run;

    public override void Draw(Page page, float x, float baseline, Tone tone) => page.Text(run, x, baseline, tone);

    internal override void Dump(StringBuilder text, float x, float y) =>
        Line(text, x, y, $"{run.Face.Name} {run.Size:0.0} «{Encoding.UTF8.GetString(run.Text)}»");
}

/// <summary>A filled bar: of a fraction, of a root, a line to write on.</summary>
/// <param name="top">Its upper edge over the baseline, pt.</param>
/// <param name="thickness">pt.</param>
sealed class BarBox(float width, float top, float thickness) : Box(width, top, thickness - top)
{
    public override void Draw(Page page, float x, float baseline, Tone tone) => page.Fill(x, baseline - Ascent, Width, Ascent + Descent, tone);

    internal override void Dump(StringBuilder text, float x, float y) => Line(text, x, y, "bar");
}

/// <summary>A flat arc over something.</summary>
/// <param name="bottom">Its ends over the baseline, pt.</param>
/// <param name="rise">How much higher its middle is, pt.</param>
/// <param name="thickness">pt.</param>
sealed class ArcBox(float width, float bottom, float rise, float thickness) : Box(width, bottom + rise + thickness, -bottom)
{
    const int Pieces = 16;

    public override void Draw(Page page, float x, float baseline, Tone tone) => page.Path(
        [
            .. Enumerable.Range(0, Pieces + 1).Select(i =>
            {
                // From end to end as a half sine: steep at its ends, round in the middle.
                var turn = MathF.PI * i / Pieces;
                return new Spot(x + (Width * (1 - MathF.Cos(turn)) / 2), baseline - bottom - (rise * MathF.Sin(turn)));
            }),
        ],
        new PathLook(thickness, IsClosed: false, null, tone));

    internal override void Dump(StringBuilder text, float x, float y) => Line(text, x, y, "arc");
}

/// <summary>An empty frame to write into.</summary>
sealed class FrameBox(float width, float ascent, float descent) : Box(width, ascent, descent)
{
    const float Stroke = 0.7f;

    public override void Draw(Page page, float x, float baseline, Tone tone) =>
        page.Frame(x, baseline - Ascent, Width, Ascent + Descent, Stroke, Tone.Line);

    internal override void Dump(StringBuilder text, float x, float y) => Line(text, x, y, "frame");
}

/// <summary>Nothing, that keeps its room.</summary>
sealed class StrutBox(float width, float ascent, float descent) : Box(width, ascent, descent)
{
    public override void Draw(Page page, float x, float baseline, Tone tone)
    {
    }

    internal override void Dump(StringBuilder text, float x, float y)
    {
    }
}

/// <summary>Boxes put together.</summary>
sealed class GroupBox : Box
{
    readonly IReadOnlyList<Placed> children;

    public GroupBox(IReadOnlyList<Placed> children, float width)
        : this(children, width, children.Select(child => child.Box.Ascent + child.Up).DefaultIfEmpty().Max(), children.Select(child => child.Box.Descent - child.Up).DefaultIfEmpty().Max())
    {
    }

    public GroupBox(IReadOnlyList<Placed> children, float width, float ascent, float descent)
        : base(width, ascent, descent) => this.children = children;

    /// <summary>Boxes side by side on one baseline.</summary>
    public static Box Row(IReadOnlyList<Box> boxes)
    {
        if (boxes is [var only])
        {
            return only;
        }

        var placed = new Placed[boxes.Count];
        var pen = 0f;
        for (var i = 0; i < placed.Length; i++)
        {
            placed[i] = new Placed(boxes[i], pen, 0);
            pen += boxes[i].Width;
        }

        return new GroupBox(placed, pen);
    }

    public override void Draw(Page page, float x, float baseline, Tone tone)
    {
        foreach (var child in children)
        {
            child.Box.Draw(page, x + child.Right, baseline - child.Up, tone);
        }
    }

    internal override void Dump(StringBuilder text, float x, float y)
    {
        foreach (var child in children)
        {
            child.Box.Dump(text, x + child.Right, y + child.Up);
        }
    }
}

/// <summary>A box in its place inside another.</summary>
/// <param name="Right">pt from the left edge.</param>
/// <param name="Up">pt over the baseline.</param>
readonly record struct Placed(Box Box, float Right, float Up);
