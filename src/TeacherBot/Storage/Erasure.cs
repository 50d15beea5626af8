using Microsoft.EntityFrameworkCore;

namespace TeacherBot.Storage;

/// <summary>A teacher goes: everything goes but payments, which the law keeps. May be repeated.</summary>
public static class Erasure
{
    /// <param name="farewell">A name of the teacher nobody can read back: it remembers only that the welcome credits were given.</param>
    public static async Task Erase(BotDbContext db, long teacher, string farewell, DateTimeOffset now, CancellationToken stop)
    {
        // Orders, call-backs and subscriptions stay; what they say beyond the payment goes.
        await db.Orders.Where(o => o.TeacherId == teacher)
            .ExecuteUpdateAsync(set => set.SetProperty(o => o.Waiting, (Domain.Worksheets.WorksheetRequest?)null), stop);
        await db.Subscriptions.Where(s => s.TeacherId == teacher && (s.State == SubscriptionState.Active || s.State == SubscriptionState.PastDue))
            .ExecuteUpdateAsync(
                set => set.SetProperty(s => s.Wish, SubscriptionWish.Cancel).SetProperty(s => s.WishNextTryAt, now).SetProperty(s => s.Version, s => s.Version + 1), stop);
        // What models cost stays in the sums; for whom it was goes.
        await db.ModelCalls.Where(c => c.TeacherId == teacher || db.Generations.Any(g => g.Id == c.SheetId && g.TeacherId == teacher))
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.TeacherId, (long?)null).SetProperty(c => c.SheetId, (string?)null), stop);
        await db.Documents.Where(d => db.Generations.Any(g => g.Id == d.GenerationId && g.TeacherId == teacher)).ExecuteDeleteAsync(stop);
        await db.SheetLinks.Where(l => db.Generations.Any(g => g.Id == l.GenerationId && g.TeacherId == teacher)).ExecuteDeleteAsync(stop);
        await db.Generations.Where(g => g.TeacherId == teacher).ExecuteDeleteAsync(stop);
        await db.Inbox.Where(r => r.ChatId == teacher).ExecuteDeleteAsync(stop);
        await db.Conversations.Where(c => c.ChatId == teacher).ExecuteDeleteAsync(stop);
        await db.Ledger.Where(e => e.TeacherId == teacher).ExecuteDeleteAsync(stop);
        await db.Accounts.Where(a => a.TeacherId == teacher).ExecuteDeleteAsync(stop);
        await db.Usage.Where(u => u.TeacherId == teacher).ExecuteDeleteAsync(stop);
        // A sheet made for the teacher holds nothing of the teacher; who got it is forgotten.
        await db.CachedSheetUses.Where(u => u.TeacherId == teacher).ExecuteDeleteAsync(stop);
        await db.Customers.Where(c => c.TeacherId == teacher).ExecuteDeleteAsync(stop);
        await db.Teachers.Where(t => t.Id == teacher).ExecuteDeleteAsync(stop);
        if (!await db.Farewells.AnyAsync(f => f.Key == farewell, stop))
        {
            db.Farewells.Add(new FarewellRow { Key = farewell, At = now });
        }
    }
}
