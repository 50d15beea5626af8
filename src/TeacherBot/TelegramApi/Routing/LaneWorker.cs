using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherBot.Domain.Conversations;
using TeacherBot.Features.Administration;
using TeacherBot.Features.Onboarding;
using TeacherBot.Features.SharedSheets;
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
    OpenSharedSheet openSheet,
    Replica replica,
    IOptions<AdminOptions> admins,
    TimeProvider clock,
    ILogger<LaneWorker> log)
{
    /// <summary>Longer than drawing takes; a crashed replica's chats wait no longer than this, and a second drawing does no harm.</summary>
    static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    /// <summary>Null: nothing left to do. Zero: look again at once. Otherwise: look again after this pause.</summary>
    public async Task<TimeSpan?> Step(long chat, CancellationToken stop)
    {
        Applied? applied;
        InboxRow? taken = null;
        try
        {
            applied = await database.Write(db => Apply(db, chat, row => taken = row, stop), stop);
        }
        catch (Exception fault) when (taken is not null && !stop.IsCancellationRequested)
        {
            // Whatever it is, an event that can never be applied must not keep its chat waiting for ever.
            return await Retry(taken, fault, stop);
        }

        return applied switch
        {
            null => null,
            { Pause: { } pause } => pause,
            _ => await Draw(applied, stop),
        };
    }

    /// <summary>This process works on no chat any more.</summary>
    public Task ReleaseAll(CancellationToken stop) => database.Write(db => Free(db.Conversations, stop), stop);

    async Task<Applied?> Apply(BotDbContext db, long chat, Action<InboxRow> takes, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        // The lease is read before the event: whoever ends its lease has marked its event as drawn in the same moment, so a
        // lease seen as free never comes with an event that another replica has just drawn.
        var known = await db.Conversations.FindAsync([chat], stop);
        var row = await db.Inbox
            .Where(r => r.ChatId == chat && (r.State == InboxState.Received || r.State == InboxState.Applied))
            .OrderBy(r => r.UpdateId).ThenBy(r => r.ReceivedAt)
            .FirstOrDefaultAsync(stop);
        if (row is null)
        {
            return null;
        }

        takes(row);
        var conversationRow = known ?? Opened(db, chat);
        var busyUntil = conversationRow.LeaseOwner == replica.Name ? row.NextTryAt : Later(row.NextTryAt, conversationRow.LeaseUntil);
        if (busyUntil > now)
        {
            return Applied.After(row, busyUntil - now);
        }

        var (sender, arrival) = Inbox.Read(row);
        var teacher = sender is null || arrival is GroupArrived || OpenSharedSheet.IsMeant(arrival)
            ? await db.Teachers.FindAsync([chat], stop)
            : await registration.Known(db, chat, sender, now, stop);
        Outcome outcome;
        if (row.State == InboxState.Received)
        {
            if (teacher is not null && sender is not null)
            {
                // Whoever writes can be reached, even when we never heard that the block was lifted.
                teacher.UnreachableSince = null;
            }

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
        return new Applied(row, arrival, outcome, null);
    }

    async Task<Outcome> Route(
        BotDbContext db, InboxRow row, ConversationRow conversationRow, TeacherRow? teacher, Arrival arrival, DateTimeOffset now, CancellationToken stop)
    {
        if (teacher is null)
        {
            return arrival switch
            {
                GroupArrived => await GroupFarewell.Handle(db, row, stop),
                CommandArrived opened when OpenSharedSheet.IsMeant(opened) =>
                    await openSheet.Handle(opened.Arguments, row.ChatId, db, now, stop) with { LeavesNoTrace = true },
                _ => Outcome.Silent,
            };
        }

        var conversation = new Conversation(conversationRow.Snapshot);
        var turn = new Turn(teacher, conversation, conversationRow, db, row.Key, now, admins.Value.TelegramIds.Contains(teacher.Id));
        var outcome = await router.Route(arrival, turn, stop);
        conversationRow.Snapshot = conversation.Snapshot();
        return outcome;
    }

    async Task<TimeSpan?> Draw(Applied applied, CancellationToken stop)
    {
        try
        {
            await presenter.Draw(applied.Row.ChatId, applied.Arrival, applied.Outcome, stop);
        }
        catch (UnreachableException)
        {
            await database.Write(db => Registration.LostReach(db, applied.Row.ChatId, clock.GetUtcNow(), stop), stop);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            return await Retry(applied.Row, fault, stop);
        }

        await database.Write(
            async db =>
            {
                if (applied.Outcome.LeavesNoTrace)
                {
                    await Forget(db, applied.Row, stop);
                    return;
                }

                await db.Inbox.Where(r => r.Key == applied.Row.Key)
                    .ExecuteUpdateAsync(set => set.SetProperty(r => r.State, InboxState.Drawn), stop);
                await Release(db, applied.Row.ChatId, stop);
            },
            stop);
        return TimeSpan.Zero;
    }

    /// <summary>Puts the event off for a while, or gives it up and says so.</summary>
    async Task<TimeSpan?> Retry(InboxRow failed, Exception fault, CancellationToken stop)
    {
        var pause = await database.Write(
            async db =>
            {
                var row = await db.Inbox.SingleAsync(r => r.Key == failed.Key, stop);
                var pause = Patience.AfterFailure(++row.Attempts, fault);
                row.NextTryAt = clock.GetUtcNow() + (pause ?? TimeSpan.Zero);
                row.State = pause is null ? InboxState.Failed : row.State;
                await Release(db, row.ChatId, stop);
                failed = row;
                return pause;
            },
            stop);
        if (pause is not null)
        {
            LogRetry(log, fault, failed.Key, failed.Attempts);
            return pause;
        }

        LogGivenUp(log, fault, failed.Key);
        try
        {
            await presenter.Apologise(failed, stop);
        }
        catch (Exception) when (!stop.IsCancellationRequested)
        {
            // The fault itself is logged; the teacher can be told nothing now.
        }

        await database.Write(db => ForgetVisit(db, failed, stop), stop);
        return TimeSpan.Zero;
    }

    /// <summary>Of somebody who only followed a QR code nothing is kept, even when it led nowhere.</summary>
    static async Task ForgetVisit(BotDbContext db, InboxRow row, CancellationToken stop)
    {
        if (row.ChatId > 0 && !await db.Teachers.AnyAsync(t => t.Id == row.ChatId, stop))
        {
            await Forget(db, row, stop);
        }
    }

    static async Task Forget(BotDbContext db, InboxRow row, CancellationToken stop)
    {
        await db.Inbox.Where(r => r.Key == row.Key).ExecuteDeleteAsync(stop);
        await db.Conversations.Where(c => c.ChatId == row.ChatId).ExecuteDeleteAsync(stop);
    }

    Task<int> Release(BotDbContext db, long chat, CancellationToken stop) => Free(db.Conversations.Where(c => c.ChatId == chat), stop);

    Task<int> Free(IQueryable<ConversationRow> conversations, CancellationToken stop) => conversations.Where(c => c.LeaseOwner == replica.Name)
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

    sealed record Applied(InboxRow Row, Arrival? Arrival, Outcome Outcome, TimeSpan? Pause)
    {
        public static Applied After(InboxRow row, TimeSpan pause) => new(row, null, Outcome.Silent, pause);
    }
}
