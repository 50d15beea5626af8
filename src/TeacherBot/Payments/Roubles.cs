using System.Globalization;

namespace TeacherBot.Payments;

/// <summary>Kopecks as people and Prodamus write them.</summary>
public static class Roubles
{
    static readonly NumberFormatInfo Russian = new() { NumberGroupSeparator = "\u00a0", NumberDecimalSeparator = "," };

    /// <summary>1&#160;690 or 15,60.</summary>
    public static string Of(long kopecks) => (kopecks / 100m).ToString(kopecks % 100 == 0 ? "#,##0" : "#,##0.00", Russian);

    /// <summary>990.00, as links say it.</summary>
    public static string InLink(long kopecks) => (kopecks / 100m).ToString("0.00", CultureInfo.InvariantCulture);
}
