using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Naturals;

/// <summary>Prime and composite numbers among others. Easy: to 40; medium: to 100; hard: to 200.</summary>
public sealed class PrimeNumbers() : Family("math-6-primes", 2, Chosen)
{
    static readonly Selection Prime = Kind("Выберите простое число.", "Выберите все простые числа.", prime: true);

    static readonly Selection Composite = Kind("Выберите составное число.", "Выберите все составные числа.", prime: false);

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var primes = Several(setting, random, true);
        var composites = Several(setting, random, false);
        return new Factorization().Draw(setting, random) with
        {
            Choice = setting.Form % 2 == 0
                ? Prime.Offer(new(), primes, composites, "Простое число имеет только два делителя: $1$ и само это число.")
                : Composite.Offer(new(), composites, primes, "Составное число имеет больше двух делителей."),
        };
    }

    static string[] Several(Setting setting, SheetRandom random, bool prime) =>
        [.. Enumerable.Range(0, 8).Select(_ => $"${random.Until(r => r.Next(setting.By(2, 11, 40), setting.By(40, 100, 200)), number => Divisibility.IsPrime(number) == prime && (prime || number % 2 != 0 || number < 20))}$")];

    static Selection Kind(string one, string all, bool prime) => new(
        one,
        all,
        (_, item) => HasDivisor(item.Number) != prime,
        (_, item) => new PrimeCheck($"{item.Number}", prime));

    static bool HasDivisor(Rational number) => number > 1 && number.IsInteger && number < 100_000
        ? Enumerable.Range(2, (int)number.Numerator - 2).Any(divisor => (number.Numerator % divisor).IsZero)
        : throw new EvaluationException($"{number} is neither prime nor composite.");
}
