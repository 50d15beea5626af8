namespace TeacherBot.Domain.Tests.Curriculum;

using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

public sealed class WishTests
{
    static readonly TopicMatcher Matcher = new(Curriculum.Load());

    /// <summary>A wish and how it is understood: <c>subject grade | topic id or «text» | the rest</c>, missing parts left out.</summary>
    [Theory]
    [InlineData("математика 3 класс сложение в пределах 100, 2 варианта", "math 3 | math-3-addition-subtraction-100 | variants 2")]
    [InlineData("3 кл матем. таблица умножения трудно только тест 4 варианта", "math 3 | math-3-table-multiplication | test_only hard variants 4")]
    [InlineData("самостоятельная по дробям 5 класс", "math 5 | math-5-common-fractions | kind independent")]
    [InlineData("русский 2 класс безударные гласные", "russian 2 | russian-2-unstressed-vowels |")]
    [InlineData("алгебра 8, квадратные уравнения, сложный уровень, 20 вопросов", "algebra 8 | algebra-8-quadratic-equations | test_only volume 2 hard")]
    [InlineData("5 класс дроби", "math 5 | math-5-common-fractions |")]
    [InlineData("Сделай, пожалуйста, тест по русскому языку для 7 класса на тему «Причастный оборот»", "russian 7 | russian-7-participial-phrase | test_only")]
    [InlineData("геометрия 8 теорема Пифагора два варианта", "geometry 8 | geometry-8-pythagoras | variants 2")]
    [InlineData("третий класс, математика, деление с остатком, в трёх вариантах", "math 3 | math-3-division-remainder | variants 3")]
    [InlineData("3а класс русский падежи", "russian 3 | russian-3-noun-cases |")]
    [InlineData("4в русский тся ться", "russian 4 | russian-4-tsya |")]
    [InlineData("рус яз 4 кл 1-е склонение 2 вар.", "russian 4 | russian-4-declension-1 | variants 2")]
    [InlineData("русский 4 класс 2 склонение", "russian 4 | russian-4-declension-2 |")]
    [InlineData("матем 2 кл сложение в пределах 100 10 примеров", "math 2 | math-2-addition-subtraction-100 | open_only volume 1")]
    [InlineData("математика 6 НОД и НОК только задания", "math 6 | math-6-gcd-lcm | open_only")]
    [InlineData("9 класс ССП контрольная 4 варианта", "russian 9 | russian-9-ssp | variants 4 kind control")]
    [InlineData("алгебра 7 ФСУ средний уровень", "algebra 7 | algebra-7-short-multiplication | medium")]
    [InlineData("тест и задания, 6 класс, проценты", "math 6 | math-6-percent | test_and_open")]
    [InlineData("математика 8 класс квадратные уравнения", "algebra 8 | algebra-8-quadratic-equations |")]
    [InlineData("математика 10 класс", "10 |  |")]
    [InlineData("геометрия 5 класс углы", "math 5 | math-5-angles |")]
    [InlineData("пятиклассникам обыкновенные дроби полегче", "math 5 | math-5-common-fractions | easy")]
    [InlineData("класс 1 счёт до 20", "math 1 | math-1-addition-subtraction-20 |")]
    [InlineData("11 класс, логарифмические уравнения, повышенный уровень сложности, 30 вариантов", "algebra 11 | algebra-11-logarithmic-equations | hard variants 30")]
    [InlineData("алгебра и начала анализа 11 первообразная", "algebra 11 | algebra-11-antiderivative |")]
    [InlineData("геометрия 7 признаки равенства треугольников", "geometry 7 | geometry-7-congruence |")]
    [InlineData("7 алгебра линейные уравнения", "algebra 7 | algebra-7-linear-equations |")]
    [InlineData("русский язык, 5 класс, прилагательное и глагол", "russian 5 | «прилагательное и глагол» |")]
    [InlineData("математика 4 класс задачи на движение без теста", "math 4 | math-4-motion-problems | open_only")]
    [InlineData("3 задачи на движение 4 класс", "math 4 | math-4-motion-problems | open_only volume 0")]
    [InlineData("признаки делимости на 2, 3, 5, 9, 10 математика 5", "math 5 | math-5-divisibility-rules |")]
    [InlineData("матиматика 3 класс слажение", "math 3 | math-3-addition-subtraction-1000 |")]
    [InlineData("руский 6 класс пре и при 2 варинта", "russian 6 | russian-6-pre-pri | variants 2")]
    [InlineData("сложные предложения 4 класс", "russian 4 | russian-4-complex-sentence |")]
    [InlineData("простые числа 5 класс", "math 5 | math-5-prime-composite |")]
    [InlineData("9 класс, русский, сложно-сочинённое предложение", "russian 9 | russian-9-ssp |")]
    [InlineData("ОГЭ 9 класс алгебра арифметическая прогрессия", "algebra 9 | algebra-9-arithmetic-progression | model ОГЭ")]
    [InlineData("математика 5 класс по учебнику Мерзляка деление с остатком", "math 5 | math-5-division-remainder | model Мерзляка")]
    [InlineData("тест 10 вопросов и 5 заданий теорема Виета 8 класс", "algebra 8 | algebra-8-vieta | test_and_open volume 0")]
    [InlineData("без соответствия, 6 класс, модуль числа", "math 6 | math-6-modulus | types single_choice,multiple_choice,open,fill_blank")]
    [InlineData("с выбором ответа 7 класс деепричастие", "russian 7 | russian-7-gerund | types single_choice")]
    [InlineData("на соответствие и с пропусками 3 класс времена глаголов", "russian 3 | russian-3-verb-tenses | types matching,fill_blank")]
    [InlineData("тест 4 варианта ответа 8 класс площадь трапеции", "geometry 8 | geometry-8-area-trapezoid | test_only")]
    [InlineData("большая контрольная 5 класс десятичные дроби", "math 5 | math-5-decimals | volume 2 kind control")]
    [InlineData("контрольная на 40 минут 5 класс десятичные дроби", "math 5 | math-5-decimals | volume 1 kind control minutes 40")]
    [InlineData("маленькая контрольная на 40 минут 5 класс десятичные дроби", "math 5 | math-5-decimals | volume 0 kind control minutes 40")]
    [InlineData("к/р 5 класс десятичные дроби", "math 5 | math-5-decimals | kind control")]
    [InlineData("дз 5 класс десятичные дроби", "math 5 | math-5-decimals | kind homework")]
    [InlineData("русский 6 класс самостоятельные и служебные слова", "russian 6 | «самостоятельные и служебные слова» |")]
    [InlineData("русский 3 класс домашние животные", "russian 3 | «домашние животные» |")]
    [InlineData("контрольные работы русский 3 класс домашние животные", "russian 3 | «домашние животные» | kind control")]
    [InlineData("практическая работа 5 класс десятичные дроби", "math 5 | math-5-decimals |")]
    [InlineData("мини-тест жи-ши ча-ща чу-щу 1 класс", "russian 1 | russian-1-zhi-shi | test_only volume 0")]
    [InlineData("объём шара 11 класс", "geometry 11 | «объём шара» |")]
    [InlineData("теорема Пифагора", "geometry | «теорема Пифагора» |")]
    [InlineData("хочу листок", "|  | asks")]
    [InlineData("3 класс", "3 |  |")]
    [InlineData("геометрия", "geometry |  |")]
    [InlineData("4 варианта", "|  | variants 4")]
    [InlineData("математика 12 класс дроби", "math | «дроби» |")]
    [InlineData("русский 7-8 класс причастие", "russian | «причастие» |")]
    [InlineData("100 вариантов 3 класс математика сложение", "math 3 | math-3-addition-subtraction-1000 | variants 30")]
    [InlineData("сложение в пределах 20, 1 класс, 4 в.", "math 1 | math-1-addition-subtraction-20 | variants 4")]
    [InlineData("окружающий мир 3 класс вода", "3 | «окружающий мир вода» |")]
    [InlineData("русский 4\nспряжение глаголов\n2 варианта\nлегко", "russian 4 | russian-4-conjugation | easy variants 2")]
    [InlineData("Привет! Нужна проверочная для 3-го «Б» класса по математике: порядок действий", "math 3 | math-3-order-of-operations | kind verification")]
    [InlineData("МАТЕМАТИКА 6 КЛАСС РАЦИОНАЛЬНЫЕ ЧИСЛА", "math 6 | math-6-rational-numbers |")]
    [InlineData("примеры со скобками 2 класс математика", "math 2 | «примеры со скобками» |")]
    [InlineData("таблица умножения на 2 и 3, 2 класс", "math 2 | «таблица умножения на 2 и 3» |")]
    [InlineData("алгебра 10 кл тригонометрические уравнения сложные задания", "algebra 10 | algebra-10-trig-equations | hard")]
    [InlineData("Здравствуйте! Можно тест для 4-х классов по математике, деление с остатком? Варианта 4", "math 4 | math-4-division-remainder | test_only variants 4")]
    [InlineData("задания по обыкновенным дробям, 5 класс", "math 5 | math-5-common-fractions |")]
    [InlineData("Алгебра. 7 класс. Формулы сокращённого умножения. Тест и задания. Объём большой. Сложно. 4 варианта", "algebra 7 | algebra-7-short-multiplication | test_and_open volume 2 hard variants 4")]
    [InlineData("домашняя работа 5 класс русский фонетика на 20 минут", "russian 5 | russian-5-phonetics | volume 0 kind homework minutes 20")]
    [InlineData("11 класс производная тест 20 заданий", "algebra 11 | algebra-11-derivative | test_only volume 2")]
    [InlineData("математика3класс порядок действий", "math 3 | math-3-order-of-operations |")]
    public void A_wish_is_understood(string text, string understood)
    {
        var wish = Wish.Parse(text, Matcher);
        Told(wish).ShouldBe(understood);
        wish.SaysAnything.ShouldBeTrue();
    }

