using Microsoft.EntityFrameworkCore;
using TeacherBot.Domain.Billing;

namespace TeacherBot.Storage;

/// <summary>Moves credits: lines of the ledger and the account's sums together, in the caller's transaction.</summary>
public static class Accounts
{
    /// <summary>
    /// False when there are not enough credits, or none were set aside for the sheet that is closed; nothing but what was over anyway is changed then. An entry whose key is
    /// already posted changes nothing and is true.
    /// </summary>
    public static async Task<bool> Post(BotDbContext db, long teacher, LedgerEntry entry, DateTimeOffset now, CancellationToken stop)
    {
        if (await Posted(db, teacher, entry.Key, stop) is not null)
        {
            return true;
        }

        var account = await Of(db, teacher, stop);
        LedgerRow? reservation = null;
        if (entry.Kind is LedgerKind.Take or LedgerKind.GiveBack && (reservation = await Posted(db, teacher, Ledger.ReservationOf(entry.Reason), stop)) is null)
        {
            // Only what was set aside can be spent or come back.
            return false;
        }

        if (account.Credits.Post(entry, reservation?.Entry, now) is not { } posted)
        {
            Book(db, account, account.Credits.Settled(now), now);
            return false;
        }

        Book(db, account, posted, now);
        return true;
    }

    /// <summary>Reads accounts and ledger lines that many postings of one transaction will ask for: two queries for all of them.</summary>
    public static async Task LookAhead(BotDbContext db, IReadOnlyCollection<(long Teacher, string Key)> lines, CancellationToken stop)
    {
        var (teachers, keys) = (lines.Select(line => line.Teacher).Distinct().ToList(), lines.Select(line => line.Key).Distinct().ToList());
        await db.Accounts.Where(a => teachers.Contains(a.TeacherId)).LoadAsync(stop);
        var posted = await db.Ledger.Where(row => teachers.Contains(row.TeacherId) && keys.Contains(row.Key)).ToDictionaryAsync(row => (row.TeacherId, row.Key), stop);
        foreach (var line in lines)
        {
            db.LedgerSeen[line] = posted.GetValueOrDefault(line);
        }
    }

    /// <summary>Ends plan periods and late credits that are over.</summary>
    public static async Task Settle(BotDbContext db, long teacher, DateTimeOffset now, CancellationToken stop)
    {
        var account = await Of(db, teacher, stop);
        Book(db, account, account.Credits.Settled(now), now);
    }

    /// <summary>The plan's credits may be spent until another time; earlier or later than before. A period that is over stays over.</summary>
    public static async Task KeepPlanUntil(BotDbContext db, long teacher, string period, DateTimeOffset until, DateTimeOffset now, CancellationToken stop)
    {
        var account = await Of(db, teacher, stop);
        Book(db, account, account.Credits.Settled(now), now);
        if (account.Period == period && account.PlanUntil != until)
        {
            account.PlanUntil = until;
            account.Version++;
        }
    }

    /// <summary>What the teacher has now.</summary>
    public static async Task<Credits> Now(BotDbContext db, long teacher, DateTimeOffset now, CancellationToken stop) =>
        await db.Accounts.FirstOrDefaultAsync(a => a.TeacherId == teacher, stop) is { } account ? account.Credits.Settled(now).Credits : default;

    /// <summary>What the teacher can spend now.</summary>
    public static async Task<int> Available(BotDbContext db, long teacher, DateTimeOffset now, CancellationToken stop) =>
        (await Now(db, teacher, now, stop)).Available;

    static async Task<AccountRow> Of(BotDbContext db, long teacher, CancellationToken stop) =>
        await db.Accounts.FindAsync([teacher], stop) ?? throw new InvalidOperationException($"Teacher {teacher} has no account.");

    /// <summary>The line with the key: stored, or added in this very transaction.</summary>
    static async Task<LedgerRow?> Posted(BotDbContext db, long teacher, string key, CancellationToken stop)
    {
        if (!db.LedgerSeen.TryGetValue((teacher, key), out var line))
        {
            line = await db.Ledger.FirstOrDefaultAsync(row => row.TeacherId == teacher && row.Key == key, stop);
            db.LedgerSeen[(teacher, key)] = line;
        }

        return line;
    }

    static void Book(BotDbContext db, AccountRow account, Posted posted, DateTimeOffset now)
    {
        if (posted.Entries.Count == 0 && posted.Credits == account.Credits)
        {
            return;
        }

        account.Credits = posted.Credits;
        account.Version++;
        foreach (var line in posted.Entries.Select(entry => LedgerRow.Of(account.TeacherId, entry, now)))
        {
            db.Ledger.Add(line);
            db.LedgerSeen[(line.TeacherId, line.Key)] = line;
        }
    }
}
