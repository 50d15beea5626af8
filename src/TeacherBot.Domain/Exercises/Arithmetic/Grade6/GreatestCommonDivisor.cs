using System.Numerics;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6;

/// <summary>НОД(12; 18). Easy: to 40; medium: to 100; hard: to 400. The numbers are built from their НОД, the judge divides by Euclid.</summary>
public sealed class GreatestCommonDivisor : IExercise
{
    static readonly Asked<Rational> Two = Asks("Найдите НОД чисел {a} и {b}.");

    static readonly Asked<Rational> InWords = Asks("Найдите наибольший общий делитель чисел {a} и {b}.");

    public string Id => "math-6-gcd";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var largest = setting.By(40, 100, 400);
        var (gcd, first, second) = random.Until(
            r => (Gcd: r.Next(setting.By(2, 3, 6), setting.By(8, 15, 36)), First: r.Next(2, 12), Second: r.Next(2, 12)),
            drawn => drawn.First != drawn.Second
                && BigInteger.GreatestCommonDivisor(drawn.First, drawn.Second).IsOne
                && Math.Max(drawn.First, drawn.Second) * drawn.Gcd <= largest
                && Math.Max(drawn.First, drawn.Second) * drawn.Gcd > largest / 4);
        var (a, b) = (gcd * first, gcd * second);
        var asked = setting.Pick(Two, InWords);
        return asked.Pose(
            setting,
            new() { ["a"] = a, ["b"] = b },
            gcd,
            [
                ("найден не наибольший общий делитель", Enumerable.Range(1, gcd - 1).Last(divisor => gcd % divisor == 0)),
                ("найдено НОК вместо НОД", gcd * first * second),
                ("взято меньшее из чисел", Math.Min(a, b)),
                ("взята разность чисел", Math.Abs(a - b)),
            ],
            $"${Numerals.Tex(a)}={gcd} \\cdot {first}$; ${Numerals.Tex(b)}={gcd} \\cdot {second}$; числа ${first}$ и ${second}$ взаимно простые, НОД равен ${gcd}$.");
    }

    static Asked<Rational> Asks(string question) => new(
        question,
        new NumberAnswer(),
        read => BigInteger.GreatestCommonDivisor(read.Whole("a"), read.Whole("b")),
        (read, answer) => new GcdCheck([read.Plain("a"), read.Plain("b")], $"{answer}"))
    {
        Claim = "НОД чисел {a} и {b} равен {x}",
        Phrase = "{a} и {b}",
        Matching = "Соотнесите пары чисел и их НОД.",
    };
}
