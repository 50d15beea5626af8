using System.Numerics;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Naturals;

/// <summary>Pairs of coprime numbers among others; easy: to 20; medium: to 50; hard: to 120, neither of them prime.</summary>
public sealed class CoprimeNumbers() : Family("math-6-coprime", 2, [TaskType.SingleChoice, TaskType.MultipleChoice])
{
    static readonly Sentence Pair = new("{a} и {b}");

    static readonly Selection Coprime = Pairs("Выберите пару взаимно простых чисел.", "Выберите все пары взаимно простых чисел.", coprime: true);

    static readonly Selection Common = Pairs(
        "Выберите пару чисел, которые не взаимно просты.", "Выберите все пары чисел, которые не взаимно просты.", coprime: false);

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var coprime = Several(setting, random, true);
        var common = Several(setting, random, false);
        var wanted = setting.Form % 2 == 0;
        const string Solution = "У взаимно простых чисел наибольший общий делитель равен $1$.";
        return new GreatestCommonDivisor().Draw(setting, random) with
        {
            Choice = wanted ? Coprime.Offer(new(), coprime, common, Solution) : Common.Offer(new(), common, coprime, Solution),
        };
    }

    static string[] Several(Setting setting, SheetRandom random, bool coprime) =>
        [.. Enumerable.Range(0, 5).Select(_ => One(setting, random, coprime)).Distinct(), One(setting with { Form = 1 }, random, coprime)];

    static string One(Setting setting, SheetRandom random, bool coprime)
    {
        var most = setting.By(20, 50, 120);
        var (a, b) = random.Until(
            r => (r.Next(setting.By(3, 8, 24), most), r.Next(setting.By(3, 8, 24), most)),
            pair => pair.Item1 != pair.Item2
                && BigInteger.GreatestCommonDivisor(pair.Item1, pair.Item2).IsOne == coprime
                && (setting.Difficulty == Difficulty.Easy || (!Prime(pair.Item1) && !Prime(pair.Item2)))
                && (coprime || Math.Max(pair.Item1, pair.Item2) % Math.Min(pair.Item1, pair.Item2) != 0));
        return Pair.Write(new() { ["a"] = a, ["b"] = b });
    }

    static bool Prime(int number) => Divisibility.IsPrime(number);

    static Selection Pairs(string one, string all, bool coprime) => new(
        one,
        all,
        (_, item) => Read(item) is var pair && Divisibility.Gcd(pair.Whole("a"), pair.Whole("b")).IsOne == coprime,
        (_, item) => Read(item) is var pair && new GcdCheck([pair.Plain("a"), pair.Plain("b")], "1") is var check && coprime ? check : new EachCheck([false], [check]));

    static Filling Read(PrintedItem item) => Pair.TryRead(item.Text, null, out var filling)
        ? filling
        : throw new EvaluationException($"«{item.Text}» is no pair of numbers.");
}
