using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Figures;

/// <summary>On which side of a point its letter stands: away from the middle of the figure, but on no line through the point.</summary>
static class FreeSide
{
    const int Sides = 16;

    /// <summary>From here on a line is far enough away, radians.</summary>
    const float FarEnough = 0.9f;

    /// <summary>What the way outwards is worth, against room.</summary>
    const float Preference = 0.25f;

    /// <param name="outwards">The wanted direction.</param>
    /// <param name="lines">The directions in which lines leave the point.</param>
    public static (float Right, float Down) Of((float Right, float Down) outwards, IReadOnlyList<Spot> lines)
    {
        var wanted = MathF.Atan2(outwards.Down, outwards.Right);
        var best = Enumerable.Range(0, Sides).Select(side => side * 2 * MathF.PI / Sides)
            .MaxBy(turn => Room(wanted + turn, lines) + (Preference * MathF.Cos(turn)));
        return (MathF.Cos(wanted + best), MathF.Sin(wanted + best));
    }

    static float Room(float angle, IReadOnlyList<Spot> lines) =>
        lines.Select(line => MathF.Acos(Math.Clamp((MathF.Cos(angle) * line.X) + (MathF.Sin(angle) * line.Y), -1, 1))).Append(FarEnough).Min();
}
