using System.Text.RegularExpressions;
using TeacherBot.Storage;

namespace TeacherBot.Features.Purchase;

/// <summary>What the shop remembers of a teacher.</summary>
public static partial class Customers
{
    const int LongestEmail = 254;

    public static async Task<CustomerRow> Of(BotDbContext db, long teacher, CancellationToken stop)
    {
        if (await db.Customers.FindAsync([teacher], stop) is { } known)
        {
            return known;
        }

        CustomerRow fresh = new() { TeacherId = teacher };
        db.Customers.Add(fresh);
        return fresh;
    }

    /// <summary>An address a receipt can be sent to: one @, a domain with a dot, nothing that a mail server would refuse at once.</summary>
    public static bool IsEmail(string text) => text.Length <= LongestEmail && Email().IsMatch(text) && !text.Contains("..", StringComparison.Ordinal);

    /// <summary>One word that looks as if it were meant as an address: a mistyped one gets an answer about addresses.</summary>
    public static bool LooksLikeEmail(string text) => !text.Any(char.IsWhiteSpace) && (text.Contains('@', StringComparison.Ordinal) || text.Contains('.', StringComparison.Ordinal));

    [GeneratedRegex(@"^[A-Za-z0-9_%+-][A-Za-z0-9._%+-]{0,63}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Email();
}
