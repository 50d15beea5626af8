using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherBot.Domain.Conversations;
using TeacherBot.Features.Administration;
using TeacherBot.Features.Onboarding;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Delivery;
using TeacherBot.TelegramApi.Intake;

namespace TeacherBot.TelegramApi.Routing;

/// <summary>
/// Takes the next event of a chat from received to applied (one transaction) to drawn. The conversation's version and
/// its lease in the database keep replicas from working on one chat at once.
/// </summary>
public sealed partial class LaneWorker(
    Database database,
    Router router,
    Presenter presenter,
    Registration registration,
    Replica replica,
    IOptions<AdminOptions> admins,
    TimeProvider clock,
    ILogger<LaneWorker> log)
{
    const int MostAttempts = 4;

    /// <summary>Longer than drawing takes; a crashed replica's chats wait no longer than this, and a second drawing does no harm.</summary>
    static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    /// <summary>Null: nothing left to do. Zero: look again at once. Otherwise: look again after this pause.</summary>
    public async Task<TimeSpan?> Step(long chat, CancellationToken stop)
    {
        Applied? applied;
        try
        {
            applied = await database.Write(db => Apply(db, chat, stop), stop);
        }
        catch (FeatureException fault)
        {
            return await Retry(fault.Key, fault.InnerException!, stop);
        }

        return applied switch
        {
            null => null,
            { Pause: { } pause } => pause,
            _ => await Draw(applied, stop),
        };
    }

    async Task<Applied?> Apply(BotDbContext db, long chat, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var row = await db.Inbox
            .Where(r => r.ChatId == chat && (r.State == InboxState.Received || r.State == InboxState.Applied))
            .OrderBy(r => r.UpdateId).ThenBy(r => r.ReceivedAt)
            .FirstOrDefaultAsync(stop);
        if (row is null)
        {
            return null;
        }

        var conversationRow = await db.Conversations.FindAsync([chat], stop) ?? Opened(db, chat);
        var busyUntil = conversationRow.LeaseOwner == replica.Name ? row.NextTryAt : Later(row.NextTryAt, conversationRow.LeaseUntil);
        if (busyUntil > now)
        {
            return Applied.After(busyUntil - now);
        }

        var (sender, arrival) = Read(row);
        var teacher = sender is null || arrival is GroupArrived
            ? await db.Teachers.FindAsync([chat], stop)
            : await registration.Known(db, chat, sender, now, stop);
        if (teacher is not null && sender is not null)
        {
            // Whoever writes can be reached, even when we never heard that the block was lifted.
            teacher.UnreachableSince = null;
        }

        Outcome outcome;
        if (row.State == InboxState.Received)
        {
            outcome = arrival is null ? Outcome.Silent : await Route(db, row, conversationRow, teacher, arrival, now, stop);
            row.State = InboxState.Applied;
            row.Outcome = JsonSerializer.Serialize(outcome, StoredJson.Options);
        }
        else
        {
            outcome = JsonSerializer.Deserialize<Outcome>(row.Outcome!, StoredJson.Options)!;
        }

        conversationRow.Version++;
        conversationRow.LeaseOwner = replica.Name;
        conversationRow.LeaseUntil = now + Lease;
        return new Applied(row.Key, chat, arrival, outcome, row.Attempts, null);
    }

    static (Sender? Sender, Arrival? Arrival) Read(InboxRow row)
    {
        try
        {
            return Inbox.Read(row);
        }
        catch (JsonException unreadable)
        {
            // Given up after some tries, lest one row hold up the chat for ever.
            throw new FeatureException(row.Key, unreadable);
        }
    }

    async Task<Outcome> Route(
        BotDbContext db, InboxRow row, ConversationRow conversationRow, TeacherRow? teacher, Arrival arrival, DateTimeOffset now, CancellationToken stop)
    {
        if (teacher is null)
        {
            return arrival is GroupArrived ? await GroupFarewell.Handle(db, row, stop) : Outcome.Silent;
        }

        var conversation = new Conversation(conversationRow.Snapshot);
        var turn = new Turn(teacher, conversation, conversationRow, db, row.Key, now, admins.Value.TelegramIds.Contains(teacher.Id));
        try
        {
            var outcome = await router.Route(arrival, turn, stop);
            conversationRow.Snapshot = conversation.Snapshot();
            return outcome;
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or DbUpdateException or System.Data.Common.DbException))
        {
            throw new FeatureException(row.Key, fault);
        }
    }

    async Task<TimeSpan?> Draw(Applied applied, CancellationToken stop)
    {
        try
        {
            await presenter.Draw(applied.Chat, applied.Arrival, applied.Outcome, stop);
        }
        catch (UnreachableException)
        {
            await database.Write(db => Registration.LostReach(db, applied.Chat, clock.GetUtcNow(), stop), stop);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            return await Retry(applied.Key, fault, stop);
        }

        await database.Write(
            async db =>
            {
                await db.Inbox.Where(r => r.Key == applied.Key)
                    .ExecuteUpdateAsync(set => set.SetProperty(r => r.State, InboxState.Drawn), stop);
                await Release(db, applied.Chat, stop);
            },
            stop);
        return TimeSpan.Zero;
    }

    /// <summary>Puts the event off for a moment, or gives it up and says so.</summary>
    async Task<TimeSpan?> Retry(string key, Exception fault, CancellationToken stop)
    {
        TimeSpan Pause(int attempts) => TelegramFaults.PauseOf(fault) ?? TimeSpan.FromSeconds(attempts * attempts);
        var (chat, attempts) = await database.Write(
            async db =>
            {
                var row = await db.Inbox.SingleAsync(r => r.Key == key, stop);
                row.Attempts++;
                row.NextTryAt = clock.GetUtcNow() + Pause(row.Attempts);
                row.State = row.Attempts >= MostAttempts ? InboxState.Failed : row.State;
                await Release(db, row.ChatId, stop);
                return (row.ChatId, row.Attempts);
            },
            stop);
        if (attempts < MostAttempts)
        {
            LogRetry(log, fault, key, attempts);
            return Pause(attempts);
        }

        LogGivenUp(log, fault, key);
        try
        {
            await presenter.Apologise(chat, stop);
        }
        catch (Exception) when (!stop.IsCancellationRequested)
        {
            // The fault itself is logged; the teacher can be told nothing now.
        }

        return TimeSpan.Zero;
    }

    async Task Release(BotDbContext db, long chat, CancellationToken stop) =>
        await db.Conversations.Where(c => c.ChatId == chat && c.LeaseOwner == replica.Name)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.LeaseOwner, (string?)null).SetProperty(c => c.LeaseUntil, DateTimeOffset.UnixEpoch), stop);

    static ConversationRow Opened(BotDbContext db, long chat)
    {
        ConversationRow row = new() { ChatId = chat, Snapshot = ConversationSnapshot.New };
        db.Conversations.Add(row);
        return row;
    }

    static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    [LoggerMessage(LogLevel.Warning, "Event {Key} failed at attempt {Attempt}; trying again")]
    static partial void LogRetry(ILogger log, Exception fault, string key, int attempt);

    [LoggerMessage(LogLevel.Error, "Event {Key} is given up; the teacher is told")]
    static partial void LogGivenUp(ILogger log, Exception fault, string key);

    sealed record Applied(string Key, long Chat, Arrival? Arrival, Outcome Outcome, int Attempts, TimeSpan? Pause)
    {
        public static Applied After(TimeSpan pause) => new("", 0, null, Outcome.Silent, 0, pause);
    }

    /// <summary>A feature's own fault, told apart from the database's.</summary>
    sealed class FeatureException(string key, Exception inner) : Exception($"Event {key} failed.", inner)
    {
        public string Key { get; } = key;
    }
}
