using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Curriculum;

/// <summary>
/// What a teacher typed in one message («математика 3 класс сложение в пределах 100, 2 варианта»), as far as it was understood.
/// Every part may be missing; subject and grade always go together.
/// </summary>
public sealed record Wish
{
    /// <summary>A topic has at least so many characters.</summary>
    public const int ShortestTopic = 3;

    /// <summary>A topic has at most so many characters; a longer one is cut after a whole word.</summary>
    public const int LongestTopic = 200;

    /// <summary>Named, or told by the grade and the topic when they leave no doubt.</summary>
    public Subject? Subject { get; init; }

    /// <summary>1–11.</summary>
    public int? Grade { get; init; }

    /// <summary>What was left of the text when everything else was understood, as typed; 3–200 characters on one line.</summary>
    public string? TopicText { get; init; }

    /// <summary>The listed topic that means the same as <see cref="TopicText"/>; null for a free one, or while subject or grade is unknown.</summary>
    public CurriculumTopic? Topic { get; init; }

    public SheetFormat? Format { get; init; }

    /// <summary>0–2: the volume nearest to the number of tasks or to the words.</summary>
    public int? Volume { get; init; }

    public Difficulty? Difficulty { get; init; }

    /// <summary>1–30; more than 30 asked for is 30.</summary>
    public int? Variants { get; init; }

    /// <summary>What the sheet is for, where it was said.</summary>
    public KindOfWork? Kind { get; init; }

    /// <summary>The time allowed, 1–<see cref="SheetTitle.MostMinutes"/>; it tells the volume too where nothing else does.</summary>
    public int? Minutes { get; init; }

    /// <summary>The types asked for, or all without the unwanted ones; null when no type is named.</summary>
    public IReadOnlyList<TaskType>? Types { get; init; }

    /// <summary>The exam (ВПР, ОГЭ, ЕГЭ) or the textbook the sheet shall be like: the bot says that it makes tasks on the topic, not copies.</summary>
    public string? Model { get; init; }

    /// <summary>Whether a sheet was asked for in words («сделай самостоятельную»), whatever else was said.</summary>
    public bool AsksForSheet { get; init; }

    /// <summary>Whether the topic's text has words of the programme.</summary>
    public bool SpeaksOfSchool { get; init; }

    /// <summary>Tells a wish from chatter («привет», «спасибо», an emoji).</summary>
    public bool SaysAnything =>
        AsksForSheet || SpeaksOfSchool || Subject is not null || Grade is not null || Format is not null || Volume is not null
        || Difficulty is not null || Variants is not null || Types is not null || Model is not null;

    /// <summary>Understands any text; only the first 1,000 characters are read, in time that grows with their number alone.</summary>
    public static Wish Parse(string text, TopicMatcher matcher) => new WishReader(matcher).Read(text);
}
