using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11.Calculus;

/// <summary>Questions about derivatives, in the letters of the school: y=f(x), x₀, x(t).</summary>
static class Derivatives
{
    public static readonly Asked<Expression> Find = new(
        "Найдите производную функции $y={f}$.",
        new ExpressionAnswer(),
        read => Derivative.Of(read.Expression("f"), 'x'),
        (read, answer) => new DerivativeCheck(read.Plain("f"), "x", Plain.Write(answer)))
    {
        Claim = "$\\left({f}\\right)'={x}$",
        Phrase = "$y={f}$",
        Matching = "Соотнесите функции и их производные.",
    };

    public static readonly Asked<Rational> At = new(
        "Найдите значение производной функции $f(x)={f}$ в точке $x_0={a}$.",
        new NumberAnswer(),
        read => ValueAt(Derivative.Of(read.Expression("f"), 'x'), read.Expression("a")),
        (read, answer) => new DerivativeCheck(read.Plain("f"), "x", $"{answer}", read.Plain("a")))
    {
        Claim = "Если $f(x)={f}$, то $f'\\left({a}\\right)={x}$",
        Phrase = "$f(x)={f}$, $x_0={a}$",
        Matching = "Соотнесите функции и значения их производных в точке $x_0$.",
    };

    public static readonly Asked<IReadOnlyList<Real>> Zeros = new(
        "Решите уравнение $f'(x)=0$, если $f(x)={f}$.",
        new RootsAnswer(),
        read => Roots.Of(Equation.Of(Derivative.Of(read.Expression("f"), 'x'), 0), 'x').List,
        (read, answer) => new RootsCheck($"{Plain.Write(Derivative.Of(read.Expression("f"), 'x'))}=0", "x", [.. Real.Ordered(answer).Select(root => root.ToString())]))
    {
        Claim = "Если $f(x)={f}$, то корни уравнения $f'(x)=0$: {x}",
        Phrase = "$f(x)={f}$",
        Matching = "Соотнесите функции и корни уравнения $f'(x)=0$.",
    };

    public static readonly Asked<IntervalSet> Sign = new(
        "Решите неравенство $f'(x){r|>|<}0$, если $f(x)={f}$.",
        new IntervalAnswer(),
        read => Inequalities.Solve(Signed(read), 'x'),
        (read, answer) => new InequalityCheck(Plain.Write(Signed(read)), "x", IntervalNotation.Plain(answer)))
    {
        Claim = "Если $f(x)={f}$, то решение неравенства $f'(x){r|>|<}0$: {x}",
        Phrase = "$f(x)={f}$, $f'(x){r|>|<}0$",
        Matching = "Соотнесите функции и решения неравенств с их производными.",
    };

    public static readonly Asked<Rational> Speed = Moving("Найдите скорость точки в момент $t={a}$~с.", "м/с", "скорость в момент $t={a}$~с", 1);

    public static readonly Asked<Rational> Acceleration = Moving("Найдите ускорение точки в момент $t={a}$~с.", "м/с²", "ускорение в момент $t={a}$~с", 2);

    /// <summary>When the speed has a value; the only moment after the start.</summary>
    public static readonly Asked<Rational> Moment = new(
        "Точка движется по координатной прямой по закону $x(t)={f}$, где $x$ — координата в метрах, $t$ — время в секундах, $t>0$. В какой момент времени скорость точки равна {v:м/с}?",
        new NumberAnswer(unit: "с"),
        read => Roots.Of(SpeedIs(read), 't', IntervalSet.GreaterThan(0)).List is [{ Rational: { } only }] ? only : throw new EvaluationException("There is no single moment."),
        (read, answer) => new RootsCheck(Plain.Write(SpeedIs(read)), "t", [$"{answer}"], "(0;oo)"))
    {
        Claim = "Точка движется по закону $x(t)={f}$ ($x$ — в метрах, $t$ — в секундах, $t>0$); скорость {v:м/с} будет в момент {x}",
        Phrase = "$x(t)={f}$, скорость {v:м/с}",
        Matching = "Соотнесите законы движения ($x$ — в метрах, $t$ — в секундах) и искомые величины.",
    };

    public static Rational ValueAt(Expression function, Expression place) =>
        Reals.At(function, 'x', place).Rational ?? throw new UnsolvedException("The value is no fraction.");

    static Asked<Rational> Moving(string question, string unit, string what, int order) => new(
        "Точка движется по координатной прямой по закону $x(t)={f}$, где $x$ — координата в метрах, $t$ — время в секундах. " + question,
        new NumberAnswer(unit: unit),
        read => Reals.At(Enumerable.Range(0, order).Aggregate(read.Expression("f"), (law, _) => Derivative.Of(law, 't')), 't', read.Expression("a")).Rational ?? throw new UnsolvedException("The value is no fraction."),
        (read, answer) => new DerivativeCheck(
            order == 1 ? read.Plain("f") : Plain.Write(Derivative.Of(read.Expression("f"), 't')), "t", $"{answer}", read.Plain("a")))
    {
        Claim = $"Точка движется по закону $x(t)={{f}}$ ($x$ — в метрах, $t$ — в секундах); {what} равн{(order == 1 ? "а" : "о")} {{x}}",
        Phrase = $"$x(t)={{f}}$, {what}",
        Matching = "Соотнесите законы движения ($x$ — в метрах, $t$ — в секундах) и искомые величины.",
    };

    static Statement SpeedIs(Filling read) => Equation.Of(Derivative.Of(read.Expression("f"), 't'), read.Expression("v"));

    static Statement Signed(Filling read) => Inequality.Of(Derivative.Of(read.Expression("f"), 'x'), read.Word("r") == ">" ? Relation.Greater : Relation.Less, 0);
}
