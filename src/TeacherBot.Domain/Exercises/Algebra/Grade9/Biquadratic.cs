using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>x⁴−13x²+36=0; medium: one square negative, leading coefficients; hard: surds.</summary>
public sealed class BiquadraticEquations : IExercise
{
    public string Id => "algebra-9-biquadratic-equations";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        int[] squares = [1, 4, 9, 16, 25, 36];
        int[] others = [2, 3, 5, 6, 7];
        var lead = setting.Difficulty == Difficulty.Easy ? 1 : setting.Pick(1, 1, random.Next(2, 3));
        var (p, q) = setting.Difficulty switch
        {
            Difficulty.Easy => random.Until(r => (P: r.Pick(squares), Q: setting.Form % 3 == 2 ? -r.Next(1, 9) : r.Pick(squares)), d => d.P != d.Q),
            Difficulty.Medium => random.Until(r => (P: r.Pick(squares), Q: setting.Pick(-r.Next(1, 12), 0, r.Pick(squares))), d => d.P != Math.Abs(d.Q)),
            _ => random.Until(r => (P: r.Pick(others), Q: setting.Pick(r.Pick(squares), -r.Next(1, 9), r.Pick(squares))), d => d.P != Math.Abs(d.Q)),
        };
        var x = Build.X;
        var polynomial = Build.Standard(lead * (x.Power(4) - ((p + q) * x.Power(2)) + (p * q)));
        IReadOnlyList<Real> roots = [.. Both(p), .. Both(q)];
        return Equation.Solve.Pose(
            setting,
            new() { ["e"] = Equation.Of(polynomial, 0) },
            Real.Ordered(roots),
            [
                ("найдено t, а не x", RootLists.Of(p, q)),
                ("потеряны отрицательные корни", q > 0 ? [RootLists.Squared(p)[1], RootLists.Squared(q)[1]] : [RootLists.Squared(p)[1]]),
                ("извлечён корень из отрицательного числа", [.. Both(p), .. Both(Math.Abs(q))]),
                ("потеряна пара корней", q == 0 ? RootLists.Of(0) : Both(p)),
                ("потеряна пара корней", q > 0 ? Both(q) : q == 0 ? Both(p) : []),
                ("t взято с другим знаком", Both(Math.Abs(q) == p || q == 0 ? p + 1 : Math.Abs(q))),
                ("сделан вывод, что корней нет", []),
            ],
            q == 0
                ? $"${Tex.Write(Build.Times(lead, x.Power(2)))}({Tex.Write(Build.Plus(x.Power(2), -p))})=0$; {RootLists.Said(roots)}."
                : $"Пусть $t=x^2$, $t \\ge 0$. ${Tex.Write(Build.Standard(lead * (Build.Letter('t').Power(2) - ((p + q) * Build.Letter('t')) + (p * q))))}=0$; $t_1={p}$, $t_2={q}${(q < 0 ? " (не подходит)" : string.Empty)}; {RootLists.Said(roots)}.");
    }

    static Real[] Both(int square) => square < 0 ? [] : square == 0 ? [0] : RootLists.Squared(square);
}

/// <summary>(x²−5x)²+2(x²−5x)−24=0: a new unknown. Easy: a bracket with x; hard: two squares give all roots.</summary>
public sealed class NewUnknown : IExercise
{
    public string Id => "algebra-9-new-unknown";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var x = Build.X;
        if (setting.Difficulty == Difficulty.Easy)
        {
            var (a, first, second) = random.Until(r => (A: r.NotZero(6), First: r.NotZero(7), Second: r.NotZero(7)), d => d.First < d.Second && d.First + d.Second != 0 && d.First - d.A != 0 && d.Second - d.A != 0);
            var bracket = Build.Plus(x, a);
            return Posed(setting, bracket, "x", first, second, RootLists.Of(first - a, second - a), [("найдено t, а не x", RootLists.Of(first, second)), ("перепутан знак при переносе", RootLists.Of(first + a, second + a)), ("перепутаны знаки t", RootLists.Of(-first - a, -second - a)), ("потерян корень", RootLists.Of(first - a)), ("сделан вывод, что корней нет", [])]);
        }

        // x²+bx takes the value t1 at u and −b−u; medium: t2 is taken nowhere.
        var (b, u, v) = random.Until(r => (B: r.NotZero(6), U: r.NotZero(6), V: r.NotZero(6)), d => d.U != d.V && d.U != -d.B - d.V && d.U != -d.B - d.U && d.V != -d.B - d.V && d.U != -d.B && d.V != -d.B);
        var (t, s) = ((u * u) + (b * u), (v * v) + (b * v));
        if (setting.Difficulty == Difficulty.Medium)
        {
            s = -((b * b) / 4) - random.Next(1, 5);
        }

        var roots = setting.Difficulty == Difficulty.Medium ? RootLists.Of(u, -b - u) : RootLists.Of(u, -b - u, v, -b - v);
        return Posed(setting, Build.Plus(x.Power(2), b, x), "x", t, s, roots, [("найдено t, а не x", RootLists.Of(t, s)), ("перепутаны знаки корней", roots.Opposite()), ("потеряна пара корней", setting.Difficulty == Difficulty.Medium ? RootLists.Of(u) : RootLists.Of(u, -b - u)), ("потеряна пара корней", setting.Difficulty == Difficulty.Medium ? RootLists.Of(-b - u) : RootLists.Of(v, -b - v)), ("сделан вывод, что корней нет", [])]);
    }

    static Problem Posed(Setting setting, Expression bracket, string unknown, int t, int s, IReadOnlyList<Real> roots, IEnumerable<(string Mistake, IReadOnlyList<Real> Answer)> slips)
    {
        var equation = t + s == 0 ? Equation.Of(bracket.Power(2), -t * s)
            : setting.Form % 2 == 0 ? Equation.Of(Build.Plus(Build.Plus(bracket.Power(2), -t - s, bracket), t * s), 0) : Equation.Of(Build.Plus(bracket.Power(2), -t - s, bracket), -t * s);
        var letter = Build.Letter('t');
        return Equation.Solve.Pose(
            setting,
            new() { ["e"] = equation },
            roots,
            slips,
            $"Пусть $t={Tex.Write(bracket)}$. ${Tex.Write(Build.Standard(letter.Power(2) - ((t + s) * letter) + (t * s)))}=0$; $t_1={t}$, $t_2={s}$; возвращаемся к ${unknown}$: {RootLists.Said(roots)}.");
    }
}
