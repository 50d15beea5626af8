using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>What stands for colours on a black and white printer.</summary>
enum Hatching
{
    None,
    Rising,
    Falling,
    Crossed,
    Level,
    Upright,
    Squares,
    Solid,
}

/// <summary>Parallel lines inside an outline.</summary>
static class HatchLines
{
    const float Apart = 4;

    public static IReadOnlyList<Stroke> Of(IReadOnlyList<Spot> outline, Hatching hatching) => hatching switch
    {
        Hatching.Rising => Inside(outline, -45),
        Hatching.Falling => Inside(outline, 45),
        Hatching.Crossed => [.. Inside(outline, -45), .. Inside(outline, 45)],
        Hatching.Level => Inside(outline, 0),
        Hatching.Upright => Inside(outline, 90),
        Hatching.Squares => [.. Inside(outline, 0), .. Inside(outline, 90)],
        _ => [],
    };

    /// <summary>The lines are looked for where they are level: the outline is turned, cut, and the cuts are turned back.</summary>
    static List<Stroke> Inside(IReadOnlyList<Spot> outline, float degrees)
    {
        var (sin, cos) = MathF.SinCos(degrees * MathF.PI / 180);
        Spot[] turned = [.. outline.Select(spot => new Spot((spot.X * cos) + (spot.Y * sin), (spot.Y * cos) - (spot.X * sin)))];
        var (top, bottom) = (turned.Min(spot => spot.Y), turned.Max(spot => spot.Y));
        var strokes = new List<Stroke>();
        for (var y = (MathF.Floor(top / Apart) * Apart) + (Apart / 2); y < bottom; y += Apart)
        {
            var cuts = Cuts(turned, y);
            for (var i = 0; i + 1 < cuts.Count; i += 2)
            {
                strokes.Add(new Stroke((cuts[i] * cos) - (y * sin), (cuts[i] * sin) + (y * cos), (cuts[i + 1] * cos) - (y * sin), (cuts[i + 1] * sin) + (y * cos)));
            }
        }

        return strokes;
    }

    /// <summary>Where a level line enters and leaves the outline, from the left.</summary>
    static List<float> Cuts(Spot[] outline, float y)
    {
        var cuts = new List<float>();
        for (var i = 0; i < outline.Length; i++)
        {
            var (from, to) = (outline[i], outline[(i + 1) % outline.Length]);
            if (from.Y <= y != to.Y <= y)
            {
                cuts.Add(from.X + ((y - from.Y) / (to.Y - from.Y) * (to.X - from.X)));
            }
        }

        cuts.Sort();
        return cuts;
    }
}
