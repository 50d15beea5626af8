using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>The polygon that linear inequalities cut out of the plane, by cutting a great square with one after another.</summary>
static class HalfPlanePolygon
{
    const int Far = 1000;

    /// <exception cref="EvaluationException">The figure is not bounded, or there is none.</exception>
    public static Rational Area(IEnumerable<Statement> inequalities) => Doubled(Vertices(inequalities)) / 2;

    /// <summary>The area in plain notation, by the coordinates of the vertices.</summary>
    public static string Shoelace(IEnumerable<Statement> inequalities)
    {
        var vertices = Vertices(inequalities);
        return $"({string.Join('+', vertices.Select((point, i) => $"(({point.X})*({Next(vertices, i).Y})-({Next(vertices, i).X})*({point.Y}))"))})/2";
    }

    /// <summary>Counter-clockwise.</summary>
    static List<NumberPair> Vertices(IEnumerable<Statement> inequalities)
    {
        List<NumberPair> polygon = [new(-Far, -Far), new(Far, -Far), new(Far, Far), new(-Far, Far)];
        foreach (var side in inequalities.SelectMany(Sides))
        {
            polygon = Cut(polygon, side);
        }

        return polygon.Count > 2 && polygon.All(point => Rational.Abs(point.X) < Far && Rational.Abs(point.Y) < Far)
            ? polygon
            : throw new EvaluationException("The figure has no area.");
    }

    /// <summary>Each as an expression that is not negative inside. |u|≤m is −m≤u≤m.</summary>
    static IEnumerable<Expression> Sides(Statement inequality)
    {
        if (inequality is { Terms: [Call { Function: Function.Abs } size, var most], Relations: [Relation.LessOrEqual] })
        {
            return [most - size.Argument, most + size.Argument];
        }

        return inequality.Relations.Select((relation, i) => relation switch
        {
            Relation.LessOrEqual => inequality.Terms[i + 1] - inequality.Terms[i],
            Relation.GreaterOrEqual => inequality.Terms[i] - inequality.Terms[i + 1],
            _ => throw new EvaluationException("A not strict inequality is expected."),
        });
    }

    static List<NumberPair> Cut(List<NumberPair> polygon, Expression side)
    {
        var kept = new List<NumberPair>();
        for (var i = 0; i < polygon.Count; i++)
        {
            var (point, next) = (polygon[i], Next(polygon, i));
            var (here, there) = (At(side, point), At(side, next));
            if (here.Sign >= 0)
            {
                kept.Add(point);
            }

            if (here.Sign * there.Sign < 0)
            {
                var share = here / (here - there);
                kept.Add(new(point.X + (share * (next.X - point.X)), point.Y + (share * (next.Y - point.Y))));
            }
        }

        return [.. kept.Distinct()];
    }

    /// <exception cref="UnsolvedException">The border is no straight line.</exception>
    static Rational At(Expression side, NumberPair point) => Polynomial.TryOf(side) is not { Degree: <= 1 } ? throw new UnsolvedException("Only straight borders are cut along.") : point.In(new Statement([side], [])).Terms[0].Value();

    static NumberPair Next(List<NumberPair> polygon, int i) => polygon[(i + 1) % polygon.Count];

    static Rational Doubled(List<NumberPair> polygon) =>
        polygon.Select((point, i) => (point.X * Next(polygon, i).Y) - (Next(polygon, i).X * point.Y)).Aggregate(Rational.Zero, (sum, part) => sum + part);
}
