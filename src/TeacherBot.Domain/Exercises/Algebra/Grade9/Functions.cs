using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>Questions about y=f(x).</summary>
static class Functions
{
    static readonly Letter X = new('x');

    public static readonly Asked<Rational> ValueAt = new(
        "Найдите значение функции $y={f}$ при $x={a}$.",
        new NumberAnswer(),
        read => At(read.Expression("f"), read.Expression("a")).Value(),
        (read, answer) => new ValueCheck(Plain.Write(At(read.Expression("f"), read.Expression("a"))), $"{answer}"))
    {
        Claim = "Значение функции $y={f}$ при $x={a}$ равно {x}",
        Phrase = "$y={f}$ при $x={a}$",
        Matching = "Соотнесите функции и их значения.",
    };

    public static readonly Asked<IReadOnlyList<Real>> Zeros = new(
        "Найдите нули функции $y={f}$.",
        new RootsAnswer(),
        read => Roots.Of(Equation.Of(read.Expression("f"), 0), 'x') is { IsAll: false } roots ? roots.List : throw new EvaluationException("It is 0 everywhere."),
        (read, answer) => new RootsCheck($"{read.Plain("f")}=0", "x", [.. Real.Ordered(answer).Select(root => root.ToString())]))
    {
        Claim = "Нули функции $y={f}$: {x}",
        Phrase = "$y={f}$",
        Matching = "Соотнесите функции и их нули.",
    };

    public static readonly Asked<IReadOnlyList<Real>> Argument = new(
        "При каких значениях $x$ значение функции $y={f}$ равно {a}?",
        new RootsAnswer(),
        read => Roots.Of(Equation.Of(read.Expression("f"), read.Expression("a")), 'x') is { IsAll: false } roots ? roots.List : throw new EvaluationException("It always has this value."),
        (read, answer) => new RootsCheck($"{read.Plain("f")}={read.Plain("a")}", "x", [.. Real.Ordered(answer).Select(root => root.ToString())]))
    {
        Claim = "Значение функции $y={f}$ равно {a} при $x$, равном: {x}",
        Phrase = "$y={f}$, $y={a}$",
        Matching = "Соотнесите функции с их значениями и значения аргумента.",
    };

    public static readonly Asked<IntervalSet> Domain = new(
        "Найдите область определения функции $y={f}$.",
        new IntervalAnswer(),
        read => Domains.Of(read.Expression("f"), 'x'),
        (read, answer) => new DomainCheck(read.Plain("f"), "x", IntervalNotation.Plain(answer)))
    {
        Claim = "Область определения функции $y={f}$: {x}",
        Phrase = "$y={f}$",
        Matching = "Соотнесите функции и их области определения.",
    };

    public static readonly Asked<IntervalSet> Sign = new(
        "При каких значениях $x$ функция $y={f}$ принимает {s|положительные|отрицательные} значения?",
        new IntervalAnswer(),
        read => Inequalities.Solve(Signed(read), 'x'),
        (read, answer) => new InequalityCheck(Plain.Write(Signed(read)), "x", IntervalNotation.Plain(answer)))
    {
        Claim = "Функция $y={f}$ принимает {s|положительные|отрицательные} значения на множестве {x}",
        Phrase = "$y={f}$, {s|положительные|отрицательные} значения",
        Matching = "Соотнесите функции и множества, на которых они принимают такие значения.",
    };

    public static readonly Asked<IReadOnlyList<IReadOnlyList<Real>>> Vertex = new(
        "Найдите координаты вершины параболы $y={f}$.",
        new SolutionsAnswer(),
        read => [[Axis(read), At(read.Expression("f"), Numerals.Literal(Axis(read))).Value()]],
        (read, answer) => new SystemCheck([$"{Plain.Write(Slope(read))}=0", $"y={read.Plain("f")}"], ["x", "y"], [.. answer.Select(point => (IReadOnlyList<string>)[.. point.Select(number => number.ToString())])]))
    {
        Claim = "Вершина параболы $y={f}$ — точка {x}",
        Phrase = "$y={f}$",
        Matching = "Соотнесите параболы и их вершины.",
    };

    public static readonly Asked<Rational> Extreme = new(
        "Найдите {w|наименьшее|наибольшее} значение функции $y={f}$.",
        new NumberAnswer(),
        read => (read.Word("w") == "наименьшее") == (Parabola(read)[2].Sign > 0)
            ? At(read.Expression("f"), Numerals.Literal(Axis(read))).Value()
            : throw new EvaluationException("There is no such value."),
        (read, answer) => new ValueCheck($"({Parabola(read)[0]})-({Parabola(read)[1]})^2/(4*({Parabola(read)[2]}))", $"{answer}"))
    {
        Claim = "У функции $y={f}$ {w|наименьшее|наибольшее} значение равно {x}",
        Phrase = "{w|наименьшее|наибольшее} значение $y={f}$",
        Matching = "Соотнесите функции и их наименьшие или наибольшие значения.",
    };

    public static readonly Asked<IntervalSet> Monotone = new(
        "На каком промежутке функция $y={f}$ {m|возрастает|убывает}?",
        new IntervalAnswer(),
        read => (read.Word("m") == "возрастает") == (Parabola(read)[2].Sign > 0) ? IntervalSet.Between(Axis(read), true, null, false) : IntervalSet.Between(null, false, Axis(read), true),
        (read, answer) => new InequalityCheck($"{Plain.Write(Slope(read))}{(read.Word("m") == "возрастает" ? ">=" : "<=")}0", "x", IntervalNotation.Plain(answer)))
    {
        Claim = "Функция $y={f}$ {m|возрастает|убывает} на промежутке {x}",
        Phrase = "$y={f}$ {m|возрастает|убывает}",
        Matching = "Соотнесите функции и промежутки, на которых они возрастают или убывают.",
    };

    static Expression At(Expression f, Expression argument) => f.Replace(leaf => leaf == X ? argument : null);

    static Statement Signed(Filling read) => Inequality.Of(read.Expression("f"), read.Word("s") == "положительные" ? Relation.Greater : Relation.Less, 0);

    static Univariate Parabola(Filling read) => Polynomial.TryOf(read.Expression("f"))?.In('x') is { Degree: 2 } square ? square : throw new EvaluationException("It is no parabola.");

    static Rational Axis(Filling read) => -Parabola(read)[1] / (2 * Parabola(read)[2]);

    /// <summary>2ax+b: 0 at the vertex, positive where the function grows.</summary>
    static Expression Slope(Filling read) => Parabola(read).Derivative().Of(new Generator(X)).ToExpression();
}
