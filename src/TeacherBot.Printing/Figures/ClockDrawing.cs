using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>A clock face with all its numbers; the short hand stands between hours as a real one does.</summary>
static class ClockDrawing
{
    static readonly float Radius = 21.Mm();

    public static Block Of(ClockFace clock, float width, Sketch sketch)
    {
        FigureBlock.Need(clock is { Hours: >= 0 and <= 23, Minutes: >= 0 and <= 59 }, $"{clock.Hours}:{clock.Minutes} is no time of a clock.");
        sketch.Circle(new Spot(0, 0), Radius, 1.6f, Tone.White);
        sketch.Lines([.. Enumerable.Range(0, 60).Where(minute => minute % 5 != 0).Select(minute => Ray(minute * 6, 0.94f, 0.98f))], Sketch.Hairline);
        sketch.Lines([.. Enumerable.Range(0, 12).Select(hour => Ray(hour * 30, 0.9f, 0.98f))], Sketch.Bold);
        for (var hour = 1; hour <= 12; hour++)
        {
            sketch.Label($"{hour}", At(hour * 30, 0.77f), (0, 0));
        }

        Hand((clock.Hours % 12 * 30) + (clock.Minutes / 2f), 0.42f, 2.9f, sketch);
        Hand(clock.Minutes * 6, 0.68f, 1.7f, sketch);
        sketch.Circle(new Spot(0, 0), 2.6f, 0, Tone.Black);
        return sketch.CutOut(width);
    }

    /// <summary>A hand that narrows to its tip.</summary>
    static void Hand(float degrees, float reach, float halfWidth, Sketch sketch)
    {
        var (sin, cos) = MathF.SinCos(degrees * MathF.PI / 180);
        var tail = At(degrees, -0.08f);
        sketch.Path([tail.Moved(cos * halfWidth, sin * halfWidth), At(degrees, reach), tail.Moved(-cos * halfWidth, -sin * halfWidth)], 0.4f, isClosed: true, Tone.Black);
    }

    static Stroke Ray(float degrees, float from, float to)
    {
        var (start, end) = (At(degrees, from), At(degrees, to));
        return new Stroke(start.X, start.Y, end.X, end.Y);
    }

    static Spot At(float degrees, float share)
    {
        var (sin, cos) = MathF.SinCos(degrees * MathF.PI / 180);
        return new Spot(Radius * share * sin, -Radius * share * cos);
    }
}
