namespace TeacherBot.Printing;

/// <summary>From which share of the points a mark is given, in percent of the total.</summary>
/// <param name="Five">1–100, the largest.</param>
/// <param name="Four">1–100.</param>
/// <param name="Three">1–100, the smallest.</param>
public sealed record MarkScale(int Five = 90, int Four = 70, int Three = 50)
{
    /// <summary>The least points of a mark: the share of the total, rounded up.</summary>
    /// <param name="percent">One of the scale's shares.</param>
    /// <param name="total">Points of the whole sheet.</param>
    public static int PointsFrom(int percent, int total) => ((total * percent) + 99) / 100;
}
