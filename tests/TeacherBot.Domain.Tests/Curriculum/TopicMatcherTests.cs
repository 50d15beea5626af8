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

    /// <summary>Words that may not be taken for each other, in forms that occur in the programme.</summary>
    static readonly string[] Exchanged =
    [
        "сложение вычитание", "сложения вычитания", "умножение деление", "умножения деления", "сложение умножение", "вычитание деление", "гласные согласные", "гласных согласных",
        "звонкие глухие", "твёрдые мягкие", "существительных прилагательных", "существительное прилагательное", "существительные глаголы", "глаголов причастий", "причастие деепричастие", "причастия деепричастия",
        "причастиях деепричастиях", "причастный деепричастный", "первый второй", "первое второе", "полные неполные", "прямая обратная", "квадратные биквадратные", "уравнения неравенства", "уравнений неравенств",
        "длина площадь", "длины площади", "периметр площадь", "площадь объём", "площади объёма", "круга шара", "ромб квадрат", "треугольника четырёхугольника", "треугольников четырёхугольников", "пирамида призма", "цилиндр конус",
        "синус косинус", "синусов косинусов", "арифметическая геометрическая", "показательные логарифмические", "показательная логарифмическая", "производная первообразная", "обыкновенных десятичных", "обыкновенные десятичные",
        "мужской женский", "единственное множественное", "предлог союз", "предлоги союзы", "предлогов союзов", "приставки суффиксы", "приставок суффиксов", "суффиксов окончаний", "корне приставке", "подлежащее сказуемое",
        "определения обстоятельства", "ссп спп", "бсп спп", "сложносочинённое сложноподчинённое", "сложносочинённые сложноподчинённые", "вводные обособленные", "прямой косвенной", "тире двоеточие", "целые рациональные", "натуральных отрицательных",
        "положительные отрицательные", "параллельные перпендикулярные", "параллельность перпендикулярность", "смежные вертикальные", "вписанная описанная", "вписанные описанные", "осевая центральная", "равенства подобия",
        "с без", "нод нок", "наибольшее наименьшее", "возрастание убывание", "метров километров", "слова предложения", "звуки буквы", "ударные безударные", "парные непарные", "проверяемые непроверяемые", "синонимы антонимы",
    ];

    public static IEnumerable<TopicPair> Spoilt()
    {
        foreach (var topic in Curriculum.Load().All)
        {
            foreach (var text in topic.Aliases.Append(topic.Title.ToLowerInvariant()))
            {
                var words = text.Split(' ');
                foreach (var (one, other) in Exchanged.Select(pair => pair.Split(' ')).SelectMany(pair => new[] { (pair[0], pair[1]), (pair[1], pair[0]) }))
                {
                    if (words.Contains(one) && !text.Contains(other))
                    {
                        yield return new(topic.Subject, topic.Grade, text, string.Join(' ', words.Select(word => word == one ? other : word)));
                    }
                }

                foreach (var number in words.Where(word => int.TryParse(word, out var value) && value > 1).Distinct())
                {
                    yield return new(topic.Subject, topic.Grade, text, string.Join(' ', words.Select(word => word == number ? number + "0" : word)));
                }

                yield return new(topic.Subject, topic.Grade, text, "не " + text);
                yield return new(topic.Subject, topic.Grade, text, text + " без повторения");
            }
        }
    }

    [Fact]
    public void One_word_that_matters_parts_every_title_and_alias_from_itself()
    {
        Spoilt().Count().ShouldBeGreaterThan(5000);
        Spoilt().Where(Same).Select(Told).ShouldBeEmpty();
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
