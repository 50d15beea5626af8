using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Statistics.Probability;

/// <summary>Dice and coins; the judge lists every outcome.</summary>
static class Dice
{
    const string Matching = "Соотнесите случайные опыты и вероятности событий.";

    static readonly int[] Faces = [1, 2, 3, 4, 5, 6];

    /// <summary>What may come up on one die, in the words of a text.</summary>
    static readonly (string Words, Func<int, bool> Happens)[] OfOne =
    [
        ("чётное число", number => number % 2 == 0), ("нечётное число", number => number % 2 == 1), ("число, кратное трём", number => number % 3 == 0),
        ("простое число", number => number is 2 or 3 or 5), ("составное число", number => number is 4 or 6), ("чётное число, большее 2", number => number is 4 or 6),
        ("делитель числа 6", number => 6 % number == 0), ("делитель числа 4", number => 4 % number == 0), ("нечётное число, меньшее 5", number => number is 1 or 3),
        .. Each(1, 5, "число, большее {0}", (number, k) => number > k), .. Each(2, 6, "число, меньшее {0}", (number, k) => number < k),
        .. Each(2, 6, "число, не меньшее {0}", (number, k) => number >= k), .. Each(1, 5, "число, не большее {0}", (number, k) => number <= k),
        .. Each(1, 6, "число, отличное от {0}", (number, k) => number != k), .. Each(1, 6, "число {0}", (number, k) => number == k),
    ];

    /// <summary>What may come up on two dice.</summary>
    static readonly (string Words, Func<int, int, bool> Happens)[] OfTwo =
    [
        ("на обоих кубиках выпадет одно и то же число", (first, second) => first == second), ("на кубиках выпадут разные числа", (first, second) => first != second),
        ("на обоих кубиках выпадут чётные числа", (first, second) => first % 2 == 0 && second % 2 == 0), ("на первом кубике очков больше, чем на втором", (first, second) => first > second),
        ("произведение выпавших очков нечётно", (first, second) => first * second % 2 == 1), ("сумма выпавших очков чётна", (first, second) => (first + second) % 2 == 0),
        .. Each(3, 6, "сумма выпавших очков делится на {0}", (first, second, k) => (first + second) % k == 0), .. Each(1, 5, "числа на кубиках отличаются на {0}", (first, second, k) => Math.Abs(first - second) == k),
        .. Each(3, 11, "сумма выпавших очков больше {0}", (first, second, k) => first + second > k), .. Each(3, 11, "сумма выпавших очков не больше {0}", (first, second, k) => first + second <= k),
        .. Each(4, 11, "сумма выпавших очков не меньше {0}", (first, second, k) => first + second >= k), .. Each(1, 6, "хотя бы на одном кубике выпадет {0}", (first, second, k) => first == k || second == k),
        .. Each(1, 6, "ровно на одном кубике выпадет {0}", (first, second, k) => first == k != (second == k)), .. Each(1, 6, "ни на одном кубике не выпадет {0}", (first, second, k) => first != k && second != k),
        .. new[] { 4, 6, 8, 10, 12, 20 }.SelectMany(k => Each(k, k, "произведение выпавших очков равно {0}", (first, second, product) => first * second == product)),
        .. new[] { 5, 10, 15, 18, 20 }.SelectMany(k => Each(k, k, "произведение выпавших очков больше {0}", (first, second, product) => first * second > product)),
    ];

    public static readonly Asked<Rational> One = Asks(
        "Игральный кубик бросают один раз. Найдите вероятность того, что выпадет {e}.",
        "При броске игрального кубика вероятность того, что выпадет {e}, равна {x}",
        "кубик бросают один раз; выпадет {e}",
        [.. OfOne.Select(one => one.Words)],
        words => Faces.Count(OfOne.Single(one => one.Words == words).Happens),
        6);

    public static readonly Asked<Rational> Two = Asks(
        "Бросают два игральных кубика. Найдите вероятность того, что {e}.",
        "При броске двух игральных кубиков вероятность того, что {e}, равна {x}",
        "два кубика: {e}",
        [.. OfTwo.Select(two => two.Words)],
        words => Counting.ListRows(Faces, 2).Count(row => OfTwo.Single(two => two.Words == words).Happens(row[0], row[1])),
        36);

    public static readonly NumberQuestion Sum = NumberQuestion.Chance(
        "Бросают два игральных кубика. Найдите вероятность того, что сумма выпавших очков равна {s}.",
        "(6-abs(7-s))/36",
        read => Outcomes.Share(Counting.ListRows(Faces, 2), row => row.Sum() == read.Count("s")),
        "При броске двух игральных кубиков вероятность того, что сумма очков равна {s}, равна {x}",
        "два кубика: сумма выпавших очков равна {s}",
        Matching,
        "Всего исходов $6 \\cdot 6=36$, благоприятных — $[#6-abs(7-s)]$; вероятность $[#(6-abs(7-s))/36]$.",
        NumberForm.Fraction);

