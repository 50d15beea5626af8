using System.Collections.Frozen;

namespace TeacherBot.Domain.Curriculum;

/// <summary>
/// Knows which listed topic a typed topic means. Precision comes first: hard gates (numbers, negation, operation, named rule …)
/// part topics however alike they read, because a teacher who asked for «без перехода» must not get the other sheet.
/// Immutable; any number of threads may use one.
/// </summary>
public sealed class TopicMatcher
{
    /// <summary>Above this the words say the same.</summary>
    const double SameWords = 0.95;

    /// <summary>Below this a suggestion helps nobody.</summary>
    const double WorthSuggesting = 0.2;

    readonly TopicReader reader;

    /// <summary>Of each grade, read when it is first asked for: reading all takes longer than the rest of a start.</summary>
    readonly FrozenDictionary<(Subject, int), Lazy<Phrase[]>> phrases;

    public TopicMatcher(Curriculum curriculum)
    {
        Curriculum = curriculum;
        Vocabulary = new SchoolVocabulary(curriculum.All.SelectMany(Texts));
        reader = new TopicReader(Vocabulary);
        phrases = curriculum.All
            .GroupBy(topic => (topic.Subject, topic.Grade))
            .ToFrozenDictionary(grade => grade.Key, grade => new Lazy<Phrase[]>(() => [.. grade.SelectMany(Phrases)]));
    }

    /// <summary>The curriculum whose topics are found.</summary>
    public Curriculum Curriculum { get; }

    internal SchoolVocabulary Vocabulary { get; }

    /// <summary>The listed topic of the grade that means the same as the text, or null: then the topic is a free one.</summary>
    public TopicMatch? Find(Subject subject, int grade, string text) => Find(subject, grade, reader.Read(text, subject));

    /// <summary>The typed topic, read once for any number of comparisons.</summary>
    public ReadTopic Read(Subject subject, int grade, string text)
    {
        var meaning = reader.Read(text, subject);
        return new ReadTopic(subject, grade, meaning, Find(subject, grade, meaning)?.Topic);
    }

    /// <summary>A listed topic as it would be read when typed by its title.</summary>
    public ReadTopic Read(CurriculumTopic topic) => new(topic.Subject, topic.Grade, reader.Read(topic.Title, topic.Subject), topic);

    /// <summary>Whether two typed topics mean the same sheet in the grade, and what decided it.</summary>
    public TopicComparison Compare(Subject subject, int grade, string one, string other) =>
        Compare(Read(subject, grade, one), Read(subject, grade, other));

    /// <summary>Whether two topics of one grade mean the same sheet, and what decided it.</summary>
    public static TopicComparison Compare(ReadTopic one, ReadTopic other)
    {
        var similarity = one.Meaning.Similarity(other.Meaning);
        var sameTopic = one.Listed is not null && one.Listed == other.Listed;
        return 0 switch
        {
            _ when TopicFacts.Parting(one.Meaning, other.Meaning, silenceAgrees: sameTopic) is { } gate =>
                new TopicComparison(false, similarity, gate),
            _ when sameTopic => new TopicComparison(true, similarity, TopicGate.ListedTopic),
            _ when one.Listed is not null && other.Listed is not null => new TopicComparison(false, similarity, TopicGate.ListedTopic),
            _ => new TopicComparison(similarity > SameWords, similarity, TopicGate.Similarity),
        };
    }

    /// <summary>The hard gate that parts the two texts, or null when they pass all: for measures of similarity that see no gates (embeddings).</summary>
    public TopicGate? Parting(Subject subject, string one, string other) =>
        TopicFacts.Parting(reader.Read(one, subject), reader.Read(other, subject), silenceAgrees: false);

    /// <summary>The hard gate that parts the two topics, or null when they pass all.</summary>
    public static TopicGate? Parting(ReadTopic one, ReadTopic other) =>
        TopicFacts.Parting(one.Meaning, other.Meaning, silenceAgrees: false);

