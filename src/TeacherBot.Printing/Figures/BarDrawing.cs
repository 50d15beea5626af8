using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>Hatched bars over a line, an axis with labelled steps on the left.</summary>
static class BarDrawing
{
    const int MostBars = 12;
    const int MostSteps = 12;

    static readonly float PlotHeight = 40.Mm();
    static readonly float WidestSlot = 26.Mm();
    static readonly float WidestBar = 12.Mm();
    static readonly float Beyond = 5.Mm();

    public static Block Of(BarChart chart, float width, Sketch sketch)
    {
        FigureBlock.Need(chart.Bars.Count is >= 1 and <= MostBars, $"A bar chart has 1–{MostBars} bars, not {chart.Bars.Count}.");
        FigureBlock.Need(chart.Step >= 1, "The step of a bar chart is at least 1.");
        FigureBlock.Need(chart.Bars.All(bar => bar.Value >= 0), "The bars of a chart are 0 or more.");
        var steps = Math.Max(1, (chart.Bars.Max(bar => bar.Value) + chart.Step - 1) / chart.Step);
        FigureBlock.Need(steps <= MostSteps, $"The highest bar is {steps} steps of the axis high, at most {MostSteps} can be read.");

        var ticks = Enumerable.Range(0, steps + 1).Select(i => sketch.Words($"${i * chart.Step}$")).ToArray();
        var axis = ticks.Max(tick => tick.Width) + 4;
        var slot = MathF.Min(WidestSlot, (width - axis - Beyond - 1) / chart.Bars.Count);
        var right = axis + (slot * chart.Bars.Count) + Beyond;
        for (var i = 0; i <= steps; i++)
        {
            var y = -i * PlotHeight / steps;
            sketch.Line(axis, y, right, y, i == 0 ? Sketch.Thin : Sketch.Hairline, i == 0 ? Tone.Black : Tone.Grid);
            sketch.Draw(ticks[i], axis - 4 - ticks[i].Width, y - (ticks[i].Height / 2));
        }

        for (var i = 0; i < chart.Bars.Count; i++)
        {
            Bar(chart.Bars[i], axis + (Beyond / 2) + (i * slot), slot, PlotHeight / (steps * chart.Step), sketch);
        }

        sketch.Arrow(new Spot(axis, 0), new Spot(axis, -PlotHeight - Beyond));
        if (!string.IsNullOrWhiteSpace(chart.Unit))
        {
            var unit = sketch.Words(chart.Unit, width - axis);
            sketch.Draw(unit, axis + 5, -PlotHeight - 2 - unit.Height);
        }

        return sketch.CutOut(width);
    }

    static void Bar(ChartBar bar, float x, float slot, float unit, Sketch sketch)
    {
        var thickness = MathF.Min(WidestBar, slot * 0.6f);
        var left = x + ((slot - thickness) / 2);
        var height = bar.Value * unit;
        Spot[] outline = [new(left, 0), new(left, -height), new(left + thickness, -height), new(left + thickness, 0)];
        if (bar.Value > 0)
        {
            sketch.Path(outline, Sketch.Thin, isClosed: true, Tone.White);
            sketch.Hatch(outline, Hatching.Rising);
            sketch.Path(outline, Sketch.Thin, isClosed: true);
        }

        var label = Fitting(bar.Label, slot - 3, sketch);
        sketch.Draw(label, x + ((slot - label.Width) / 2), 3);
    }

    /// <summary>A long word under a narrow bar is set smaller before it is refused.</summary>
    static Paragraph Fitting(string text, float width, Sketch sketch)
    {
        foreach (var share in new[] { 1f, 0.88f, 0.76f, 0.66f })
        {
            var style = sketch.LabelStyle with { Size = sketch.LabelStyle.Size * share, Leading = sketch.LabelStyle.Leading * share };
            var label = sketch.Words(text, width, style);
            if (label.Width <= width + 0.5f && label.LineCount <= 3)
            {
                return label;
            }
        }

        throw new PrintingException($"The label «{text}» is too long for a bar.");
    }
}
