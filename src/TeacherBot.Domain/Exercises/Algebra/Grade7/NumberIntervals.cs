using TeacherBot.Domain.Exercises.Algebra.Grade9;
using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade7;

/// <summary>Conditions on a number written as intervals. Easy: rays and segments; medium: half-open; hard: two conditions at once, decimals.</summary>
sealed class IntervalNotations() : ShapeExercise("algebra-7-interval-notation", Easy, Medium, Hard)
{
    const string Pairs = "Соотнесите условия и числовые промежутки.";

    static readonly Asked<IntervalSet> Written = new(
        "Запишите числовой промежуток, заданный условием ${e}$.",
        new IntervalAnswer(),
        read => Inequalities.Solve(read.Statement("e"), 'x'),
        (read, answer) => new InequalityCheck(read.Plain("e"), "x", IntervalNotation.Plain(answer)))
    {
        Claim = "Условие ${e}$ задаёт промежуток {x}",
        Phrase = "${e}$",
        Matching = Pairs,
    };

    static readonly Asked<IntervalSet> Both = new(
        "Запишите числовой промежуток, все числа которого удовлетворяют двум условиям: ${a}$ и ${b}$.",
        new IntervalAnswer(),
        read => Inequalities.Solve([read.Statement("a"), read.Statement("b")], 'x'),
        (read, answer) => new InequalityCheck($"{read.Plain("a")}; {read.Plain("b")}", "x", IntervalNotation.Plain(answer)))
    {
        Claim = "Двум условиям ${a}$ и ${b}$ удовлетворяют числа промежутка {x}",
        Phrase = "${a}$ и ${b}$",
        Matching = Pairs,
    };

    static readonly IShape[] Easy =
    [
        One("x>m", "(m;oo)", "m=-15..15", "m!=0", "Знак строгий: число $[m]$ не входит."),
        One("x<=m", "(-oo;m]", "m=-15..15", "m!=0", "Знак нестрогий: число $[m]$ входит."),
        One("m<=x<=n", "[m;n]", "m=-15..10 n=-9..15", "m+1<n;m+n!=0;m*n!=0", "Оба знака нестрогие: концы входят.", ("взяты числа вне промежутка", "(-oo;m]U[n;oo)")),
        One("m<x<n", "(m;n)", "m=-15..10 n=-9..15", "m+1<n;m+n!=0;m*n!=0", "Оба знака строгие: концы не входят.", ("взяты числа вне промежутка", "(-oo;m)U(n;oo)")),
    ];

    static readonly IShape[] Medium =
    [
        One("m<=x<n", "[m;n)", "m=-15..10 n=-9..15", "m+1<n;m+n!=0;m*n!=0", "Число $[m]$ входит, число $[n]$ не входит.", ("оба конца включены", "[m;n]"), ("оба конца исключены", "(m;n)"), ("концы перепутаны", "(m;n]")),
        One("m<x<=n", "(m;n]", "m=-15..10 n=-9..15", "m+1<n;m+n!=0;m*n!=0", "Число $[n]$ входит, число $[m]$ не входит.", ("оба конца включены", "[m;n]"), ("оба конца исключены", "(m;n)"), ("концы перепутаны", "[m;n)")),
        One("n>x>=m", "[m;n)", "m=-15..10 n=-9..15", "m+1<n;m+n!=0;m*n!=0", "Меньший конец — $[m]$, он входит; число $[n]$ не входит.", ("оба конца включены", "[m;n]"), ("оба конца исключены", "(m;n)"), ("концы перепутаны", "(m;n]")),
        One("m>=x", "(-oo;m]", "m=-15..15", "m!=0", "То есть $x \\le [m]$; число $[m]$ входит."),
    ];

    static readonly IShape[] Hard =
    [
        Two("x>m", "x<=n", "(m;n]", "m=-12..8 n=-8..12", "m+1<n;m+n!=0;m*n!=0", "Числа больше $[m]$ и не больше $[n]$.", ("концы перепутаны", "[m;n)"), ("взято одно условие", "(m;oo)"), ("взято одно условие", "(-oo;n]")),
        Two("x>=m", "x>n", "(n;oo)", "m=-12..8 n=-8..12", "m<n;m*n!=0", "Больше обоих чисел: $x>[n]$.", ("взято более слабое условие", "[m;oo)"), ("взяты числа между концами", "[m;n)"), ("включён конец", "[n;oo)")),
        Two("x<m", "x<=n", "(-oo;m)", "m=-12..8 n=-8..12", "m<n;m*n!=0", "Меньше обоих чисел: $x<[m]$.", ("взято более слабое условие", "(-oo;n]"), ("взяты числа между концами", "(m;n]"), ("включён конец", "(-oo;m]")),
        Two("m<=x<n", "x>=k", "[k;n)", "m=-12..4 k=-11..9 n=-6..14", "m<k;k+1<n;m*k*n!=0", "Общие числа — от $[k]$ включительно до $[n]$.", ("взято первое условие", "[m;n)"), ("взято второе условие", "[k;oo)"), ("концы перепутаны", "(k;n]")),
    ];

