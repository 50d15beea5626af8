using System.Numerics;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Naturals;

/// <summary>НОК(12; 18). Easy: to 60; medium: to 200; hard: three numbers. The judge tries the multiples one after another.</summary>
public sealed class LeastCommonMultiple() : Family("math-6-lcm", 2)
{
    static readonly Asked<Rational> Two = OfTwo("Найдите НОК чисел {a} и {b}.");

    static readonly Asked<Rational> TwoInWords = OfTwo("Найдите наименьшее общее кратное чисел {a} и {b}.");

    static readonly Asked<Rational> Three = OfThree("Найдите НОК чисел {a}, {b} и {c}.");

    static readonly Asked<Rational> ThreeInWords = OfThree("Найдите наименьшее общее кратное чисел {a}, {b} и {c}.");

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        if (setting.Difficulty == Difficulty.Hard)
        {
            return OfThree(setting, random);
        }

        var (gcd, first, second) = random.Until(
            r => (Gcd: r.Next(2, setting.By(6, 14, 1)), First: r.Next(1, 9), Second: r.Next(2, 9)),
            drawn => drawn.First != drawn.Second
                && BigInteger.GreatestCommonDivisor(drawn.First, drawn.Second).IsOne
                && drawn.Gcd * drawn.First * drawn.Second <= setting.By(60, 210, 0)
                && drawn.Gcd * drawn.First * drawn.Second > setting.By(11, 59, 0));
        var (a, b, lcm) = (gcd * first, gcd * second, gcd * first * second);
        return setting.Pick(Two, TwoInWords).Pose(
            setting,
            new() { ["a"] = a, ["b"] = b },
            lcm,
            [
                ("найден НОД вместо НОК", gcd),
                ("числа просто перемножены", a * b),
                ("найдено не наименьшее общее кратное", 2 * lcm),
                ("взято большее из чисел", Math.Max(a, b)),
                ("перемножены не те множители", gcd * gcd * first),
            ],
            $"НОД равен ${gcd}$; ${Tex.Write((Expression)a * b / gcd)}={Numerals.Tex(lcm)}$.");
    }

    static Problem OfThree(Setting setting, SheetRandom random)
    {
        var (a, b, c) = random.Until(
            r => (r.Next(4, 36), r.Next(4, 36), r.Next(4, 36)),
            three => three.Item1 < three.Item2 && three.Item2 < three.Item3
                && Lcm(Lcm(three.Item1, three.Item2), three.Item3) is var all && all <= 360 && all > three.Item3
                && Lcm(three.Item1, three.Item2) > three.Item2);
        var (pair, lcm) = (Lcm(a, b), Lcm(Lcm(a, b), c));
        return setting.Pick(Three, ThreeInWords).Pose(
            setting,
            new() { ["a"] = a, ["b"] = b, ["c"] = c },
            lcm,
            [
                ("найдено НОК двух чисел из трёх", pair),
                ("найдено не наименьшее общее кратное", 2 * lcm),
                ("найден НОД вместо НОК", (int)BigInteger.GreatestCommonDivisor(BigInteger.GreatestCommonDivisor(a, b), c)),
                ("найдено НОК двух чисел из трёх", Lcm(b, c)),
                ("числа сложены", a + b + c),
            ],
            $"НОК чисел ${a}$ и ${b}$ равно ${pair}$; НОК чисел ${pair}$ и ${c}$ равно ${lcm}$.");
    }

    static int Lcm(int a, int b) => a / (int)BigInteger.GreatestCommonDivisor(a, b) * b;

    static Asked<Rational> OfTwo(string question) => new(
        question,
        new NumberAnswer(),
        read => FirstMultiple(read.Count("a"), read.Count("b")),
        (read, answer) => new LcmCheck([read.Plain("a"), read.Plain("b")], $"{answer}"))
    {
        Claim = "НОК чисел {a} и {b} равно {x}",
        Phrase = "{a} и {b}",
        Matching = "Соотнесите пары чисел и их НОК.",
    };

    static Asked<Rational> OfThree(string question) => new(
        question,
        new NumberAnswer(),
        read => FirstMultiple(read.Count("a"), read.Count("b"), read.Count("c")),
        (read, answer) => new LcmCheck([read.Plain("a"), read.Plain("b"), read.Plain("c")], $"{answer}"))
    {
        Claim = "НОК чисел {a}, {b} и {c} равно {x}",
        Phrase = "{a}, {b} и {c}",
        Matching = "Соотнесите тройки чисел и их НОК.",
    };

    /// <summary>The first multiple of the first number that all others divide.</summary>
    internal static Rational FirstMultiple(int first, params int[] others)
    {
        for (long multiple = first; first > 0 && multiple <= 100_000; multiple += first)
        {
            if (others.All(other => other > 0 && multiple % other == 0))
            {
                return new Rational(multiple, 1);
            }
        }

        throw new EvaluationException("There is no common multiple of a size that a pupil would find.");
    }
}
