using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TeacherBot.Authoring.Cache;
using TeacherBot.Authoring.Prompts;
using TeacherBot.Authoring.Providers;
using TeacherBot.Authoring.Roles;
using TeacherBot.Domain.Billing;
using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Storage;

namespace TeacherBot.Production;

/// <summary>Sheets by models for one teacher: from the cache where one means the same, else written, proven and kept for the next.</summary>
public sealed class WrittenSheets(
    Database database, SheetCache cache, AuthoredSheets authored, PromptLibrary prompts, SheetSecret secret, SheetProgress progress, TimeProvider clock)
{
    /// <summary>A present a few times a day; more would be a way to work without credits.</summary>
    const int ShortSheetsADay = 3;

    public async Task<Making> Make(GenerationRow sheet, CancellationToken stop)
    {
        AuthoringOutcome? outcome = null;
        var found = await cache.GetOrMake(
            sheet.Request,
            sheet.TeacherId,
            prompts.VersionOf(sheet.Request.Subject),
            async still =>
            {
                outcome = await Write(sheet, still);
                return outcome is AuthoringOutcome.Written { IsForOthers: true } whole ? new MadeSheet(whole.Worksheet, whole.Expense.CostMicroRoubles) : null;
            },
            stop);
        if (found is not null)
        {
            // Of a kept sheet there is no outcome: nobody wrote for this teacher.
            return new Making.Made(found.For(sheet.Id), 0, prompts.VersionOf(sheet.Request.Subject)) { Share = outcome?.Share };
        }

        Making making = outcome switch
        {
            AuthoringOutcome.Written { IsShort: true } @short => await Short(sheet, @short, stop),
            AuthoringOutcome.Written whole => new Making.Made(whole.Worksheet, 0, whole.PromptVersion),
            AuthoringOutcome.Refused refused => new Making.Refused(WhyOf(refused.Kind)),
            AuthoringOutcome.NotWritten none => new Making.Refused(WhyOf(none)),
            _ => throw new InvalidOperationException("The cache gave no sheet and asked for none."),
        };
        return making with { Share = outcome.Share };
    }

    async Task<AuthoringOutcome> Write(GenerationRow sheet, CancellationToken stop)
    {
        SheetOrder order = new(sheet.Id, sheet.TeacherId, await HasPaid(sheet.TeacherId, stop), sheet.Request);
        await using var shown = progress.Of(sheet);
        return await authored.Make(
            order,
            new SheetWork(sheet.Id, "", secret.StreamOf(sheet.Id))
            {
                Begun = sheet.Draft is { } begun ? JsonSerializer.Deserialize<SheetDraftState>(begun, StoredJson.Options)! : SheetDraftState.Empty,
                Keep = (state, still) => Keep(sheet, state, still),
                Preview = shown.Preview,
            },
            shown,
            stop);
    }

    /// <summary>What is paid for outlives a crash.</summary>
    Task Keep(GenerationRow sheet, SheetDraftState state, CancellationToken stop)
    {
        var json = JsonSerializer.Serialize(state, StoredJson.Options);
        return database.Write(
            db => db.Generations.Where(g => g.Id == sheet.Id && g.LeaseOwner == sheet.LeaseOwner).ExecuteUpdateAsync(set => set.SetProperty(g => g.Draft, json), stop), stop);
    }

    async Task<Making> Short(GenerationRow sheet, AuthoringOutcome.Written written, CancellationToken stop)
    {
        var day = clock.GetUtcNow().AddDays(-1);
        var presents = await database.Read(db => db.Generations.CountAsync(
            g => g.TeacherId == sheet.TeacherId && g.MissingTasks > 0 && g.State == GenerationState.Done && g.CreatedAt > day, stop));
        return presents < ShortSheetsADay
            ? new Making.Made(written.Worksheet, written.Missing.Count, written.PromptVersion)
            : new Making.Refused(SheetRefusal.NothingProven);
    }

    Task<bool> HasPaid(long teacher, CancellationToken stop) => database.Read(db =>
        db.Ledger.AnyAsync(entry => entry.TeacherId == teacher && (entry.Kind == LedgerKind.Purchase || entry.Kind == LedgerKind.Renewal), stop));

    static SheetRefusal WhyOf(RefusalKind kind) => kind switch
    {
        RefusalKind.Abusive => SheetRefusal.Abusive,
        RefusalKind.Instructions => SheetRefusal.Instructions,
        _ => SheetRefusal.NotSchool,
    };

    static SheetRefusal WhyOf(AuthoringOutcome.NotWritten none) => none switch
    {
        { Reason: NotWrittenReason.BudgetSpent, Budget: BudgetKind.TeacherDay } => SheetRefusal.TeacherBudget,
        { Reason: NotWrittenReason.BudgetSpent, Budget: BudgetKind.Day } => SheetRefusal.Budget,
        { Reason: NotWrittenReason.NoModel } => SheetRefusal.NoModel,
        _ => SheetRefusal.NothingProven,
    };
}
