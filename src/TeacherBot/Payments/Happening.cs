using TeacherBot.Announcements;
using TeacherBot.Localization;
using TeacherBot.Storage;

namespace TeacherBot.Payments;

/// <summary>One call-back while it is applied: everything about it is saved together, or not at all.</summary>
/// <param name="WasUndoneBefore">The news that this payment was undone came before the news of the payment.</param>
public sealed record Happening(BotDbContext Db, PaymentEventRow Row, CallBack Call, bool WasUndoneBefore, DateTimeOffset Now, CancellationToken Stop)
{
    /// <summary>The payment's number as admins search for it.</summary>
    public string Payment => Call.PaymentId ?? "—";

    public Task Alert(string phrase, params IReadOnlyList<PhraseArgument> arguments) =>
        Alerts.Raise(Db, AlertKind.Payment, $"{Row.Key}:{phrase}", new Phrase(phrase, arguments), Now, Stop);

    /// <summary>False, and told to the admins, when what was paid is not what the order costs.</summary>
    public async Task<bool> Matches(OrderRow order)
    {
        if (Call.Kopecks == order.Kopecks && Call.IsInRoubles)
        {
            return true;
        }

        await Alert(
            "alert.payment.difference",
            Payment, order.Id, Call.Kopecks is { } paid ? Roubles.Of(paid) : "—", Call.Currency ?? "rub", Roubles.Of(order.Kopecks));
        return false;
    }

    /// <summary>The teacher who is to have the credits; null, and told to the admins, when there is none any more.</summary>
    public async Task<TeacherRow?> Payer(OrderRow order)
    {
        var teacher = await Db.Teachers.FindAsync([order.TeacherId], Stop);
        if (teacher is null)
        {
            await Alert("alert.payment.no_teacher", Payment, order.Id, order.TeacherId);
        }
        else if (teacher.BlockedSince is not null)
        {
            await Alert("alert.payment.blocked", Payment, order.Id, order.TeacherId);
        }

        return teacher;
    }
}

/// <summary>What came of a call-back, as it is stored.</summary>
public static class EventResults
{
    public const string Granted = "granted";
    public const string GrantedAndUndone = "granted and undone";
    public const string Noted = "noted";
    public const string Undone = "undone";
    public const string NothingToUndo = "nothing to undo";
    public const string Difference = "difference";
    public const string UnknownOrder = "unknown order";
    public const string UnknownStatus = "unknown status";
    public const string NoTeacher = "no teacher";
    public const string NoPaymentId = "no payment id";
    public const string Late = "late";
    public const string Test = "test";

    public static IReadOnlyList<string> All { get; } =
        [Granted, GrantedAndUndone, Noted, Undone, NothingToUndo, Difference, UnknownOrder, UnknownStatus, NoTeacher, NoPaymentId, Late, Test];
}
