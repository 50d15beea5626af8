using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>An arrow with ticks: values under it, names and hatched intervals over it.</summary>
static class NumberLineDrawing
{
    const int MostSteps = 40;
    const float HalfTick = 3.2f;

    static readonly float WidestStep = 15.Mm();
    static readonly float Beyond = 7.Mm();
    static readonly float SpanHeight = 2.6.Mm();

    public static Block Of(NumberLine line, float width, Sketch sketch)
    {
        var (from, to, step) = (FigureNumber.ExactOf(line.From), FigureNumber.ExactOf(line.To), FigureNumber.ExactOf(line.Step));
        FigureBlock.Need(step.Sign > 0 && to > from, "A number line goes from the lesser to the greater value in steps above 0.");
        var count = (to - from) / step;
        FigureBlock.Need(count.IsInteger && count <= MostSteps, $"1–{MostSteps} whole steps lead from one end of a number line to the other.");
        var steps = (int)count.Numerator;

        // A ray of numbers begins at its zero; every other line goes on to the left.
        var spans = line.Spans ?? [];
        var before = from.IsZero && spans.All(span => span.From is not null) ? 0 : Beyond;
        var unit = MathF.Min(WidestStep, (width - before - Beyond - 20) / steps);
        float X(FigureNumber number)
        {
            FigureBlock.Need(number.Double >= from.ToDouble() && number.Double <= to.ToDouble(), $"{number.Double} lies outside of the number line.");
            return (float)((number.Double - from.ToDouble()) / step.ToDouble()) * unit;
        }

        var right = (steps * unit) + Beyond;
        foreach (var span in spans)
        {
            Hatch(span.From is null ? -before : X(FigureNumber.Of(span.From)), span.To is null ? right - 8 : X(FigureNumber.Of(span.To)), sketch);
        }

        sketch.Lines([.. Enumerable.Range(0, steps + 1).Select(i => new Stroke(i * unit, -HalfTick, i * unit, HalfTick))], Sketch.Thin);
        sketch.Arrow(new Spot(-before, 0), new Spot(right, 0), Sketch.Bold);
        foreach (var span in spans)
        {
            End(span.From, span.FromClosed);
            End(span.To, span.ToClosed);
        }

        Values(line.Labels, X, sketch);
        foreach (var point in line.Points)
        {
            var at = new Spot(X(FigureNumber.Of(point.At)), 0);
            sketch.Dot(at);
            Name(point.Name, at, spans.Count > 0, sketch);
        }

        return sketch.CutOut(width);

        void End(string? value, bool isClosed)
        {
            if (value is not null)
            {
                sketch.Dot(new Spot(X(FigureNumber.Of(value)), 0), isHollow: !isClosed);
            }
        }
    }

    /// <summary>Strokes over the line, as they are drawn in exercise books.</summary>
    static void Hatch(float from, float to, Sketch sketch)
    {
        FigureBlock.Need(to > from, "An interval of a number line has its lesser end first.");
        sketch.Lines(HatchLines.Of([new(from, -SpanHeight), new(to, -SpanHeight), new(to, 0), new(from, 0)], Hatching.Rising), Sketch.Hairline);
    }

    static void Name(string name, Spot at, bool overSpans, Sketch sketch)
    {
        if (name.Length > 0)
        {
            sketch.Label(FigureNames.Tex(name), at, (0, -1), overSpans ? SpanHeight + 3 : 5);
        }
    }

    /// <summary>Values that would touch their neighbours stand a row lower.</summary>
    static void Values(IReadOnlyList<string> labels, Func<FigureNumber, float> x, Sketch sketch)
    {
        var taken = new List<Area>();
        foreach (var number in labels.Select(FigureNumber.Of).OrderBy(number => number.Double))
        {
            var words = sketch.Words(number.Text);

            // The minus hangs out, so that the digits stand under their tick.
            var at = new Spot(x(number) - (number.Double < 0 ? sketch.LabelStyle.Size * 0.25f : 0), 0);
            var area = Sketch.Place(words, at, (0, 1), 5);
            while (taken.Exists(area.Grown(1).Meets))
            {
                area = area with { Top = area.Top + words.Height, Bottom = area.Bottom + words.Height };
            }

            taken.Add(area);
            sketch.Draw(words, area.Left, area.Top);
        }
    }
}
