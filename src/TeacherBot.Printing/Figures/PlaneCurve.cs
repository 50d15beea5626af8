using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Printing.Figures;

/// <summary>The visible pieces of a graph: where it has a value inside the plane, without a bridge over its gaps.</summary>
sealed class PlaneCurve
{
    /// <summary>A step is a sixth of a millimetre on 5 mm squares.</summary>
    const int SamplesAUnit = 32;

    /// <summary>How often a step is halved to find where a graph leaves the plane or its domain.</summary>
    const int Halvings = 12;

    readonly Expression formula;
    readonly CoordinatePlane plane;

    PlaneCurve(Expression formula, CoordinatePlane plane)
    {
        this.formula = formula;
        this.plane = plane;
    }

    /// <summary>In units of the plane.</summary>
    /// <exception cref="PrintingException">The formula cannot be read, or nothing of the graph is inside the plane.</exception>
    public static IReadOnlyList<IReadOnlyList<(double X, double Y)>> Pieces(PlaneGraph graph, CoordinatePlane plane)
    {
        var curve = new PlaneCurve(Read(graph.Formula), plane);
        Rational from = graph.From is null ? plane.XFrom : FigureNumber.Of(graph.From).Value;
        Rational to = graph.To is null ? plane.XTo : FigureNumber.Of(graph.To).Value;
        var pieces = curve.Between(from < plane.XFrom ? plane.XFrom : from, to > plane.XTo ? plane.XTo : to);
        FigureBlock.Need(pieces.Count > 0, $"Nothing of the graph of {graph.Formula} is inside the coordinate plane.");
        return pieces;
    }

    static Expression Read(string formula)
    {
        try
        {
            return Plain.Parse(formula);
        }
        catch (NotationException broken)
        {
            throw new PrintingException($"The graph of «{formula}» cannot be read: {broken.Message}", broken);
        }
    }

    List<IReadOnlyList<(double X, double Y)>> Between(Rational from, Rational to)
    {
        var pieces = new List<IReadOnlyList<(double X, double Y)>>();
        var piece = new List<(double X, double Y)>();
        (Rational X, double? Y)? before = null;
        foreach (var x in Samples(from, to))
        {
            var y = Visible(x);
            if (before is { } last && last.Y is null != y is null)
            {
                var edge = y is null ? Edge(last.X, x) : Edge(x, last.X);
                piece.Add(edge);
            }
            else if (before is { Y: { } lastY } && y is { } isY && Math.Abs(isY - lastY) > (plane.YTo - plane.YFrom) / 2.0)
            {
                Finish();
            }

            if (y is { } value)
            {
                piece.Add(((double)x.Numerator / (double)x.Denominator, value));
            }
            else
            {
                Finish();
            }

            before = (x, y);
        }

        Finish();
        return pieces;

        void Finish()
        {
            if (piece.Count > 1)
            {
                pieces.Add(piece);
            }

            piece = [];
        }
    }

    /// <summary>Whole numbers are among them: that is where schools put the ends of domains.</summary>
    static IEnumerable<Rational> Samples(Rational from, Rational to)
    {
        yield return from;
        for (var i = (from * SamplesAUnit).Floor() + 1; new Rational(i, SamplesAUnit) < to; i++)
        {
            yield return new Rational(i, SamplesAUnit);
        }

        yield return to;
    }

    /// <summary>The last visible place between a visible one and one that is not.</summary>
    (double X, double Y) Edge(Rational visible, Rational hidden)
    {
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (visible + hidden) / 2;
            (visible, hidden) = Visible(middle) is null ? (visible, middle) : (middle, hidden);
        }

        return ((double)visible.Numerator / (double)visible.Denominator, Visible(visible)!.Value);
    }

    double? Visible(Rational x) => Value(x) is { } y && y >= plane.YFrom && y <= plane.YTo ? y : null;

    /// <summary>null: the formula has no value there.</summary>
    double? Value(Rational x)
    {
        try
        {
            var value = formula.Replace(leaf => leaf is Letter { Name: 'x' } ? Written(x) : null).Value();
            return (double)value.Numerator / (double)value.Denominator;
        }
        catch (EvaluationException)
        {
            return null;
        }
    }

    static Expression Written(Rational x) => x.Sign < 0 ? new Negative(new Number(-x)) : new Number(x);
}
