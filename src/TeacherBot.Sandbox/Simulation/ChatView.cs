using TeacherBot.Sandbox.BotApi;
using TeacherBot.Sandbox.Chats;
using TeacherBot.Sandbox.Updates;

namespace TeacherBot.Sandbox.Simulation;

/// A chat as the person sees it now; scripts and the chat page read the same.
sealed class ChatView(World world, LongPoll bot)
{
    public object Of(long chatId)
    {
        using (world.Enter())
        {
            var chat = world.FindChat(chatId) ?? world.PrivateChat(world.PersonOrNewTeacher(chatId));
            return new
            {
                version = chat.Version,
                messages = chat.Messages.Select(Message).ToList(),
                typing = ActionOf(chat),
                toasts = chat.Toasts.Select(toast => new { id = toast.CallbackId, text = toast.Text ?? "", toast.Alert, toast.Url, toast.At }).ToList(),
                pending = world.State.Taps.Values
                    .Where(tap => tap.ChatId == chat.Id && world.NowMs - tap.AtMs < CallbackMethods.AnswerableMs)
                    .Select(tap => new { tap.MessageId, tap.Data })
                    .ToList(),
                blocked = chat.BotStatus == "kicked",
                botThere = bot.IsBotThere,
                commands = MenuOf(chat),
                about = chat.IsPrivate ? world.State.Bot.DescriptionFor(world.PersonOrNewTeacher(chat.Id)) : null,
            };
        }
    }

    public object OfGroup(long groupId)
    {
        using (world.Enter())
            return world.FindChat(groupId) is null ? throw new SimError(404, $"There is no group {groupId}.") : Of(groupId);
    }

    /// The list on the left of the page.
    public object People()
    {
        using (world.Enter())
        {
            return world.State.People.Values
                .OrderByDescending(person => person.IsAdmin)
                .ThenBy(person => person.Id)
                .Select(person => (person, chat: world.PrivateChat(person)))
                .Select(entry => new
                {
                    entry.person.Id,
                    name = entry.person.FullName,
                    entry.person.FirstName,
                    entry.person.LastName,
                    entry.person.Username,
                    entry.person.LanguageCode,
                    entry.person.IsAdmin,
                    blocked = entry.chat.BotStatus == "kicked",
                    version = entry.chat.Version,
                    last = entry.chat.Messages.Count == 0 ? null : Preview(entry.chat.Messages[^1]),
                    fromBot = entry.chat.Messages.Where(message => message.FromId == world.BotId).Select(message => message.Id).TakeLast(99).ToList(),
                })
                .ToList();
        }
    }

    public string? ActionOf(Chat chat) => chat.ActionUntilMs > world.NowMs ? chat.Action : null;

    public object Message(Message message) => new
    {
        message.Id,
        from = message.FromId == world.BotId ? "bot" : "user",
        userId = message.FromId,
        date = message.Date,
        edited = message.EditDate is not null,
        forwarded = message.Forwarded,
        replyTo = message.ReplyToId,
        text = message.Text ?? "",
        html = EntityHtml.Of(message.Text, message.Entities),
        entities = Wire.Entities(message.Entities),
        buttons = (message.Keyboard?.Rows ?? []).Select(row => row.Select(button => new
        {
            button.Label,
            button.Data,
            button.Url,
            style = button.Raw["style"]?.ToString(),
            button.Disabled,
        }).ToList()).ToList(),
        document = FileOf(message.File, FileKind.Document),
        photo = FileOf(message.File, FileKind.Photo),
        voice = FileOf(message.File, FileKind.Voice),
        sticker = message.File?.Kind == FileKind.Sticker ? "👍" : null,
        poll = message.Poll is { } poll ? PollOf(poll) : null,
    };

    IReadOnlyList<object> MenuOf(Chat chat)
    {
        if (!chat.IsPrivate)
            return [];
        var menu = world.State.Bot.MenuOf(world.PersonOrNewTeacher(chat.Id));
        return [.. menu.Select(command => new { command = command.Name, description = command.Description })];
    }

    static object PollOf(Poll poll) => new
    {
        poll.Id,
        poll.Question,
        options = poll.Options.Select((text, index) => new { text, votes = poll.Votes.Values.Count(vote => vote.Contains(index)) }).ToList(),
        type = poll.IsQuiz ? "quiz" : "regular",
        many = poll.ManyAnswers,
        closed = poll.IsClosed,
        correct = poll.Correct,
        poll.Explanation,
        voters = poll.Votes.ToDictionary(vote => vote.Key.ToString(), vote => vote.Value, StringComparer.Ordinal),
    };

    static object? FileOf(StoredFile? file, FileKind kind) => file?.Kind == kind
        ? new { file.Name, file.Size, file.MimeType, url = $"/chat/files/{file.UniqueId}/{Uri.EscapeDataString(file.Name)}" }
        : null;

    static string Preview(Message message) => message switch
    {
        { Text: { Length: > 0 } text } => text.Split('\n')[0],
        { File: { Kind: FileKind.Document } file } => file.Name,
        { File.Kind: FileKind.Photo } => "Фотография",
        { File.Kind: FileKind.Voice } => "Голосовое сообщение",
        { File.Kind: FileKind.Sticker } => "Стикер",
        { Poll: { } poll } => poll.Question,
        _ => "…",
    };
}
