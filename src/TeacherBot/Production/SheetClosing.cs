using TeacherBot.Domain.Billing;
using TeacherBot.Storage;

namespace TeacherBot.Production;

/// <summary>The ends of a sheet. Credits move in the transaction that ends it: taken or given back, once.</summary>
public static class SheetClosing
{
    /// <summary>Delivered: paid, but for a short sheet, which is a present.</summary>
    /// <param name="error">Why sending a delivered sheet once more failed, if it did.</param>
    public static async Task Deliver(BotDbContext db, GenerationRow sheet, string? error, DateTimeOffset now, CancellationToken stop)
    {
        Close(sheet, GenerationState.Done, error, now);
        var closing = sheet.MissingTasks == 0 ? Ledger.Take(sheet.Id, sheet.Price) : Ledger.GiveBack(sheet.Id, sheet.Price);
        await Accounts.Post(db, sheet.TeacherId, closing, now, stop);
    }

    /// <param name="end">Stopped or Failed.</param>
    public static async Task GiveUp(
        BotDbContext db, GenerationRow sheet, GenerationState end, string? error, DateTimeOffset now, CancellationToken stop)
    {
        Close(sheet, end, error, now);
        await Accounts.Post(db, sheet.TeacherId, Ledger.GiveBack(sheet.Id, sheet.Price), now, stop);
    }

    static void Close(GenerationRow sheet, GenerationState end, string? error, DateTimeOffset now)
    {
        sheet.State = end;
        sheet.Error = error;
        sheet.FinishedAt = now;
        sheet.LeaseOwner = null;
        sheet.Draft = null;
        sheet.Version++;
    }
}
