namespace TeacherBot.Domain.Tests.Curriculum;

using TeacherBot.Domain.Curriculum;

public sealed class TopicMatcherTests
{
    static readonly TopicMatcher Matcher = new(Curriculum.Load());

    [Fact]
    public void Every_title_and_alias_finds_its_own_topic() =>
        Curriculum.Load().All
            .SelectMany(topic => topic.Aliases.Append(topic.Title), (topic, text) => (topic, text))
            .Where(pair => Matcher.Find(pair.topic.Subject, pair.topic.Grade, pair.text)?.Topic != pair.topic)
            .Select(pair => $"{pair.topic.Id}: {pair.text} -> {Matcher.Find(pair.topic.Subject, pair.topic.Grade, pair.text)}")
            .ShouldBeEmpty();

    [Fact]
    public void No_part_is_taken_for_its_whole_topic() =>
        Curriculum.Load().All
            .SelectMany(topic => topic.Parts, (topic, part) => (topic, part))
            .Where(pair => Matcher.Find(pair.topic.Subject, pair.topic.Grade, pair.part)?.Topic == pair.topic)
            .Select(pair => $"{pair.topic.Id}: {pair.part}")
            .ShouldBeEmpty();

    [Fact]
    public void Near_misses_are_never_the_same()
    {
        TopicPairs.NearMisses.Length.ShouldBeGreaterThanOrEqualTo(60);
        TopicPairs.NearMisses.Where(Same).ShouldBeEmpty();
    }

    [Fact]
    public void At_least_four_of_five_paraphrases_are_the_same()
    {
        TopicPairs.Paraphrases.Length.ShouldBeGreaterThanOrEqualTo(60);
        var missed = TopicPairs.Paraphrases.Where(pair => !Same(pair)).ToArray();
        ((double)missed.Length / TopicPairs.Paraphrases.Length).ShouldBeLessThanOrEqualTo(0.2, string.Join('\n', missed.Select(Told)));
    }

    static bool Same(TopicPair pair) => Matcher.Compare(pair.Subject, pair.Grade, pair.One, pair.Other).Same;

    static string Told(TopicPair pair) => $"{pair.One} / {pair.Other}: {Matcher.Compare(pair.Subject, pair.Grade, pair.One, pair.Other)}";
}