    /// <summary>Up to <paramref name="count"/> listed topics of the grade nearest to the text, best first: «может быть, вы имели в виду».</summary>
    public IReadOnlyList<TopicMatch> Suggest(Subject subject, int grade, string text, int count)
    {
        var typed = reader.Read(text, subject);
        return typed.IsEmpty
            ? []
            : [.. PhrasesOf(subject, grade)
                .Select(phrase => new TopicMatch(phrase.Topic, phrase.Text, typed.Nearness(phrase.Meaning)))
                .Where(match => match.Similarity >= WorthSuggesting)
                .OrderByDescending(match => match.Similarity)
                .DistinctBy(match => match.Topic.Id, StringComparer.Ordinal)
                .Take(count)];
    }

    /// <summary>The listed topics of all grades of all subjects that mean the same as the text, at most one a grade.</summary>
    internal IReadOnlyList<TopicMatch> FindEverywhere(string text) =>
    [
        .. from subject in Subjects.All
           let typed = reader.Read(text, subject)
           from grade in subject.Grades()
           let found = Find(subject, grade, typed)
           where found is not null
           select found,
    ];

    TopicMatch? Find(Subject subject, int grade, TopicMeaning typed) => typed.IsEmpty
        ? null
        : PhrasesOf(subject, grade)
            .Where(phrase => !phrase.IsPart)
            .Select(phrase => (phrase, similarity: typed.Similarity(phrase.Meaning)))
            .Where(found => found.similarity > SameWords && Passes(typed, found.phrase))
            .OrderByDescending(found => found.similarity)
            .Select(found => new TopicMatch(found.phrase.Topic, found.phrase.Text, found.similarity))
            .FirstOrDefault();

    /// <summary>An alias without numbers may be typed with the numbers of the title: «письменное сложение и вычитание до 1000».</summary>
    static bool Passes(TopicMeaning typed, Phrase phrase) => TopicFacts.Parting(typed, phrase.Meaning, silenceAgrees: false) switch
    {
        null => true,
        TopicGate.Numbers => phrase.Meaning.Facts[TopicGate.Numbers].Length == 0
            && typed.Facts[TopicGate.Numbers] == phrase.TitleMeaning.Facts[TopicGate.Numbers]
            && TopicFacts.Parting(typed, phrase.Meaning, silenceAgrees: true) is null,
        _ => false,
    };

    static IEnumerable<string> Texts(CurriculumTopic topic) => [topic.Title, topic.Section, .. topic.Aliases, .. topic.Parts];

    Phrase[] PhrasesOf(Subject subject, int grade) => phrases.GetValueOrDefault((subject, grade))?.Value ?? [];

    IEnumerable<Phrase> Phrases(CurriculumTopic topic)
    {
        var title = reader.Read(topic.Title, topic.Subject);
        return
        [
            new Phrase(topic, topic.Title, title, title, IsPart: false),
            .. topic.Aliases.Select(alias => new Phrase(topic, alias, reader.Read(alias, topic.Subject), title, IsPart: false)),
            .. topic.Parts.Select(part => new Phrase(topic, part, reader.Read(part, topic.Subject), title, IsPart: true)),
        ];
    }

    sealed record Phrase(CurriculumTopic Topic, string Text, TopicMeaning Meaning, TopicMeaning TitleMeaning, bool IsPart);
}

/// <summary>A listed topic and the title, alias or part by which it was found.</summary>
/// <param name="Similarity">0–1.</param>
public sealed record TopicMatch(CurriculumTopic Topic, string Phrase, double Similarity);

/// <summary>Whether two typed topics mean the same.</summary>
/// <param name="Similarity">0–1, of the words alone: high for «в пределах 100» and «в пределах 1000» too.</param>
/// <param name="Gate">What decided.</param>
public sealed record TopicComparison(bool Same, double Similarity, TopicGate Gate);
