using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Features.Onboarding;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Delivery;
using TeacherBot.TelegramApi.Intake;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Production;

/// <summary>
/// Makes and delivers one sheet of the queue. Every step is stored before the next begins, so whoever takes over after
/// a crash goes on where it stood.
/// </summary>
public sealed partial class SheetWorker(
    Database database,
    SheetQueue queue,
    SheetSource source,
    SheetDelivery delivery,
    Inbox inbox,
    Lanes lanes,
    TimeProvider clock,
    ILogger<SheetWorker> log)
{
    /// <summary>Pauses double from 2 s to 5 min: about half an hour of trouble outside is waited out.</summary>
    const int MostAttempts = 12;

    /// <summary>How soon «Стоп» is seen; most sheets are finished before the first look.</summary>
    static readonly TimeSpan Glance = TimeSpan.FromSeconds(1);

    /// <summary>The next sheet of exercises, or to be sent again.</summary>
    [Hangfire.AutomaticRetry(Attempts = 0)]
    public Task WorkOnNext(CancellationToken stop) => Work(isToBeWritten: false, stop);

    /// <summary>The next sheet that models write.</summary>
    [Hangfire.AutomaticRetry(Attempts = 0)]
    public Task WriteNext(CancellationToken stop) => Work(isToBeWritten: true, stop);

    async Task Work(bool isToBeWritten, CancellationToken stop)
    {
        if (await queue.ClaimNext(isToBeWritten, stop) is not { } sheet)
        {
            return;
        }

        using var work = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var renewal = Watch(sheet, work);
        try
        {
            if (sheet.Attempts > MostAttempts)
            {
                // It took the process down again and again, so that no error could be caught.
                throw new InvalidOperationException($"The sheet was begun {sheet.Attempts} times and never finished.");
            }

            await Make(sheet, work.Token);
        }
        catch (UnreachableException)
        {
            LogUnreachable(log, sheet.Id);
            await database.Write(db => Registration.LostReach(db, sheet.TeacherId, clock.GetUtcNow(), CancellationToken.None), CancellationToken.None);
            await End(sheet, GenerationState.Stopped, SheetErrors.Unreachable);
        }
        catch (OperationCanceledException) when (sheet.StopAsked)
        {
            await End(sheet, GenerationState.Stopped, null);
        }
        catch (OperationCanceledException) when (work.IsCancellationRequested)
        {
            await queue.PutBack(sheet, TimeSpan.Zero, SheetErrors.Interrupted, CancellationToken.None);
        }
        catch (Exception fault) when (IsPassing(fault) && sheet.Attempts < MostAttempts)
        {
            LogPutBack(log, fault, sheet.Id, sheet.Attempts);
            var pause = TelegramFaults.PauseOf(fault) ?? TimeSpan.FromSeconds(Math.Min(Math.Pow(2, sheet.Attempts), 300));
            await queue.PutBack(sheet, pause, fault.Message, CancellationToken.None);
        }
        catch (Exception fault)
        {
            LogFailed(log, fault, sheet.Id);
            await End(sheet, GenerationState.Failed, fault.Message);
        }
        finally
        {
            await work.CancelAsync();
            await renewal;
        }
    }

    async Task Make(GenerationRow sheet, CancellationToken stop)
    {
        var making = sheet.Worksheet is { } kept ? new Making.Made(WorksheetJson.Read(kept)) : await source.Make(sheet, stop);
        if (making.Share is { } share)
        {
            (sheet.WrittenTasks, sheet.ProvenTasks) = (share.Places, share.Proven);
        }

        if (making is not Making.Made made)
        {
            var why = ((Making.Refused)making).Why;
            sheet.Refusal = why;
            // What is declined, or not paid for, is no failure of ours.
            await End(sheet, why is SheetRefusal.NoModel or SheetRefusal.NothingProven ? GenerationState.Failed : GenerationState.Stopped, $"refused: {why}");
            return;
        }

        var worksheet = made.Worksheet;
        if (!await BeginDelivery(sheet, made, stop))
        {
            await End(sheet, GenerationState.Stopped, null);
            return;
        }

        await delivery.Deliver(sheet, worksheet, stop);
        await Finish(sheet, (db, stored, now) => SheetClosing.Deliver(db, stored, null, now, stop));
    }

    /// <summary>Stores the sheet and passes the point of no return; false when the teacher asked to stop before it.</summary>
    Task<bool> BeginDelivery(GenerationRow sheet, Making.Made made, CancellationToken stop) => database.Write(
        async db =>
        {
            var stored = await Mine(db, sheet, stop);
            if (stored.StopAsked && stored.State == GenerationState.Running)
            {
                return false;
            }

            if (stored.Worksheet is null)
            {
                stored.Worksheet = System.Text.Json.JsonSerializer.Serialize(made.Worksheet, StoredJson.Options);
                (stored.MissingTasks, stored.PromptVersion) = (made.MissingTasks, made.PromptVersion);
                (stored.WrittenTasks, stored.ProvenTasks) = (sheet.WrittenTasks, sheet.ProvenTasks);
                db.Documents.AddRange(SheetDocuments.Of(sheet.Id, made.Worksheet));
                db.SheetLinks.AddRange(SheetLinks.New(sheet.Id, made.Worksheet));
            }

            stored.IsToBeWritten = false;
            stored.State = GenerationState.Delivering;
            stored.Stage = GenerationStage.Sending;
            stored.Version++;
            return true;
        },
        stop);

    Task End(GenerationRow sheet, GenerationState end, string? error) =>
        Finish(sheet, (db, stored, now) => stored.FinishedAt is null
            ? SheetClosing.GiveUp(db, stored, end, error, now, CancellationToken.None)
            // Delivered before and paid: sending it once more failed, which changes neither.
            : SheetClosing.Deliver(db, stored, error, now, CancellationToken.None));

    /// <summary>Closes the sheet and tells its chat, both or neither.</summary>
    async Task Finish(GenerationRow sheet, Func<BotDbContext, GenerationRow, DateTimeOffset, Task> close)
    {
        var chat = await database.Write(
            async db =>
            {
                var stored = await Mine(db, sheet, CancellationToken.None);
                stored.Refusal = sheet.Refusal;
                (stored.WrittenTasks, stored.ProvenTasks) = (sheet.WrittenTasks, sheet.ProvenTasks);
                await close(db, stored, clock.GetUtcNow());
                await inbox.SheetFinished(db, stored, CancellationToken.None);
                return stored.TeacherId;
            },
            CancellationToken.None);
        lanes.Wake(chat);
    }

    /// <summary>The stored sheet, as long as it is leased to this claim.</summary>
    static async Task<GenerationRow> Mine(BotDbContext db, GenerationRow sheet, CancellationToken stop) =>
        await db.Generations.SingleOrDefaultAsync(g => g.Id == sheet.Id && g.LeaseOwner == sheet.LeaseOwner && g.State < GenerationState.Done, stop)
        ?? throw new OperationCanceledException($"The lease of sheet {sheet.Id} was lost.");

    /// <summary>Renews the lease, and calls the work off when the lease is lost or the teacher asks to stop.</summary>
    async Task Watch(GenerationRow sheet, CancellationTokenSource work)
    {
        try
        {
            using PeriodicTimer timer = new(Glance, clock);
            var renewedAt = clock.GetUtcNow();
            while (await timer.WaitForNextTickAsync(work.Token))
            {
                var isDue = clock.GetUtcNow() - renewedAt >= SheetQueue.Lease / 3;
                renewedAt = isDue ? clock.GetUtcNow() : renewedAt;
                if (isDue && !await queue.Renew(sheet, work.Token))
                {
                    await work.CancelAsync();
                }

                if (await queue.IsStopAsked(sheet, work.Token))
                {
                    sheet.StopAsked = true;
                    await work.CancelAsync();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The work is over.
        }
        catch (Exception fault) when (IsPassing(fault))
        {
            // The lease runs out if the database stays away; whoever is first goes on.
            LogNotRenewed(log, fault, sheet.Id);
        }
    }

    /// <summary>Trouble outside of us that may be over in a while.</summary>
    static bool IsPassing(Exception fault) => fault switch
    {
        HttpRequestException or IOException or TimeoutException => true,
        DbException or DbUpdateException => true,
        OperationCanceledException => true,
        InvalidOperationException { InnerException: DbException } => true,
        _ => TelegramFaults.IsPassing(fault),
    };

    [LoggerMessage(LogLevel.Information, "Sheet {SheetId} is given back: the teacher blocked the bot")]
    static partial void LogUnreachable(ILogger log, string sheetId);

    [LoggerMessage(LogLevel.Warning, "Sheet {SheetId} failed at attempt {Attempt}; back in line")]
    static partial void LogPutBack(ILogger log, Exception fault, string sheetId, int attempt);

    [LoggerMessage(LogLevel.Error, "Sheet {SheetId} is given up and its credits given back")]
    static partial void LogFailed(ILogger log, Exception fault, string sheetId);

    [LoggerMessage(LogLevel.Warning, "The lease of sheet {SheetId} could not be renewed")]
    static partial void LogNotRenewed(ILogger log, Exception fault, string sheetId);
}
