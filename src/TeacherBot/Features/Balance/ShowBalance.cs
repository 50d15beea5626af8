using Microsoft.EntityFrameworkCore;
using TeacherBot.Domain.Billing;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Features.Onboarding;
using TeacherBot.Localization;
using TeacherBot.Payments;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.Balance;

/// <summary>/balance: what there is, and every line of the ledger with its reason, page by page.</summary>
public static class ShowBalance
{
    const int OnPage = 10;

    /// <param name="page">From 0, the newest.</param>
    public static async Task<Outcome> Page(Turn turn, int page, CancellationToken stop)
    {
        var teacher = turn.Teacher.Id;
        await Accounts.Settle(turn.Db, teacher, turn.Now, stop);
        await turn.Db.SaveChangesAsync(stop);
        var credits = await Accounts.Now(turn.Db, teacher, turn.Now, stop);
        var count = await turn.Db.Ledger.CountAsync(e => e.TeacherId == teacher, stop);
        var pages = Math.Max(1, (count + OnPage - 1) / OnPage);
        page = Math.Min(page, pages - 1);
        var entries = await turn.Db.Ledger.Where(e => e.TeacherId == teacher)
            .OrderByDescending(e => e.Id).Skip(page * OnPage).Take(OnPage).ToListAsync(stop);
        List<Phrase> lines = [new("balance.available", credits.Available)];
        if (credits.Plan > 0)
        {
            lines.Add(new("balance.plan", credits.Plan, Moscow.Day(credits.PlanUntil)));
        }

        if (credits.Late > 0)
        {
            lines.Add(new("balance.late", credits.Late, Moscow.Day(credits.LateUntil)));
        }

        if (credits.Reserved > 0)
        {
            lines.Add(new("balance.reserved", credits.Reserved));
        }

        if (count > 0)
        {
            lines.Add(pages == 1 ? "balance.history" : new Phrase("balance.history.page", page + 1, pages));
        }

        lines.AddRange(entries.Select(Line));
        List<Button> turns = [];
        if (page > 0)
        {
            turns.Add(Button.For("balance.newer", new BalancePageTapped(page - 1)));
        }

        if (page + 1 < pages)
        {
            turns.Add(Button.For("balance.older", new BalancePageTapped(page + 1)));
        }

        return Outcome.Says(Screen.Saying(lines).Row(turns).Row(Greeting.NewSheetButton));
    }

    /// <summary>One line of the ledger in the teacher's words: date, change, reason.</summary>
    public static Phrase Line(LedgerRow entry) => new(
        $"balance.entry.{Identifier.Of(entry.Kind)}",
        Moscow.Local(entry.At).ToString("dd.MM"),
        entry.Available >= 0 ? $"+{entry.Available}" : $"−{-entry.Available}",
        Reason(entry));

    /// <summary>A plan by its name; everything else as it stands in the ledger.</summary>
    static PhraseArgument Reason(LedgerRow entry) =>
        entry.Kind is LedgerKind.Purchase or LedgerKind.Renewal or LedgerKind.Refund
            ? Identifier.TryParse<PlanName>(entry.Reason, out var plan) ? new Phrase($"plan.{Identifier.Of(plan)}") : new Phrase("shop.credits", Number(entry))
            : (PhraseArgument)entry.Reason;

    /// <summary>The credits of a pack: <c>pack15</c>.</summary>
    static int Number(LedgerRow entry) =>
        int.TryParse(entry.Reason.AsSpan(Math.Min(4, entry.Reason.Length)), out var credits) ? credits : Math.Abs(entry.Available);
}
