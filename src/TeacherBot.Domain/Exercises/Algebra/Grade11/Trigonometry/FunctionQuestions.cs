using TeacherBot.Domain.Exercises.Algebra.Grade10.Trigonometry;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11.Trigonometry;

/// <summary>Periods, ranges and evenness of trigonometric functions; inequalities. The judge compares the function with its shifts, and looks at signs between the roots.</summary>
static class FunctionQuestions
{
    const int MostParts = 24;

    static readonly Letter X = new('x');

    public static readonly Asked<Real> Period = new(
        "Найдите наименьший положительный период функции $y={f}$.",
        new RealAnswer(),
        read => PeriodicSet.OfPi(Smallest(read.Expression("f"))),
        (read, answer) => new EachCheck([true, false, false, false], [Repeats(read, answer, 1), Repeats(read, answer, 2), Repeats(read, answer, 3), Repeats(read, answer, 5)]))
    {
        Claim = "Наименьший положительный период функции $y={f}$ равен {x}",
        Phrase = "$y={f}$",
        Matching = "Соотнесите функции и их наименьшие положительные периоды.",
    };

    public static readonly Asked<IntervalSet> Range = new(
        "Найдите множество значений тригонометрической функции $y={f}$.",
        new IntervalAnswer(),
        read => Values(read.Expression("f")),
        (read, answer) => new RangeCheck(read.Plain("f"), "x", IntervalNotation.Plain(answer)))
    {
        Claim = "Множество значений тригонометрической функции $y={f}$: {x}",
        Phrase = "$y={f}$",
        Matching = "Соотнесите тригонометрические функции и множества их значений.",
    };

    public static readonly Selection Evenness = new(
        "Выберите функцию, которая является {p|чётной|нечётной}.",
        "Выберите все функции, каждая из которых является {p|чётной|нечётной}.",
        (read, item) => Equivalence.Same(Mirrored(item), Expected(read, item)) == Sameness.Equal,
        (read, item) => new IdentityCheck(Plain.Write(Mirrored(item)), Plain.Write(Expected(read, item))));

    public static readonly Asked<IntervalSet> OnSegment = new(
        "Решите неравенство ${e}$ на отрезке $\\left[{a};\\ {b}\\right]$.",
        new IntervalAnswer(),
        read => TrigonometricInequalities.On(read.Statement("e"), 'x', End(read, "a"), End(read, "b")),
        (read, answer) => new InequalityCheck(read.Plain("e"), "x", IntervalNotation.Plain(answer), $"[{read.Plain("a")};{read.Plain("b")}]"))
    {
        Claim = "На отрезке $\\left[{a};\\ {b}\\right]$ решение неравенства ${e}$: {x}",
        Phrase = "${e}$, $\\left[{a};\\ {b}\\right]$",
        Matching = "Соотнесите неравенства и их решения на данных отрезках.",
    };

    public static readonly Asked<PeriodicInterval> Solve = new(
        "Решите тригонометрическое неравенство: ${e}$.",
        new PeriodicIntervalAnswer(),
        read => TrigonometricInequalities.All(read.Statement("e"), 'x'),
        (read, answer) => new InequalityCheck(
            read.Plain("e"),
            "x",
            $"{(answer.FromIncluded ? '[' : '(')}{OfPi(answer.From)};{OfPi(answer.To)}{(answer.ToIncluded ? ']' : ')')}",
            $"[{OfPi(answer.From)};{OfPi(answer.From + answer.Period)})"))
    {
        Claim = "Решение неравенства ${e}$ — все промежутки {x}",
        Phrase = "${e}$",
        Matching = "Соотнесите тригонометрические неравенства и их решения.",
    };

    static string OfPi(Rational fraction) => PeriodicSet.OfPi(fraction).ToString();

    static Expression Mirrored(PrintedItem item) => Right(item).Replace(leaf => leaf == X ? new Negative(X) : null);

    static Expression Expected(Filling read, PrintedItem item) => read.Word("p") == "чётной" ? Right(item) : new Negative(Right(item));

    static Expression Right(PrintedItem item) => item.Statement is { IsEquality: true, Terms: [Letter { Name: 'y' }, var right] } ? right : throw new EvaluationException("No function.");

    static Rational End(Filling read, string slot) => Exact.TryOf(read.Expression(slot)) is { } exact && PeriodicPoint.Fraction(exact) is { } fraction
        ? fraction
        : throw new UnsolvedException("The end is no fraction of π.");

    static IdentityCheck Repeats(Filling read, Real period, int parts) =>
        new(Plain.Write(Shifted(read.Expression("f"), parts == 1 ? period.Tree : period.Tree.Over(parts))), read.Plain("f"));

    static Expression Shifted(Expression function, Expression by) => function.Replace(leaf => leaf == X ? X + by : null);

    /// <summary>Divided by π: the largest number of equal parts of the common period that the function repeats with.</summary>
    static Rational Smallest(Expression function)
    {
        var whole = 2 / TrigonometricQuotient.UnitOf(function, X);
        for (var parts = MostParts; parts > 0; parts--)
        {
            if (Equivalence.Same(Shifted(function, PeriodicSet.OfPi(whole / parts).Tree), function) == Sameness.Equal)
            {
                return whole / parts;
            }
        }

        throw new UnsolvedException("The function does not repeat.");
    }

    /// <summary>Of a sine wave: the mean, and the amplitude to both sides.</summary>
    static IntervalSet Values(Expression function)
    {
        var quotient = TrigonometricQuotient.Of(function, X, TrigonometricQuotient.UnitOf(function, X));
        if (quotient.NotZero.Count > 0 || quotient.Numerator.Multiples.ToArray() is not [var only])
        {
            throw new UnsolvedException("It is no single wave.");
        }

        var (cos, sin) = quotient.Numerator[only];
        var amplitude = ExactPower.Root((cos * cos) + (sin * sin), 2) ?? throw new UnsolvedException("The amplitude is not simple.");
        return IntervalSet.Between(TrigonometricQuestions.Real(quotient.Numerator.Mean - amplitude), true, TrigonometricQuestions.Real(quotient.Numerator.Mean + amplitude), true);
    }
}
