using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>A term by the formula of the n-th one.</summary>
public sealed class TermsByFormula : IExercise
{
    static readonly Letter Index = new('n');

    static readonly Asked<Rational> Term = new(
        "Последовательность задана формулой $a_n={f}$. Найдите её {k}-й член.",
        new NumberAnswer(),
        read => read.Whole("k").Sign > 0 ? At(read).Value() : throw new EvaluationException("There is no such term."),
        (read, answer) => new ValueCheck(Plain.Write(At(read)), $"{answer}"))
    {
        Claim = "Если $a_n={f}$, то {k}-й член последовательности равен {x}",
        Phrase = "$a_n={f}$; {k}-й член",
        Matching = "Соотнесите последовательности и их члены.",
    };

    static readonly Asked<Rational> Position = new(
        "Последовательность задана формулой $a_n={f}$. Найдите номер члена, равного {k}.",
        new NumberAnswer(),
        read => Roots.Of(Equation.Of(read.Expression("f"), read.Expression("k")), 'n').List.Where(root => root.Rational is { IsInteger: true, Sign: > 0 }).ToArray() is [var only] ? only.Rational!.Value : throw new EvaluationException("There is no single such term."),
        (read, answer) => new RootsCheck($"{read.Plain("f")}={read.Plain("k")}", "n", [$"{answer}"], "[1;+oo)"))
    {
        Claim = "Если $a_n={f}$, то номер члена, равного {k}, — {x}",
        Phrase = "$a_n={f}$; член равен {k}",
        Matching = "Соотнесите члены последовательностей и их номера.",
    };

    public string Id => "algebra-9-terms-by-formula";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 3;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (k, b, c) = (random.Next(3, setting.By(7, 9, 12)), random.NotZero(12), random.Next(2, 7));
        Expression n = Index;
        var tree = setting.By(
            setting.Pick<Expression>(Build.Plus(Build.Times(c, n), b), Build.Plus(n.Power(2), b), Build.Plus(Math.Abs(b) + 10, -c, n)),
            setting.Pick<Expression>(Build.Plus(n.Power(2), -c, n), Build.Plus(Build.Times(2, n.Power(2)), b), Build.Plus(Build.Times(c + 2, n), b)),
            setting.Pick<Expression>(((Expression)(-1)).Power(n) * Build.Plus(Build.Times(c, n), Math.Abs(b)), Build.Plus(n.Power(2), -c, n), Build.Plus(n, c).Over(Build.Plus(n, c + Math.Abs(b)))));
        var value = tree.Replace(leaf => leaf == Index ? (Expression)k : null).Value();
        var asksPosition = setting.Difficulty != Difficulty.Easy && setting.Form % 3 == setting.By(0, 2, 1);
        if (asksPosition)
        {
            k = Math.Max(k, c + 1);
            value = tree.Replace(leaf => leaf == Index ? (Expression)k : null).Value();
            return Position.Pose(setting, new() { ["f"] = tree, ["k"] = value }, k, [("ошибка на один номер", k + 1), ("ошибка на один номер", k - 1), ("ошибка в уравнении", k + c)], $"${Tex.Write(tree)}={Numerals.Tex(value)}$, $n$ — натуральное; $n={k}$.");
        }

        return Term.Pose(
            setting,
            new() { ["f"] = tree, ["k"] = k },
            value,
            [("перепутан знак", -value), ("найден предыдущий член", tree.Replace(leaf => leaf == Index ? (Expression)(k - 1) : null).Value()), ("найден следующий член", tree.Replace(leaf => leaf == Index ? (Expression)(k + 1) : null).Value())],
            $"${Tex.Write(tree.Replace(leaf => leaf == Index ? (Expression)k : null))}={Numerals.Tex(value)}$.");
    }

    static Expression At(Filling read) => read.Expression("f").Replace(leaf => leaf == Index ? read.Expression("k") : null);
}

/// <summary>Each term by the one before.</summary>
public sealed class RecurrentSequences : IExercise
{
    const int Longest = 50;

    static readonly Asked<Rational> Term = new(
        "Первый член последовательности равен {a}, а каждый следующий получается так: предыдущий умножают на {k} и прибавляют {b}. Найдите {n}-й член.",
        new NumberAnswer(),
        read => Stepped(read.Number("a"), read.Number("k"), read.Number("b"), read.Count("n")),
        (read, answer) => new ValueCheck(Plain.Write(Nested(read)), $"{answer}"))
    {
        Claim = "Если первый член равен {a}, а каждый следующий получают, умножив предыдущий на {k} и прибавив {b}, то {n}-й член равен {x}",
        Phrase = "первый член {a}, умножают на {k} и прибавляют {b}; {n}-й член",
        Matching = "Соотнесите последовательности и их члены.",
    };

    public string Id => "algebra-9-recurrent-sequences";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (a, k, b, n) = random.Until(
            r => (A: setting.By(r.Next(1, 6), r.NotZero(6), r.NotZero(8)), K: setting.By(2, r.Pick([2, 3]), r.Pick([-2, -3, 3, 4])), B: setting.By(r.Next(1, 7), r.NotZero(8), r.NotZero(9)), N: setting.By(r.Next(3, 4), r.Next(4, 5), r.Next(4, 5))),
            d => d.A != d.B && (d.A * d.K) + d.B != d.A && d.B != 1);
        var value = Stepped(a, k, b, n);
        return Term.Pose(
            setting,
            new() { ["a"] = a, ["k"] = k, ["b"] = b, ["n"] = n },
            value,
            [("сделан лишний шаг", (value * k) + b), ("пропущен шаг", Stepped(a, k, b, n - 1)), ("потерян знак числа", Stepped(a, k, -b, n)), ("потерян знак множителя", Stepped(a, -k, b, n))],
            $"{string.Join("; ", Enumerable.Range(2, n - 1).Select(i => $"$a_{{{i}}}={Tex.Write(Build.Plus(Numerals.Literal(Stepped(a, k, b, i - 1)) * (Expression)k, b))}={Numerals.Tex(Stepped(a, k, b, i))}$"))}.");
    }

    static Rational Stepped(Rational first, Rational factor, Rational added, int index)
    {
        if (index is < 1 or > Longest)
        {
            throw new EvaluationException("There is no such term.");
        }

        return Enumerable.Range(1, index - 1).Aggregate(first, (term, _) => (term * factor) + added);
    }

    static Expression Nested(Filling read) => Enumerable.Range(1, read.Count("n") - 1).Aggregate(read.Expression("a"), (term, _) => (term * read.Expression("k")) + read.Expression("b"));
}
