using System.Globalization;
using TeacherBot.Sandbox.BotApi;
using TeacherBot.Sandbox.Chats;
using TeacherBot.Sandbox.Updates;

namespace TeacherBot.Sandbox.Simulation;

sealed record Tap(string? Label = null, int? MessageId = null, string? Data = null, long? ChatId = null);

sealed record Tapped(int MessageId, string Label, string? Data, string? Url, string? CallbackId);

/// A person presses an inline button.
sealed class Tapping(World world, UpdateQueue queue, Wire wire)
{
    public Tapped Press(long userId, Tap tap)
    {
        using (world.Enter())
        {
            var person = world.PersonOrNewTeacher(userId);
            var chat = tap.ChatId is { } id ? world.FindChat(id) ?? throw new SimError(404, $"There is no chat {id}.") : world.PrivateChat(person);
            if (chat.BotStatus == "kicked")
                throw new SimError(409, $"User {userId} has blocked the bot.");
            var (message, button) = Find(chat, tap);
            if (button is { Url: { } url })
                return new Tapped(message.Id, button.Label, Data: null, url, CallbackId: null);
            return button is { Disabled: true }
                ? throw new SimError(409, $"The button «{button.Label}» is disabled.")
                : Press(chat, userId, message, button.Label, button.Data ?? tap.Data ?? "");
        }
    }

    Tapped Press(Chat chat, long userId, Message message, string label, string data)
    {
        // Expired taps are forgotten here: they can no longer be answered.
        foreach (var old in world.State.Taps.Values.Where(old => world.NowMs - old.AtMs > CallbackMethods.AnswerableMs).ToList())
            world.State.Taps.Remove(old.Id);
        var callbackId = $"{userId}{world.State.LastUpdateId + 1:D10}".PadLeft(18, '4');
        world.State.Taps[callbackId] = new PendingTap(callbackId, userId, chat.Id, message.Id, data, world.NowMs);
        world.Touch(chat);
        var pushed = queue.Push(UpdateKinds.CallbackQuery, $"tap:{chat.Id}:{userId}", Wire.Object(new
        {
            id = callbackId,
            from = wire.User(userId),
            message = wire.Message(message),
            chat_instance = (chat.Id * 7919).ToString(CultureInfo.InvariantCulture),
            data,
        }));
        if (pushed is null)
            world.State.Taps.Remove(callbackId);
        return new Tapped(message.Id, label, data, Url: null, callbackId);
    }

    static (Message Message, Button Button) Find(Chat chat, Tap tap)
    {
        var candidates = chat.Messages.AsEnumerable().Reverse()
            .Where(message => tap.MessageId is null || message.Id == tap.MessageId)
            .SelectMany(message => (message.Keyboard?.Buttons ?? []).Select(button => (message, button)))
            .ToList();
        if (tap.Data is { } data && tap.Label is null)
            return ByData(chat, tap, candidates, data);
        if (string.IsNullOrWhiteSpace(tap.Label))
            throw new SimError(400, "Name the button: { label } or { messageId, data }.");
        return ByLabel(candidates, tap.Label)
            ?? throw new SimError(404, $"No button «{tap.Label}».", new { visible = candidates.Select(found => found.button.Label) });
    }

    /// A client may hold an old keyboard: data no longer shown is still delivered, as Telegram delivers it.
    static (Message Message, Button Button) ByData(Chat chat, Tap tap, List<(Message Message, Button Button)> candidates, string data)
    {
        var shown = candidates.Find(found => found.Button.Data == data);
        if (shown.Message is not null)
            return shown;
        var message = tap.MessageId is { } id ? chat.Find(id) : null;
        return message is null
            ? throw new SimError(404, $"No button with data «{data}».", new { visible = candidates.Select(found => found.Button.Data) })
            : (message, new Button("", data, Url: null, Disabled: false, []));
    }

    static (Message Message, Button Button)? ByLabel(List<(Message Message, Button Button)> candidates, string label)
    {
        var exact = candidates.Find(found => found.Button.Label == label);
        if (exact.Message is not null)
            return exact;
        var plain = Plain(label);
        if (plain.Length == 0)
            return null;
        return Only(candidates, found => Plain(found.Button.Label) == plain)
            ?? Only(candidates, found => Plain(found.Button.Label).StartsWith(plain, StringComparison.Ordinal));
    }

    /// The newest message that has such a button decides; in it the button must be the only one.
    static (Message, Button)? Only(List<(Message Message, Button Button)> candidates, Predicate<(Message Message, Button Button)> fits)
    {
        var fitting = candidates.FindAll(fits);
        var newest = fitting.FindAll(found => found.Message.Id == fitting[0].Message.Id);
        return newest.Count == 1 ? newest[0] : null;
    }

    /// Letters and digits only, lower case: «✅ Создать!» is «создать».
    static string Plain(string label) =>
        string.Join(' ', new string([.. label.Select(sign => char.IsLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
