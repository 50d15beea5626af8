using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade8;

/// <summary>x²+bx+c=(x−m)(x−n). Easy: reduced, positive roots; medium: any roots, a common factor; hard: a leading coefficient.</summary>
sealed class FactorTrinomials() : ShapeExercise("algebra-8-factor-trinomials", Easy, Medium, Hard)
{
    public override IReadOnlyList<TaskType> Types => Simplification.WithoutGaps;

    static readonly IShape[] Easy =
    [
        One("x^2+b*x+c", "(x-m)*(x-n)", "m; n", "m=1..9 n=1..12 b=(-m-n) c=(m*n)", "m<n", ("перепутаны знаки в скобках", "(x+m)*(x+n)"), ("перепутан знак в одной скобке", "(x-m)*(x+n)"), ("перепутан знак в другой скобке", "(x+m)*(x-n)")),
        One("x^2+b*x+c", "(x+m)*(x+n)", "-m; -n", "m=1..9 n=1..12 b=(m+n) c=(m*n)", "m<n", ("перепутаны знаки в скобках", "(x-m)*(x-n)"), ("перепутан знак в одной скобке", "(x-m)*(x+n)"), ("перепутан знак в другой скобке", "(x+m)*(x-n)")),
    ];

    static readonly IShape[] Medium =
    [
        One("x^2+b*x+c", "(x-m)*(x-n)", "m; n", "m=-9..-1 n=1..12 b=(-m-n) c=(m*n)", "b!=0", ("перепутаны знаки в скобках", "(x+m)*(x+n)"), ("перепутан знак в одной скобке", "(x-m)*(x+n)"), ("перепутан знак в другой скобке", "(x+m)*(x-n)")),
        One("k*x^2+b*x+c", "k*(x-m)*(x-n)", "m; n", "k=2..5 m=-7..7 n=-7..9 b=(-k*m-k*n) c=(k*m*n)", "m<n;b*c!=0", ("потерян старший коэффициент", "(x-m)*(x-n)"), ("перепутаны знаки в скобках", "k*(x+m)*(x+n)"), ("перепутан знак в одной скобке", "k*(x-m)*(x+n)")),
    ];

    static readonly IShape[] Hard =
    [
        One("k*x^2+b*x+c", "(k*x-n)*(x-m)", "m; n/k", "k=2..5 m=-7..7 n=-9..9 b=(-n-k*m) c=(m*n)", "b*c!=0;n mod k!=0;(k-4)*(n mod 2)!=0", ("перепутаны знаки в скобках", "(k*x+n)*(x+m)"), ("перепутан знак в одной скобке", "(k*x+n)*(x-m)"), ("перепутан знак в другой скобке", "(k*x-n)*(x+m)"), ("числа переставлены", "(k*x-m)*(x-n)")),
        One("c+b*x-k*x^2", "(n-k*x)*(x+m)", "-m; n/k", "k=2..3 m=1..7 n=1..9 b=(n-k*m) c=(m*n)", "b!=0;n mod k!=0", ("перепутаны знаки в скобках", "(n+k*x)*(m-x)"), ("перепутан знак в одной скобке", "(n+k*x)*(x+m)"), ("перепутан знак в другой скобке", "(n-k*x)*(x-m)")),
    ];

