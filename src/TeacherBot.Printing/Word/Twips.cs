namespace TeacherBot.Printing.Word;

/// <summary>The units of a word processor, from points.</summary>
static class Twips
{
    /// <summary>Twentieths of a point, in which lengths are written.</summary>
    public static int ToTwips(this float points) => (int)MathF.Round(points * 20);

    /// <summary>The same as text.</summary>
    public static string ToTwipsText(this float points) => $"{points.ToTwips()}";

    /// <summary>Half points, in which sizes of letters are written.</summary>
    public static string ToHalfPoints(this float points) => $"{(int)MathF.Round(points * 2)}";

    /// <summary>Eighths of a point, in which thicknesses of rules are written.</summary>
    public static uint ToEighths(this float points) => (uint)MathF.Max(2, MathF.Round(points * 8));
}
