namespace TeacherBot.Domain.Billing;

/// <summary>Why credits moved. Stored as numbers: new kinds come at the end.</summary>
public enum LedgerKind
{
    /// <summary>Given by us: the welcome credits.</summary>
    Grant,

    /// <summary>Set aside when a sheet is asked for.</summary>
    Reserve,

    /// <summary>Spent: the sheet was delivered.</summary>
    Take,

    /// <summary>Returned: the sheet was not delivered.</summary>
    GiveBack,

    /// <summary>Given or taken by an admin.</summary>
    Admin,

    /// <summary>A pack was paid.</summary>
    Purchase,

    /// <summary>A period of a plan was paid, the first or a later one.</summary>
    Renewal,

    /// <summary>Plan credits whose time is over.</summary>
    Expiry,

    /// <summary>A payment was undone: what is left of its credits goes.</summary>
    Refund,
}

/// <summary>One line of the append-only ledger. The sums of all columns over all lines are the account.</summary>
/// <param name="Available">Change of what can be spent, in credits.</param>
/// <param name="Reserved">Change of what is set aside for sheets in work, in credits.</param>
/// <param name="Key">Unique for the teacher: the same event posted again changes nothing.</param>
/// <param name="Reason">For the teacher: a sheet's id, a plan's or pack's name, or an admin's words.</param>
public sealed record LedgerEntry(LedgerKind Kind, int Available, int Reserved, string Key, string Reason)
{
    /// <summary>The part of <see cref="Available"/> that moves credits of the running plan period.</summary>
    public int Plan { get; init; }

    /// <summary>The part of <see cref="Available"/> that moves late credits: those of a period before.</summary>
    public int Late { get; init; }

    /// <summary>The plan period whose credits move, if any.</summary>
    public string? Period { get; init; }

    /// <summary>Renewals: until when the new period's credits can be spent.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The part that moves credits that never expire.</summary>
    public int Bought => Available - Plan - Late;
}

/// <summary>What may be posted; how it divides between plan and bought credits is decided by <see cref="Credits.Post"/>.</summary>
public static class Ledger
{
    public static LedgerEntry Welcome(int credits) => new(LedgerKind.Grant, credits, 0, "welcome", "");

    public static LedgerEntry Reserve(string sheet, int credits) => new(LedgerKind.Reserve, -credits, credits, ReservationOf(sheet), sheet);

    public static LedgerEntry Take(string sheet, int credits) => new(LedgerKind.Take, 0, -credits, $"close:{sheet}", sheet);

    /// <summary>Shares its key with <see cref="Take"/>: a sheet is paid or given back, never both.</summary>
    public static LedgerEntry GiveBack(string sheet, int credits) => new(LedgerKind.GiveBack, credits, -credits, $"close:{sheet}", sheet);

    /// <param name="credits">May be negative.</param>
    /// <param name="order">The admin's command, so that the same one delivered twice counts once.</param>
    public static LedgerEntry ByAdmin(string order, int credits, string reason) => new(LedgerKind.Admin, credits, 0, $"admin:{order}", reason);

    /// <param name="payment">The payment system's id of the payment: whoever tells of it and how often, it counts once.</param>
    public static LedgerEntry Purchase(string payment, int credits, string product) =>
        new(LedgerKind.Purchase, credits, 0, PaidBy(payment), product);

    /// <summary>A paid period of a plan. Credits left of the period before stay until its own end.</summary>
    /// <param name="until">When the new credits expire.</param>
    public static LedgerEntry Renewal(string payment, int credits, string product, string period, DateTimeOffset until) =>
        new(LedgerKind.Renewal, credits, 0, PaidBy(payment), product) { Period = period, Until = until };

    /// <summary>Takes back what is left of a payment's credits.</summary>
    /// <param name="credits">As many as were given; less is taken where less is left.</param>
    public static LedgerEntry Refund(string payment, int credits, string product, string? period = null) =>
        new(LedgerKind.Refund, -credits, 0, $"refund:{payment}", product) { Period = period };

    /// <summary>The key of the entry that set a sheet's credits aside.</summary>
    public static string ReservationOf(string sheet) => $"reserve:{sheet}";

    /// <summary>The key of the entry a payment brought.</summary>
    public static string PaidBy(string payment) => PaymentKeys + payment;

    /// <summary>How the keys of payments begin.</summary>
    public const string PaymentKeys = "payment:";
}
