using TeacherBot.Domain.Conversations;
using TeacherBot.Storage;

namespace TeacherBot.Features;

/// <summary>What a screen is drawn from: the stored state and nothing else.</summary>
/// <param name="Credits">What the teacher can spend.</param>
/// <param name="Sheet">The sheet whose card is on the screen, if any.</param>
public sealed record ChatView(Conversation Conversation, int Credits, GenerationRow? Sheet);
