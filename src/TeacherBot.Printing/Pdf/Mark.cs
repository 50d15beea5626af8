using TeacherBot.Printing.Fonts;

namespace TeacherBot.Printing.Pdf;

/// <summary>Something drawn on a page, in pt from the top left corner, y downwards.</summary>
abstract record Mark(Tone Tone)
{
    public abstract Mark Moved(float right, float down);
}

sealed record TextMark(GlyphRun Run, float X, float Baseline, Tone Tone) : Mark(Tone)
{
    public override Mark Moved(float right, float down) => this with { X = X + right, Baseline = Baseline + down };
}

sealed record FillMark(float X, float Y, float Width, float Height, Tone Tone) : Mark(Tone)
{
    public override Mark Moved(float right, float down) => this with { X = X + right, Y = Y + down };
}

sealed record StrokesMark(IReadOnlyList<Stroke> Strokes, float Width, Tone Tone) : Mark(Tone)
{
    public override Mark Moved(float right, float down) =>
        this with { Strokes = [.. Strokes.Select(one => new Stroke(one.X1 + right, one.Y1 + down, one.X2 + right, one.Y2 + down))] };
}

sealed record PathMark(IReadOnlyList<Spot> Spots, PathLook Look) : Mark(Look.Tone)
{
    public override Mark Moved(float right, float down) => this with { Spots = [.. Spots.Select(spot => spot.Moved(right, down))] };
}

sealed record CircleMark(Spot Centre, float Radius, PathLook Look) : Mark(Look.Tone)
{
    public override Mark Moved(float right, float down) => this with { Centre = Centre.Moved(right, down) };
}

readonly record struct Stroke(float X1, float Y1, float X2, float Y2);

/// <summary>A place, pt.</summary>
readonly record struct Spot(float X, float Y)
{
    public Spot Moved(float right, float down) => new(X + right, Y + down);
}

/// <summary>How a path is drawn.</summary>
/// <param name="Width">Of its line, pt; 0: only filled.</param>
/// <param name="IsClosed">The last spot is joined with the first.</param>
/// <param name="Fill">null: empty.</param>
readonly record struct PathLook(float Width, bool IsClosed = false, Tone? Fill = null, Tone Tone = Tone.Black);
