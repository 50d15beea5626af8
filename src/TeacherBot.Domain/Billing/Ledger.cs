namespace TeacherBot.Domain.Billing;

/// <summary>Why credits moved.</summary>
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
}

/// <summary>One line of the append-only ledger. The sums of both columns over all lines are the account.</summary>
/// <param name="Available">Change of what can be spent, in credits.</param>
/// <param name="Reserved">Change of what is set aside for sheets in work, in credits.</param>
/// <param name="Key">Unique: the same event posted again changes nothing.</param>
/// <param name="Reason">For the teacher: a sheet's id or an admin's words.</param>
public sealed record LedgerEntry(LedgerKind Kind, int Available, int Reserved, string Key, string Reason);

/// <summary>The rules of moving credits; storing them is the caller's.</summary>
public static class Ledger
{
    public static LedgerEntry Welcome(int credits) => new(LedgerKind.Grant, credits, 0, "welcome", "");

    public static LedgerEntry Reserve(string sheet, int credits) => new(LedgerKind.Reserve, -credits, credits, $"reserve:{sheet}", sheet);

    public static LedgerEntry Take(string sheet, int credits) => new(LedgerKind.Take, 0, -credits, $"close:{sheet}", sheet);

    /// <summary>Shares its key with <see cref="Take"/>: a sheet is paid or given back, never both.</summary>
    public static LedgerEntry GiveBack(string sheet, int credits) => new(LedgerKind.GiveBack, credits, -credits, $"close:{sheet}", sheet);

    /// <param name="credits">May be negative.</param>
    /// <param name="order">The admin's command, so that the same one delivered twice counts once.</param>
    public static LedgerEntry ByAdmin(string order, int credits, string reason) => new(LedgerKind.Admin, credits, 0, $"admin:{order}", reason);
}

/// <summary>What a teacher has, in credits; never negative.</summary>
public readonly record struct Credits(int Available, int Reserved)
{
    /// <summary>The credits after the entry; null when there are not enough.</summary>
    public Credits? After(LedgerEntry entry)
    {
        Credits after = new(Available + entry.Available, Reserved + entry.Reserved);
        return after is { Available: >= 0, Reserved: >= 0 } ? after : null;
    }
}
