using System.Text.Json.Nodes;

namespace TeacherBot.Sandbox.Chats;

/// One message as it stands now; an edit puts a new value in its place.
sealed record Message
{
    public required int Id { get; init; }
    public required long ChatId { get; init; }
    public required long FromId { get; init; }
    public required long Date { get; init; }
    public long? EditDate { get; init; }

    /// The text, or the caption when there is a <see cref="File"/>.
    public string? Text { get; init; }
    public IReadOnlyList<Entity> Entities { get; init; } = [];
    public StoredFile? File { get; init; }
    public Poll? Poll { get; init; }
    public Keyboard? Keyboard { get; init; }
    public bool Forwarded { get; init; }
    public int? ReplyToId { get; init; }

    /// Further fields of a service message, for example migrate_to_chat_id.
    public JsonObject? Service { get; init; }
}

/// A marked stretch of the text; offset and length in UTF-16 units, as in the Bot API.
sealed record Entity(string Type, int Offset, int Length, string? Url = null, string? Language = null, string? CustomEmojiId = null);

enum FileKind { Document, Photo, Voice, Sticker }

/// A file Telegram keeps; <see cref="Path"/> is both its file_path and its place in the data folder.
sealed record StoredFile(string FileId, string UniqueId, FileKind Kind, string Name, string MimeType, long Size, string Path, int Width = 0, int Height = 0);

sealed record Keyboard(IReadOnlyList<IReadOnlyList<Button>> Rows)
{
    public IEnumerable<Button> Buttons => Rows.SelectMany(row => row);
}

/// Raw is the button as the bot sent it: style, icons and whatever comes next are given back unchanged.
sealed record Button(string Label, string? Data, string? Url, bool Disabled, JsonObject Raw);

sealed record Poll(
    string Id, string Question, IReadOnlyList<string> Options, bool IsQuiz, bool IsAnonymous, bool ManyAnswers,
    IReadOnlyList<int> Correct, string? Explanation, int? OpenPeriod, long? CloseDate, bool IsClosed)
{
    public IReadOnlyDictionary<long, IReadOnlyList<int>> Votes { get; init; } = new Dictionary<long, IReadOnlyList<int>>();
}
