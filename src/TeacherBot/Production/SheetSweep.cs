using Microsoft.EntityFrameworkCore;
using TeacherBot.Features.NewWorksheet;
using TeacherBot.Localization;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Delivery;

namespace TeacherBot.Production;

/// <summary>Every replica looks for sheets nobody works on, and keeps the places in line on the cards true.</summary>
public sealed partial class SheetSweep(
    Database database, SheetQueue queue, Workshop workshop, Messenger messenger, Languages languages, TimeProvider clock, ILogger<SheetSweep> log) : BackgroundService
{
    /// <summary>Telegram's patience with edits; also how soon a place in line is true again.</summary>
    static readonly TimeSpan CardPause = TimeSpan.FromSeconds(3);

    /// <summary>Sheets are swept at every third look: within 10 s.</summary>
    const int LooksPerSweep = 3;

    /// <summary>Of one kind at one look, so that a long line of the one never hides the other.</summary>
    const int MostWoken = 100;

    const int MostCards = 20;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(CardPause, clock);
        var look = 0;
        do
        {
            try
            {
                if (look++ % LooksPerSweep == 0)
                {
                    await Sweep(stoppingToken);
                }

                await TruePlaces(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(log, fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    async Task Sweep(CancellationToken stop)
    {
        await queue.TellKinds(stop);
        foreach (var isToBeWritten in (bool[])[false, true])
        {
            for (var waiting = await queue.Waiting(isToBeWritten, MostWoken, stop); waiting > 0; waiting--)
            {
                workshop.Wake(isToBeWritten);
            }
        }
    }

    async Task TruePlaces(CancellationToken stop)
    {
        var line = await database.Read(db => db.Generations
            .Where(g => g.State == GenerationState.Queued)
            .OrderBy(g => g.CreatedAt)
            .Select(g => new { g.Id, g.CardMessageId, g.CardPlace, g.CardEditedAt }).ToListAsync(stop));
        var now = clock.GetUtcNow();
        var outdated = line
            .Select((sheet, index) => (Sheet: sheet, Place: index + 1))
            .Where(at => at.Sheet.CardMessageId is not null && at.Sheet.CardPlace != at.Place && at.Sheet.CardEditedAt <= now - CardPause)
            .Take(MostCards);
        foreach (var (sheet, place) in outdated)
        {
            await ShowPlace(sheet.Id, place, now, stop);
        }
    }

    async Task ShowPlace(string sheetId, int place, DateTimeOffset now, CancellationToken stop)
    {
        // Whoever stores the new place first draws it, so that replicas do not edit one card at once.
        var isOurs = await database.Write(
            db => db.Generations
                .Where(g => g.Id == sheetId && g.State == GenerationState.Queued && g.CardEditedAt <= now - CardPause)
                .ExecuteUpdateAsync(set => set.SetProperty(g => g.CardPlace, place).SetProperty(g => g.CardEditedAt, now), stop),
            stop) == 1;
        if (!isOurs)
        {
            return;
        }

        var (sheet, language) = await database.Read(async db =>
        {
            var stored = await db.Generations.SingleAsync(g => g.Id == sheetId, stop);
            return (stored, await db.Teachers.Where(t => t.Id == stored.TeacherId).Select(t => t.Language).SingleAsync(stop));
        });
        try
        {
            await messenger.Edit(sheet.TeacherId, sheet.CardMessageId!.Value, ProgressCard.For(sheet), languages[language], stop);
        }
        catch (UnreachableException)
        {
            // The worker that makes the sheet will meet the same and give the credits back.
        }
    }

    [LoggerMessage(LogLevel.Warning, "The sweep of unfinished sheets failed; it comes again")]
    static partial void LogFailed(ILogger log, Exception fault);
}
