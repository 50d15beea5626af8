namespace TeacherBot.Printing.Layout;

/// <summary>Measures of paper are thought in millimetres and drawn in points.</summary>
static class Millimetres
{
    const float PointsPerMillimetre = 72 / 25.4f;

    /// <summary>In pt.</summary>
    public static float Mm(this int millimetres) => millimetres * PointsPerMillimetre;

    /// <summary>In pt.</summary>
    public static float Mm(this double millimetres) => (float)millimetres * PointsPerMillimetre;
}