    static IShape One(string condition, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IntervalSet>(Written, $"e: {condition}", answer, numbers, where, solution, slips);

    static IShape Two(string first, string second, string answer, string numbers, string where, string solution, params IReadOnlyList<NamedSlip> slips) =>
        new Shape<IntervalSet>(Both, $"a: {first} | b: {second}", answer, numbers, where, solution, slips);
}

/// <summary>Hatched parts of a number line. Easy: rays; medium: between two ends; hard: two parts.</summary>
public sealed class IntervalFigures : IExercise
{
    const int Edge = 10;

    static readonly Asked<IntervalSet> Shown = new(
        "Запишите числовое множество, которое отмечено штриховкой на координатной прямой.",
        new IntervalAnswer(),
        read => Hatched(read).Aggregate(IntervalSet.Empty, (set, span) => set.Union(Part(span))),
        Checked);

    public string Id => "algebra-7-interval-figures";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (m, n) = random.Until(r => (M: r.Next(-8, 5), N: r.Next(-5, 8)), ends => ends.N - ends.M > 2 && ends.M * ends.N != 0 && ends.M != -ends.N);
        var (closedM, closedN) = random.Until(r => (M: r.Chance(50), N: r.Chance(50)), closed => setting.Difficulty == Difficulty.Easy || setting.Form % 4 > 1 || closed.M != closed.N);
        var first = setting.Form % 2 == 0;
        LineSpan[] spans = setting.By<LineSpan[]>(
            first ? [new($"{m}", null, closedM, false)] : [new(null, $"{n}", false, closedN)],
            [new($"{m}", $"{n}", closedM, closedN)],
            [new(null, $"{m}", false, closedM), new($"{n}", null, closedN, false)]);
        string[] labels = setting.By<string[]>(["0", first ? $"{m}" : $"{n}"], ["0", $"{m}", $"{n}"], ["0", $"{m}", $"{n}"]);
        var answer = spans.Aggregate(IntervalSet.Empty, (set, span) => set.Union(Part(span)));
        return Shown.Pose(
            setting,
            new() { Figure = new NumberLine($"{-Edge}", $"{Edge}", "1", [], labels, spans) },
            answer,
            [
                ("перепутано, входят ли концы", Inequality.OtherEnds(answer)),
                ("взято то, что не заштриховано", answer.Complement()),
                ("взято не заштрихованное и перепутаны концы", Inequality.Turned(answer)),
                ("перепутаны знаки", Inequality.Mirrored(answer)),
                ("включены все концы", spans.Aggregate(IntervalSet.Empty, (set, span) => set.Union(Part(span with { FromClosed = span.From is not null, ToClosed = span.To is not null })))),
            ],
            $"Закрашенная точка входит в множество, светлая — нет: {Inequality.Print(answer)}.");
    }

    static IReadOnlyList<LineSpan> Hatched(Filling read) => read.Drawing<NumberLine>().Spans is { Count: > 0 } spans ? spans : throw new EvaluationException("Nothing is hatched.");

    static IntervalSet Part(LineSpan span) => IntervalSet.Between(End(span.From), span.FromClosed, End(span.To), span.ToClosed);

    static Real? End(string? end) => end is null ? null : Real.Of(Plain.Parse(end).Value());

    /// <summary>One part is told by its ends; two parts by what lies between them.</summary>
    static InequalityCheck Checked(Filling read, IntervalSet answer) => Hatched(read) switch
    {
        [var only] => new(string.Join("; ", Conditions(only)), "x", IntervalNotation.Plain(answer)),
        [{ From: null } left, { To: null } right] => new(
            string.Join("; ", Conditions(new(left.To, right.From, !left.ToClosed, !right.FromClosed))), "x", IntervalNotation.Plain(answer.Complement())),
        _ => throw new UnsolvedException("There are too many parts."),
    };

