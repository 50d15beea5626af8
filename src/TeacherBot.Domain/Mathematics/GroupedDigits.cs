namespace TeacherBot.Domain.Mathematics;

/// <summary>Digits as Russian print has them: a decimal comma, and groups of three from 10 000 on.</summary>
public static class GroupedDigits
{
    /// <param name="value">Its sign is not written.</param>
    /// <param name="space">What stands between the groups.</param>
    public static string Of(Rational value, string space)
    {
        var digits = value.Decimal(",");
        var comma = digits.IndexOf(',', StringComparison.Ordinal);
        var whole = comma < 0 ? digits : digits[..comma];
        if (whole.Length < 5)
        {
            return digits;
        }

        var first = whole.Length % 3;
        var groups = Enumerable.Range(0, whole.Length / 3).Select(i => whole.Substring(first + (3 * i), 3));
        var grouped = string.Join(space, first == 0 ? groups : groups.Prepend(whole[..first]));
        return comma < 0 ? grouped : grouped + digits[comma..];
    }
}
