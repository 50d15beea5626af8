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
        var pairs = TopicPair.Read("near-misses.txt");
        pairs.Count.ShouldBeGreaterThanOrEqualTo(1000);
        pairs.Where(Same).Select(Told).ShouldBeEmpty();
    }

    [Fact]
    public void Nine_of_ten_paraphrases_are_the_same()
    {
        var pairs = TopicPair.Read("paraphrases.txt");
        pairs.Count.ShouldBeGreaterThanOrEqualTo(600);
        var missed = pairs.Where(pair => !Same(pair)).Select(Told).ToArray();
        ((double)missed.Length / pairs.Count).ShouldBeLessThanOrEqualTo(0.1, string.Join('\n', missed));
    }

    [Fact]
    public void Comparing_does_not_depend_on_the_order_or_on_capitals() =>
        TopicPair.Read("near-misses.txt").Concat(TopicPair.Read("paraphrases.txt"))
            .Where(pair => Same(pair) != Same(pair with { One = pair.Other, Other = pair.One }) || Same(pair) != Same(pair with { One = pair.One.ToUpperInvariant() }))
            .Select(Told)
            .ShouldBeEmpty();

    [Theory]
    [InlineData(Subject.Math, 3, "в пределах 100", "в пределах 1000", TopicGate.Numbers)]
    [InlineData(Subject.Math, 3, "сложение трёхзначных чисел", "вычитание трёхзначных чисел", TopicGate.Operation)]
    [InlineData(Subject.Math, 3, "деление с остатком", "деление без остатка", TopicGate.Negation)]
    [InlineData(Subject.Math, 6, "НОД", "НОК", TopicGate.Opposite)]
    [InlineData(Subject.Russian, 4, "1-е склонение", "II склонение", TopicGate.Ordinal)]
    [InlineData(Subject.Russian, 3, "дательный падеж", "винительный падеж", TopicGate.GrammaticalCase)]
    [InlineData(Subject.Russian, 7, "причастие", "деепричастие", TopicGate.Prefix)]
    [InlineData(Subject.Russian, 7, "предлоги", "союзы", TopicGate.PartOfSpeech)]
    [InlineData(Subject.Algebra, 8, "квадратные уравнения", "биквадратные уравнения", TopicGate.Prefix)]
    [InlineData(Subject.Algebra, 7, "квадрат суммы", "сумма квадратов", TopicGate.WordOrder)]
    [InlineData(Subject.Algebra, 7, "куб разности двух выражений", "разность кубов двух выражений", TopicGate.WordOrder)]
    [InlineData(Subject.Algebra, 7, "(a+b)²", "a²+b²", TopicGate.Formula)]
    [InlineData(Subject.Math, 3, "перевод метров в сантиметры", "перевод сантиметров в метры", TopicGate.WordOrder)]
    [InlineData(Subject.Math, 5, "деление дробей", "деление на дробь", TopicGate.WordOrder)]
    [InlineData(Subject.Geometry, 8, "теорема Пифагора", "обратная теорема Пифагора", TopicGate.Inverse)]
    [InlineData(Subject.Geometry, 8, "теорема Виета", "теорема Пифагора", TopicGate.NamedRule)]
    [InlineData(Subject.Geometry, 8, "площадь ромба", "площадь трапеции", TopicGate.Figure)]
    [InlineData(Subject.Math, 3, "правила поведения", "единицы скорости света", TopicGate.Similarity)]
    [InlineData(Subject.Math, 3, "деление с остатком", "порядок действий", TopicGate.Operation)]
    [InlineData(Subject.Russian, 5, "лексика", "фонетика", TopicGate.ListedTopic)]
    public void Different_topics_are_parted_by_a_gate(Subject subject, int grade, string one, string other, TopicGate gate)
    {
        var compared = Matcher.Compare(subject, grade, one, other);
        compared.Same.ShouldBeFalse();
        compared.Gate.ShouldBe(gate);
        Matcher.Compare(subject, grade, other, one).ShouldBe(compared);
    }

    [Fact]
    public void Plain_likeness_does_not_see_the_gates() =>
        Matcher.Compare(Subject.Math, 3, "Сложение в пределах 100", "Сложение в пределах 1000").Similarity.ShouldBeGreaterThan(0.95);

    [Theory]
    [InlineData(Subject.Math, 3, "Сложение")]
    [InlineData(Subject.Math, 3, "  СЛОЖЕНИЕ!!! ")]
    [InlineData(Subject.Math, 3, "сложение и вычитание")]
    [InlineData(Subject.Math, 3, "на тему «сложение»")]
    [InlineData(Subject.Math, 3, "cложение")]
    [InlineData(Subject.Math, 3, "примеры на сложение в пределах 1 000")]
    public void A_broader_word_finds_the_topic_that_lists_it(Subject subject, int grade, string text) =>
        Matcher.Find(subject, grade, text)!.Topic.Id.ShouldBe("math-3-addition-subtraction-1000");

    [Theory]
    [InlineData("вычитание в пределах 1000")]
    [InlineData("сложение в пределах 1000 без перехода через разряд")]
    [InlineData("сложение в пределах 500")]
    [InlineData("умножение в пределах 100")]
    [InlineData("")]
    [InlineData("и в на")]
    [InlineData("динозавры")]
    public void A_topic_that_means_something_else_stays_free(string text) => Matcher.Find(Subject.Math, 3, text).ShouldBeNull();

    [Theory]
    [InlineData(Subject.Geometry, 8, "ромб", "geometry-8-rectangle-rhombus-square")]
    [InlineData(Subject.Math, 3, "умнож", "math-3-multiplication-column")]
    [InlineData(Subject.Russian, 8, "обособл", "russian-8-isolated-members")]
    [InlineData(Subject.Algebra, 11, "тригонометрические неравенства", "algebra-11-trig-equations-inequalities")]
    public void The_nearest_topics_are_suggested(Subject subject, int grade, string text, string id) =>
        Matcher.Suggest(subject, grade, text, 5).Select(match => match.Topic.Id).ShouldContain(id);

    [Fact]
    public void Suggestions_are_distinct_topics_best_first_and_no_more_than_asked_for()
    {
        var suggested = Matcher.Suggest(Subject.Math, 5, "дроби", 3);
        suggested.Count.ShouldBe(3);
        suggested.Select(match => match.Topic.Id).ShouldBeUnique();
        suggested.Select(match => match.Similarity).ShouldBeInOrder(SortDirection.Descending);
        Matcher.Suggest(Subject.Math, 5, "динозавры", 3).ShouldBeEmpty();
        Matcher.Suggest(Subject.Math, 11, "дроби", 3).ShouldBeEmpty();
    }

    [Fact]
    public void A_gate_can_be_asked_alone_for_measures_that_see_none()
    {
        Matcher.Parting(Subject.Math, "сложение в пределах 10", "сложение в пределах 100").ShouldBe(TopicGate.Numbers);
        Matcher.Parting(Subject.Algebra, "теорема Пифагора", "применение теоремы Пифагора").ShouldBeNull();
    }

    static bool Same(TopicPair pair) => Matcher.Compare(pair.Subject, pair.Grade, pair.One, pair.Other).Same;

    static string Told(TopicPair pair) => $"{pair.One} / {pair.Other}: {Matcher.Compare(pair.Subject, pair.Grade, pair.One, pair.Other)}";
}