    static IEnumerable<string> Conditions(LineSpan span)
    {
        if (span.From is { } from)
        {
            yield return $"x{(span.FromClosed ? ">=" : ">")}{from}";
        }

        if (span.To is { } to)
        {
            yield return $"x{(span.ToClosed ? "<=" : "<")}{to}";
        }
    }
}

/// <summary>Distances, middles and whole numbers of the number line.</summary>
sealed class LineDistances() : QuizExercise("algebra-7-line-distances", Easy, Medium, Hard)
{
    const string Pairs = "Соотнесите описания и числа.";

    static readonly Quiz Distance = new(
        "Найдите расстояние между точками $A({a})$ и $B({b})$ координатной прямой.",
        "abs(a-b)",
        string.Empty,
        claim: "Расстояние между точками $A({a})$ и $B({b})$ координатной прямой равно {x}",
        phrase: "расстояние между точками $A({a})$ и $B({b})$",
        matching: Pairs,
        solution: "Расстояние — модуль разности координат: {x}.",
        solve: read => read.Number("a") < read.Number("b") ? read.Number("b") - read.Number("a") : read.Number("a") - read.Number("b"));

    static readonly Quiz Middle = new(
        "Найдите координату середины отрезка $AB$ координатной прямой, если $A({a})$ и $B({b})$.",
        "(a+b)/2",
        "x-a=b-x",
        claim: "Координата середины отрезка с концами $A({a})$ и $B({b})$ равна {x}",
        phrase: "координата середины отрезка с концами $A({a})$ и $B({b})$",
        matching: Pairs,
        solution: "Координата середины — полусумма координат концов: {x}.");

    static readonly Quiz Moved = new(
        "Точка $B$ координатной прямой лежит левее точки $A({a})$ на расстоянии {d} от неё. Найдите координату точки $B$.",
        "a-d",
        "x+d=a",
        claim: "Точка, которая лежит левее точки $A({a})$ на расстоянии {d} от неё, имеет координату {x}",
        phrase: "координата точки левее $A({a})$ на расстоянии {d}",
        matching: Pairs);

    static readonly Quiz OtherEnd = new(
        "Точка $M({m})$ — середина отрезка $AB$ координатной прямой, и $A({a})$. Найдите координату точки $B$.",
        "2*m-a",
        "x-m=m-a",
        claim: "Если $M({m})$ — середина отрезка $AB$ и $A({a})$, то координата точки $B$ равна {x}",
        phrase: "координата конца $B$ отрезка с концом $A({a})$ и серединой $M({m})$",
        matching: Pairs);

    static readonly Quiz HalfOpen = Whole("$[{a};\\ {b})$", "b-a", (from, to) => (from, to - 1));

    static readonly Quiz Closed = Whole("$[{a};\\ {b}]$", "b-a+1", (from, to) => (from, to));

    static readonly Quiz Open = Whole("$({a};\\ {b})$", "b-a-1", (from, to) => (from + 1, to - 1));

    static readonly Quiz ThirdPoint = new(
        "Точка $C$ делит отрезок с концами $A({a})$ и $B({b})$ координатной прямой так, что отрезок $AC$ в {k} раза длиннее отрезка $CB$. Найдите координату точки $C$.",
        "(a+k*b)/(k+1)",
        "x-a=k*(b-x)",
        claim: "Если точка $C$ делит отрезок с концами $A({a})$ и $B({b})$ так, что $AC$ в {k} раза длиннее $CB$, то её координата равна {x}",
        phrase: "координата точки $C$ отрезка с концами $A({a})$ и $B({b})$, если $AC$ в {k} раза длиннее $CB$",
        matching: Pairs);

    static readonly Quizzed[] Easy =
    [
        Distance.With("a=-30..30 b=-30..30", "a<b-2;a*b!=0;a+b!=0", ("знак потерян", "abs(a+b)"), ("взят модуль первого числа", "abs(a)"), ("взят модуль второго числа", "abs(b)")),
        Moved.With("a=-20..20 d=3..30", "a!=0;a!=d", ("сдвиг в другую сторону", "a+d"), ("перепутан знак", "d-a"), ("взято расстояние", "-d")),
        Closed.With("a=-12..3 b=2..15", "a<b-3;a+b!=0;a!=0", ("число найдено вычитанием", "b-a"), ("концы не учтены", "b-a-1"), ("взята сумма", "b+abs(a)+2")),
    ];

