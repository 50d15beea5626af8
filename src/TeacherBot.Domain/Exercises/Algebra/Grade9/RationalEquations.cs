using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>(x²−2x−3)/(x−3)=0 with a root that does not fit; medium: x+12/x=7, 6/(x−1)=x; hard: sums of two fractions.</summary>
public sealed class RationalEquations : IExercise
{
    public string Id => "algebra-9-rational-equations-solve";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random) => setting.By<Func<Setting, SheetRandom, Problem>>(Easy, Medium, Hard)(setting, random);

    static Problem Easy(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        var (p, q, s) = random.Until(r => (P: r.NotZero(8), Q: r.NotZero(8), S: r.NotZero(8)), d => Math.Abs(d.P) != Math.Abs(d.Q) && d.S != d.P && d.S != d.Q);
        var numerator = setting.Form % 3 == 2 ? Build.Standard(x.Power(2) - (p * p)) : Build.Standard(Build.Plus(x, -p) * Build.Plus(x, -q));
        if (setting.Form % 3 == 2)
        {
            q = -p;
        }

        var excluded = setting.Form % 3 == 1 ? s : q;
        var roots = excluded == q ? RootLists.Of(p) : RootLists.Of(p, q);
        return Posed(
            setting,
            Equation.Of(numerator.Over(Build.Plus(x, -excluded)), 0),
            roots,
            [
                ("не учтено, что знаменатель не равен нулю", excluded == q ? RootLists.Of(p, q) : RootLists.Of(p, q, excluded)),
                ("оставлен посторонний корень", excluded == q ? RootLists.Of(q) : RootLists.Of(p, excluded)),
                ("перепутаны знаки корней", roots.Opposite()),
                ("потерян корень", RootLists.Of(q)),
                ("перепутан знак", RootLists.Of(-p, -q)),
                ("сделан вывод, что корней нет", []),
            ],
            $"${Tex.Write(numerator)}=0$ при $x \\ne {excluded}$; {RootLists.Said(RootLists.Of(p, q))}{(excluded == q ? $"; $x={q}$ не подходит" : string.Empty)}.");
    }

    static Problem Medium(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        var (p, q, a) = random.Until(r => (P: r.NotZero(9), Q: r.NotZero(9), A: r.NotZero(5)), d => Math.Abs(d.P) != Math.Abs(d.Q) && d.A != d.P && d.A != d.Q && d.P + d.Q != d.A);
        var (equation, quadratic) = setting.Pick<Func<(Statement, Expression)>>(
            () => (Equation.Of(Fraction(x, p * q, x), p + q), Quadratic(p, q)),
            () => (Equation.Of(Signed((p - a) * (q - a), Build.Plus(x, -a)), Build.Plus(new Negative(x), p + q - a)), Quadratic(p, q)),
            () => (Equation.Of(Build.Standard(Build.Times(p + q - a, x) - (p * q)).Over(Build.Plus(x, -a)), x), Quadratic(p, q)))();
        var roots = RootLists.Of(p, q);
        return Posed(setting, equation, roots, Slips(p, q), $"Умножим обе части на знаменатель, не равный нулю: ${Tex.Write(quadratic)}=0$; {RootLists.Said(roots)}.");
    }

    /// <summary>a/(x−p)+b/(x−q)=c: small numbers are tried until both roots are whole or one is a fraction.</summary>
    static Problem Hard(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        var (a, b, c, p, q, roots) = random.Until(
            r => (A: r.Next(1, 9), B: r.NotZero(9), C: r.NotZero(3), P: r.NotZero(5), Q: r.NotZero(5)) is var d && d.P != d.Q ? (d.A, d.B, d.C, d.P, d.Q, Roots: WholeRoots(d.C, -(d.C * (d.P + d.Q)) - d.A - d.B, (d.C * d.P * d.Q) + (d.A * d.Q) + (d.B * d.P))) : (0, 0, 0, 0, 0, []),
            d => d.Roots.Length == 2 && !d.Roots.Contains(d.P) && !d.Roots.Contains(d.Q) && d.Roots.All(root => root.Denominator <= 3 && Rational.Abs(root) <= 15) && d.Roots[0] != -d.Roots[1]);
        var first = ((Expression)a).Over(Build.Plus(x, -p));
        var second = ((Expression)Math.Abs(b)).Over(Build.Plus(x, -q));
        var sum = b > 0 ? first + second : first - second;
        var equation = setting.Pick(Equation.Of(sum, c), Equation.Of(first, b > 0 ? c - second : c + second), Equation.Of(sum, c));
        var quadratic = Build.Standard((c * x.Power(2)) - (((c * (p + q)) + a + b) * x) + ((c * p * q) + (a * q) + (b * p)));
        return Posed(
            setting,
            equation,
            RootLists.Of(roots),
            Slips(roots[0], roots[1]),
            $"Умножим обе части на общий знаменатель при $x \\ne {p}$, $x \\ne {q}$: ${Tex.Write(quadratic)}=0$; {RootLists.Said(RootLists.Of(roots))}.");
    }

    static Rational[] WholeRoots(int a, int b, int c)
    {
        var discriminant = (b * b) - (4 * a * c);
        var root = discriminant < 1 ? 0 : (int)Math.Round(Math.Sqrt(discriminant));
        return discriminant < 1 || root * root != discriminant ? [] : [new(-b - root, 2 * a), new(-b + root, 2 * a)];
    }

    static Expression Fraction(Expression before, int numerator, Expression denominator) =>
        numerator < 0 ? before - ((Expression)(-numerator)).Over(denominator) : before + ((Expression)numerator).Over(denominator);

    static Expression Signed(int numerator, Expression denominator) =>
        numerator < 0 ? new Negative(((Expression)(-numerator)).Over(denominator)) : ((Expression)numerator).Over(denominator);

    static Expression Quadratic(int p, int q) => Build.Standard(Build.X.Power(2) - ((p + q) * Build.X) + (p * q));

    static IEnumerable<(string Mistake, IReadOnlyList<Real> Answer)> Slips(Rational p, Rational q) =>
    [
        ("перепутаны знаки корней", RootLists.Of(-p, -q)),
        ("потерян корень", RootLists.Of(p)),
        ("перепутан знак одного корня", RootLists.Of(-p, q)),
        ("перепутан знак одного корня", RootLists.Of(p, -q)),
        ("сделан вывод, что корней нет", []),
    ];

    static Problem Posed(Setting setting, Statement equation, IReadOnlyList<Real> roots, IEnumerable<(string Mistake, IReadOnlyList<Real> Answer)> slips, string solution) =>
        Equation.Solve.Pose(setting, new() { ["e"] = equation }, roots, slips, solution);
}
