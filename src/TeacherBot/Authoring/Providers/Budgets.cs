using Microsoft.Extensions.Options;
using TeacherBot.Payments;
using TeacherBot.Storage;

namespace TeacherBot.Authoring.Providers;

/// <summary>
/// Asked before every call: what a sheet, a teacher's day and everybody's day may cost. Replicas share the ledger's
/// table, so the limits hold for all of them; calls already on their way are let through. A sheet has one at a time, so
/// a limit is passed by what the writers' last calls cost, kopecks each; to hold back what each may cost at worst, ten times
/// as much, would refuse sheets that can be paid. Fails closed: without the table no model is asked.
/// </summary>
public sealed class Budgets(Database database, CallLedger ledger, ModelAlarms alarms, IOptions<AuthoringOptions> options, TimeProvider clock)
{
    const decimal Micro = 1_000_000;

    /// <summary>How long the day's sum of other replicas may be old; our own calls count at once.</summary>
    static readonly TimeSpan Fresh = TimeSpan.FromSeconds(3);

    volatile DaySum? known;

    BudgetSettings Limits => options.Value.Budget;

    /// <exception cref="BudgetSpentException">One of the budgets is used up.</exception>
    public async Task Check(SheetOrder? order, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var day = DateOnly.FromDateTime(Moscow.Local(now).DateTime);
        if (await SpentToday(day, now, stop) >= Limits.DayRoubles * Micro)
        {
            await alarms.DayIsSpent(day, Limits.DayRoubles);
            throw new BudgetSpentException(BudgetKind.Day);
        }

        if (order?.SheetId is { } sheet
            && await database.Read(db => ModelCalls.SpentOnSheet(db, sheet, stop)) + ledger.Unwritten(note => note.About.SheetId == sheet) >= Limits.SheetRoubles * Micro)
        {
            throw new BudgetSpentException(BudgetKind.Sheet);
        }

        if (order?.TeacherId is { } teacher
            && await database.Read(db => ModelCalls.SpentByTeacher(db, teacher, day, stop))
                + ledger.Unwritten(note => note.About.TeacherId == teacher && note.Day == day) >= Limits.TeacherDayRoubles * Micro)
        {
            throw new BudgetSpentException(BudgetKind.TeacherDay);
        }
    }

    async Task<long> SpentToday(DateOnly day, DateTimeOffset now, CancellationToken stop)
    {
        var sum = known;
        if (sum is null || sum.Day != day || now - sum.At > Fresh)
        {
            // What is noted while the table is read may count twice for a moment, never not at all.
            var before = ledger.Noted - ledger.Unwritten(note => note.Day == day);
            known = sum = new DaySum(day, await database.Read(db => ModelCalls.Spent(db, day, stop)), before, now);
        }

        return sum.Written + ledger.Noted - sum.NotedBefore;
    }

    /// <param name="NotedBefore">What of our own notes the sum holds already.</param>
    sealed record DaySum(DateOnly Day, long Written, long NotedBefore, DateTimeOffset At);
}
