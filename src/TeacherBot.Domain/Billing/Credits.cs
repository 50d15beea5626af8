namespace TeacherBot.Domain.Billing;

/// <summary>Lines that belong together, and the account after them.</summary>
public sealed record Posted(IReadOnlyList<LedgerEntry> Entries, Credits Credits);

/// <summary>
/// What a teacher has, in credits; never negative. Three purses: credits of the running plan period, late ones (left or
/// given back from a period before), and bought ones, which never expire. What expires first is spent first.
/// </summary>
/// <param name="Available">Of all purses together.</param>
/// <param name="Reserved">Set aside for sheets in work.</param>
public readonly record struct Credits(int Available, int Reserved)
{
    /// <summary>How long credits live that come back after their period has ended.</summary>
    public static readonly TimeSpan LateLife = TimeSpan.FromDays(7);

    public int Plan { get; init; }

    public int Late { get; init; }

    public int Bought => Available - Plan - Late;

    /// <summary>The running plan period; null without one.</summary>
    public string? Period { get; init; }

    public DateTimeOffset PlanUntil { get; init; }

    public DateTimeOffset LateUntil { get; init; }

    /// <summary>Ends what is over at <paramref name="now"/>.</summary>
    public Posted Settled(DateTimeOffset now)
    {
        List<LedgerEntry> entries = [];
        var credits = this;
        if (credits.Period is not null && credits.PlanUntil <= now)
        {
            credits = credits.EndPeriod(entries);
        }

        if (credits.Late > 0 && credits.LateUntil <= now)
        {
            var gone = new LedgerEntry(LedgerKind.Expiry, -credits.Late, 0, $"expire:late:{credits.LateUntil.ToUnixTimeMilliseconds()}", "") { Late = -credits.Late };
            entries.Add(gone);
            credits = credits.Plus(gone);
        }

        return new Posted(entries, credits);
    }

    /// <summary>The account after the entry, and the entry as it divides between the purses; null when there are not enough credits.</summary>
    /// <param name="asked">Made by <see cref="Ledger"/>.</param>
    /// <param name="reservation">For a give-back: the entry that set the credits aside.</param>
    public Posted? Post(LedgerEntry asked, LedgerEntry? reservation, DateTimeOffset now)
    {
        var (due, credits) = Settled(now);
        List<LedgerEntry> entries = [.. due];
        var entry = asked;
        switch (asked.Kind)
        {
            case LedgerKind.Renewal:
                (credits, entry) = credits.Renewed(asked);
                break;
            case LedgerKind.GiveBack:
                (credits, entry) = credits.Returned(asked, reservation, now);
                break;
            case LedgerKind.Refund:
                entry = credits.Undone(asked);
                break;
            case LedgerKind.Reserve or LedgerKind.Admin when asked.Available < 0:
                entry = credits.Spent(asked);
                break;
        }

        var after = credits.Plus(entry);
        if (after.Available < 0 || after.Reserved < 0 || after.Plan < 0 || after.Late < 0 || after.Bought < 0)
        {
            return null;
        }

        entries.Add(entry);
        return new Posted(entries, after);
    }

    /// <summary>From the purse that expires first; bought credits last.</summary>
    LedgerEntry Spent(LedgerEntry asked)
    {
        var needed = -asked.Available;
        var lateFirst = Late > 0 && LateUntil <= PlanUntil;
        var late = Math.Min(Late, lateFirst ? needed : Math.Max(0, needed - Plan));
        var plan = Math.Min(Plan, needed - late);
        return asked with { Plan = -plan, Late = -late, Period = plan > 0 ? Period : null };
    }

    /// <summary>Credits go back to where they came from; those of a period that is over come as late ones.</summary>
    (Credits Credits, LedgerEntry Entry) Returned(LedgerEntry asked, LedgerEntry? reservation, DateTimeOffset now)
    {
        var plan = -(reservation?.Plan ?? 0);
        var late = -(reservation?.Late ?? 0);
        if (plan > 0 && (reservation!.Period is null || reservation.Period != Period))
        {
            (plan, late) = (0, late + plan);
        }

        var credits = late > 0 ? this with { LateUntil = Later(LateUntil, now + LateLife) } : this;
        return (credits, asked with { Plan = plan, Late = late, Period = plan > 0 ? Period : null });
    }

    /// <summary>A new period; what is left of the one before stays, as late credits, until its own end: nothing that was paid is lost.</summary>
    (Credits Credits, LedgerEntry Entry) Renewed(LedgerEntry asked)
    {
        var until = asked.Until ?? throw new ArgumentException("A renewal needs the end of its period.", nameof(asked));
        if (Period is not null && PlanUntil > until)
        {
            // Told late, after the period that follows it.
            return (this, asked with { Plan = asked.Available, Period = Period });
        }

        return (
            this with { Period = asked.Period, PlanUntil = until, LateUntil = Plan > 0 ? Later(LateUntil, PlanUntil) : LateUntil },
            asked with { Plan = asked.Available - Plan, Late = Plan });
    }

    /// <summary>What is left of a payment: of its period for a plan, of the bought credits for a pack.</summary>
    LedgerEntry Undone(LedgerEntry asked)
    {
        if (asked.Period is null)
        {
            return asked with { Available = -Math.Min(Bought, -asked.Available) };
        }

        var plan = asked.Period == Period ? Math.Min(Plan, -asked.Available) : 0;
        return asked with { Available = -plan, Plan = -plan };
    }

    Credits EndPeriod(List<LedgerEntry> entries)
    {
        if (Plan > 0)
        {
            entries.Add(new LedgerEntry(LedgerKind.Expiry, -Plan, 0, $"expire:{Period}", "") { Plan = -Plan, Period = Period });
        }

        return this with { Available = Available - Plan, Plan = 0, Period = null, PlanUntil = default };
    }

    Credits Plus(LedgerEntry entry) => this with
    {
        Available = Available + entry.Available,
        Reserved = Reserved + entry.Reserved,
        Plan = Plan + entry.Plan,
        Late = Late + entry.Late,
    };

    static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
