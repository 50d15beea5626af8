using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11.Calculus;

/// <summary>Questions about antiderivatives and integrals.</summary>
static class Integrals
{
    public static readonly Asked<Expression> All = new(
        "Найдите общий вид первообразных для функции $f(x)={f}$.",
        new AntiderivativeAnswer(),
        read => AntiderivativeAnswer.WithConstant(Antiderivative.Of(read.Expression("f"), 'x')),
        (read, answer) => new AntiderivativeCheck(read.Plain("f"), "x", Plain.Write(answer)))
    {
        Claim = "Общий вид первообразных для функции $f(x)={f}$: {x}",
        Phrase = "$f(x)={f}$",
        Matching = "Соотнесите функции и общий вид их первообразных.",
    };

    public static readonly Asked<Expression> Indefinite = new(
        "Найдите неопределённый интеграл: $\\int {f:dx}$.",
        new AntiderivativeAnswer(),
        read => AntiderivativeAnswer.WithConstant(Antiderivative.Of(read.Expression("f"), 'x')),
        (read, answer) => new AntiderivativeCheck(read.Plain("f"), "x", Plain.Write(answer)))
    {
        Claim = "$\\int {f:dx}={x}$",
        Phrase = "$\\int {f:dx}$",
        Matching = "Соотнесите неопределённые интегралы и их значения.",
    };

    public static readonly Asked<Expression> Through = new(
        "Найдите первообразную $F(x)$ функции $f(x)={f}$, график которой проходит через точку $M({a};\\ {b})$.",
        new ExpressionAnswer(),
        Passing,
        (read, answer) => new EachCheck(
            [true, true],
            [new AntiderivativeCheck(read.Plain("f"), "x", Plain.Write(answer)), new ValueCheck(Plain.Write(At(answer, read.Expression("a"))), read.Plain("b"))]))
    {
        Claim = "График первообразной $F(x)={x}$ функции $f(x)={f}$ проходит через точку $M({a};\\ {b})$",
        HasGaps = false,
        Phrase = "$f(x)={f}$, $M({a};\\ {b})$",
        Matching = "Соотнесите функции с точками $M$ и первообразные, графики которых проходят через эти точки.",
    };

    public static readonly Asked<Real> Definite = new(
        "Вычислите интеграл: $\\int_{{a}}^{{b}}{f:dx}$.",
        new RealAnswer(near: true),
        read => DefiniteIntegral.Of(read.Expression("f"), 'x', read.Expression("a"), read.Expression("b")),
        (read, answer) => new IntegralCheck(read.Plain("f"), "x", read.Plain("a"), read.Plain("b"), answer.ToString()))
    {
        Claim = "$\\int_{{a}}^{{b}}{f:dx}={x}$",
        Phrase = "$\\int_{{a}}^{{b}}{f:dx}$",
        Matching = "Соотнесите интегралы и их значения.",
    };

    public static readonly Asked<Rational> Path = new(
        "Точка движется по прямой со скоростью $v(t)={f}$ (м/с), где $t$ — время в секундах. Найдите путь, который точка прошла с момента $t={a}$~с до момента $t={b}$~с.",
        new NumberAnswer(unit: "м"),
        Passed,
        (read, answer) => new IntegralCheck(read.Plain("f"), "t", read.Plain("a"), read.Plain("b"), $"{answer}"))
    {
        Claim = "Двигаясь со скоростью $v(t)={f}$ (м/с), точка с момента $t={a}$~с до момента $t={b}$~с пройдёт путь {x}",
        Phrase = "$v(t)={f}$, от $t={a}$~с до $t={b}$~с",
        Matching = "Соотнесите скорости точки (в м/с), промежутки времени и пройденный путь.",
    };

    /// <summary>The value at the point decides the constant.</summary>
    static Expression Passing(Filling read)
    {
        var primitive = Antiderivative.Of(read.Expression("f"), 'x');
        return primitive + (read.Expression("b") - At(primitive, read.Expression("a")));
    }

    /// <summary>A point that turns back passes more than the integral says.</summary>
    static Rational Passed(Filling read)
    {
        var (speed, from, to) = (read.Expression("f"), read.Expression("a"), read.Expression("b"));
        var forwards = Polynomial.TryOf(speed)?.In('t') is { IsZero: false } law
            && RealRoots.Count(law, read.Number("a"), read.Number("b")) == (law.At(read.Number("b")).IsZero ? 1 : 0)
            && law.At((read.Number("a") + read.Number("b")) / 2).Sign > 0;
        return forwards && DefiniteIntegral.Of(speed, 't', from, to).Rational is { } path ? path : throw new EvaluationException("The point turns back.");
    }

    static Expression At(Expression function, Expression place) => function.Replace(leaf => leaf == Build.X ? place : null);
}