    /// <param name="roots">Both, apart by <c>;</c>, for the solution.</param>
    static IShape One(string given, string answer, string roots, string numbers, string where, params IReadOnlyList<Patterns.NamedSlip> slips) =>
        new Shape<Expression>(Simplification.Factor, $"f: {given}", answer, numbers, where, $"Корни трёхчлена: {string.Join(" и ", roots.Split("; ").Select(root => $"$[#{root}]$"))}; $[{given}]=[{answer}]$.", slips);
}

/// <summary>The roots of x²+bx+c, their sum and product.</summary>
sealed class VietaSums() : ShapeExercise("algebra-8-vieta-sums", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Sum = Of("Найдите сумму корней уравнения ${f}=0$.", "сумма", "x_1+x_2", roots => roots.Aggregate(Rational.Zero, (sum, root) => sum + root), parts => -parts[1] / parts[2], (b, c, a) => $"-({b})/({a})");

    static readonly Asked<Rational> Product = Of("Найдите произведение корней уравнения ${f}=0$.", "произведение", "x_1 x_2", roots => roots.Aggregate(Rational.One, (product, root) => product * root), parts => parts[0] / parts[2], (b, c, a) => $"({c})/({a})");

    static readonly Asked<IReadOnlyList<Real>> Roots = new(
        "Найдите корни квадратного трёхчлена ${f}$.",
        new RootsAnswer(),
        read => Mathematics.Roots.Of(Equation.Of(read.Expression("f"), 0), 'x').List,
        (read, answer) => new RootsCheck($"{read.Plain("f")}=0", "x", [.. Real.Ordered(answer).Select(root => root.ToString())]))
    {
        Claim = "Корни трёхчлена ${f}$: {x}",
        Phrase = "${f}$",
        Matching = "Соотнесите квадратные трёхчлены и их корни.",
    };

    static readonly IShape[] Easy =
    [
        new Shape<Rational>(Sum, "f: x^2+b*x+c", "-b", "m=-9..9 n=-9..9 b=(-m-n) c=(m*n)", "m<n;b*c!=0", "По теореме Виета $x_1+x_2=[#-b]$ — второй коэффициент с другим знаком.", ("знак не изменён", "b"), ("взят свободный член", "c"), ("взят свободный член с другим знаком", "-c")),
        new Shape<Rational>(Product, "f: x^2+b*x+c", "c", "m=-9..9 n=-9..9 b=(-m-n) c=(m*n)", "m<n;b*c!=0", "По теореме Виета $x_1 x_2=[#c]$ — свободный член.", ("знак изменён", "-c"), ("взят второй коэффициент", "b"), ("взята сумма корней", "-b")),
    ];

    static readonly IShape[] Medium =
    [
        new Shape<IReadOnlyList<Real>>(Roots, "f: x^2+b*x+c", "m; n", "m=-9..9 n=-9..12 b=(-m-n) c=(m*n)", "m<n;b*c!=0", "$x_1+x_2=[#-b]$, $x_1 x_2=[#c]$; $x_1=[#m]$, $x_2=[#n]$."),
        new Shape<Rational>(Sum, "f: x^2+b*x-c", "-b", "b=-15..15 c=1..40", "b!=0;c!=b;c!=-b", "По теореме Виета $x_1+x_2=[#-b]$ — второй коэффициент с другим знаком.", ("знак не изменён", "b"), ("взят свободный член", "c"), ("взят свободный член с другим знаком", "-c")),
        new Shape<Rational>(Product, "f: x^2+b*x-c", "-c", "b=-15..15 c=1..40", "b!=0;c!=b;c!=-b", "По теореме Виета $x_1 x_2=[#-c]$ — свободный член.", ("знак изменён", "c"), ("взят второй коэффициент", "b"), ("взята сумма корней", "-b")),
    ];

    static readonly IShape[] Hard =
    [
        new Shape<Rational>(Sum, "f: k*x^2+b*x-c", "-b/k", "k=2..7 b=-15..15 c=1..40", "b!=0", "По теореме Виета сумма корней равна $[#-b/k]$: второй коэффициент с другим знаком, делённый на $[#k]$.", ("знак не изменён", "b/k"), ("не разделено на старший коэффициент", "-b"), ("взято произведение корней", "-c/k")),
        new Shape<Rational>(Product, "f: k*x^2+b*x-c", "-c/k", "k=2..7 b=-15..15 c=1..40", "b!=0", "По теореме Виета произведение корней равно $[#-c/k]$: свободный член, делённый на $[#k]$.", ("знак изменён", "c/k"), ("не разделено на старший коэффициент", "-c"), ("взята сумма корней", "-b/k")),
        new Shape<IReadOnlyList<Real>>(Roots, "f: x^2+b*x+c", "m; n", "m=-15..-4 n=3..25 b=(-m-n) c=(m*n)", "b*c!=0", "$x_1+x_2=[#-b]$, $x_1 x_2=[#c]$; $x_1=[#m]$, $x_2=[#n]$."),
    ];

    /// <summary>From the roots when they are rational; else from the coefficients, where real roots exist.</summary>
    static Asked<Rational> Of(string question, string what, string sign, Func<IEnumerable<Rational>, Rational> combine, Func<Rational[], Rational> formula, Func<string, string, string, string> plain) => new(
        question,
        new NumberAnswer(),
        read =>
        {
            var roots = Mathematics.Roots.Of(Equation.Of(read.Expression("f"), 0), 'x').List;
            return roots.Count == 2
                ? roots.All(root => root.Rational is not null) ? combine(roots.Select(root => root.Rational!.Value)) : formula(Coefficients(read))
                : throw new EvaluationException($"There are no two roots for {sign}.");
        },
        (read, answer) => Coefficients(read) is var parts ? new ValueCheck(plain($"{parts[1]}", $"{parts[0]}", $"{parts[2]}"), $"{answer}") : throw new UnsolvedException("No coefficients."))
    {
        Claim = $"{char.ToUpperInvariant(what[0])}{what[1..]} корней уравнения ${{f}}=0$: {{x}}",
        Phrase = "${f}=0$",
        Matching = $"Соотнесите уравнения и значения выражения «{what} корней».",
    };

    static Rational[] Coefficients(Filling read) =>
        Polynomial.TryOf(read.Expression("f"))?.By('x') is { Count: 3 } parts ? [.. parts.Select(part => part.FreeTerm)] : throw new UnsolvedException("No trinomial.");
}
