using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>A circle of hatched slices that begins at the top and goes on clockwise, with a legend beside it.</summary>
static class PieDrawing
{
    static readonly float Radius = 22.Mm();
    static readonly float SwatchWidth = 9.Mm();
    static readonly float SwatchHeight = 5.Mm();
    static readonly Hatching[] Hatchings = Enum.GetValues<Hatching>();

    /// <summary>Neighbours are hatched as differently as can be.</summary>
    static readonly Hatching[] Order = [Hatching.Rising, Hatching.None, Hatching.Crossed, Hatching.Solid, Hatching.Level, Hatching.Falling, Hatching.Squares, Hatching.Upright];

    public static Block Of(PieChart chart, float width, Sketch sketch)
    {
        FigureBlock.Need(chart.Slices.Count >= 2 && chart.Slices.Count <= Hatchings.Length, $"A pie chart has 2–{Hatchings.Length} slices, not {chart.Slices.Count}.");
        FigureBlock.Need(chart.Slices.All(slice => slice.PartsOf360 is >= 1 and <= 359), "A slice is 1–359 degrees.");
        FigureBlock.Need(chart.Slices.Sum(slice => slice.PartsOf360) == 360, "The slices of a pie chart make 360 degrees.");
        var start = 0;
        for (var i = 0; i < chart.Slices.Count; i++)
        {
            var outline = Slice(start, start + chart.Slices[i].PartsOf360);
            sketch.Hatch(outline, Order[i]);
            sketch.Path(outline, Sketch.Thin, isClosed: true);
            start += chart.Slices[i].PartsOf360;
        }

        sketch.Circle(new Spot(0, 0), Radius, Sketch.Bold);
        var sharesStand = SharesStand(chart.Slices, sketch);
        Legend(chart.Slices, !sharesStand, width, sketch);
        return sketch.CutOut(width);
    }

    static Spot[] Slice(int from, int to) => [new(0, 0), .. Enumerable.Range(from, to - from + 1).Select(degree => At(degree, Radius))];

    static Spot At(float degree, float radius)
    {
        var (sin, cos) = MathF.SinCos(degree * MathF.PI / 180);
        return new Spot(radius * sin, -radius * cos);
    }

    /// <summary>The shares stand around the circle, unless narrow slices would push them into each other.</summary>
    static bool SharesStand(IReadOnlyList<PieSlice> slices, Sketch sketch)
    {
        var taken = new List<Area>();
        var drawings = new List<(Paragraph Words, Area Area)>();
        var start = 0;
        foreach (var slice in slices)
        {
            var middle = start + (slice.PartsOf360 / 2f);
            start += slice.PartsOf360;
            if (string.IsNullOrWhiteSpace(slice.Share))
            {
                continue;
            }

            var words = sketch.Words(slice.Share);
            var direction = At(middle, 1);
            var area = Sketch.Place(words, At(middle, Radius), (direction.X, direction.Y), 4);
            if (taken.Exists(area.Meets))
            {
                return false;
            }

            taken.Add(area);
            drawings.Add((words, area));
        }

        drawings.ForEach(drawing => sketch.Draw(drawing.Words, drawing.Area.Left, drawing.Area.Top));
        return true;
    }

    static void Legend(IReadOnlyList<PieSlice> slices, bool withShares, float width, Sketch sketch)
    {
        var x = Radius + 22.Mm();
        var room = width - Radius - x - SwatchWidth - 6 - 22.Mm();
        var entries = slices.Select(slice => sketch.Words(withShares && slice.Share.Length > 0 ? $"{slice.Label} — {slice.Share}" : slice.Label, room)).ToArray();
        var heights = entries.Select(entry => MathF.Max(entry.Height, SwatchHeight) + 4).ToArray();
        var y = -heights.Sum() / 2;
        for (var i = 0; i < entries.Length; i++)
        {
            var top = y + ((heights[i] - SwatchHeight) / 2);
            Spot[] swatch = [new(x, top), new(x + SwatchWidth, top), new(x + SwatchWidth, top + SwatchHeight), new(x, top + SwatchHeight)];
            sketch.Hatch(swatch, Order[i]);
            sketch.Path(swatch, Sketch.Thin, isClosed: true);
            sketch.Draw(entries[i], x + SwatchWidth + 6, y + ((heights[i] - entries[i].Height) / 2));
            y += heights[i];
        }
    }
}
