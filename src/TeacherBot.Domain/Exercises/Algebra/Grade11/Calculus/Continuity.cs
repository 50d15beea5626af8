using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11.Calculus;

/// <summary>Questions about continuity and limits.</summary>
static class Continuity
{
    public static readonly Asked<Rational> Limit = new(
        "Вычислите предел: $\\lim_{x \\to {a}} {f}$.",
        new NumberAnswer(),
        read => Limits.Of(read.Expression("f"), 'x', LimitPoint.At(read.Number("a")))?.Value?.Rational ?? throw new EvaluationException("There is no such limit."),
        (read, answer) => new LimitCheck(read.Plain("f"), "x", read.Plain("a"), $"{answer}"))
    {
        Claim = "$\\lim_{x \\to {a}} {f}={x}$",
        Phrase = "$\\lim_{x \\to {a}} {f}$",
        Matching = "Соотнесите пределы и их значения.",
    };

    public static readonly Asked<IReadOnlyList<Real>> Breaks = new(
        "Найдите точки разрыва функции $y={f}$.",
        new RootsAnswer(),
        read => Domains.Of(read.Expression("f"), 'x').Complement() is { IsFinite: true } holes ? holes.Points : throw new UnsolvedException("The function has no values on whole intervals."),
        (read, answer) => new DomainCheck(read.Plain("f"), "x", IntervalNotation.Plain(IntervalSet.Of(answer).Complement())))
    {
        Claim = "Точки разрыва функции $y={f}$: {x}",
        Phrase = "$y={f}$",
        Matching = "Соотнесите функции и точки их разрыва.",
    };

    public static readonly Asked<Rational> Joined = new(
        "При каком значении $a$ функция $f(x)=\\begin{cases}{f},\\ x<{m},\\\\{g},\\ x \\ge {m}\\end{cases}$ непрерывна на всей числовой прямой?",
        new NumberAnswer(),
        read => LinearEquation.Root(Meeting(read)) ?? throw new EvaluationException("There is no single such value."),
        (read, answer) => new RootsCheck(Plain.Write(Meeting(read)), "a", [$"{answer}"]))
    {
        Claim = "Функция $f(x)=\\begin{cases}{f},\\ x<{m},\\\\{g},\\ x \\ge {m}\\end{cases}$ непрерывна на всей числовой прямой при $a$, равном {x}",
        Phrase = "$f(x)=\\begin{cases}{f},\\ x<{m},\\\\{g},\\ x \\ge {m}\\end{cases}$",
        Matching = "Соотнесите функции и значения $a$, при которых они непрерывны на всей числовой прямой.",
    };

    /// <summary>Both formulas have the same value where they meet.</summary>
    static Statement Meeting(Filling read) => Equation.Of(At(read, "f"), At(read, "g"));

    static Expression At(Filling read, string slot) => read.Expression(slot).Replace(leaf => leaf == Build.X ? read.Expression("m") : null);
}