    public static readonly NumberQuestion Coins = NumberQuestion.Chance(
        "Симметричную монету бросают {n:раз|раза|раз}. Найдите вероятность того, что орёл выпадет ровно {k:раз|раза|раз}.",
        "factorial(n)/(factorial(k)*factorial(n-k))/2^n",
        read => Outcomes.Share(Counting.ListRows([0, 1], Tosses(read.Count("n"))), row => row.Sum() == read.Count("k")),
        "Если симметричную монету бросают {n:раз|раза|раз}, то вероятность того, что орёл выпадет ровно {k:раз|раза|раз}, равна {x}",
        "монету бросают {n:раз|раза|раз}; орёл выпадет {k:раз|раза|раз}",
        Matching,
        "Всего исходов $2^{[n]}=[#2^n]$, благоприятных — $[#factorial(n)/(factorial(k)*factorial(n-k))]$; вероятность $[#factorial(n)/(factorial(k)*factorial(n-k))/2^n]$.");

    public static readonly NumberQuestion AnyCoin = NumberQuestion.Chance(
        "Симметричную монету бросают {n:раз|раза|раз}. Найдите вероятность того, что орёл выпадет хотя бы один раз.",
        "1-1/2^n",
        read => Outcomes.Share(Counting.ListRows([0, 1], Tosses(read.Count("n"))), row => row.Contains(1)),
        "Если симметричную монету бросают {n:раз|раза|раз}, то вероятность того, что орёл выпадет хотя бы один раз, равна {x}",
        "монету бросают {n:раз|раза|раз}; орёл выпадет хотя бы один раз",
        Matching,
        "Ни одного орла нет в одном исходе из $2^{[n]}=[#2^n]$: $1-\\frac{1}{[#2^n]}=[#1-1/2^n]$.");

    public static IPosed Once(params int[] favourable) => new Posed<Rational>(One, (asked, setting, random) => Thrown(asked, setting, random, [.. OfOne.Select(one => one.Words)], words => Faces.Count(OfOne.Single(one => one.Words == words).Happens), 6, favourable));

    public static IPosed Twice(params int[] favourable) => new Posed<Rational>(
        Two, (asked, setting, random) => Thrown(asked, setting, random, [.. OfTwo.Select(two => two.Words)], words => Faces.Sum(first => Faces.Count(second => OfTwo.Single(two => two.Words == words).Happens(first, second))), 36, favourable));

    static Asked<Rational> Asks(string question, string claim, string phrase, string[] events, Func<string, int> favourable, int all)
    {
        var slot = "{e|" + string.Join('|', events) + "}";
        return new(
            question.Replace("{e}", slot, StringComparison.Ordinal),
            new ProbabilityAnswer(NumberForm.Fraction),
            read => new Rational(favourable(read.Word("e")), all),
            (read, answer) => new ValueCheck($"{favourable(read.Word("e"))}/{all}", $"{answer}"))
        {
            Claim = claim.Replace("{e}", slot, StringComparison.Ordinal),
            Phrase = phrase.Replace("{e}", slot, StringComparison.Ordinal),
            Matching = Matching,
        };
    }

    static IEnumerable<(string Words, Func<int, bool> Happens)> Each(int from, int to, string words, Func<int, int, bool> happens) =>
        Enumerable.Range(from, to - from + 1).Select(k => (words.Replace("{0}", $"{k}", StringComparison.Ordinal), (Func<int, bool>)(number => happens(number, k))));

    static IEnumerable<(string Words, Func<int, int, bool> Happens)> Each(int from, int to, string words, Func<int, int, int, bool> happens) =>
        Enumerable.Range(from, to - from + 1).Select(k => (words.Replace("{0}", $"{k}", StringComparison.Ordinal), (Func<int, int, bool>)((first, second) => happens(first, second, k))));

    /// <param name="counts">The numbers of favourable outcomes that are wanted; none for any.</param>
    static Problem Thrown(Asked<Rational> asked, Setting setting, SheetRandom random, string[] events, Func<string, int> favourable, int all, int[] counts)
    {
        var words = random.Until(r => r.Pick(events), drawn => counts.Length == 0 || counts.Contains(favourable(drawn)));
        var count = favourable(words);
        var value = new Rational(count, all);
        return asked.Pose(
            setting,
            new() { ["e"] = words },
            value,
            [
                ("найдена вероятность противоположного события", 1 - value),
                ("пропущен благоприятный исход", new Rational(count - 1, all)),
                ("лишний благоприятный исход", new Rational(count + 1, all)),
                ("посчитаны не все исходы опыта", new Rational(count, all == 36 ? 12 : 5)),
                ("половина исходов пропущена", new Rational(count, 2 * all)),
            ],
            $"Благоприятных исходов {count} из {all}: вероятность ${Numerals.Tex(value)}$.");
    }

    static int Tosses(int count) => count is >= 1 and <= 12 ? count : throw new EvaluationException("Nobody lists so many tosses.");
}
