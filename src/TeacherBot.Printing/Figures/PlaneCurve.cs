using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Printing.Figures;

/// <summary>The visible pieces of a graph: where it has a value inside the plane, without a bridge over its gaps.</summary>
sealed class PlaneCurve
{
    /// <summary>A step is a sixth of a millimetre on 5 mm squares.</summary>
    const int SamplesAUnit = 32;

    /// <summary>How often a step is halved to find where a graph leaves the plane or its domain.</summary>
    const int Halvings = 30;

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
        var curve = new PlaneCurve(FigureNumber.Read(graph.Formula), plane);
        var from = graph.From is null ? plane.XFrom : Math.Max(plane.XFrom, FigureNumber.Of(graph.From).Double);
        var to = graph.To is null ? plane.XTo : Math.Min(plane.XTo, FigureNumber.Of(graph.To).Double);
        var pieces = from < to ? curve.Between(from, to) : [];
        FigureBlock.Need(pieces.Count > 0, $"Nothing of the graph of {graph.Formula} is inside the coordinate plane.");
        return pieces;
    }

    List<IReadOnlyList<(double X, double Y)>> Between(double from, double to)
    {
        var pieces = new List<IReadOnlyList<(double X, double Y)>>();
        var piece = new List<(double X, double Y)>();
        (double X, double? Y)? before = null;
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
                piece.Add((x, value));
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
    static IEnumerable<double> Samples(double from, double to)
    {
        yield return from;
        for (var i = Math.Floor(from * SamplesAUnit) + 1; i / SamplesAUnit < to; i++)
        {
            yield return i / SamplesAUnit;
        }

        yield return to;
    }

    /// <summary>The last visible place between a visible one and one that is not.</summary>
    (double X, double Y) Edge(double visible, double hidden)
    {
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (visible + hidden) / 2;
            (visible, hidden) = Visible(middle) is null ? (visible, middle) : (middle, hidden);
        }

        return (visible, Visible(visible)!.Value);
    }

    /// <summary>null: outside of the plane, or no value there.</summary>
    double? Visible(double x)
    {
        var y = Numeric.Value(formula, letter => letter.Name == 'x' ? x : double.NaN);
        return y >= plane.YFrom && y <= plane.YTo ? y : null;
    }
}
