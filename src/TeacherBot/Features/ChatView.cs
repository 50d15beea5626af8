using TeacherBot.Domain.Conversations;
using TeacherBot.Domain.Teachers;
using TeacherBot.Localization;
using TeacherBot.Storage;

namespace TeacherBot.Features;

/// <summary>What a screen is drawn from: the stored state and nothing else.</summary>
/// <param name="Credits">What the teacher can spend.</param>
/// <param name="Print">How this teacher's sheets are printed.</param>
/// <param name="Sheet">The sheet whose card is on the screen, if any.</param>
public sealed record ChatView(Conversation Conversation, int Credits, PrintSettings Print, GenerationRow? Sheet)
{
    /// <summary>Whether the topic that is being chosen can be a ready sheet's.</summary>
    public bool HasReadySheets { get; init; }

    /// <summary>What the screen says first, if the last step left a remark.</summary>
    public Phrase? Remark => Conversation.Note is { } note
        ? new Phrase(note.Key, [.. note.Arguments.Select(text => (PhraseArgument)text)])
        : null;
}
