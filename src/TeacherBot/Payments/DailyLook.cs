using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherBot.Announcements;
using TeacherBot.Domain.Billing;
using TeacherBot.Localization;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Intake;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Payments;

/// <summary>
/// Finds what call-backs did not tell: renewals nobody confirmed, plans that are over, credits whose time has come,
/// call-backs that could not be applied, and accounts that disagree with their ledger. Looking twice does no harm.
/// </summary>
public sealed partial class DailyLook(
    Database database, PaymentIntake intake, IOptions<PriceOptions> prices, Inbox inbox, Lanes lanes, TimeProvider clock, ILogger<DailyLook> log) : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromMinutes(10);
    static readonly TimeSpan ReminderBefore = TimeSpan.FromDays(3);
    static readonly TimeSpan TimeToCharge = TimeSpan.FromDays(1);

    /// <summary>Prodamus tries no longer than this; then the plan is over even when nobody says so.</summary>
    static readonly TimeSpan LongestSilence = TimeSpan.FromDays(14);

    const int AtOnce = 500;

    DateTimeOffset audited;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Every, clock);
        do
        {
            try
            {
                await Look(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(log, fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    public async Task Look(CancellationToken stop)
    {
        await intake.ApplyLeftovers(stop);
        var now = clock.GetUtcNow();
        await ForEach(s => s.State == SubscriptionState.Active && s.PaidUntil > now && s.PaidUntil <= now + ReminderBefore && s.RemindedOf != s.PaidUntil, Remind, stop);
        await ForEach(s => s.State == SubscriptionState.Active && s.PaidUntil <= now - TimeToCharge, Unconfirmed, stop);
        await ForEach(s => s.State == SubscriptionState.PastDue && s.PaidUntil <= now - LongestSilence, End, stop);
        await ForEach(s => s.State == SubscriptionState.Cancelled && s.PaidUntil <= now, End, stop);
        await Settle(now, stop);
        if (now - audited >= TimeSpan.FromDays(1))
        {
            await Audit(now, stop);
            audited = now;
        }
    }

    async Task ForEach(
        System.Linq.Expressions.Expression<Func<SubscriptionRow, bool>> which, Func<BotDbContext, SubscriptionRow, CancellationToken, Task> act, CancellationToken stop)
    {
        var found = await database.Read(db => db.Subscriptions.Where(which).Select(s => new { s.Id, s.TeacherId }).Take(AtOnce).ToListAsync(stop));
        foreach (var one in found)
        {
            await database.Write(
                async db =>
                {
                    // Looked at once more within the transaction: another replica may have been here.
                    if (await db.Subscriptions.Where(which).FirstOrDefaultAsync(s => s.Id == one.Id, stop) is { } plan)
                    {
                        plan.Version++;
                        await act(db, plan, stop);
                    }
                },
                stop);
            lanes.Wake(one.TeacherId);
        }
    }

    async Task Remind(BotDbContext db, SubscriptionRow plan, CancellationToken stop)
    {
        var kopecks = await db.Orders.Where(o => o.Id == plan.Id).Select(o => o.Kopecks).FirstAsync(stop);
        plan.RemindedOf = plan.PaidUntil;
        Tell(db, plan, new News(NewsKind.Reminder, [Moscow.Day(plan.PaidUntil), Roubles.Of(kopecks)]));
    }

    /// <summary>The day has passed and Prodamus said nothing: the credits stay for the days of grace, and a person looks.</summary>
    async Task Unconfirmed(BotDbContext db, SubscriptionRow plan, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        plan.State = SubscriptionState.PastDue;
        await Keep(db, plan, plan.PaidUntil + TimeToCharge + TimeSpan.FromDays(prices.Value.GraceDays), now, stop);
        await Alerts.Raise(
            db, AlertKind.Payment, $"unconfirmed:{plan.Id}:{plan.PaidUntil:yyyyMMdd}",
            new Phrase("alert.payment.unconfirmed", plan.Id, plan.TeacherId, Moscow.Day(plan.PaidUntil)), now, stop);
    }

    async Task End(BotDbContext db, SubscriptionRow plan, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        plan.State = SubscriptionState.Ended;
        await Keep(db, plan, now, now, stop);
        Tell(db, plan, new News(NewsKind.PlanEnded, [Moscow.Day(now)]));
    }

    static async Task Keep(BotDbContext db, SubscriptionRow plan, DateTimeOffset until, DateTimeOffset now, CancellationToken stop)
    {
        if (await db.Accounts.AnyAsync(a => a.TeacherId == plan.TeacherId, stop))
        {
            await Accounts.KeepPlanUntil(db, plan.TeacherId, plan.Period, until, now, stop);
        }
    }

    async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        var due = await database.Read(db => db.Accounts
            .Where(a => (a.Period != null && a.PlanUntil <= now) || (a.Late > 0 && a.LateUntil <= now)).Select(a => a.TeacherId).Take(AtOnce).ToListAsync(stop));
        foreach (var teacher in due)
        {
            await database.Write(db => Accounts.Settle(db, teacher, now, stop), stop);
        }
    }

    /// <summary>Sums of the ledger against accounts, and payments against entries.</summary>
    async Task Audit(DateTimeOffset now, CancellationToken stop)
    {
        var wrong = await database.Read(db => db.Accounts
            .Where(a => a.Available != db.Ledger.Where(e => e.TeacherId == a.TeacherId).Sum(e => e.Available)
                || a.Reserved != db.Ledger.Where(e => e.TeacherId == a.TeacherId).Sum(e => e.Reserved)
                || a.Plan != db.Ledger.Where(e => e.TeacherId == a.TeacherId).Sum(e => e.Plan))
            .Select(a => a.TeacherId).Take(20).ToListAsync(stop));
        var since = now.AddDays(-3);
        var lost = await database.Read(db => db.PaymentEvents
            .Where(e => e.AppliedAt > since && e.Result == EventResults.Granted && db.Accounts.Any(a => a.TeacherId == e.TeacherId)
                && !db.Ledger.Any(entry => entry.TeacherId == e.TeacherId && entry.Key == Ledger.PaymentKeys + e.Payment))
            .Select(e => e.Payment ?? "").Take(20).ToListAsync(stop));
        if (wrong.Count + lost.Count > 0)
        {
            await database.Write(
                db => Alerts.Raise(
                    db, AlertKind.Payment, $"audit:{now:yyyyMMdd}", new Phrase("alert.payment.audit", string.Join(", ", wrong), string.Join(", ", lost)), now, stop),
                stop);
        }
    }

    void Tell(BotDbContext db, SubscriptionRow plan, News news) => inbox.Tell(db, $"plan:{plan.Id}:{plan.Version}", plan.TeacherId, news);

    [LoggerMessage(LogLevel.Warning, "The look after payments failed; it comes again")]
    static partial void LogFailed(ILogger log, Exception fault);
}
