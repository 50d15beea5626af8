using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Telegram.Bot;
using Telegram.Bot.Types;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.TelegramApi.Intake;

/// <summary>Where everything that happens is written down before anything else is done about it.</summary>
public sealed partial class Inbox(Database database, Lanes lanes, TimeProvider clock, ILogger<Inbox> log)
{
    const string NewsPrefix = "news:";

    /// <summary>
    /// Stores updates of Telegram, as they came, once each, in any order and as often as they come, and wakes their lanes.
    /// </summary>
    public async Task Receive(IReadOnlyList<JsonElement> updates, CancellationToken stop)
    {
        var rows = updates.Select(Understood).OfType<InboxRow>().DistinctBy(row => row.Key).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        await database.Write(db => Add(db, rows, stop), stop);
        foreach (var row in rows)
        {
            lanes.Wake(row.ChatId);
        }
    }

    /// <summary>Tells a chat, within the caller's transaction, that its sheet is finished. The caller wakes the lane after it.</summary>
    public async Task SheetFinished(BotDbContext db, GenerationRow sheet, CancellationToken stop) =>
        await Add(db, [Row($"sheet:{sheet.Id}:{sheet.Version}", sheet.TeacherId, 0, sheet.Id)], stop);

    /// <summary>Tells a chat, within the caller's transaction, what happened to its money. The caller wakes the lane after it.</summary>
    /// <param name="key">Unique for what happened.</param>
    public void Tell(BotDbContext db, string key, long teacher, News news) =>
        db.Inbox.Add(Row($"{NewsPrefix}{key}", teacher, 0, JsonSerializer.Serialize(news, StoredJson.Options)));

    /// <summary>The arrival a stored row stands for; null when a newer build wrote something this one cannot read.</summary>
    public static (Sender? Sender, Arrival? Arrival) Read(InboxRow row)
    {
        if (row.Key.StartsWith("sheet:", StringComparison.Ordinal))
        {
            return (null, new SheetArrived(row.Payload));
        }

        if (row.Key.StartsWith(NewsPrefix, StringComparison.Ordinal))
        {
            return (null, new NewsArrived(JsonSerializer.Deserialize<News>(row.Payload, StoredJson.Options)!));
        }

        var read = UpdateReader.Read(JsonSerializer.Deserialize<Update>(row.Payload, JsonBotAPI.Options)!);
        return (read?.Sender, read?.Arrival);
    }

    /// <summary>
    /// Null for an update that asks nothing of us, or that a later Bot API shaped in a way this build cannot read:
    /// asking Telegram for it again and again would keep all that follow from everybody.
    /// </summary>
    InboxRow? Understood(JsonElement json)
    {
        try
        {
            var update = json.Deserialize<Update>(JsonBotAPI.Options)!;
            return UpdateReader.Read(update) is { } read ? Row($"tg:{update.Id}", read.ChatId, update.Id, json.GetRawText()) : null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            LogUnreadable(log, fault, json.TryGetProperty("update_id", out var id) ? id.ToString() : "?");
            return null;
        }
    }

    static async Task Add(BotDbContext db, List<InboxRow> rows, CancellationToken stop)
    {
        var keys = rows.ConvertAll(row => row.Key);
        var known = await db.Inbox.Where(row => keys.Contains(row.Key)).Select(row => row.Key).ToListAsync(stop);
        db.Inbox.AddRange(rows.Where(row => !known.Contains(row.Key)));
    }

    InboxRow Row(string key, long chat, long updateId, string payload)
    {
        var now = clock.GetUtcNow();
        return new InboxRow { Key = key, ChatId = chat, UpdateId = updateId, Payload = payload, ReceivedAt = now, NextTryAt = now };
    }

    [LoggerMessage(LogLevel.Error, "Update {UpdateId} cannot be read by this build and is skipped")]
    static partial void LogUnreadable(ILogger log, Exception fault, string updateId);
}
