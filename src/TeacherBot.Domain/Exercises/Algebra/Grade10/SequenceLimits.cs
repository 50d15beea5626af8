using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade10;

/// <summary>Limits of fractions with n: the leading terms decide.</summary>
sealed class SequenceLimits() : ShapeExercise("algebra-10-sequence-limits", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Limit = new(
        "Найдите предел последовательности $a_n={f}$.",
        new NumberAnswer(),
        read => Limits.Of(read.Expression("f"), 'n', LimitPoint.PlusInfinity)?.Value?.Rational ?? throw new UnsolvedException("There is no limit, or it is not found."),
        (read, answer) => new LimitCheck(read.Plain("f"), "n", "oo", $"{answer}"))
    {
        Claim = "Предел последовательности $a_n={f}$ равен {x}",
        Phrase = "$a_n={f}$",
        Matching = "Соотнесите последовательности и их пределы.",
    };

    static readonly IShape[] Easy =
    [
        One("c+k/n", "c", "c=-12..12 k=-9..9", "c!=0;k!=0", "$[k/n] \\to 0$, поэтому $a_n \\to [c]$.", ("взят числитель", "k"), ("взята сумма", "c+k"), ("взят нуль", "0")),
        One("(k*n+p)/(m*n+q)", "k/m", "k=1..12 m=1..9 p=-9..9 q=-9..9", "p!=0;q!=0;k!=m", "Разделим числитель и знаменатель на $n$: $[(k+p/n)/(m+q/n)] \\to [#k/m]$.", ("взято отношение свободных членов", "p/q"), ("дробь перевёрнута", "m/k"), ("взято значение при $n=1$", "(k+p)/(m+q)")),
        One("(k*n+p)/n", "k", "k=-12..12 p=-9..9", "p*k!=0;k*k>1", "$a_n=[k+p/n] \\to [k]$.", ("взят свободный член", "p"), ("взято значение при $n=1$", "k+p"), ("взят нуль", "0")),
    ];

    static readonly IShape[] Medium =
    [
        One("(k*n^2+p*n+r)/(m*n^2+q)", "k/m", "k=-9..9 m=2..9 p=-9..9 q=-9..9 r=-9..9", "k*p*q*r!=0;k!=m", "Разделим на $n^2$: $[(k+p/n+r/n^2)/(m+q/n^2)] \\to [#k/m]$.", ("взято отношение свободных членов", "r/q"), ("дробь перевёрнута", "m/k"), ("перепутан знак", "-k/m")),
        One("(k*n+p)/(m*n^2+q)", "0", "k=2..9 m=1..9 p=-9..9 q=-9..9", "p*q!=0", "Разделим на $n^2$: числитель стремится к $0$, знаменатель к $[m]$, поэтому $a_n \\to 0$.", ("взято отношение коэффициентов", "k/m"), ("взято отношение свободных членов", "p/q"), ("взята единица", "1")),
        One("(p-k*n)/(m*n+q)", "-k/m", "k=1..9 m=1..9 p=1..12 q=-9..9", "q!=0", "Разделим на $n$: $[(p/n-k)/(m+q/n)] \\to [#-k/m]$.", ("потерян минус", "k/m"), ("взяты первые числа", "p/m"), ("взято отношение свободных членов", "p/q")),
        One("(n+p)*(n+q)/(k*n^2+r)", "1/k", "p=-9..9 q=-9..9 k=2..9 r=-9..9", "p!=q;p*q*r!=0", "Числитель равен $[n^2+@(p+q)*n+@(p*q)]$; разделим на $n^2$: $a_n \\to [#1/k]$.", ("взято отношение свободных членов", "p*q/r"), ("дробь перевёрнута", "k"), ("взят нуль", "0")),
    ];

    static readonly IShape[] Hard =
    [
        One("(k*n^2+p)/(n+q)-k*n", "-k*q", "k=1..6 p=-9..9 q=-9..9", "p*q!=0", "$a_n=[(p-k*@(q)*n)/(n+q)] \\to [#-k*q]$.", ("разность принята за нуль", "0"), ("перепутан знак", "k*q"), ("взят коэффициент", "k")),
        One("(k*n+p)^2/(m*n^2+q)", "k^2/m", "k=2..6 m=1..9 p=-9..9 q=-9..9", "p*q!=0;k*k!=m", "Числитель равен $[@(k^2)*n^2+@(2*k*p)*n+@(p^2)]$; разделим на $n^2$: $a_n \\to [#k^2/m]$.", ("коэффициент не возведён в квадрат", "k/m"), ("взято отношение свободных членов", "p^2/q"), ("удвоено вместо квадрата", "2*k/m")),
        One("(k*n+p)/(n+q)+(m*n+r)/(n+s)", "k+m", "k=1..9 m=1..9 p=-9..9 q=1..9 r=-9..9 s=1..9", "k!=m;p*r!=0;q!=s;p!=k*q;r!=m*s", "Дроби стремятся к $[k]$ и $[m]$, сумма — к $[#k+m]$.", ("взяты свободные члены", "p/q+r/s"), ("пределы перемножены", "k*m"), ("взята половина суммы", "(k+m)/2")),
        One("(k*n^3+p*n)/(m*n^3+q*n^2+r)", "k/m", "k=-9..9 m=2..9 p=-9..9 q=-9..9 r=-9..9", "k*p*q*r!=0;k!=m", "Разделим на $n^3$: $[(k+p/n^2)/(m+q/n+r/n^3)] \\to [#k/m]$.", ("взяты вторые коэффициенты", "p/q"), ("дробь перевёрнута", "m/k"), ("перепутан знак", "-k/m")),
    ];

    static IShape One(string given, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<Rational>(Limit, $"f: {given}", answer, numbers, where, solution, slips);
}

/// <summary>Which sequences rise or fall.</summary>
public sealed class SequenceMonotony : IExercise
{
    static readonly Letter Index = new('n');

    static readonly Selection Rising = new(
        "Выберите {m|возрастающую|убывающую} последовательность.",
        "Выберите все {w|возрастающие|убывающие} последовательности.",
        (read, item) => Goes(item, IsRise(read)),
        (read, item) => new StatementCheck($"{Plain.Write(At(item, 2))}{(IsRise(read) ? ">" : "<")}{Plain.Write(At(item, 1))}"));

    public string Id => "algebra-10-sequence-monotony";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        Expression n = Index;
        var rises = setting.Form % 2 == 0;
        var (rising, falling) = (new List<string>(), new List<string>());
        while (rising.Count < 4 || falling.Count < 4)
        {
            var up = random.Chance(50);
            var (k, c, d) = (random.Next(1, 9), random.Next(1, 9), random.Next(1, 9));
            Expression Signed(Expression risen) => up ? risen : Build.Plus(c, -1, risen);
            var tree = setting.By<Func<Expression>>(
                () => random.Pick<Expression>([Signed(Build.Times(k, n)), up ? Build.Plus(c, -1, ((Expression)k).Over(n)) : Build.Plus(c, 1, ((Expression)k).Over(n)), Signed(n.Power(2))]),
                () => random.Pick<Expression>([up ? Build.Times(k, n).Over(Build.Plus(n, d)) : Build.Plus(n, d + 1).Over(n), Signed(Build.Plus(n.Power(2), k, n)), Signed(((Expression)random.Next(2, 5)).Power(n))]),
                () => random.Pick<Expression>([up ? Build.Plus(n, d).Over(Build.Plus(n, d + k)) : Build.Plus(n, d + k).Over(Build.Plus(n, d)), up ? Build.Plus(c, -1, ((Expression)1).Over(random.Next(2, 9)).Power(n)) : Build.Plus(c, 1, ((Expression)1).Over(random.Next(2, 9)).Power(n)), up ? Build.Plus(n.Power(2), -1, n) : ((Expression)k).Over(Build.Plus(n.Power(2), d, n))]))();
            var list = up ? rising : falling;
            var print = $"$a_n={Tex.Write(Tidy.Of(tree))}$";
            if (list.Count < 4 && !list.Contains(print))
            {
                list.Add(print);
            }
        }

        return Chosen.Of(
            Rising,
            new() { ["m"] = rises ? "возрастающую" : "убывающую", ["w"] = rises ? "возрастающие" : "убывающие" },
            rises ? rising : falling,
            rises ? falling : rising,
            "Последовательность возрастает, если разность $a_{n+1}-a_n$ всегда положительна, и убывает, если она всегда отрицательна.");
    }

    static bool IsRise(Filling read) => read.Has("m") ? read.Word("m") == "возрастающую" : read.Word("w") == "возрастающие";

    /// <summary>By the first terms one after the other.</summary>
    static bool Goes(PrintedItem item, bool up)
    {
        var terms = Enumerable.Range(1, 15).Select(index => At(item, index).Value()).ToArray();
        return terms.Zip(terms.Skip(1), (term, next) => next - term).All(step => step.Sign == (up ? 1 : -1));
    }

    static Expression At(PrintedItem item, int index) => item.Statement is { IsEquality: true, Terms: [Letter { Name: 'a' }, var side] }
        ? side.Replace(leaf => leaf == Index ? (Expression)index : null)
        : throw new EvaluationException("It is no sequence.");
}
