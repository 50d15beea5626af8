using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherBot.Domain.Billing;
using TeacherBot.Features.Balance;
using TeacherBot.Localization;
using TeacherBot.Payments;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.Administration;

/// <summary>/stats, /user and /grant, for admins only; to everybody else they are unknown commands.</summary>
public sealed partial class Admin(ILogger<Admin> log)
{
    const int MostGranted = 100_000;

    public async Task<Outcome> Stats(Turn turn, CancellationToken stop)
    {
        var day = turn.Now.AddDays(-1);
        var db = turn.Db;
        var teachers = await db.Teachers.CountAsync(stop);
        var fresh = await db.Teachers.CountAsync(t => t.CreatedAt > day, stop);
        var lost = await db.Teachers.CountAsync(t => t.UnreachableSince != null, stop);
        var states = await db.Generations.Where(g => g.CreatedAt > day)
            .GroupBy(g => g.State).Select(group => new { State = group.Key, Count = group.Count() }).ToListAsync(stop);
        int Sheets(params GenerationState[] of) => states.Where(s => of.Contains(s.State)).Sum(s => s.Count);
        var spent = -await db.Ledger.Where(e => e.At > day && e.Kind == LedgerKind.Take).SumAsync(e => e.Reserved, stop);
        var granted = await db.PaymentEvents.Where(e => e.AppliedAt > day && e.Result == EventResults.Granted).Select(e => new { e.Kopecks }).ToListAsync(stop);
        var plans = await db.Subscriptions.CountAsync(s => s.State == SubscriptionState.Active || s.State == SubscriptionState.PastDue, stop);
        var unapplied = await db.PaymentEvents.CountAsync(e => e.AppliedAt == null, stop);
        var alerts = await db.Alerts.CountAsync(a => a.SentAt == null, stop);
        return Outcome.Says(Screen.Saying(
            "admin.stats",
            new("admin.stats.teachers", teachers, fresh, lost),
            new(
                "admin.stats.sheets",
                Sheets(GenerationState.Done),
                Sheets(GenerationState.Queued, GenerationState.Running, GenerationState.Delivering),
                Sheets(GenerationState.Stopped),
                Sheets(GenerationState.Failed)),
            new("admin.stats.credits", spent),
            new("admin.stats.money", granted.Count, Roubles.Of(granted.Sum(e => e.Kopecks ?? 0)), plans),
            new("admin.stats.waiting", unapplied, alerts)));
    }

    public async Task<Outcome> User(string arguments, Turn turn, CancellationToken stop)
    {
        if (!long.TryParse(arguments, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return Says("admin.user.usage");
        }

        if (await turn.Db.Teachers.FindAsync([id], stop) is not { } teacher)
        {
            return Says(new("admin.no_user", id));
        }

        var account = await turn.Db.Accounts.SingleAsync(a => a.TeacherId == id, stop);
        var sheets = await turn.Db.Generations.CountAsync(g => g.TeacherId == id && g.State == GenerationState.Done, stop);
        var recent = await turn.Db.Generations.Where(g => g.TeacherId == id).OrderByDescending(g => g.CreatedAt).Take(5).ToListAsync(stop);
        var entries = await turn.Db.Ledger.Where(e => e.TeacherId == id).OrderByDescending(e => e.Id).Take(5).ToListAsync(stop);
        List<Phrase> lines =
        [
            new("admin.user", id, teacher.Name, teacher.Language, teacher.CreatedAt.ToString("yyyy-MM-dd")),
            new("admin.user.credits", account.Available, account.Reserved),
            new("admin.user.sheets", sheets),
        ];
        if (teacher.UnreachableSince is { } since)
        {
            lines.Add(new("admin.user.unreachable", since.ToString("yyyy-MM-dd HH:mm")));
        }

        if (teacher.BlockedSince is { } blocked)
        {
            lines.Add(new("admin.user.blocked", blocked.ToString("yyyy-MM-dd HH:mm")));
        }

        if (await turn.Db.Subscriptions.Where(s => s.TeacherId == id).OrderByDescending(s => s.CreatedAt).FirstOrDefaultAsync(stop) is { } plan)
        {
            lines.Add(new("admin.user.plan", AdminWords.OfProduct(plan.Product, 0), AdminWords.Of(plan.State), plan.PaidUntil.ToString("yyyy-MM-dd HH:mm"), plan.Id));
        }

        lines.AddRange(recent.Select(sheet => new Phrase(
            "admin.user.sheet", sheet.CreatedAt.ToString("MM-dd HH:mm"), sheet.Id, AdminWords.Of(sheet.State), sheet.Request.Topic.Title)));
        lines.AddRange(entries.Select(ShowBalance.Line));
        return Outcome.Says(Screen.Saying(lines));
    }

    /// <summary><c>/grant ID N why</c>; N may be negative, never below what the teacher has.</summary>
    public async Task<Outcome> Grant(string arguments, Turn turn, CancellationToken stop)
    {
        var words = arguments.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length < 2
            || !long.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            || !int.TryParse(words[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var credits)
            || credits == 0 || credits is < -MostGranted or > MostGranted)
        {
            return Says(new("admin.grant.usage", MostGranted));
        }

        if (await turn.Db.Teachers.FindAsync([id], stop) is null)
        {
            return Says(new("admin.no_user", id));
        }

        var reason = words.Length == 3 ? words[2][..Math.Min(words[2].Length, 200)] : "";
        if (!await Accounts.Post(turn.Db, id, Ledger.ByAdmin(turn.Key, credits, reason), turn.Now, stop))
        {
            return Says(new("admin.grant.too_few", id));
        }

        LogGrant(log, turn.Teacher.Id, credits, id);
        var account = await turn.Db.Accounts.FindAsync([id], stop);
        return Says(new(credits > 0 ? "admin.grant.done" : "admin.grant.taken", id, Math.Abs(credits), account!.Available));
    }

    static Outcome Says(Phrase phrase) => Outcome.Says(Screen.Saying(phrase));

    [LoggerMessage(LogLevel.Information, "Admin {Admin} gave {Credits} credits to teacher {Teacher}")]
    static partial void LogGrant(ILogger log, long admin, int credits, long teacher);
}
