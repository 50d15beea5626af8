using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>A coordinate plane on squares, with points, segments and graphs.</summary>
sealed class PlaneDrawing
{
    const int Widest = 24;
    const int Highest = 20;

    /// <summary>Where a name may stand beside its point, the best place first.</summary>
    static readonly (float Right, float Down)[] Sides = [(0.8f, -0.8f), (-0.8f, -0.8f), (0.8f, 0.8f), (-0.8f, 0.8f), (0, -1), (1, 0), (0, 1), (-1, 0)];

    static readonly float Tallest = 54.Mm();
    static readonly float Beyond = 4.Mm();

    readonly CoordinatePlane plane;
    readonly Sketch sketch;
    readonly float unit;
    readonly List<Area> taken = [];

    PlaneDrawing(CoordinatePlane plane, float width, Sketch sketch)
    {
        this.plane = plane;
        this.sketch = sketch;
        unit = MathF.Min(5.Mm(), MathF.Min((Tallest - (2 * Beyond)) / (plane.YTo - plane.YFrom), (width - (2 * Beyond)) / (plane.XTo - plane.XFrom)));
    }

    public static Block Of(CoordinatePlane plane, float width, Sketch sketch)
    {
        FigureBlock.Need(plane.XFrom < plane.XTo && plane.XTo - plane.XFrom <= Widest, $"A coordinate plane is 1–{Widest} units wide.");
        FigureBlock.Need(plane.YFrom < plane.YTo && plane.YTo - plane.YFrom <= Highest, $"A coordinate plane is 1–{Highest} units high.");
        FigureBlock.Need(plane is { XFrom: <= 0, XTo: >= 0, YFrom: <= 0, YTo: >= 0 }, "The origin lies inside a coordinate plane or on its edge.");
        var drawing = new PlaneDrawing(plane, width, sketch);
        drawing.Squares();
        drawing.Axes();
        drawing.Marks();
        return sketch.CutOut(width);
    }

    Spot At(double x, double y) => new((float)x * unit, (float)-y * unit);

    Spot At(string x, string y)
    {
        var (right, up) = (FigureNumber.Of(x).Double, FigureNumber.Of(y).Double);
        FigureBlock.Need(right >= plane.XFrom && right <= plane.XTo && up >= plane.YFrom && up <= plane.YTo, $"({x}; {y}) lies outside of the coordinate plane.");
        return At(right, up);
    }

    void Squares()
    {
        var strokes = new List<Stroke>();
        for (var x = plane.XFrom; x <= plane.XTo; x++)
        {
            strokes.Add(Straight(At(x, plane.YFrom), At(x, plane.YTo)));
        }

        for (var y = plane.YFrom; y <= plane.YTo; y++)
        {
            strokes.Add(Straight(At(plane.XFrom, y), At(plane.XTo, y)));
        }

        sketch.Lines(strokes, Sketch.Hairline, Tone.Grid);
    }

    void Axes()
    {
        var (left, right) = (At(plane.XFrom, 0), At(plane.XTo, 0).Moved(Beyond, 0));
        var (bottom, top) = (At(0, plane.YFrom), At(0, plane.YTo).Moved(0, -Beyond));
        sketch.Arrow(left, right);
        sketch.Arrow(bottom, top);
        taken.Add(new Area(left.X, -1, right.X, 1));
        taken.Add(new Area(-1, top.Y, 1, bottom.Y));
        taken.Add(sketch.Label("$x$", right, (0, 1), 3, onBlank: true));
        taken.Add(sketch.Label("$y$", top, (-1, 0), 4, onBlank: true));
        Value(0, Sketch.Place(Small(0), At(0, 0), (-1, 1), 2));
        for (var x = plane.XFrom; x <= plane.XTo; x++)
        {
            Tick(x, At(x, 0), (0, 1), new Stroke(x * unit, -1.8f, x * unit, 1.8f));
        }

        for (var y = plane.YFrom; y <= plane.YTo; y++)
        {
            Tick(y, At(0, y), (-1, 0), new Stroke(-1.8f, -y * unit, 1.8f, -y * unit));
        }
    }

    /// <summary>Graphs are read by squares, and values would stand in their way: there only the unit is labelled.</summary>
    void Tick(int value, Spot at, (float Right, float Down) side, Stroke stroke)
    {
        if (value == 0)
        {
            return;
        }

        sketch.Lines([stroke], Sketch.Thin);
        var words = Small(value);
        var hasRoom = words.Width < unit + 1 && words.Height < unit;
        if (value == 1 || (hasRoom && plane.Graphs.Count == 0))
        {
            Value(value, Sketch.Place(words, at.Moved(value < 0 && side.Right == 0 ? -1.5f : 0, 0), side, 2.6f));
        }
    }

    void Value(int value, Area area)
    {
        sketch.Draw(Small(value), area.Left, area.Top, onBlank: true);
        taken.Add(area);
    }

    Paragraph Small(int value) =>
        sketch.Words($"${value}$", float.MaxValue, sketch.LabelStyle with { Size = sketch.LabelStyle.Size * 0.78f, Leading = sketch.LabelStyle.Leading * 0.78f });

    /// <summary>Curves first, then what lies upon them, names last.</summary>
    void Marks()
    {
        foreach (var piece in plane.Graphs.SelectMany(graph => PlaneCurve.Pieces(graph, plane)))
        {
            Spot[] spots = [.. piece.Select(spot => At(spot.X, spot.Y))];
            sketch.Path(spots, Sketch.Bold);
            taken.AddRange(spots.Select(spot => new Area(spot.X, spot.Y, spot.X, spot.Y).Grown(0.6f)));
        }

        foreach (var segment in plane.Segments ?? [])
        {
            var (from, to) = (At(segment.FromX, segment.FromY), At(segment.ToX, segment.ToY));
            sketch.Path([from, to], Sketch.Bold);
            taken.AddRange(Enumerable.Range(0, 41).Select(i => new Area(from.X, from.Y, from.X, from.Y).Grown(0.8f).Shifted((to.X - from.X) * i / 40, (to.Y - from.Y) * i / 40)));
        }

        var points = plane.Points.Select(point => (point.Name, Spot: At(point.X, point.Y))).ToArray();
        foreach (var (_, spot) in points)
        {
            sketch.Dot(spot);
            taken.Add(new Area(spot.X, spot.Y, spot.X, spot.Y).Grown(2.2f));
        }

        foreach (var (name, spot) in points.Where(point => point.Name.Length > 0))
        {
            Name(name, spot);
        }
    }

    void Name(string name, Spot spot)
    {
        var words = sketch.Words(FigureNames.Tex(name));
        var edges = new Area(plane.XFrom * unit, -plane.YTo * unit, plane.XTo * unit, -plane.YFrom * unit).Grown(Beyond);
        var places = Sides.Select(side => Sketch.Place(words, spot, side, 3.4f)).ToArray();
        var best = places.Where(place => place.IsWithin(edges)).DefaultIfEmpty(places[0]).MinBy(place => taken.Count(place.Meets));
        sketch.Draw(words, best.Left, best.Top, onBlank: !taken.Exists(best.Meets));
        taken.Add(best);
    }

    static Stroke Straight(Spot from, Spot to) => new(from.X, from.Y, to.X, to.Y);
}
