using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>Two rays, one of them level, true to their angle.</summary>
static class AngleDrawing
{
    static readonly float Ray = 42.Mm();
    static readonly float ArcRadius = 7.Mm();

    public static Block Of(AngleFigure angle, float width, Sketch sketch)
    {
        FigureBlock.Need(angle.Degrees is >= 1 and <= 180, $"An angle is 1–180 degrees, not {angle.Degrees}.");
        var vertex = new Spot(0, 0);
        sketch.Path([At(angle.Degrees, Ray), vertex, At(0, Ray)], Sketch.Bold);
        sketch.Path([.. Enumerable.Range(0, angle.Degrees + 1).Select(degree => At(degree, ArcRadius))], Sketch.Hairline);
        if (angle.Name is { Length: > 0 } name)
        {
            FigureBlock.Need(name.Length is 1 or 3 && name.All(char.IsLetter), $"An angle is named by one letter or by three, not «{name}».");
            sketch.Dot(vertex);
            sketch.Label(FigureNames.Tex(name.Length == 1 ? name : $"{name[1]}"), vertex, (0, 1), 5);
            if (name.Length == 3)
            {
                RayName($"{name[0]}", angle.Degrees, isUpper: true, sketch);
                RayName($"{name[2]}", 0, isUpper: angle.Degrees == 180, sketch);
            }
        }

        return sketch.CutOut(width);
    }

    /// <summary>The letter of a point near the ray's end, on the outer side of the angle.</summary>
    static void RayName(string letter, int degrees, bool isUpper, Sketch sketch)
    {
        var point = At(degrees, Ray * 0.86f);
        sketch.Dot(point);
        var outwards = At(isUpper ? degrees + 90 : degrees - 90, 1);
        sketch.Label(FigureNames.Tex(letter), point, degrees == 180 ? (0, -1) : (outwards.X, outwards.Y), 4);
    }

    static Spot At(float degrees, float reach)
    {
        var (sin, cos) = MathF.SinCos(degrees * MathF.PI / 180);
        return new Spot(reach * cos, -reach * sin);
    }
}
