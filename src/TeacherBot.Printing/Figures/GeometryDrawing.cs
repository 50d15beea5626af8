using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>Points, segments, angles and circles of geometry, scaled to their room.</summary>
sealed class GeometryDrawing
{
    const int MostPoints = 24;
    const float LabelGap = 4;
    const float TickApart = 2.4f;
    const float HalfTick = 3;
    const float DashLength = 4;

    static readonly float Tallest = 45.Mm();
    static readonly float Widest = 100.Mm();
    static readonly float ArcRadius = 5.Mm();
    static readonly float ArcStep = 1.2.Mm();
    static readonly float RightSide = 3.Mm();

    readonly Sketch sketch;
    readonly Dictionary<string, Spot> spots = [];
    readonly Dictionary<string, List<Spot>> lines = [];
    readonly float unit;
    readonly Spot middle;

    GeometryDrawing(GeometryFigure figure, Sketch sketch)
    {
        this.sketch = sketch;
        var points = figure.Points.Select(point => (point.Name, X: (float)FigureNumber.Of(point.X).Double, Y: -(float)FigureNumber.Of(point.Y).Double)).ToArray();
        var around = (figure.Circles ?? []).SelectMany(circle => points.Where(point => point.Name == circle.Centre).SelectMany(point => Around(point.X, point.Y, Radius(circle))));
        var area = Area.Of([.. points.Select(point => new Spot(point.X, point.Y)), .. around]);
        unit = MathF.Min(Tallest / MathF.Max(area.Bottom - area.Top, 0.01f), Widest / MathF.Max(area.Right - area.Left, 0.01f));
        foreach (var (name, x, y) in points)
        {
            FigureBlock.Need(spots.TryAdd(name, new Spot(x * unit, y * unit)), $"The point {name} stands twice in the figure.");
        }

        middle = new Spot((area.Left + area.Right) * unit / 2, (area.Top + area.Bottom) * unit / 2);
    }

    public static Block Of(GeometryFigure figure, float width, Sketch sketch)
    {
        FigureBlock.Need(figure.Points.Count is >= 1 and <= MostPoints, $"A figure has 1–{MostPoints} points.");
        var drawing = new GeometryDrawing(figure, sketch);
        foreach (var circle in figure.Circles ?? [])
        {
            drawing.Circle(circle);
        }

        foreach (var segment in figure.Segments ?? [])
        {
            drawing.Segment(segment);
        }

        foreach (var angle in figure.Angles ?? [])
        {
            drawing.Angle(angle);
        }

        foreach (var point in figure.Points)
        {
            drawing.Point(point);
        }

        return sketch.CutOut(width);
    }

    void Point(GeometryPoint point)
    {
        var at = At(point.Name);
        if (point.HasDot)
        {
            sketch.Dot(at);
        }

        if (point.IsNamed)
        {
            sketch.Label(FigureNames.Tex(point.Name), at, FreeSide.Of(Outwards(at), lines.GetValueOrDefault(point.Name, [])), LabelGap);
        }
    }

    void Segment(GeometrySegment segment)
    {
        var (from, to) = (At(segment.From), At(segment.To));
        FigureBlock.Need(segment.From != segment.To && segment.Ticks is >= 0 and <= 3, $"The segment {segment.From}{segment.To} joins two points and has 0–3 ticks.");
        var (start, end) = (Beyond(to, from, segment.BeyondFrom), Beyond(from, to, segment.BeyondTo));
        if (segment.IsDashed)
        {
            Dash([start, end]);
        }
        else
        {
            sketch.Line(start.X, start.Y, end.X, end.Y, Sketch.Thin);
        }

        var along = Direction(from, to);
        Leaves(segment.From, along, goesOn: segment.BeyondFrom is not null);
        Leaves(segment.To, new Spot(-along.X, -along.Y), goesOn: segment.BeyondTo is not null);
        var centre = new Spot((from.X + to.X) / 2, (from.Y + to.Y) / 2);
        for (var i = 0; i < segment.Ticks; i++)
        {
            var place = (i - ((segment.Ticks - 1) / 2f)) * TickApart;
            var tick = centre.Moved(along.X * place, along.Y * place);
            sketch.Line(tick.X - (along.Y * HalfTick), tick.Y + (along.X * HalfTick), tick.X + (along.Y * HalfTick), tick.Y - (along.X * HalfTick), Sketch.Thin);
        }

        if (segment.Label is { Length: > 0 } label)
        {
            // On the side away from the middle of the figure.
            var isLeft = ((middle.X - centre.X) * -along.Y) + ((middle.Y - centre.Y) * along.X) < 0;
            sketch.Label(FigureNames.Tex(label), centre, isLeft ? (-along.Y, along.X) : (along.Y, -along.X), LabelGap);
        }
    }

