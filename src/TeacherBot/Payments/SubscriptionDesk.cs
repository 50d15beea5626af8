using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherBot.Announcements;
using TeacherBot.Localization;
using TeacherBot.Payments.Protocol;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Intake;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Payments;

/// <summary>Asks Prodamus to switch renewals off or on, until it says that it did. A wish is stored with the tap, so none is lost.</summary>
public sealed partial class SubscriptionDesk(
    Database database, PayformClient payform, LinkMaker signer, IOptions<ProdamusOptions> options, Inbox inbox, Lanes lanes, TimeProvider clock, ILogger<SubscriptionDesk> log)
    : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    /// <summary>After so many refusals a person must look, and the teacher is told so.</summary>
    const int AttemptsBeforeAlert = 5;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.IsOn)
        {
            return;
        }

        using PeriodicTimer timer = new(Every, clock);
        do
        {
            try
            {
                await FulfilAll(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(log, fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    async Task FulfilAll(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var wishes = await database.Read(db => db.Subscriptions
            .Where(s => s.Wish != SubscriptionWish.None && s.WishNextTryAt <= now).OrderBy(s => s.WishNextTryAt).Take(20).ToListAsync(stop));
        foreach (var plan in wishes)
        {
            var refusal = await payform.SetActivity(signer.Page, Asked(plan), stop);
            await database.Write(db => Answered(db, plan, refusal, stop), stop);
            lanes.Wake(plan.TeacherId);
        }
    }

    /// <summary>By the manager's flag: what the user's flag switches off stays off for ever.</summary>
    PhpArray Asked(SubscriptionRow plan)
    {
        PhpArray asked = new();
        asked.Set(PhpKey.Of("subscription"), plan.Tariff);
        var (name, value) = plan switch
        {
            { Profile: { } profile } => ("profile", profile),
            { Phone: { } phone } => ("customer_phone", phone),
            _ => ("customer_email", plan.Email),
        };
        asked.Set(PhpKey.Of(name), value);
        asked.Set(PhpKey.Of("active_manager"), plan.Wish == SubscriptionWish.Cancel ? "0" : "1");
        return signer.Signed(asked);
    }

    async Task Answered(BotDbContext db, SubscriptionRow asked, string? refusal, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var plan = await db.Subscriptions.SingleAsync(s => s.Id == asked.Id, stop);
        if (plan.Wish != asked.Wish)
        {
            // A call-back, or the teacher's other wish, was faster.
            return;
        }

        plan.Version++;
        if (refusal is not null)
        {
            await Refused(db, plan, refusal, now, stop);
            return;
        }

        plan.Wish = SubscriptionWish.None;
        plan.WishAttempts = 0;
        if (plan.State == SubscriptionState.Ended)
        {
            return;
        }

        var isOff = asked.Wish == SubscriptionWish.Cancel;
        plan.State = isOff ? SubscriptionState.Cancelled : SubscriptionState.Active;
        if (await db.Teachers.AnyAsync(t => t.Id == plan.TeacherId, stop))
        {
            await Accounts.KeepPlanUntil(db, plan.TeacherId, plan.Period, isOff ? plan.PaidUntil : plan.PaidUntil.AddDays(1), now, stop);
            var hasAnother = await db.Subscriptions.AnyAsync(s => s.TeacherId == plan.TeacherId && s.Id != plan.Id && s.State == SubscriptionState.Active, stop);
            if (!hasAnother)
            {
                inbox.Tell(db, $"wish:{plan.Id}:{plan.Version}", plan.TeacherId, new News(isOff ? NewsKind.PlanCancelled : NewsKind.PlanResumed, [Moscow.Day(plan.PaidUntil)]));
            }
        }
    }

    async Task Refused(BotDbContext db, SubscriptionRow plan, string refusal, DateTimeOffset now, CancellationToken stop)
    {
        plan.WishAttempts++;
        plan.WishNextTryAt = now + TimeSpan.FromSeconds(Math.Min(Math.Pow(4, plan.WishAttempts), 3600));
        LogRefused(log, plan.Id, plan.WishAttempts, refusal);
        if (plan.WishAttempts == AttemptsBeforeAlert)
        {
            await Alerts.Raise(
                db, AlertKind.Payment, $"wish:{plan.Id}:{plan.Version}", new Phrase("alert.payment.not_switched", plan.Id, plan.TeacherId, refusal), now, stop);
            inbox.Tell(db, $"wish:{plan.Id}:{plan.Version}", plan.TeacherId, new News(NewsKind.PlanNotChanged, []));
        }
    }

    [LoggerMessage(LogLevel.Warning, "Wishes about subscriptions could not be passed on; the next look tries again")]
    static partial void LogFailed(ILogger log, Exception fault);

    [LoggerMessage(LogLevel.Warning, "Prodamus did not switch subscription {Subscription} at attempt {Attempt}: {Refusal}")]
    static partial void LogRefused(ILogger log, string subscription, int attempt, string refusal);
}