    [Theory]
    [InlineData("привет")]
    [InlineData("Добрый день!")]
    [InlineData("спасибо большое")]
    [InlineData("👍")]
    [InlineData("😀😀😀")]
    [InlineData("ок")]
    [InlineData("как дела?")]
    [InlineData("кто ты")]
    [InlineData("...")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("класс!")]
    [InlineData("что ты умеешь?")]
    [InlineData("asdfgh")]
    [InlineData("сколько стоит")]
    [InlineData("верни деньги")]
    [InlineData("не работает")]
    public void Chatter_says_nothing(string text) => Wish.Parse(text, Matcher).SaysAnything.ShouldBeFalse();

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("'; DROP TABLE teachers; --")]
    [InlineData("\u0000\u0001\u0002\u202E3 класс\u200B")]
    [InlineData("\uD800\uDC00\uD800")]
    [InlineData("((((((((((")]
    [InlineData("99999999999999999999 класс")]
    [InlineData("-1 вариантов")]
    [InlineData("%s%s%n {0} ${jndi:ldap://x}")]
    public void Hostile_text_is_read_like_any_other(string text)
    {
        var wish = Wish.Parse(text, Matcher);
        (wish.Grade is null or 3).ShouldBeTrue();
        (wish.TopicText ?? "").ShouldNotContain('\u202E');
    }

    [Theory]
    [InlineData("в пределах ")]
    [InlineData("1 ")]
    [InlineData("вариант класс ")]
    [InlineData("(")]
    [InlineData("матиматка ")]
    [InlineData("сложно-")]
    [InlineData("а")]
    [InlineData("1-")]
    [InlineData("без без ")]
    public void Ten_thousand_characters_are_cut_to_a_topic(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 10_000 / part.Length));
        var wish = Wish.Parse(text, Matcher);
        (wish.TopicText?.Length ?? 3).ShouldBeInRange(Wish.ShortestTopic, Wish.LongestTopic);
    }

    [Fact]
    public void A_long_topic_is_cut_after_a_whole_word() =>
        Wish.Parse("5 класс " + string.Join(' ', Enumerable.Repeat("дроби", 60)), Matcher).TopicText!.ShouldEndWith("дроби");

    [Fact]
    public void A_topic_of_two_letters_is_none() => Wish.Parse("русский 4 класс ъь", Matcher).TopicText.ShouldBeNull();

    static string Told(Wish wish)
    {
        var topic = wish.Topic?.Id ?? (wish.TopicText is null ? "" : $"«{wish.TopicText}»");
        string?[] rest =
        [
            wish.Format is { } format ? Identifier.Of(format) : null,
            wish.Volume is { } volume ? $"volume {volume}" : null,
            wish.Difficulty is { } difficulty ? Identifier.Of(difficulty) : null,
            wish.Variants is { } variants ? $"variants {variants}" : null,
            wish.Kind is { } kind ? $"kind {Identifier.Of(kind)}" : null,
            wish.Minutes is { } minutes ? $"minutes {minutes}" : null,
            wish.Types is { } types ? $"types {string.Join(',', types.Select(Identifier.Of))}" : null,
            wish.Model is { } model ? $"model {model}" : null,
        ];
        var parts = rest.OfType<string>().ToArray();
        var asks = parts.Length == 0 && wish is { AsksForSheet: true, Subject: null, Grade: null, TopicText: null } ? "asks" : "";
        var subject = wish.Subject is { } known ? Identifier.Of(known) : "";
        var place = $"{subject} {wish.Grade}".Trim();
        return $"{place} | {topic} | {string.Join(' ', parts)}{asks}".Trim();
    }
}
