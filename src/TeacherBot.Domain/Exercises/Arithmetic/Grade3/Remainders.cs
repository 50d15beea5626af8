using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade3;

/// <summary>Easy: quotients of the table to 5; medium: of the table; hard: two-digit quotients and divisors.</summary>
public sealed class DivideWithRemainder : IExercise
{
    public string Id => "math-3-divide-with-remainder";

    public IReadOnlyList<TaskType> Types => RemainderProblem.Types;

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (divisor, quotient) = random.Until(
            r => setting.By((r.Next(2, 7), r.Next(2, 6)), (r.Next(4, 9), r.Next(4, 9)), r.Chance(50) ? (r.Next(3, 7), r.Next(11, 24)) : (r.Next(11, 24), r.Next(2, 7))),
            drawn => (drawn.Item1 * drawn.Item2) + drawn.Item1 - 1 < 100);
        return RemainderProblem.Of((quotient * divisor) + random.Next(1, divisor - 1), divisor);
    }
}

/// <summary>The remainder alone, and the dividend.</summary>
public sealed class RemainderQuestions() : QuizExercise("math-3-remainders", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Rest = [("записано частное", "q"), ("остаток найден до следующего кратного", "b-c"), ("остаток больше делителя", "c+b"), ("записано наибольшее кратное", "b*q")];

    static readonly NamedSlip[] Whole = [("забыт остаток", "b*q"), ("остаток вычтен", "b*q-c"), ("сложены все числа", "b+q+c")];

    static readonly Quizzed[] Easy =
    [
        Arithmetic.Remainders.Remainder.With("b=2..6 q=2..6 c=1..5 a=(b*q+c)", "c<b", Rest),
        Arithmetic.Remainders.Dividend.With("b=3..6 q=2..6 c=1..5 a=(b*q+c)", "c<b", Whole),
    ];

    static readonly Quizzed[] Medium =
    [
        Arithmetic.Remainders.Remainder.With("b=4..9 q=4..9 c=1..8 a=(b*q+c)", "c<b", Rest),
        Arithmetic.Remainders.Dividend.With("b=4..9 q=4..9 c=1..8 a=(b*q+c)", "c<b", Whole),
    ];

    static readonly Quizzed[] Hard =
    [
        Arithmetic.Remainders.Remainder.With("b=3..7 q=11..24 c=1..6 a=(b*q+c)", "c<b;a<=99", Rest),
        Arithmetic.Remainders.Dividend.With("b=11..24 q=2..7 c=1..20 a=(b*q+c)", "c<b;a<=99", Whole),
        Arithmetic.Remainders.Remainder.With("b=11..24 q=2..7 c=1..20 a=(b*q+c)", "c<b;a<=99", Rest),
    ];
}

/// <summary>What is left of things that were shared out.</summary>
public sealed class RemainderProblems() : QuizExercise("math-3-remainder-problems", Easy, Medium, Hard)
{
    static readonly NamedSlip[] Rest = [("записано частное", "q"), ("остаток найден до следующего кратного", "b-c"), ("остаток больше делителя", "c+b")];

    static readonly NamedSlip[] Quotient = [("записан остаток", "c"), ("посчитана и неполная часть", "q+1"), ("потеряна полная часть", "q-1")];

    static readonly NamedSlip[] Enough = [("остаток не учтён", "q"), ("записан остаток", "c"), ("взято лишнее", "q+2")];

    static readonly Quizzed[] Easy = Plots("b=3..6 q=3..6 c=1..5 a=(b*q+c)", "c<b;b!=q;b!=c");

    static readonly Quizzed[] Medium = Plots("b=5..9 q=4..9 c=1..8 a=(b*q+c)", "c<b;b!=q;b!=c");

    static readonly Quizzed[] Hard = Plots("b=4..8 q=11..24 c=1..7 a=(b*q+c)", "c<b;a<=99;a>=50");

    static Quizzed[] Plots(string numbers, string where) =>
    [
        Arithmetic.Remainders.FullBoxes.With(numbers, where, Quotient),
        Arithmetic.Remainders.LeftOver.With(numbers, where, Rest),
        Arithmetic.Remainders.Boats.With(numbers, where + ";b>=5", Enough),
        Arithmetic.Remainders.Ribbon.With(numbers, where, Rest),
        Arithmetic.Remainders.Coins.With(numbers, where, Quotient),
    ];
}
