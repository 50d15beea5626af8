using Microsoft.EntityFrameworkCore;
using TeacherBot.Domain.Conversations;
using TeacherBot.Domain.Teachers;
using TeacherBot.Features;
using TeacherBot.Features.NewWorksheet;
using TeacherBot.Features.Onboarding;
using TeacherBot.Features.PersonalData;
using TeacherBot.Features.ReadySheets;
using TeacherBot.Localization;
using TeacherBot.Payments;
using TeacherBot.Production;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Delivery;
using TeacherBot.TelegramApi.Intake;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.TelegramApi.Routing;

/// <summary>Draws what was decided. The only one who touches the chat in a lane; drawing twice does no harm.</summary>
public sealed class Presenter(
    Database database, Messenger messenger, CurrentScreen screens, Languages languages, Workshop workshop, SharedSheetSender sharedSheets, ReadySheetList readySheets, LinkDesk links, Export export, Goodbye goodbye,
    TimeProvider clock)
{
    public async Task Draw(long chat, Arrival? arrival, Outcome outcome, CancellationToken stop)
    {
        var (teacher, row, view) = await Load(chat, outcome.SheetId, stop);
        if (teacher?.UnreachableSince is not null)
        {
            return;
        }

        if (outcome.LinkWanted)
        {
            links.Ring();
        }

        var words = languages[teacher?.Language ?? Languages.Russian];
        if (arrival?.CallbackId is { } callback)
        {
            await messenger.Answer(callback, outcome.Toast is { } toast ? words.Plain(toast) : null, outcome.Alert, stop);
        }

        if (outcome.StaleMessageId is { } stale)
        {
            await messenger.DropButtons(chat, stale, stop);
        }

        if (outcome.Leave)
        {
            await Leave(chat, outcome.Message, words, stop);
            return;
        }

        if (outcome.Message is { } message
            && !(outcome.MessageId is { } replaced && await messenger.Edit(chat, replaced, message, words, stop)))
        {
            await messenger.Send(chat, message, words, stop);
        }

        if (outcome.Shared is { } shared)
        {
            await sharedSheets.Send(chat, shared, words, stop);
        }

        if (outcome.Export)
        {
            await export.Send(chat, words, stop);
        }

        if (outcome.Erase)
        {
            await database.Write(db => Erasure.Erase(db, chat, goodbye.NameOf(chat), clock.GetUtcNow(), stop), stop);
            return;
        }

        if (view.Sheet is { } sheet)
        {
            await DrawCard(chat, row.ScreenMessageId, sheet, words, stop);
        }
        else if (outcome.Screen != ScreenChange.None && screens.For(view) is { } screen)
        {
            await DrawScreen(chat, row.ScreenMessageId, screen, outcome.Screen, words, stop);
        }
    }

    /// <summary>The last resort when an event could not be handled, or what it did could not be shown.</summary>
    public async Task Apologise(InboxRow given, CancellationToken stop)
    {
        if (given.ChatId < 0)
        {
            // A group has nothing to try again.
            return;
        }

        var language = await database.Read(db => db.Teachers.Where(t => t.Id == given.ChatId).Select(t => t.Language).SingleOrDefaultAsync(stop));
        var words = languages[language ?? Languages.Russian];
        if (CallbackOf(given) is { } callback)
        {
            await messenger.Answer(callback, null, alert: false, stop);
        }

        // What is applied stays: only the showing of it failed.
        var what = given.Outcome is null ? "error.sorry" : "error.not_shown";
        await messenger.Send(given.ChatId, Screen.Saying(what).Row(Greeting.NewSheetButton), words, stop);
    }

    static string? CallbackOf(InboxRow row)
    {
        try
        {
            return Inbox.Read(row).Arrival?.CallbackId;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    /// <summary>Where the bot may not write, it leaves without a word.</summary>
    async Task Leave(long chat, Screen? farewell, Words words, CancellationToken stop)
    {
        try
        {
            if (farewell is not null)
            {
                await messenger.Send(chat, farewell, words, stop);
            }
        }
        catch (Exception refused) when (TelegramFaults.IsRefusal(refused))
        {
            // Nobody is left to be told.
        }

        await messenger.Leave(chat, stop);
    }

    async Task DrawScreen(long chat, int? current, Screen screen, ScreenChange change, Words words, CancellationToken stop)
    {
        if (change == ScreenChange.Edit && current is { } shown && await messenger.Edit(chat, shown, screen, words, stop))
        {
            return;
        }

        var sent = await messenger.Send(chat, screen, words, stop);
        await Remember(chat, sent, stop);
        if (current is { } old)
        {
            await messenger.DropButtons(chat, old, stop);
        }
    }

    /// <summary>The screen becomes the sheet's progress card; from then on the workshop owns it and may begin.</summary>
    async Task DrawCard(long chat, int? current, GenerationRow sheet, Words words, CancellationToken stop)
    {
        if (sheet is { State: GenerationState.Queued, CardMessageId: null })
        {
            var card = ProgressCard.For(sheet);
            var message = current is { } shown && await messenger.Edit(chat, shown, card, words, stop)
                ? shown
                : await messenger.Send(chat, card, words, stop);
            var isHandedOver = await database.Write(
                async db =>
                {
                    await Remember(db, chat, null, stop);
                    var stored = await db.Generations.SingleAsync(g => g.Id == sheet.Id, stop);
                    if (stored.State != GenerationState.Queued)
                    {
                        return false;
                    }

                    stored.CardMessageId = message;
                    stored.CardEditedAt = clock.GetUtcNow();
                    stored.LeaseUntil = clock.GetUtcNow();
                    stored.Version++;
                    return true;
                },
                stop);
            if (!isHandedOver)
            {
                // Drawn so late that the work began without it: its files come as new messages.
                await messenger.Delete(chat, message, stop);
            }
        }

        workshop.Wake(sheet);
    }

    Task Remember(long chat, int? screen, CancellationToken stop) => database.Write(db => Remember(db, chat, screen, stop), stop);

    static Task Remember(BotDbContext db, long chat, int? screen, CancellationToken stop) =>
        db.Conversations.Where(c => c.ChatId == chat).ExecuteUpdateAsync(set => set.SetProperty(c => c.ScreenMessageId, screen), stop);

    Task<(TeacherRow? Teacher, ConversationRow Row, ChatView View)> Load(long chat, string? sheetId, CancellationToken stop) =>
        database.Read(async db =>
        {
            var teacher = await db.Teachers.SingleOrDefaultAsync(t => t.Id == chat, stop);
            var row = await db.Conversations.SingleOrDefaultAsync(c => c.ChatId == chat, stop)
                ?? new ConversationRow { ChatId = chat, Snapshot = ConversationSnapshot.New };
            var sheet = sheetId is null ? null : await db.Generations.SingleOrDefaultAsync(g => g.Id == sheetId, stop);
            var credits = await Accounts.Available(db, chat, clock.GetUtcNow(), stop);
            var conversation = new Conversation(row.Snapshot);
            var hasReady = conversation.State == ConversationState.ChoosingTopic && (await readySheets.For(db, chat, conversation.Draft, stop)).Count > 0;
            return (teacher, row, new ChatView(conversation, credits, teacher?.Print ?? new PrintSettings(), sheet) { HasReadySheets = hasReady });
        });
}