    static readonly Quizzed[] Medium =
    [
        Middle.With("a=-40..40 b=-40..40", "a<b-3;(a+b) mod 2=0;a+b!=0;a*b!=0", ("взята полуразность", "(b-a)/2"), ("сумма не разделена пополам", "a+b"), ("перепутан знак", "-(a+b)/2")),
        HalfOpen.With("a=-15..3 b=2..20", "a<b-3;a+b!=0;a!=0", ("учтены оба конца", "b-a+1"), ("не учтены оба конца", "b-a-1"), ("взята сумма", "b+abs(a)+2")),
        OtherEnd.With("m=-20..20 a=-20..20", "m*a!=0;m!=a;2*m!=a", ("найдена середина отрезка $AM$", "(m+a)/2"), ("взята разность", "m-a"), ("перепутан знак", "a-2*m")),
    ];

    static readonly Quizzed[] Hard =
    [
        ThirdPoint.With("a=-30..20 k=2..4 d=2..9 b=(a+d*(k+1))", "a*b!=0", ("расстояние отложено от другого конца", "a+d"), ("взята середина", "(a+b)/2"), ("ошибка на единицу", "a+d*k-1")),
        Open.With("a=-40..-2 b=2..60", "a<b-3;a+b!=0", ("число найдено вычитанием", "b-a"), ("учтены оба конца", "b-a+1"), ("взята сумма", "b+abs(a)+2")),
        Middle.With("a=-90..90 b=-90..90", "a<b-30;(a+b) mod 2=0;a+b!=0;a*b<0", ("взята полуразность", "(b-a)/2"), ("сумма не разделена пополам", "a+b"), ("перепутан знак", "-(a+b)/2")),
    ];

    static Quiz Whole(string interval, string formula, Func<System.Numerics.BigInteger, System.Numerics.BigInteger, (System.Numerics.BigInteger From, System.Numerics.BigInteger To)> ends) => new(
        $"Сколько целых чисел принадлежит промежутку {interval}?",
        formula,
        string.Empty,
        claim: $"Количество целых чисел, принадлежащих промежутку {interval}, равно {{x}}",
        phrase: $"количество целых чисел промежутка {interval}",
        matching: Pairs,
        solve: read => ends(read.Whole("a"), read.Whole("b")) is var (from, to) && to - from < 10_000
            ? Enumerable.Range(0, 10_000).TakeWhile(step => from + step <= to).Count()
            : throw new UnsolvedException("There are too many to count."));
}

/// <summary>Numbers of an interval to choose from.</summary>
public sealed class IntervalMembers : IExercise
{
    static readonly Selection Inside = new(
        "Выберите число, которое удовлетворяет условию ${e}$.",
        "Выберите все числа, которые удовлетворяют условию ${e}$.",
        (read, option) => Put(read, option).Holds(),
        (read, option) => new StatementCheck(Plain.Write(Put(read, option))));

    public string Id => "algebra-7-interval-members";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var scale = setting.By(1, 2, 10);
        var (m, n) = random.Until(r => (M: r.Next(-9 * scale, 5 * scale), N: r.Next(-4 * scale, 9 * scale)), ends => ends.N - ends.M > 4 * scale && ends.N - ends.M < 11 * scale);
        var (from, to) = (new Rational(m, scale), new Rational(n, scale));
        var closed = setting.Form % 2 == 0;
        var condition = new Statement([Decimal(from), Build.X, Decimal(to)], closed ? [Relation.LessOrEqual, Relation.Less] : [Relation.Less, Relation.LessOrEqual]);
        Rational step = new(1, scale);
        var inside = random.Shuffled(Enumerable.Range(m + 1, n - m - 1)).Take(4).Select(number => new Rational(number, scale)).Append(closed ? from : to);
        Rational[] outside = [closed ? to : from, from - step, to + step, -to - step, from - (step * random.Next(2, 5)), to + (step * random.Next(2, 5))];
        return Chosen.Of(Inside, new() { ["e"] = condition }, [.. inside.Distinct().Select(Print)], [.. outside.Where(number => number < from || number > to || number == (closed ? to : from)).Distinct().Select(Print)], "Знак $\\le$ включает конец, знак $<$ не включает.");

        static string Print(Rational number) => Numerals.Written(number, NumberForm.Decimal).Print;

        static Expression Decimal(Rational number) => Numerals.Literal(number, NumberForm.Decimal);
    }

    static Statement Put(Filling read, PrintedItem option) => read.Statement("e").Replace(leaf => leaf == Build.X ? option.Expression : null);
}
