using TeacherBot.Domain.Billing;

namespace TeacherBot.Storage;

/// <summary>A teacher's credits: the sums of the ledger, versioned so that concurrent changes follow one another.</summary>
public sealed class AccountRow
{
    public long TeacherId { get; set; }
    public long Version { get; set; }

    /// <summary>Of all purses together.</summary>
    public int Available { get; set; }

    public int Reserved { get; set; }

    /// <summary>The part of <see cref="Available"/> that belongs to the running plan period.</summary>
    public int Plan { get; set; }

    /// <summary>The part that came back after its period had ended.</summary>
    public int Late { get; set; }

    public string? Period { get; set; }
    public DateTimeOffset PlanUntil { get; set; }
    public DateTimeOffset LateUntil { get; set; }

    /// <summary>The columns as the domain counts with them.</summary>
    public Credits Credits
    {
        get => new(Available, Reserved) { Plan = Plan, Late = Late, Period = Period, PlanUntil = PlanUntil, LateUntil = LateUntil };
        set => (Available, Reserved, Plan, Late, Period, PlanUntil, LateUntil) =
            (value.Available, value.Reserved, value.Plan, value.Late, value.Period, value.PlanUntil, value.LateUntil);
    }
}

/// <summary>One line of the ledger; never changed.</summary>
public sealed class LedgerRow
{
    public long Id { get; set; }
    public long TeacherId { get; set; }
    public LedgerKind Kind { get; set; }
    public int Available { get; set; }
    public int Reserved { get; set; }
    public int Plan { get; set; }
    public int Late { get; set; }
    public string? Period { get; set; }

    /// <summary>Unique for the teacher.</summary>
    public required string Key { get; set; }

    public required string Reason { get; set; }
    public DateTimeOffset At { get; set; }

    public LedgerEntry Entry => new(Kind, Available, Reserved, Key, Reason) { Plan = Plan, Late = Late, Period = Period };

    public static LedgerRow Of(long teacher, LedgerEntry entry, DateTimeOffset now) => new()
    {
        TeacherId = teacher,
        Kind = entry.Kind,
        Available = entry.Available,
        Reserved = entry.Reserved,
        Plan = entry.Plan,
        Late = entry.Late,
        Period = entry.Period,
        Key = entry.Key,
        Reason = entry.Reason,
        At = now,
    };
}
