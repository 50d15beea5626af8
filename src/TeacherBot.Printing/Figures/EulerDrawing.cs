using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>Two circles that meet inside of a frame; names stand over the circles, contents in the regions.</summary>
static class EulerDrawing
{
    static readonly float Radius = 15.Mm();
    static readonly float Apart = 17.Mm();
    static readonly float Margin = 9.Mm();
    static readonly float Widest = 13.Mm();

    public static Block Of(EulerCircles circles, float width, Sketch sketch)
    {
        FigureBlock.Need(new[] { circles.OnlyLeft, circles.Both, circles.OnlyRight, circles.Outside }.All(text => sketch.Words(text).Width <= Widest), "What stands in a circle is too long for it.");
        var (left, right) = (new Spot(-Apart / 2, 0), new Spot(Apart / 2, 0));
        var (side, top) = ((Apart / 2) + Radius + Margin, Radius + Margin);
        sketch.Path([new(-side, -top), new(side, -top), new(side, top - 3), new(-side, top - 3)], Sketch.Thin, isClosed: true);
        sketch.Circle(left, Radius);
        sketch.Circle(right, Radius);
        sketch.Label(FigureNames.Tex(circles.Left), new Spot(left.X - (Radius * 0.35f), -Radius), (0, -1), 3);
        sketch.Label(FigureNames.Tex(circles.Right), new Spot(right.X + (Radius * 0.35f), -Radius), (0, -1), 3);
        Inside(circles.OnlyLeft, left.X - (Apart * 0.3f), 0);
        Inside(circles.Both, 0, 0);
        Inside(circles.OnlyRight, right.X + (Apart * 0.3f), 0);
        Inside(circles.Outside, side - (Margin * 0.6f), top - (Margin * 0.85f));
        return sketch.CutOut(width);

        void Inside(string text, float x, float y)
        {
            if (text.Length > 0)
            {
                sketch.Label(FigureNames.Tex(text), new Spot(x, y), (0, 0), 0);
            }
        }
    }
}
