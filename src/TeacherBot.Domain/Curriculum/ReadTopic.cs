namespace TeacherBot.Domain.Curriculum;

/// <summary>A topic of a grade that was read once, so that comparing it with others costs no reading. Made by <see cref="TopicMatcher"/>; immutable.</summary>
public sealed class ReadTopic
{
    internal ReadTopic(Subject subject, int grade, TopicMeaning meaning, CurriculumTopic? listed)
    {
        (Subject, Grade, Meaning, Listed) = (subject, grade, meaning, listed);
        Facts = string.Join('|', meaning.Facts.OrderBy(fact => fact.Key).Select(fact => fact.Value));
        Keys = meaning.IsEmpty ? [] : listed is null ? [Words()] : [$"#{listed.Id}", Words()];
    }

    public Subject Subject { get; }

    public int Grade { get; }

    /// <summary>The listed topic it means; null for a free one.</summary>
    public CurriculumTopic? Listed { get; }

    /// <summary>What the text says at the hard gates that are passed by being equal. Two free topics with other facts are never the same.</summary>
    public string Facts { get; }

    /// <summary>
    /// Topics that are the same share a key: the listed topic, or the facts with the words that carry the meaning. What shares a key
    /// must still be compared. None for a text without meaning.
    /// </summary>
    /// <remarks>Only topics of twenty carrying words could pass for the same with one word more; those are not found, which costs a sheet and no precision.</remarks>
    public IReadOnlyList<string> Keys { get; }

    internal TopicMeaning Meaning { get; }

    string Words() => $"{Facts}|{string.Join(' ', Meaning.CarryingStems.Order(StringComparer.Ordinal))}";
}
