using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.BotApi;

/// Objects of the Bot API as they go over the wire; absent fields are left out, as Telegram leaves them out.
sealed class Wire(World world, SandboxOptions options)
{
    public static JsonSerializerOptions Json { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static JsonObject Object(object fields) => JsonSerializer.SerializeToNode(fields, Json)!.AsObject();

    public JsonObject BotUser() => Object(new { id = world.BotId, is_bot = true, first_name = options.BotName, username = options.BotUsername });

    public JsonObject User(long id)
    {
        if (id == world.BotId)
            return BotUser();
        var person = world.PersonOrNewTeacher(id);
        return Object(new
        {
            id,
            is_bot = false,
            first_name = person.FirstName,
            last_name = person.LastName,
            username = person.Username,
            language_code = person.LanguageCode,
        });
    }

    public JsonObject Chat(Chat chat)
    {
        if (!chat.IsPrivate)
            return Object(new { id = chat.Id, title = chat.Title, type = chat.Type });
        var person = world.PersonOrNewTeacher(chat.Id);
        return Object(new { id = chat.Id, first_name = person.FirstName, last_name = person.LastName, username = person.Username, type = chat.Type });
    }

    public JsonObject Message(Message message) => Message(message, withReply: true);

    JsonObject Message(Message message, bool withReply)
    {
        var chat = world.FindChat(message.ChatId)!;
        var isCaption = message.File is not null;
        var entities = message.Entities.Count == 0 ? null : Entities(message.Entities);
        var json = Object(new
        {
            message_id = message.Id,
            from = User(message.FromId),
            chat = Chat(chat),
            date = message.Date,
            edit_date = message.EditDate,
            forward_origin = message.Forwarded ? Object(new { type = "hidden_user", sender_user_name = "Коллега", date = message.Date }) : null,
            text = isCaption ? null : message.Text,
            entities = isCaption ? null : entities,
            document = Of(message.File, FileKind.Document),
            photo = message.File is { Kind: FileKind.Photo } photo ? new JsonArray(File(photo)) : null,
            voice = Of(message.File, FileKind.Voice),
            sticker = Of(message.File, FileKind.Sticker),
            caption = isCaption ? message.Text : null,
            caption_entities = isCaption ? entities : null,
            poll = message.Poll is { } poll ? Poll(poll) : null,
            reply_markup = message.Keyboard is { } keyboard ? Keyboard(keyboard) : null,
        });
        if (withReply && message.ReplyToId is { } replyTo && chat.Find(replyTo) is { } original)
            json["reply_to_message"] = Message(original, withReply: false);
        foreach (var (name, value) in message.Service ?? [])
            json[name] = value?.DeepClone();
        return json;
    }

    public static JsonArray Entities(IReadOnlyList<Entity> entities) =>
    [
        .. entities.Select(entity => Object(new
        {
            offset = entity.Offset,
            length = entity.Length,
            type = entity.Type,
            url = entity.Url,
            language = entity.Language,
            custom_emoji_id = entity.CustomEmojiId,
        })),
    ];

    public static JsonObject Keyboard(Keyboard keyboard) => new()
    {
        ["inline_keyboard"] = new JsonArray([.. keyboard.Rows.Select(row => new JsonArray([.. row.Select(button => button.Raw.DeepClone())]))]),
    };

    public static JsonObject Poll(Poll poll) => Object(new
    {
        id = poll.Id,
        question = poll.Question,
        options = poll.Options.Select((text, index) => new
        {
            persistent_id = $"{poll.Id}-{index}",
            text,
            voter_count = poll.Votes.Values.Count(vote => vote.Contains(index)),
        }),
        total_voter_count = poll.Votes.Count,
        is_closed = poll.IsClosed,
        is_anonymous = poll.IsAnonymous,
        type = poll.IsQuiz ? "quiz" : "regular",
        allows_multiple_answers = poll.ManyAnswers,
        allows_revoting = !poll.IsQuiz,
        correct_option_ids = poll.Correct.Count == 0 ? null : poll.Correct,
        explanation = poll.Explanation,
        open_period = poll.OpenPeriod,
        close_date = poll.CloseDate,
    });

    public JsonObject ChatMember(long userId, string status) => status switch
    {
        "kicked" => Object(new { user = User(userId), status, until_date = 0 }),
        "creator" => Object(new { user = User(userId), status, is_anonymous = false }),
        _ => Object(new { user = User(userId), status }),
    };

    static JsonObject? Of(StoredFile? file, FileKind kind) => file?.Kind == kind ? File(file) : null;

    static JsonObject File(StoredFile file) => file.Kind switch
    {
        FileKind.Document => Object(new
        {
            file_name = file.Name,
            mime_type = file.MimeType,
            file_id = file.FileId,
            file_unique_id = file.UniqueId,
            file_size = file.Size,
        }),
        FileKind.Photo => Object(new
        {
            file_id = file.FileId,
            file_unique_id = file.UniqueId,
            file_size = file.Size,
            width = file.Width,
            height = file.Height,
        }),
        FileKind.Voice => Object(new
        {
            duration = 3,
            mime_type = file.MimeType,
            file_id = file.FileId,
            file_unique_id = file.UniqueId,
            file_size = file.Size,
        }),
        FileKind.Sticker => Object(new
        {
            width = 512,
            height = 512,
            emoji = "👍",
            is_animated = false,
            is_video = false,
            type = "regular",
            file_id = file.FileId,
            file_unique_id = file.UniqueId,
            file_size = file.Size,
        }),
        _ => throw new ArgumentOutOfRangeException(nameof(file), file.Kind, "No wire form for this kind of file."),
    };
}
