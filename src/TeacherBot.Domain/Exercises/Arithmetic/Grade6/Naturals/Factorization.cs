using System.Numerics;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Naturals;

/// <summary>360=2^3·3^2·5. Easy: to 60; medium: to 250; hard: to 1500. Built from the prime numbers; the judge divides.</summary>
public sealed class Factorization() : Family("math-6-factorization", 1)
{
    static readonly Asked<IReadOnlyList<BigInteger>> Into = new(
        "Разложите число {a} на простые множители.",
        new PrimeProductAnswer(),
        read => [.. Divisibility.Factorize(read.Whole("a")).SelectMany(power => Enumerable.Repeat(power.Prime, power.Exponent))],
        (read, factors) => new EachCheck(
            [true, .. factors.Distinct().Select(_ => true)],
            [new StatementCheck($"{read.Plain("a")}={PrimeProductAnswer.Plain([.. factors.Order()])}"), .. factors.Distinct().Order().Select(factor => new PrimeCheck($"{factor}", true))]))
    {
        Claim = "Разложение числа {a} на простые множители: {x}",
        Phrase = "{a}",
        Matching = "Соотнесите числа и их разложения на простые множители.",
    };

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var factors = random.Until(
            r => Enumerable.Range(0, setting.By(r.Next(2, 4), r.Next(3, 5), r.Next(4, 7))).Select(_ => (BigInteger)r.Pick(setting.By<IReadOnlyList<int>>([2, 2, 3, 3, 5, 7], [2, 2, 2, 3, 3, 5, 7, 11], [2, 2, 2, 3, 3, 5, 5, 7, 11, 13]))).Order().ToArray(),
            drawn => drawn.Distinct().Count() > 1 && Value(drawn) is var value && value >= setting.By(12, 60, 200) && value <= setting.By(90, 300, 1500));
        var number = Value(factors);
        return Into.Pose(
            setting,
            new() { ["a"] = (Rational)number },
            factors,
            [
                ("один множитель пропущен", [.. factors.Skip(1)]),
                ("множитель не простой", Joined(factors)),
                ("лишний множитель", [factors[0], .. factors]),
                ("вместо одного множителя взят другой", [.. factors.SkipLast(1), factors[^1] == 3 ? 5 : 3]),
                ("множитель не простой", Joined([.. factors.Reverse()])),
            ],
            $"${number}={string.Join(" \\cdot ", factors)}$.");
    }

    static BigInteger Value(IEnumerable<BigInteger> factors) => factors.Aggregate(BigInteger.One, (product, factor) => product * factor);

    /// <summary>Two factors left together: 4·9.</summary>
    static BigInteger[] Joined(IReadOnlyList<BigInteger> factors) => [factors[0] * factors[1], .. factors.Skip(2)];
}
