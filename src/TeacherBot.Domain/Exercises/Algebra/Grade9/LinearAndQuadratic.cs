using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>5x−7=2x+8; medium: with brackets; hard: with fractions.</summary>
public sealed class LinearEquations : IExercise
{
    public string Id => "algebra-9-linear-equations";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        var (root, a, c, k) = random.Until(r => (Root: r.NotZero(9), A: r.Next(3, 9), C: r.Next(-6, 7), K: r.Next(2, 6)), d => d.C is not 0 && Math.Abs(d.A) != Math.Abs(d.C) && d.K * d.A != d.C && d.K != d.A);
        var b = random.NotZero(9);
        Statement equation;
        if (setting.Difficulty == Difficulty.Easy)
        {
            equation = setting.Pick(
                Equation.Of(Build.Plus(Build.Times(a, x), b), Build.Plus(Build.Times(c, x), (a * root) + b - (c * root))),
                Equation.Of(Build.Plus(b, a, x), Build.Plus((a * root) + b - (c * root), c, x)));
        }
        else if (setting.Difficulty == Difficulty.Medium)
        {
            var rest = (k * ((a * root) + b)) - (c * root);
            equation = setting.Pick(
                Equation.Of(k * Build.Plus(Build.Times(a, x), b), Build.Plus(Build.Times(c, x), rest)),
                Equation.Of(Build.Plus(rest, -k, Build.Plus(Build.Times(a, x), b)), Build.Times(-c, x)));
        }
        else
        {
            var (m, n) = setting.Pick((2, 3), (3, 4), (2, 5), (4, 3));
            var (p, q) = random.Until(r => (P: r.NotZero(9), Q: r.NotZero(9)), d => (root + d.P) % m == 0 && (root + d.Q) % n == 0 && d.P != d.Q);
            equation = setting.Form % 2 == 0
                ? Equation.Of(Build.Plus(x, p).Over(m) + Build.Plus(x, q).Over(n), ((root + p) / m) + ((root + q) / n))
                : Equation.Of(Build.Plus(x, p).Over(m) - Build.Plus(x, q).Over(n), ((root + p) / m) - ((root + q) / n));
        }

        return Equation.Solve.Pose(
            setting,
            new() { ["e"] = equation },
            RootLists.Of(root),
            [
                ("перепутан знак", RootLists.Of(-root)),
                ("слагаемое перенесено без смены знака", RootLists.Of(root + (b > 0 ? 2 : -2))),
                ("множитель вынесен неверно", RootLists.Of(new Rational(1, root))),
                ("ошибка в счёте", RootLists.Of(root + 1)),
                ("ошибка в счёте", RootLists.Of(root - 1)),
            ],
            Worked(setting, equation, root));
    }

    static string Worked(Setting setting, Statement equation, int root) => setting.Difficulty == Difficulty.Hard
        ? $"Умножим обе части на общий знаменатель, раскроем скобки и приведём подобные слагаемые; $x={Numerals.Tex(root)}$."
        : Gathered(equation) is var (slope, right) ? $"Соберём слагаемые с $x$ слева, числа справа: ${Tex.Write(Build.Times(slope, Build.X))}={Numerals.Tex(right)}${(slope == 1 ? "" : $"; $x={Numerals.Tex(root)}$")}." : string.Empty;

    static (int Slope, int Right) Gathered(Statement equation)
    {
        var parts = Polynomial.TryOf(equation.Terms[0] - equation.Terms[1])!.In('x')!;
        return ((int)parts[1].Numerator, -(int)parts[0].Numerator);
    }
}

