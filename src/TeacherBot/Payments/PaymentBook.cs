using Microsoft.EntityFrameworkCore;
using TeacherBot.Domain.Billing;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Intake;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Payments;

/// <summary>Applies what call-backs tell, in any order and however often: credits, orders, news for the teacher, alerts for the admins.</summary>
public sealed class PaymentBook(PlanBook plans, Inbox inbox)
{
    public async Task Apply(Happening happening)
    {
        var (db, row, call, _, now, stop) = happening;
        var order = call.OrderNum is { Length: <= 40 } number ? await db.Orders.FindAsync([number], stop) : null;
        row.OrderId = order?.Id;
        row.TeacherId = order?.TeacherId;
        row.Result = call.Kind switch
        {
            CallBackKind.Test => await Test(happening),
            CallBackKind.Unknown => await Unknown(happening),
            CallBackKind.Reminder => EventResults.Noted,
            CallBackKind.Paid when order is null => await plans.Renewal(happening, null),
            CallBackKind.Paid => await Paid(happening, order),
            CallBackKind.Denied => order is null ? await UnknownOrder(happening) : Denied(happening, order),
            CallBackKind.Cancelled => order is null ? await UnknownOrder(happening) : await Cancelled(happening, order),
            CallBackKind.Renewed => await plans.Renewal(happening, order),
            _ => await plans.Changed(happening, order),
        };
        row.AppliedAt = now;
    }

    async Task<string> Paid(Happening happening, OrderRow order)
    {
        var (db, _, call, _, now, stop) = happening;
        if (call.PaymentId is not { } payment)
        {
            await happening.Alert("alert.payment.no_id", order.Id);
            return EventResults.NoPaymentId;
        }

        if (!await happening.Matches(order))
        {
            return EventResults.Difference;
        }

        if (order.State == OrderState.Paid)
        {
            await happening.Alert("alert.payment.second", payment, order.Id, order.TeacherId);
        }

        order.State = OrderState.Paid;
        order.PaidAt ??= now;
        order.Version++;
        if (await happening.Payer(order) is null)
        {
            return EventResults.NoTeacher;
        }

        if (order.IsPlan)
        {
            return await plans.FirstPayment(happening, order, payment);
        }

        await Accounts.Post(db, order.TeacherId, Ledger.Purchase(payment, order.Credits, order.Product), now, stop);
        if (happening.WasUndoneBefore)
        {
            // The news of undoing it came first.
            await Undo(happening, order, payment);
            return EventResults.GrantedAndUndone;
        }

        inbox.Tell(db, $"paid:{payment}", order.TeacherId, new News(NewsKind.Paid, [order.Id]));
        return EventResults.Granted;
    }

    string Denied(Happening happening, OrderRow order)
    {
        if (order.State != OrderState.Open)
        {
            return EventResults.Late;
        }

        order.State = OrderState.Denied;
        order.Version++;
        inbox.Tell(happening.Db, happening.Row.Key, order.TeacherId, new News(NewsKind.Denied, [order.Id]));
        return EventResults.Noted;
    }

    async Task<string> Cancelled(Happening happening, OrderRow order)
    {
        var (db, _, call, _, _, stop) = happening;
        if (call.PaymentId is not { } payment)
        {
            await happening.Alert("alert.payment.no_id", order.Id);
            return EventResults.NoPaymentId;
        }

        if (!await db.Ledger.AnyAsync(entry => entry.TeacherId == order.TeacherId && entry.Key == Ledger.PaidBy(payment), stop))
        {
            order.State = order.State == OrderState.Paid ? order.State : OrderState.Cancelled;
            order.Version++;
            return EventResults.NothingToUndo;
        }

        await Undo(happening, order, payment);
        return EventResults.Undone;
    }

    /// <summary>What is left of the payment's credits goes; nobody goes below zero, and a person looks at it.</summary>
    async Task Undo(Happening happening, OrderRow order, string payment)
    {
        var (db, row, _, _, now, stop) = happening;
        var period = order.IsPlan ? PlanBook.PeriodOf(order.Id, payment) : null;
        var refund = Ledger.Refund(payment, order.Credits, order.Product, period);
        var before = await Accounts.Available(db, order.TeacherId, now, stop);
        await Accounts.Post(db, order.TeacherId, refund, now, stop);
        var taken = before - (await Accounts.Available(db, order.TeacherId, now, stop));
        order.State = OrderState.Cancelled;
        order.Version++;
        if (order.IsPlan)
        {
            await plans.PaymentUndone(happening, order);
        }

        await happening.Alert("alert.payment.undone", payment, order.Id, order.TeacherId, taken, order.Credits);
        inbox.Tell(db, row.Key, order.TeacherId, new News(NewsKind.Refunded, [order.Id, $"{taken}"]));
    }

    static async Task<string> Test(Happening happening)
    {
        await happening.Alert("alert.payment.test");
        return EventResults.Test;
    }

    static async Task<string> Unknown(Happening happening)
    {
        await happening.Alert("alert.payment.unknown_status", happening.Payment, happening.Call.OrderNum ?? "—");
        return EventResults.UnknownStatus;
    }

    internal static async Task<string> UnknownOrder(Happening happening)
    {
        var call = happening.Call;
        await happening.Alert(
            "alert.payment.unknown_order", happening.Payment, call.OrderNum ?? "—", call.Kopecks is { } paid ? Roubles.Of(paid) : "—", call.Profile ?? "—");
        return EventResults.UnknownOrder;
    }
}
