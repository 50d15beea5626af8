namespace TeacherBot.Domain.Tests.Curriculum;

using TeacherBot.Domain.Curriculum;

public sealed class ReadTopicTests
{
    static readonly TopicMatcher Matcher = new(Curriculum.Load());

    [Fact]
    public void Topics_that_are_the_same_share_a_key() =>
        TopicPair.Read("paraphrases.txt")
            .Select(pair => (pair, one: Read(pair, pair.One), other: Read(pair, pair.Other)))
            .Where(read => TopicMatcher.Compare(read.one, read.other).Same && !read.one.Keys.Intersect(read.other.Keys).Any())
            .Select(read => $"{read.pair.One} || {read.pair.Other}")
            .ShouldBeEmpty();

    [Fact]
    public void Free_topics_with_other_facts_are_never_the_same() =>
        TopicPair.Read("near-misses.txt").Concat(TopicPair.Read("paraphrases.txt"))
            .Select(pair => (pair, one: Read(pair, pair.One), other: Read(pair, pair.Other)))
            .Where(read => read.one.Facts != read.other.Facts && TopicMatcher.Parting(read.one, read.other) is null)
            .Select(read => $"{read.pair.One} || {read.pair.Other}")
            .ShouldBeEmpty();

    [Fact]
    public void What_was_read_compares_as_what_was_typed() =>
        TopicPair.Read("near-misses.txt").Concat(TopicPair.Read("paraphrases.txt"))
            .Where(pair => TopicMatcher.Compare(Read(pair, pair.One), Read(pair, pair.Other)) != Matcher.Compare(pair.Subject, pair.Grade, pair.One, pair.Other))
            .ShouldBeEmpty();

    [Fact]
    public void A_text_without_meaning_has_no_key() => Matcher.Read(Subject.Math, 3, "!!!").Keys.ShouldBeEmpty();

    [Fact]
    public void A_chosen_topic_is_found_by_its_title_typed()
    {
        var topic = Curriculum.Load().All.First(topic => topic.Id == "math-3-addition-subtraction-1000");
        TopicMatcher.Compare(Matcher.Read(topic), Matcher.Read(Subject.Math, 3, "сложение и вычитание до тысячи")).ShouldSatisfyAllConditions(
            compared => compared.Same.ShouldBeTrue(),
            compared => compared.Gate.ShouldBe(TopicGate.ListedTopic));
    }

    static ReadTopic Read(TopicPair pair, string text) => Matcher.Read(pair.Subject, pair.Grade, text);
}
