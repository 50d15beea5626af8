using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>A broken line or a polygon, its labels outside beside their sides.</summary>
static class PathDrawing
{
    const int MostSides = 8;

    static readonly float Widest = 110.Mm();
    static readonly float Tallest = 36.Mm();

    public static Block Of(PolygonPath path, float width, Sketch sketch)
    {
        var least = path.Closed ? 3 : 1;
        FigureBlock.Need(path.SideLabels.Count >= least && path.SideLabels.Count <= MostSides, $"A {(path.Closed ? "polygon" : "broken line")} has {least}–{MostSides} sides, not {path.SideLabels.Count}.");
        var lengths = Lengths(path.SideLabels);
        var corners = Fitted(path.Closed ? PathShape.Polygon(lengths) : PathShape.BrokenLine(lengths));
        sketch.Path(corners, Sketch.Bold, path.Closed);
        if (!path.Closed)
        {
            Array.ForEach(corners, corner => sketch.Dot(corner));
        }

        var area = Area.Of(corners);
        var middle = new Spot((area.Left + area.Right) / 2, (area.Top + area.Bottom) / 2);
        for (var i = 0; i < path.SideLabels.Count; i++)
        {
            if (path.SideLabels[i].Length > 0)
            {
                Label(path.SideLabels[i], corners[i], corners[(i + 1) % corners.Length], path.Closed ? middle : null, sketch);
            }
        }

        return sketch.CutOut(width);
    }

    /// <summary>Numbers in one unit; otherwise all sides alike.</summary>
    static double[] Lengths(IReadOnlyList<string> labels)
    {
        var measures = labels.Select(SideLabel.Of).ToArray();
        return measures.All(measure => measure is not null) && measures.Select(measure => measure!.Value.Unit).Distinct().Count() == 1
            ? [.. measures.Select(measure => measure!.Value.Length)]
            : [.. labels.Select(_ => 1d)];
    }

    static Spot[] Fitted(IReadOnlyList<Spot> corners)
    {
        var area = Area.Of(corners);
        var scale = MathF.Min(Widest / MathF.Max(area.Right - area.Left, 0.001f), Tallest / MathF.Max(area.Bottom - area.Top, 0.001f));
        return [.. corners.Select(corner => new Spot(corner.X * scale, corner.Y * scale))];
    }

    /// <param name="inside">A polygon's middle: labels keep away from it; null: labels stand over their side.</param>
    static void Label(string text, Spot from, Spot to, Spot? inside, Sketch sketch)
    {
        var at = new Spot((from.X + to.X) / 2, (from.Y + to.Y) / 2);
        var length = MathF.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y)));
        var (right, down) = ((to.Y - from.Y) / length, (from.X - to.X) / length);
        var isWrong = inside is { } middle ? (right * (at.X - middle.X)) + (down * (at.Y - middle.Y)) < 0 : down > 0;
        sketch.Label(FigureNames.Tex(text), at, isWrong ? (-right, -down) : (right, down), 3.5f);
    }
}
