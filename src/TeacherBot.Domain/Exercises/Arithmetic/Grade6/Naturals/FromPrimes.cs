using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Naturals;

/// <summary>The number and the quotient that prime factors stand for. Easy: products to 100; medium: with powers; hard: a quotient of two such products.</summary>
public sealed class FromPrimes() : Family("math-6-from-primes", 2)
{
    const string Pairs = "Соотнесите разложения и числа.";

    static readonly Asked<Rational> Number = new(
        "Найдите число, если его разложение на простые множители — ${f}$.",
        new NumberAnswer(),
        read => read.Number("f"),
        (read, answer) => new ValueCheck(read.Plain("f"), $"{answer}"))
    {
        Claim = "Разложение ${f}$ — это разложение числа {x}",
        Phrase = "${f}$",
        Matching = Pairs,
    };

    static readonly Asked<Rational> Quotient = new(
        "Известно, что $a={f}$ и $b={g}$. Найдите частное чисел $a$ и $b$.",
        new NumberAnswer(),
        read => read.Number("f") / read.Number("g"),
        (read, answer) => new ValueCheck($"({read.Plain("f")})/({read.Plain("g")})", $"{answer}"))
    {
        Claim = "Если $a={f}$ и $b={g}$, то $a:b$ равно {x}",
        Phrase = "частное чисел $a={f}$ и $b={g}$",
        Matching = "Соотнесите частные и их значения.",
    };

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        int[] primes = setting.By<int[]>([2, 2, 3, 3, 5, 7], [2, 2, 2, 3, 3, 5, 7, 11], [2, 2, 2, 3, 3, 5, 7, 11, 13]);
        var count = setting.By(3, 4, 3) + (setting.Form % 2);
        var factors = random.Until(r => Enumerable.Range(0, count).Select(_ => r.Pick(primes)).Order().ToArray(), drawn => drawn.Distinct().Count() > 1 && Value(drawn) <= setting.By(150, 600, 250));
        var number = Value(factors);
        if (setting.Difficulty != Difficulty.Hard)
        {
            return Number.Pose(
                setting,
                new() { ["f"] = Product(factors) },
                number,
                [("один множитель пропущен", number / factors[0]), ("лишний множитель", number * factors[0]), ("множители сложены", factors.Sum()), ("один множитель пропущен", number / factors[^1])],
                $"${Tex.Write(Product(factors))}={number}$.");
        }

        var common = random.Until(r => Enumerable.Range(0, 2).Select(_ => r.Pick(primes)).Order().ToArray(), _ => true);
        var whole = Product([.. factors.Concat(common).Order()]);
        return Quotient.Pose(
            setting,
            new() { ["f"] = whole, ["g"] = Product(common) },
            number,
            [("один множитель пропущен", number / factors[0]), ("лишний множитель", number * common[0]), ("найден делитель вместо частного", Value(common)), ("один множитель пропущен", number / factors[^1])],
            $"$a:b={Tex.Write(Product(factors))}={number}$.");
    }

    static int Value(int[] factors) => factors.Aggregate(1, (product, factor) => product * factor);

    static Expression Product(int[] factors) => factors
        .GroupBy(factor => factor)
        .Select(same => same.Count() == 1 ? (Expression)same.Key : ((Expression)same.Key).Power(same.Count()))
        .Aggregate((product, factor) => product * factor);
}