/// <summary>x²−5x+6=0 and incomplete ones; medium: with a leading coefficient; hard: to be brought to the form, with surds.</summary>
public sealed class QuadraticEquations : IExercise
{
    public string Id => "algebra-9-quadratic-equations";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        var (p, q) = random.Until(r => (P: r.NotZero(9), Q: r.NotZero(9)), d => Math.Abs(d.P) != Math.Abs(d.Q));
        var k = random.Next(2, 5);
        var surd = random.Pick([2, 3, 5, 6, 7]);
        if (setting.Difficulty == Difficulty.Hard && setting.Form % 3 == 2)
        {
            // (x−p)² = surd
            var equation = Equation.Of(Build.Standard(x.Power(2) - (2 * p * x) + ((p * p) - surd)), 0);
            var (minus, plus) = (Shifted(p, surd, -1), Shifted(p, surd, 1));
            return Posed(setting, equation, [minus, plus], [("перепутан знак", new Real[] { Shifted(-p, surd, -1), Shifted(-p, surd, 1) }), ("не извлечён корень из дискриминанта", RootLists.Of(p - surd, p + surd)), ("сделан вывод, что дискриминант отрицательный", [])]);
        }

        Rational first = setting.Difficulty == Difficulty.Medium && setting.Form % 3 != 0 ? new Rational(p, k) : p;
        var lead = (int)first.Denominator;
        var standard = Build.Standard((lead * x.Power(2)) - (((lead * q) + (int)first.Numerator) * x) + ((int)first.Numerator * q));
        Statement posed;
        Rational second = q;
        if (setting.Difficulty == Difficulty.Easy)
        {
            (first, second) = setting.Pick<(Rational, Rational)>((p, q), (0, q), (p, q), (q, -q));
            posed = Equation.Of(Build.Standard(x.Power(2) - (Numerals.Literal(first + second) * x) + Numerals.Literal(first * second)), 0);
        }
        else if (setting.Difficulty == Difficulty.Medium)
        {
            posed = Equation.Of(setting.Form % 3 == 0 ? Build.Standard(k * standard) : standard, 0);
        }
        else
        {
            var s = random.NotZero(6);
            posed = setting.Form % 3 == 0
                ? Equation.Of(Build.Plus(x, s) * Build.Plus(x, -p - q - s), Numerals.Literal(-(s * (Rational)(p + q + s)) - (p * q)))
                : Equation.Of(Build.Plus(x, s).Power(2), Build.Standard(((2 * s) + p + q) * x + ((s * s) - (p * q))));
        }

        var roots = RootLists.Of(first, second);
        return Posed(
            setting,
            posed,
            roots,
            [
                ("перепутаны знаки корней", roots.Opposite()),
                ("перепутан знак одного корня", RootLists.Of(-first, second)),
                ("забыт множитель в знаменателе", RootLists.Of(first * 2, second * 2)),
                ("потерян один корень", RootLists.Of(second.IsZero ? first : second)),
                ("перепутан знак другого корня", RootLists.Of(first, -second)),
                ("сделан вывод, что дискриминант отрицательный", []),
            ]);
    }

    static Real Shifted(int p, int surd, int sign)
    {
        Expression root = new Call(Function.Sqrt, surd);
        return Real.Of(sign > 0 ? Numerals.Literal(p) + root : Numerals.Literal(p) - root);
    }

    static Problem Posed(Setting setting, Statement equation, IReadOnlyList<Real> roots, IEnumerable<(string Mistake, IReadOnlyList<Real> Answer)> slips)
    {
        var parts = Polynomial.TryOf(equation.Terms[0] - equation.Terms[1])!.In('x')!;
        var (a, b, c) = (parts[2], parts[1], parts[0]);
        var standard = Build.Standard(equation.Terms[0] - equation.Terms[1]);
        var brought = equation.Terms[1] == (Expression)0 ? string.Empty : $"${Tex.Write(standard)}=0$; ";
        var worked = c.IsZero || b.IsZero ? string.Empty : $"$D={Numerals.Tex((b * b) - (4 * a * c))}$; ";
        return Equation.Solve.Pose(setting, new() { ["e"] = equation }, roots, slips, $"{brought}{worked}{RootLists.Said(roots)}.");
    }
}
