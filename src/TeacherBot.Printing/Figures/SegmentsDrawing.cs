using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>Segments true to length, from one left edge.</summary>
static class SegmentsDrawing
{
    const int Most = 6;
    const int Shortest = 5;
    const int Longest = 150;
    const float HalfEnd = 2.6f;

    static readonly float Apart = 9.Mm();

    public static Block Of(SegmentsFigure figure, float width, Sketch sketch)
    {
        FigureBlock.Need(figure.Labels.Count is >= 1 and <= Most && figure.Labels.Count == figure.Millimetres.Count, $"There are 1–{Most} segments, a label and a length each.");
        FigureBlock.Need(figure.Millimetres.All(length => length is >= Shortest and <= Longest), $"A segment is {Shortest}–{Longest} mm long.");
        for (var i = 0; i < figure.Labels.Count; i++)
        {
            var (y, length) = (i * Apart, figure.Millimetres[i].Mm());
            sketch.Line(0, y, length, y, Sketch.Bold);
            sketch.Lines([new Stroke(0, y - HalfEnd, 0, y + HalfEnd), new Stroke(length, y - HalfEnd, length, y + HalfEnd)], Sketch.Thin);
            Label(figure.Labels[i], new Spot(0, y), new Spot(length, y), sketch);
        }

        return sketch.CutOut(width);
    }

    static void Label(string label, Spot from, Spot to, Sketch sketch)
    {
        if (label.Length == 2 && label.All(char.IsUpper))
        {
            sketch.Label(FigureNames.Tex(label[..1]), from, (-1, 0), 4);
            sketch.Label(FigureNames.Tex(label[1..]), to, (1, 0), 4);
        }
        else if (label.Length > 0)
        {
            sketch.Label(FigureNames.Tex(label), from, (-1, 0), 5);
        }
    }
}
