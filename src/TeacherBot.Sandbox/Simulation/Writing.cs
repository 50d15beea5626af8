using TeacherBot.Sandbox.BotApi;
using TeacherBot.Sandbox.Chats;
using TeacherBot.Sandbox.Updates;

namespace TeacherBot.Sandbox.Simulation;

/// What a person sends. Exactly one of text, sticker, photo, voice or document; text beside a file is its caption.
sealed record Sending(
    string? Text = null, bool Sticker = false, bool Photo = false, bool Voice = false, string? Document = null, bool Forwarded = false,
    int? EditMessageId = null, int? ReplyTo = null, string? LanguageCode = null, string? FirstName = null, string? Username = null);

/// A person writes, sends a file or edits what they wrote.
sealed class Writing(World world, UpdateQueue queue, Wire wire, FileShelf shelf, Happenings happenings)
{
    public Message InPrivate(long userId, Sending sending)
    {
        using (world.Enter())
        {
            var person = Named(world.PersonOrNewTeacher(userId), sending);
            var chat = world.PrivateChat(person);
            if (chat.BotStatus == "kicked")
                throw new SimError(409, $"User {userId} has blocked the bot; unblock it first: POST /sim/users/{userId}/unblock.");
            chat.Opened = true;
            return Put(chat, userId, sending);
        }
    }

    public Message InGroup(long groupId, long userId, Sending sending, string? title)
    {
        using (world.Enter())
        {
            Named(world.PersonOrNewTeacher(userId), sending);
            var chat = happenings.Group(groupId, userId, title);
            return chat.MigratedTo is { } successor
                ? throw new SimError(409, $"Group {groupId} became supergroup {successor}.")
                : Put(chat, userId, sending);
        }
    }

    Message Put(Chat chat, long userId, Sending sending)
    {
        if (sending.EditMessageId is { } editId)
            return Edit(chat, userId, editId, sending.Text);
        var file = FileOf(sending);
        var text = FormattedText.Typed(sending.Text ?? "");
        if (text.Text.Length == 0 && file is null)
            throw new SimError(400, "Nothing to send: give text, sticker, photo, voice or document.");
        if (text.Text.Length > FormattedText.LongestText)
            throw new SimError(400, $"Telegram lets a person write {FormattedText.LongestText} characters at once.");
        var message = world.Post(chat, id => new Message
        {
            Id = id,
            ChatId = chat.Id,
            FromId = userId,
            Date = world.Now,
            Text = text.Text.Length == 0 ? null : text.Text,
            Entities = text.Entities,
            File = file,
            Forwarded = sending.Forwarded,
            ReplyToId = sending.ReplyTo,
        });
        queue.Push(UpdateKinds.Message, $"message:{chat.Id}", wire.Message(message));
        return message;
    }

    Message Edit(Chat chat, long userId, int messageId, string? typed)
    {
        var earlier = chat.Find(messageId);
        if (earlier is null || earlier.FromId != userId)
            throw new SimError(404, $"User {userId} has no message {messageId} to edit.");
        var text = FormattedText.Typed(typed ?? "");
        if (text.Text.Length == 0)
            throw new SimError(400, "An edited message needs text.");
        var edited = world.Replace(chat, earlier with { Text = text.Text, Entities = text.Entities, EditDate = world.Now });
        queue.Push(UpdateKinds.EditedMessage, $"message:{chat.Id}", wire.Message(edited));
        return edited;
    }

    Person Named(Person person, Sending sending)
    {
        var named = person with
        {
            LanguageCode = sending.LanguageCode ?? person.LanguageCode,
            FirstName = sending.FirstName ?? person.FirstName,
            Username = sending.Username ?? person.Username,
        };
        return named == person ? person : world.Keep(named);
    }

    StoredFile? FileOf(Sending sending) => sending switch
    {
        { Sticker: true } => shelf.Store(FileKind.Sticker, "sticker.webp", "image/webp", "RIFF"u8.ToArray(), 512, 512),
        { Photo: true } => shelf.Store(FileKind.Photo, "photo.png", "image/png", SamplePhoto, 1, 1),
        { Voice: true } => shelf.Store(FileKind.Voice, "voice.ogg", "audio/ogg", "OggS"u8.ToArray()),
        { Document: { Length: > 0 } name } => shelf.Store(FileKind.Document, name, MimeTypes.Of(name), "%PDF-1.4\n"u8.ToArray()),
        _ => null,
    };

    /// One white pixel.
    static readonly byte[] SamplePhoto =
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==");
}
