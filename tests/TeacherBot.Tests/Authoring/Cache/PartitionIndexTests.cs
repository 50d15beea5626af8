using TeacherBot.Authoring.Cache;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Tests.Curriculum;

namespace TeacherBot.Tests.Authoring.Cache;

public sealed class PartitionIndexTests
{
    static readonly TopicMatcher Matcher = new(Curriculum.Load());

    [Fact]
    public void A_near_miss_never_hits()
    {
        var pairs = TopicPair.Read("near-misses.txt");
        pairs.Count.ShouldBeGreaterThanOrEqualTo(1000);
        pairs.Concat(pairs.Select(pair => pair with { One = pair.Other, Other = pair.One })).Where(Hits).ShouldBeEmpty();
    }

    [Fact]
    public void Nine_of_ten_paraphrases_hit()
    {
        var pairs = TopicPair.Read("paraphrases.txt");
        var missed = pairs.Where(pair => !Hits(pair)).ToList();
        ((double)missed.Count / pairs.Count).ShouldBeLessThanOrEqualTo(0.1, string.Join('\n', missed));
    }

    /// <summary>Not only pair by pair: among all sheets of a grade the right ones are found and no others.</summary>
    [Fact]
    public void Among_all_topics_of_a_grade_only_those_of_the_same_meaning_hit()
    {
        var texts = TopicPair.Read("near-misses.txt").Concat(TopicPair.Read("paraphrases.txt"))
            .SelectMany(pair => new[] { (pair.Subject, pair.Grade, Text: pair.One), (pair.Subject, pair.Grade, Text: pair.Other) }).Distinct();
        foreach (var grade in texts.GroupBy(text => (text.Subject, text.Grade)))
        {
            var topics = grade.Select(text => (text.Text, Read: Matcher.Read(text.Subject, text.Grade, text.Text))).ToList();
            PartitionIndex index = new();
            topics.ForEach(topic => index.Put(topic.Text, topic.Text, () => topic.Read));
            foreach (var (text, read) in topics)
            {
                index.SheetsOf(read).ShouldBe(topics.Where(other => TopicMatcher.Compare(read, other.Read).Same).Select(other => other.Text), ignoreOrder: true, text);
            }
        }
    }

    [Fact]
    public void A_sheet_that_left_is_not_found()
    {
        var topic = Matcher.Read(Subject.Math, 3, "задачи о космосе");
        PartitionIndex index = new();
        index.Put("a", "задачи о космосе", () => topic);
        index.Put("b", "задачи о космосе", () => topic);
        index.Topics.ShouldBe(1);
        index.Remove("a");
        index.Remove("a");
        index.SheetsOf(topic).ShouldBe(["b"]);
        index.Remove("b");
        index.SheetsOf(topic).ShouldBeEmpty();
        index.Topics.ShouldBe(0);
    }

    [Fact]
    public void An_embedding_leaves_with_the_last_sheet_of_its_topic()
    {
        var (one, other) = (Matcher.Read(Subject.Math, 3, "задачи о космосе"), Matcher.Read(Subject.Math, 3, "задачи о море"));
        var sketch = EmbeddingSketch.Of([1f, 2, 3]);
        PartitionIndex index = new();
        index.Put("a", "космос", () => one, sketch);
        index.Put("b", "космос", () => one);
        index.Put("c", "море", () => other, sketch);
        index.Near(other, sketch).Keys.ShouldBe(["a", "c"], ignoreOrder: true);
        index.Near(other, EmbeddingSketch.Of([-1f, -2, -3])).ShouldBeEmpty();
        index.Remove("c");
        index.Remove("a");
        index.Near(other, sketch).ShouldHaveSingleItem().Value.ShouldBe(["b"]);
        index.Remove("b");
        index.HasNear(other).ShouldBeFalse();
    }

    static bool Hits(TopicPair pair)
    {
        PartitionIndex index = new();
        index.Put("sheet", pair.One, () => Matcher.Read(pair.Subject, pair.Grade, pair.One));
        return index.SheetsOf(Matcher.Read(pair.Subject, pair.Grade, pair.Other)).Count > 0;
    }
}
