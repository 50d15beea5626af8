using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherBot.Domain.Billing;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Intake;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Payments;

/// <summary>What call-backs tell of plans: paid periods, failed renewals, switching off and on, the end.</summary>
public sealed class PlanBook(Inbox inbox, IOptions<ProdamusOptions> prodamus, IOptions<PriceOptions> prices)
{
    /// <summary>Prodamus charges on the day of the paid end, not at its first second.</summary>
    static readonly TimeSpan TimeToCharge = TimeSpan.FromDays(1);

    public static string PeriodOf(string subscription, string payment) => $"{subscription}:{payment}";

    public Task<string> FirstPayment(Happening happening, OrderRow order, string payment) => Granted(happening, order, payment, isFirst: true);

    public async Task<string> Renewal(Happening happening, OrderRow? order)
    {
        var (db, row, call, _, _, stop) = happening;
        order ??= await Found(happening, null) is { } known ? await db.Orders.FindAsync([known.Id], stop) : null;
        if (order is null || !order.IsPlan)
        {
            return await PaymentBook.UnknownOrder(happening);
        }

        (row.OrderId, row.TeacherId) = (order.Id, order.TeacherId);
        if (call.PaymentId is not { } payment)
        {
            await happening.Alert("alert.payment.no_id", order.Id);
            return EventResults.NoPaymentId;
        }

        if (!await happening.Matches(order))
        {
            return EventResults.Difference;
        }

        return await happening.Payer(order) is null ? EventResults.NoTeacher : await Granted(happening, order, payment, isFirst: false);
    }

    /// <summary>Everything about a subscription but money.</summary>
    public async Task<string> Changed(Happening happening, OrderRow? order)
    {
        var (db, row, call, _, now, stop) = happening;
        if (await Found(happening, order) is not { } plan)
        {
            return await PaymentBook.UnknownOrder(happening);
        }

        (row.OrderId, row.TeacherId) = (plan.Id, plan.TeacherId);
        if (await db.Teachers.FindAsync([plan.TeacherId], stop) is null)
        {
            return EventResults.NoTeacher;
        }

        var at = call.Date ?? now;
        if (at < plan.LastEventAt || plan.State == SubscriptionState.Ended)
        {
            return EventResults.Late;
        }

        plan.LastEventAt = at;
        plan.Version++;
        switch (call.Kind)
        {
            case CallBackKind.AttemptFailed:
                plan.State = SubscriptionState.PastDue;
                var grace = Later(plan.PaidUntil + TimeToCharge, at.AddDays(prices.Value.GraceDays));
                await KeepCredits(db, plan, grace, now, stop);
                if (++plan.FailedAttempts == 1)
                {
                    Tell(happening, plan, NewsKind.RenewalFailed, Moscow.Day(grace));
                }

                break;
            case CallBackKind.FinalFailure or CallBackKind.Finished:
                plan.State = SubscriptionState.Ended;
                await KeepCredits(db, plan, Later(plan.PaidUntil, now), now, stop);
                Tell(happening, plan, NewsKind.PlanEnded, Moscow.Day(Later(plan.PaidUntil, now)));
                break;
            case CallBackKind.SwitchedOff:
                await SwitchedOff(happening, plan);
                break;
            case CallBackKind.SwitchedOn:
                await SwitchedOn(happening, plan);
                break;
        }

        return EventResults.Noted;
    }

    async Task SwitchedOff(Happening happening, SubscriptionRow plan)
    {
        var wasKnown = plan.State == SubscriptionState.Cancelled;
        plan.State = SubscriptionState.Cancelled;
        plan.Wish = plan.Wish == SubscriptionWish.Cancel ? SubscriptionWish.None : plan.Wish;
        await KeepCredits(happening.Db, plan, Later(plan.PaidUntil, happening.Now), happening.Now, happening.Stop);
        if (!wasKnown)
        {
            Tell(happening, plan, NewsKind.PlanCancelled, Moscow.Day(plan.PaidUntil));
        }
    }

    async Task SwitchedOn(Happening happening, SubscriptionRow plan)
    {
        var wasKnown = plan.State != SubscriptionState.Cancelled;
        plan.State = SubscriptionState.Active;
        plan.Wish = plan.Wish == SubscriptionWish.Resume ? SubscriptionWish.None : plan.Wish;
        await KeepCredits(happening.Db, plan, plan.PaidUntil + TimeToCharge, happening.Now, happening.Stop);
        if (!wasKnown)
        {
            Tell(happening, plan, NewsKind.PlanResumed, Moscow.Day(plan.PaidUntil));
        }
    }

    /// <summary>The payment that paid the running period was undone: the plan ends here.</summary>
    public async Task PaymentUndone(Happening happening, OrderRow order)
    {
        if (await happening.Db.Subscriptions.FindAsync([order.Id], happening.Stop) is { } plan && happening.Call.PaymentId is { } payment && plan.Period == PeriodOf(order.Id, payment))
        {
            // Prodamus may go on charging: the desk switches the renewals off.
            plan.Wish = SubscriptionWish.Cancel;
            plan.WishNextTryAt = happening.Now;
            plan.PaidUntil = happening.Now;
            plan.Version++;
        }
    }

