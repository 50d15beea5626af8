using TeacherBot.Domain.Exercises.Algebra.Grade9;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra;

/// <summary>Questions about y=f(x) as shapes: values, arguments, zeros, domains, ranges.</summary>
static class FunctionShapes
{
    static readonly Asked<IntervalSet> RangeAsked = new(
        "Найдите множество значений функции $y={f}$.",
        new IntervalAnswer(),
        read => Ranges.Of(read.Expression("f"), 'x'),
        (read, answer) => new EachCheck(
            [true, true],
            [
                new DomainCheck(read.Plain("f"), "x", IntervalNotation.Plain(Domains.Of(read.Expression("f"), 'x'))),
                new InequalityCheck(InY(Ranges.Of(read.Expression("f"), 'x')), "y", IntervalNotation.Plain(answer)),
            ]))
    {
        Claim = "Множество значений функции $y={f}$: {x}",
        Phrase = "$y={f}$",
        Matching = "Соотнесите функции и множества их значений.",
    };

    public static IShape Value(string function, string answer, string numbers, string where, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(Functions.ValueAt, $"f: {function} | a: m", answer, numbers, where, $"При $x=[#m]$ получаем $y=[#{answer}]$.", slips);

    public static IShape Argument(string function, string roots, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IReadOnlyList<Real>>(Functions.Argument, $"f: {function} | a: v", roots, numbers, where, solution, slips);

    public static IShape Zero(string function, string roots, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IReadOnlyList<Real>>(Functions.Zeros, $"f: {function}", roots, numbers, where, solution, slips);

    public static IShape Defined(string function, string set, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IntervalSet>(Functions.Domain, $"f: {function}", set, numbers, where, solution, slips);

    public static IShape Range(string function, string set, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IntervalSet>(RangeAsked, $"f: {function}", set, numbers, where, solution, slips);

    static string InY(IntervalSet range) => range.IsAll ? "y^2>=0" : range.Intervals is [var ray]
        ? $"y{(ray.To is null ? ">" : "<")}{(ray.FromIncluded || ray.ToIncluded ? "=" : string.Empty)}{ray.From ?? ray.To}"
        : throw new UnsolvedException("The range is not known here.");
}

/// <summary>Choices among functions by what their graphs do.</summary>
static class FunctionChoices
{
    static readonly Letter X = new('x');

    static readonly Rational[] Places = [new(1, 3), new(1, 2), 1, new(5, 2), 4, 7];

    /// <summary>For functions that have values for all x>0, and rise or fall there.</summary>
    public static readonly Selection Monotone = new(
        "Выберите функцию, которая {m|возрастает|убывает} при всех $x>0$.",
        "Выберите все функции, которые {w|возрастают|убывают} при всех $x>0$.",
        (read, item) => Rises(item) == IsRise(read),
        (read, item) => new StatementCheck($"{Plain.Write(At(item, 1))}{(IsRise(read) ? "<" : ">")}{Plain.Write(At(item, 4))}"));

    public static readonly Selection Parity = new(
        "Выберите {p|чётную|нечётную} функцию.",
        "Выберите все {q|чётные|нечётные} функции.",
        (read, item) => Keeps(item, IsEven(read)),
        (read, item) => new IdentityCheck(Plain.Write(Mirrored(item)), Plain.Write(IsEven(read) ? Side(item) : new Negative(Side(item)))));

    public static Problem Monotony(bool rises, IReadOnlyCollection<string> rising, IReadOnlyCollection<string> falling, string solution) => Chosen.Of(
        Monotone,
        new() { ["m"] = rises ? "возрастает" : "убывает", ["w"] = rises ? "возрастают" : "убывают" },
        rises ? rising : falling,
        rises ? falling : rising,
        solution);

    public static Problem Even(bool even, IReadOnlyCollection<string> right, IReadOnlyCollection<string> wrong) => Chosen.Of(
        Parity,
        new() { ["p"] = even ? "чётную" : "нечётную", ["q"] = even ? "чётные" : "нечётные" },
        right,
        wrong,
        even ? "Функция чётная, если область определения симметрична и $f(-x)=f(x)$." : "Функция нечётная, если область определения симметрична и $f(-x)=-f(x)$.");

    /// <summary>As an option prints it.</summary>
    public static string Print(Expression function) => $"$y={Tex.Write(Tidy.Of(function))}$";

    static bool IsRise(Filling read) => read.Has("m") ? read.Word("m") == "возрастает" : read.Word("w") == "возрастают";

    static bool IsEven(Filling read) => read.Has("p") ? read.Word("p") == "чётную" : read.Word("q") == "чётные";

    static bool Rises(PrintedItem item)
    {
        var values = Places.Select(place => Numeric.Value(At(item, place))).ToArray();
        var steps = values.Zip(values.Skip(1), (first, second) => second - first).ToArray();
        return steps.Select(Math.Sign).Distinct().ToArray() switch
        {
            [1] => true,
            [-1] => false,
            _ => throw new EvaluationException("It neither rises nor falls everywhere."),
        };
    }

    static bool Keeps(PrintedItem item, bool even) => Places.All(place =>
        Numeric.Value(At(item, -place)) is var left && Numeric.Value(At(item, place)) is var right && Math.Abs(left - (even ? right : -right)) < 1e-9 * (1 + Math.Abs(right)));

    static Expression Mirrored(PrintedItem item) => Side(item).Replace(leaf => leaf == X ? new Negative(X) : null);

    static Expression At(PrintedItem item, Rational place) => Side(item).Replace(leaf => leaf == X ? Numerals.Literal(place) : null);

    static Expression Side(PrintedItem item) => item.Statement is { IsEquality: true, Terms: [Letter { Name: 'y' }, var side] } ? side : throw new EvaluationException("It is no function.");
}