    /// <summary>Remembers where lines leave a point, for its letter.</summary>
    void Leaves(string point, Spot along, bool goesOn)
    {
        if (!lines.TryGetValue(point, out var known))
        {
            lines[point] = known = [];
        }

        known.AddRange(goesOn ? [along, new Spot(-along.X, -along.Y)] : [along]);
    }

    void Angle(GeometryAngle angle)
    {
        FigureBlock.Need(angle.Arcs is >= 0 and <= 3, "An angle has 0–3 arcs.");
        var vertex = At(angle.Vertex);
        var (one, other) = (Direction(vertex, At(angle.From)), Direction(vertex, At(angle.To)));
        if (angle.Arcs == 0)
        {
            sketch.Path(
                [vertex.Moved(one.X * RightSide, one.Y * RightSide), vertex.Moved((one.X + other.X) * RightSide, (one.Y + other.Y) * RightSide), vertex.Moved(other.X * RightSide, other.Y * RightSide)],
                Sketch.Hairline);
        }

        var (start, turn) = (MathF.Atan2(one.Y, one.X), Turn(one, other));
        for (var arc = 0; arc < angle.Arcs; arc++)
        {
            var radius = ArcRadius + (arc * ArcStep);
            sketch.Path([.. Enumerable.Range(0, 17).Select(i => Polar(vertex, start + (turn * i / 16), radius))], Sketch.Hairline);
        }

        if (angle.Label is { Length: > 0 } label)
        {
            var reach = ArcRadius + (Math.Max(angle.Arcs, 1) * ArcStep) + LabelGap + 2;
            sketch.Label(FigureNames.Tex(label), Polar(vertex, start + (turn / 2), reach), (0, 0));
        }
    }

    void Circle(GeometryCircle circle)
    {
        var (centre, radius) = (At(circle.Centre), Radius(circle) * unit);
        FigureBlock.Need(radius > 0, "The radius of a circle is above 0.");
        if (circle.IsDashed)
        {
            Dash([.. Enumerable.Range(0, 73).Select(i => Polar(centre, i * MathF.PI / 36, radius))]);
        }
        else
        {
            sketch.Circle(centre, radius, Sketch.Thin);
        }
    }

    void Dash(IReadOnlyList<Spot> path)
    {
        var strokes = new List<Stroke>();
        foreach (var (from, to) in path.Zip(path.Skip(1)))
        {
            var (length, along) = (Distance(from, to), Direction(from, to));
            for (var done = 0f; done < length; done += 2 * DashLength)
            {
                var (near, far) = (from.Moved(along.X * done, along.Y * done), from.Moved(along.X * MathF.Min(length, done + DashLength), along.Y * MathF.Min(length, done + DashLength)));
                strokes.Add(new Stroke(near.X, near.Y, far.X, far.Y));
            }
        }

        sketch.Lines(strokes, Sketch.Thin);
    }

    Spot At(string name) => spots.TryGetValue(name, out var spot) ? spot : throw new PrintingException($"The figure has no point {name}.");

    /// <summary>Letters stand away from the middle of the figure.</summary>
    (float Right, float Down) Outwards(Spot at)
    {
        var length = Distance(middle, at);
        return length < 1 ? (0.7f, 0.7f) : ((at.X - middle.X) / length, (at.Y - middle.Y) / length);
    }

    static Spot Beyond(Spot from, Spot to, string? share)
    {
        var part = share is null ? 0 : (float)FigureNumber.Of(share).Double;
        FigureBlock.Need(part is >= 0 and <= 2, "A line goes on by at most twice its length.");
        return to.Moved((to.X - from.X) * part, (to.Y - from.Y) * part);
    }

    static float Turn(Spot one, Spot other) => MathF.Atan2((one.X * other.Y) - (one.Y * other.X), (one.X * other.X) + (one.Y * other.Y));

    static Spot Polar(Spot centre, float angle, float radius) => centre.Moved(radius * MathF.Cos(angle), radius * MathF.Sin(angle));

    static Spot Direction(Spot from, Spot to)
    {
        var length = Distance(from, to);
        FigureBlock.Need(length > 0, "Two points of a figure are the same.");
        return new Spot((to.X - from.X) / length, (to.Y - from.Y) / length);
    }

    static float Distance(Spot from, Spot to) => MathF.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y)));

    static float Radius(GeometryCircle circle) => (float)FigureNumber.Of(circle.Radius).Double;

    static Spot[] Around(float x, float y, float radius) => [new(x - radius, y - radius), new(x + radius, y + radius)];
}
