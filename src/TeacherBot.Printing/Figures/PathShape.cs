using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>Where the corners of broken lines and polygons lie, in any measure.</summary>
static class PathShape
{
    /// <summary>A side shorter than this share of the longest is drawn longer: it has to carry its label.</summary>
    const double ShortestShare = 0.3;

    static readonly double[] Directions = [28, -34, 40, -22, 32, -40, 24, -30];

    public static IReadOnlyList<Spot> BrokenLine(IReadOnlyList<double> lengths)
    {
        var corners = new List<Spot> { new(0, 0) };
        for (var i = 0; i < lengths.Count; i++)
        {
            var length = Math.Max(lengths[i], lengths.Max() * ShortestShare);
            var direction = lengths.Count == 1 ? 0 : Directions[i] * Math.PI / 180;
            corners.Add(corners[^1].Moved((float)(length * Math.Cos(direction)), (float)(-length * Math.Sin(direction))));
        }

        return corners;
    }

    /// <summary>To scale where the sides can close; else a regular one. The first side lies at the bottom.</summary>
    public static IReadOnlyList<Spot> Polygon(IReadOnlyList<double> lengths)
    {
        var longest = lengths.Max();
        var closes = longest < (lengths.Sum() - longest) * 0.98 && lengths.Min() >= longest * ShortestShare / 2;
        return !closes ? OnCircle([.. lengths.Select(_ => 1d)])
            : lengths.Count == 3 ? Triangle(lengths[0], lengths[1], lengths[2])
            : Turns(lengths, longest / 2) < 2 * Math.PI ? OnCircle([.. lengths.Select(_ => 1d)])
            : OnCircle(lengths);
    }

    static Spot[] Triangle(double bottom, double right, double left)
    {
        var x = ((bottom * bottom) + (left * left) - (right * right)) / (2 * bottom);
        var y = Math.Sqrt(Math.Max(0, (left * left) - (x * x)));
        return [new(0, 0), new((float)bottom, 0), new((float)x, (float)-y)];
    }

    /// <summary>Sides of these lengths as chords of one circle that holds its centre: rectangles stay rectangles.</summary>
    static List<Spot> OnCircle(IReadOnlyList<double> lengths)
    {
        var (low, high) = (lengths.Max() / 2, lengths.Sum());
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = Turns(lengths, middle) > 2 * Math.PI ? (middle, high) : (low, middle);
        }

        var angle = (-Math.PI / 2) - Math.Asin(Math.Min(1, lengths[0] / (2 * high)));
        var corners = new List<Spot>();
        foreach (var length in lengths)
        {
            corners.Add(new Spot((float)(high * Math.Cos(angle)), (float)(-high * Math.Sin(angle))));
            angle += 2 * Math.Asin(Math.Min(1, length / (2 * high)));
        }

        return corners;
    }

    /// <summary>How far around a circle the sides reach as its chords, radians.</summary>
    static double Turns(IReadOnlyList<double> lengths, double radius) => lengths.Sum(length => 2 * Math.Asin(Math.Min(1, length / (2 * radius))));
}
