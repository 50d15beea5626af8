using Microsoft.EntityFrameworkCore;
using TeacherBot.Domain.Billing;

namespace TeacherBot.Storage;

/// <summary>Moves credits: a line of the ledger and the account's sums together, in the caller's transaction.</summary>
public static class Accounts
{
    /// <summary>
    /// False when there are not enough credits; nothing is changed then. An entry whose key is already posted changes
    /// nothing and is true.
    /// </summary>
    public static async Task<bool> Post(BotDbContext db, long teacher, LedgerEntry entry, DateTimeOffset now, CancellationToken stop)
    {
        if (await db.Ledger.AnyAsync(row => row.TeacherId == teacher && row.Key == entry.Key, stop))
        {
            return true;
        }

        var account = await db.Accounts.FindAsync([teacher], stop)
            ?? throw new InvalidOperationException($"Teacher {teacher} has no account.");
        if (new Credits(account.Available, account.Reserved).After(entry) is not { } after)
        {
            return false;
        }

        account.Available = after.Available;
        account.Reserved = after.Reserved;
        account.Version++;
        db.Ledger.Add(new LedgerRow
        {
            TeacherId = teacher,
            Kind = entry.Kind,
            Available = entry.Available,
            Reserved = entry.Reserved,
            Key = entry.Key,
            Reason = entry.Reason,
            At = now,
        });
        return true;
    }

    /// <summary>What the teacher can spend.</summary>
    public static Task<int> Available(BotDbContext db, long teacher, CancellationToken stop) =>
        db.Accounts.Where(a => a.TeacherId == teacher).Select(a => a.Available).SingleOrDefaultAsync(stop);
}
