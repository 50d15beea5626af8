using Microsoft.EntityFrameworkCore;
using TeacherBot.Domain.Billing;
using TeacherBot.Features.Onboarding;
using TeacherBot.Localization;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.Balance;

/// <summary>/balance: what there is and where it came from and went.</summary>
public static class ShowBalance
{
    const int Shown = 10;

    public static async Task<Outcome> Handle(Turn turn, CancellationToken stop)
    {
        var teacher = turn.Teacher.Id;
        var account = await turn.Db.Accounts.SingleAsync(a => a.TeacherId == teacher, stop);
        // A give-back and its reservation cancel out, a take only closes one: the teacher sees what moved.
        var entries = await turn.Db.Ledger
            .Where(e => e.TeacherId == teacher && e.Kind != LedgerKind.Take)
            .OrderByDescending(e => e.Id).Take(Shown).ToListAsync(stop);
        List<Phrase> lines = [new("balance.available", account.Available)];
        if (account.Reserved > 0)
        {
            lines.Add(new("balance.reserved", account.Reserved));
        }

        lines.Add("balance.history");
        lines.AddRange(entries.Select(Line));
        return Outcome.Says(Screen.Saying(lines).Row(Greeting.NewSheetButton));
    }

    /// <summary>One line of the ledger in the teacher's words: date, change, reason.</summary>
    public static Phrase Line(LedgerRow entry) => new(
        $"balance.entry.{Domain.Worksheets.Identifier.Of(entry.Kind)}",
        entry.At.ToOffset(Moscow).ToString("dd.MM"),
        entry.Available > 0 ? $"+{entry.Available}" : $"−{-entry.Available}",
        entry.Reason);

    /// <summary>Most teachers live by Moscow time, or count from it.</summary>
    static readonly TimeSpan Moscow = TimeSpan.FromHours(3);
}