    async Task<string> Granted(Happening happening, OrderRow order, string payment, bool isFirst)
    {
        var (db, _, call, _, now, stop) = happening;
        if (call.Tariff is { } tariff && tariff != TariffOf(order))
        {
            await happening.Alert("alert.payment.tariff", payment, order.Id, tariff);
        }

        var plan = await db.Subscriptions.FindAsync([order.Id], stop);
        if (plan is null)
        {
            await LeaveOthers(db, order, now, stop);
        }

        var until = await PaidUntil(happening, plan);
        if (plan is { State: SubscriptionState.Cancelled or SubscriptionState.Ended } && !isFirst)
        {
            await happening.Alert("alert.payment.after_end", payment, order.Id, order.TeacherId);
        }

        plan ??= Begun(db, order, now);
        plan.Profile = call.Profile ?? plan.Profile;
        plan.Phone = call.Phone ?? plan.Phone;
        plan.State = plan.State == SubscriptionState.Cancelled && !isFirst ? plan.State : SubscriptionState.Active;
        plan.FailedAttempts = 0;
        plan.LastEventAt = Later(plan.LastEventAt, call.Date ?? now);
        if (until >= plan.PaidUntil)
        {
            (plan.PaidUntil, plan.Period) = (until, PeriodOf(order.Id, payment));
        }

        plan.Version++;
        var entry = Ledger.Renewal(payment, order.Credits, order.Product, PeriodOf(order.Id, payment), until + TimeToCharge);
        await Accounts.Post(db, order.TeacherId, entry, now, stop);
        inbox.Tell(db, $"paid:{payment}", order.TeacherId, isFirst
            ? new News(NewsKind.Paid, [order.Id])
            : new News(NewsKind.Renewed, [$"{order.Credits}", Moscow.Day(plan.PaidUntil)]));
        return EventResults.Granted;
    }

    /// <summary>A teacher has one plan: another one is not renewed any more.</summary>
    static async Task LeaveOthers(BotDbContext db, OrderRow order, DateTimeOffset now, CancellationToken stop)
    {
        var others = await db.Subscriptions
            .Where(s => s.TeacherId == order.TeacherId && s.Id != order.Id && (s.State == SubscriptionState.Active || s.State == SubscriptionState.PastDue)).ToListAsync(stop);
        foreach (var other in others)
        {
            other.Wish = SubscriptionWish.Cancel;
            other.WishAttempts = 0;
            other.WishNextTryAt = now;
            other.Version++;
        }
    }

    /// <summary>What Prodamus says, where it makes sense; else a month.</summary>
    static async Task<DateTimeOffset> PaidUntil(Happening happening, SubscriptionRow? plan)
    {
        var call = happening.Call;
        var at = call.Date is { } date && date <= happening.Now.AddDays(1) ? date : happening.Now;
        if (call.NextPayment is { } next && next > at && next <= at.AddDays(400))
        {
            return next;
        }

        if (call.SaysNextPayment)
        {
            await happening.Alert("alert.payment.wrong_date", happening.Payment, call.OrderNum ?? "—");
        }

        // Months follow one another without a gap, unless the last one is long over.
        return plan is not null && plan.PaidUntil > at.AddDays(-10) ? plan.PaidUntil.AddMonths(1) : at.AddMonths(1);
    }

    SubscriptionRow Begun(BotDbContext db, OrderRow order, DateTimeOffset now)
    {
        SubscriptionRow plan = new()
        {
            Id = order.Id,
            TeacherId = order.TeacherId,
            Product = order.Product,
            Tariff = TariffOf(order) ?? "",
            Email = order.Email,
            Period = "",
            CreatedAt = now,
        };
        db.Subscriptions.Add(plan);
        return plan;
    }

    /// <summary>By our own order, else by tariff and person; never by what the payer typed.</summary>
    static async Task<SubscriptionRow?> Found(Happening happening, OrderRow? order)
    {
        var (db, _, call, _, _, stop) = happening;
        if (order is not null)
        {
            return await db.Subscriptions.FindAsync([order.Id], stop);
        }

        return call is { Tariff: { } tariff, Profile: { } profile }
            ? await db.Subscriptions.Where(s => s.Tariff == tariff && s.Profile == profile).OrderByDescending(s => s.CreatedAt).FirstOrDefaultAsync(stop)
            : null;
    }

    static Task KeepCredits(BotDbContext db, SubscriptionRow plan, DateTimeOffset until, DateTimeOffset now, CancellationToken stop) =>
        Accounts.KeepPlanUntil(db, plan.TeacherId, plan.Period, until, now, stop);

    void Tell(Happening happening, SubscriptionRow plan, NewsKind kind, params IReadOnlyList<string> arguments) =>
        inbox.Tell(happening.Db, happening.Row.Key, plan.TeacherId, new News(kind, arguments));

    string? TariffOf(OrderRow order) => order.PlanName is { } name ? prodamus.Value.TariffOf(name) : null;

    static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
