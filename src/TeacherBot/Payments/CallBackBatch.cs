using Microsoft.EntityFrameworkCore;
using TeacherBot.Domain.Billing;
using TeacherBot.Storage;

namespace TeacherBot.Payments;

/// <summary>Applies call-backs one after the other within the caller's transaction. What nearly all of them ask for is read ahead, for all at once.</summary>
public sealed class CallBackBatch(PaymentBook book, TimeProvider clock)
{
    /// <returns>The chats that have news.</returns>
    public async Task<IReadOnlyList<long>> Apply(BotDbContext db, IReadOnlyList<ArrivedCallBack> arrived, CancellationToken stop)
    {
        var events = await Events(db, arrived, stop);
        var orders = await LookAhead(db, arrived, stop);
        HashSet<long> chats = [];
        var isClear = true;
        foreach (var (call, raw) in arrived)
        {
            var row = events.GetValueOrDefault(call.Key);
            if (row?.AppliedAt is not null)
            {
                continue;
            }

            // A query sees only what is saved: whatever looks further than its own order must find the work of those before it.
            var isSimple = call.Kind == CallBackKind.Paid && orders.GetValueOrDefault(call.OrderNum ?? "") is { IsPlan: false } order && !chats.Contains(order.TeacherId);
            if (!isClear && !isSimple)
            {
                await db.SaveChangesAsync(stop);
            }

            if (row is null)
            {
                row = raw();
                db.PaymentEvents.Add(row);
                events[call.Key] = row;
            }

            var undone = call.UndoingKey is { } key && events.GetValueOrDefault(key)?.AppliedAt is not null;
            await book.Apply(new Happening(db, row, call, undone, clock.GetUtcNow(), stop));
            if (row.TeacherId is { } chat)
            {
                chats.Add(chat);
            }

            isClear = false;
        }

        return [.. chats];
    }

    static async Task<Dictionary<string, PaymentEventRow>> Events(BotDbContext db, IReadOnlyList<ArrivedCallBack> arrived, CancellationToken stop)
    {
        var keys = arrived.SelectMany(one => new[] { one.Call.Key, one.Call.UndoingKey }).OfType<string>().Distinct().ToList();
        return await db.PaymentEvents.Where(e => keys.Contains(e.Key)).ToDictionaryAsync(e => e.Key, StringComparer.Ordinal, stop);
    }

    /// <returns>The orders by their ids.</returns>
    static async Task<Dictionary<string, OrderRow>> LookAhead(BotDbContext db, IReadOnlyList<ArrivedCallBack> arrived, CancellationToken stop)
    {
        var numbers = arrived.Select(one => one.Call.OrderNum).OfType<string>().Distinct().ToList();
        var orders = await db.Orders.Where(order => numbers.Contains(order.Id)).ToDictionaryAsync(order => order.Id, StringComparer.Ordinal, stop);
        if (orders.Count == 0)
        {
            return orders;
        }

        var teachers = orders.Values.Select(order => order.TeacherId).Distinct().ToList();
        await db.Teachers.Where(teacher => teachers.Contains(teacher.Id)).LoadAsync(stop);
        var lines =
            from one in arrived
            where one.Call is { PaymentId: not null, OrderNum: { } number } && orders.ContainsKey(number)
            select (orders[one.Call.OrderNum!].TeacherId, Ledger.PaidBy(one.Call.PaymentId!));
        await Accounts.LookAhead(db, [.. lines.Distinct()], stop);
        return orders;
    }
}
