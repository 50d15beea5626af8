using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11.Calculus;

/// <summary>Questions about growth, turning points and extreme values.</summary>
static class Turning
{
    /// <summary>A maximum and a minimum.</summary>
    static readonly bool[] BothTurns = [true, false];

    public static readonly Asked<IntervalSet> Monotone = new(
        "Найдите промежутки {m|возрастания|убывания} функции $y={f}$.",
        new IntervalListAnswer(),
        read => Extremes.Monotone(read.Expression("f"), 'x', read.Word("m") == "возрастания"),
        (read, answer) => new InequalityCheck($"{Slope(read)}{(read.Word("m") == "возрастания" ? ">=" : "<=")}0", "x", IntervalNotation.Plain(answer)))
    {
        Claim = "Промежутки {m|возрастания|убывания} функции $y={f}$: {x}",
        Phrase = "$y={f}$, промежутки {m|возрастания|убывания}",
        Matching = "Соотнесите функции и промежутки их возрастания или убывания.",
    };

    public static readonly Asked<Rational> Point = new(
        "Найдите точку {e|максимума|минимума} функции $y={f}$.",
        new NumberAnswer(),
        read => Turn(read),
        (read, answer) => new ExtremaCheck(read.Plain("f"), "x", Of(read), [$"{answer}"]))
    {
        Claim = "Точка {e|максимума|минимума} функции $y={f}$ — это $x$, равный {x}",
        Phrase = "точка {e|максимума|минимума} функции $y={f}$",
        Matching = "Соотнесите функции и точки их экстремума.",
    };

    public static readonly Asked<IReadOnlyList<Real>> Points = new(
        "Найдите все точки {e|максимума|минимума} функции $y={f}$.",
        new RootsAnswer(),
        read => Extremes.Points(read.Expression("f"), 'x', Of(read) == "max"),
        (read, answer) => new ExtremaCheck(read.Plain("f"), "x", Of(read), [.. Real.Ordered(answer).Select(point => point.ToString())]))
    {
        Claim = "Все точки {e|максимума|минимума} функции $y={f}$: {x}",
        Phrase = "точки {e|максимума|минимума} функции $y={f}$",
        Matching = "Соотнесите функции и все точки их максимума или минимума.",
    };

    public static readonly Asked<Rational> Value = new(
        "Найдите значение функции $y={f}$ в точке {e|максимума|минимума}.",
        new NumberAnswer(),
        read => Derivatives.ValueAt(read.Expression("f"), Numerals.Literal(Turn(read))),
        (read, answer) => new EachCheck([true, true], [new ExtremaCheck(read.Plain("f"), "x", Of(read), [$"{Turn(read)}"]), new ValueCheck(At(read, Turn(read)), $"{answer}")]))
    {
        Claim = "Значение функции $y={f}$ в точке {e|максимума|минимума} равно {x}",
        Phrase = "$y={f}$ в точке {e|максимума|минимума}",
        Matching = "Соотнесите функции и их значения в точках экстремума.",
    };

    public static readonly Asked<Rational> OnSegment = new(
        "Найдите {w|наибольшее|наименьшее} значение функции $y={f}$ на отрезке $[{a};\\ {b}]$.",
        new NumberAnswer(),
        read => Extremes.Value(read.Expression("f"), 'x', Real.Of(read.Expression("a")), Real.Of(read.Expression("b")), read.Word("w") == "наибольшее").Rational
            ?? throw new UnsolvedException("The value is no fraction."),
        (read, answer) => new ExtremeValueCheck(read.Plain("f"), "x", read.Word("w") == "наибольшее" ? "max" : "min", $"{answer}", read.Plain("a"), read.Plain("b")))
    {
        Claim = "У функции $y={f}$ {w|наибольшее|наименьшее} значение на отрезке $[{a};\\ {b}]$ равно {x}",
        Phrase = "{w|наибольшее|наименьшее} значение $y={f}$ на $[{a};\\ {b}]$",
        Matching = "Соотнесите функции на отрезках и их наибольшие или наименьшие значения.",
    };

    public static readonly Asked<IntervalSet> Range = new(
        "Исследуйте функцию $y={f}$ и найдите множество её значений.",
        new IntervalAnswer(),
        Values,
        (read, answer) => new InequalityCheck(Bounded(read), "y", IntervalNotation.Plain(answer)))
    {
        Claim = "Исследование функции $y={f}$ даёт множество значений {x}",
        Phrase = "$y={f}$",
        Matching = "Соотнесите исследованные функции и множества их значений.",
    };

    public static readonly Asked<IntervalSet> ThreeRoots = new(
        "При каких значениях $a$ уравнение ${f}=a$ имеет три различных корня?",
        new IntervalAnswer(),
        read => IntervalSet.Between(Ends(read).Low, false, Ends(read).High, false),
        (read, answer) => new InequalityCheck($"{Ends(read).Low}<a; a<{Ends(read).High}", "a", IntervalNotation.Plain(answer)))
    {
        Claim = "Уравнение ${f}=a$ имеет три различных корня при $a$ из множества {x}",
        Phrase = "${f}=a$",
        Matching = "Соотнесите уравнения и значения $a$, при которых они имеют три различных корня.",
    };

    static string Slope(Filling read) => Plain.Write(Derivative.Of(read.Expression("f"), 'x'));

    static string Of(Filling read) => read.Word("e") == "максимума" ? "max" : "min";

    static Rational Turn(Filling read) => Extremes.Points(read.Expression("f"), 'x', Of(read) == "max") is [{ Rational: { } only }] ? only : throw new EvaluationException("There is no single such point.");

    static string At(Filling read, Rational place) => Plain.Write(read.Expression("f").Replace(leaf => leaf == Build.X ? Numerals.Literal(place) : null));

    /// <summary>From the least value upwards, or from the greatest down: which of them there is.</summary>
    static IntervalSet Values(Filling read)
    {
        var (function, upwards) = (read.Expression("f"), OpensUpwards(read));
        var best = Extremes.Value(function, 'x', null, null, greatest: !upwards);
        return upwards ? IntervalSet.Between(best, true, null, false) : IntervalSet.Between(null, false, best, true);
    }

    static bool OpensUpwards(Filling read) => Polynomial.TryOf(read.Expression("f"))?.In('x') is { Degree: > 0 } polynomial && polynomial.Degree % 2 == 0
        ? polynomial.Leading.Sign > 0
        : throw new UnsolvedException("Ranges are found of polynomials of an even degree.");

    static string Bounded(Filling read) => $"y{(OpensUpwards(read) ? ">=" : "<=")}{Values(read).Ends[0]}";

    /// <summary>A cubic equation has three roots between the values at its turning points.</summary>
    static (Rational Low, Rational High) Ends(Filling read)
    {
        var function = read.Expression("f");
        if (Polynomial.TryOf(function)?.In('x') is not { Degree: 3 })
        {
            throw new UnsolvedException("The equation is cubic.");
        }

        Rational[] values = [.. BothTurns.Select(maximum => Extremes.Points(function, 'x', maximum) is [{ Rational: { } only }] ? Derivatives.ValueAt(function, Numerals.Literal(only)) : throw new EvaluationException("The function does not turn twice."))];
        return (values.Min(), values.Max());
    }
}
