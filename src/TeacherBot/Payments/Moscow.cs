using System.Globalization;

namespace TeacherBot.Payments;

/// <summary>Prodamus writes dates in Moscow time, mostly without saying so.</summary>
public static class Moscow
{
    static readonly TimeSpan Offset = TimeSpan.FromHours(3);

    static readonly string[] Formats = ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd", "dd.MM.yyyy HH:mm:ss", "dd.MM.yyyy HH:mm", "dd.MM.yyyy"];

    /// <summary>The moment a date means; null when it is none.</summary>
    public static DateTimeOffset? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (DateTime.TryParseExact(text.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return local.Year is > 2000 and < 2200 ? new DateTimeOffset(local, Offset).ToUniversalTime() : null;
        }

        return DateTimeOffset.TryParseExact(text.Trim(), "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var zoned)
            && zoned.Year is > 2000 and < 2200
            ? zoned.ToUniversalTime()
            : null;
    }

    public static DateTimeOffset Local(DateTimeOffset moment) => moment.ToOffset(Offset);

    /// <summary>When the day began that is in Moscow now.</summary>
    public static DateTimeOffset Midnight(DateTimeOffset moment) => new DateTimeOffset(Local(moment).Date, Offset).ToUniversalTime();

    /// <summary>As links say when they expire.</summary>
    public static string Minute(DateTimeOffset moment) => Local(moment).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>As teachers read it.</summary>
    public static string Day(DateTimeOffset moment) => Local(moment).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
