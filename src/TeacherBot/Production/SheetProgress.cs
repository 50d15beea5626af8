using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using TeacherBot.Authoring.Roles;
using TeacherBot.Features.NewWorksheet;
using TeacherBot.Localization;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Delivery;

namespace TeacherBot.Production;

/// <summary>Shows in the chat where the writing of a sheet stands, and what is written so far.</summary>
public sealed class SheetProgress(Database database, Messenger messenger, Languages languages, TimeProvider clock, ILogger<SheetProgress> log)
{
    public ShownProgress Of(GenerationRow sheet) => new(sheet, database, messenger, languages, clock, log);
}

/// <summary>
/// One sheet's card while it is written. Reporting never waits: the last stage is drawn as soon as Telegram's patience with edits allows,
/// and a card that cannot be drawn holds nothing up.
/// </summary>
public sealed partial class ShownProgress : IProgress<AuthoringStage>, IAsyncDisposable
{
    /// <summary>Telegram takes about one edit in three seconds.</summary>
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    readonly GenerationRow sheet;
    readonly Database database;
    readonly Messenger messenger;
    readonly Languages languages;
    readonly TimeProvider clock;
    readonly ILogger log;
    readonly CancellationTokenSource over = new();
    readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    readonly Task drawing;
    GenerationStage stage;
    string written = "";

    public ShownProgress(GenerationRow sheet, Database database, Messenger messenger, Languages languages, TimeProvider clock, ILogger log)
    {
        (this.sheet, this.database, this.messenger, this.languages, this.clock, this.log) = (sheet, database, messenger, languages, clock, log);
        drawing = Task.Run(Draw);
    }

    public void Report(AuthoringStage value)
    {
        stage = value switch
        {
            AuthoringStage.Planning => GenerationStage.Planning,
            AuthoringStage.Writing or AuthoringStage.Rewriting => GenerationStage.Writing,
            _ => GenerationStage.Checking,
        };
        changes.Writer.TryWrite(true);
    }

    /// <summary>Gets the reply as far as it is written.</summary>
    public void Preview(string reply)
    {
        written = reply;
        changes.Writer.TryWrite(true);
    }

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        await drawing;
        over.Dispose();
    }

    async Task Draw()
    {
        try
        {
            var language = await database.Read(db => db.Teachers.Where(t => t.Id == sheet.TeacherId).Select(t => t.Language).SingleAsync(over.Token));
            var drawnAt = sheet.CardEditedAt;
            await foreach (var _ in changes.Reader.ReadAllAsync(over.Token))
            {
                if (drawnAt + Pause - clock.GetUtcNow() is { Ticks: > 0 } patience)
                {
                    await Task.Delay(patience, clock, over.Token);
                }

                await TryShow(languages[language]);
                drawnAt = clock.GetUtcNow();
            }
        }
        catch (OperationCanceledException)
        {
            // The sheet is written; its file takes the card's place.
        }
        catch (Exception fault)
        {
            LogNotShown(log, fault, sheet.Id);
        }
    }

    /// <summary>A stage that could not be shown is outdated by the next one.</summary>
    async Task TryShow(Words words)
    {
        try
        {
            await Show(words);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogNotShown(log, fault, sheet.Id);
        }
    }

    async Task Show(Words words)
    {
        var (now, reached) = (clock.GetUtcNow(), stage);
        var isStored = await database.Write(
            db => db.Generations.Where(g => g.Id == sheet.Id && g.LeaseOwner == sheet.LeaseOwner && g.State == GenerationState.Running)
                .ExecuteUpdateAsync(set => set.SetProperty(g => g.Stage, reached).SetProperty(g => g.CardEditedAt, now), over.Token),
            over.Token) == 1;
        if (!isStored || sheet.CardMessageId is not { } card)
        {
            return;
        }

        sheet.Stage = reached;
        await messenger.Edit(sheet.TeacherId, card, ProgressCard.For(sheet, WrittenSoFar.In(written)), words, over.Token);
    }

    [LoggerMessage(LogLevel.Warning, "The progress of sheet {SheetId} could not be shown")]
    static partial void LogNotShown(ILogger log, Exception fault, string sheetId);
}
