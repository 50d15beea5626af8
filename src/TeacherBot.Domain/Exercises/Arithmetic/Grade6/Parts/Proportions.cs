using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Parts;

/// <summary>x:12=3:4. Easy: whole numbers; medium: the unknown in any place; hard: decimals.</summary>
public sealed class Proportions() : Family("math-6-proportion", 4)
{
    static readonly Asked<Rational> Term = new(
        "Найдите неизвестный член пропорции ${f}$.",
        new NumberAnswer(NumberForm.Decimal),
        read => LinearEquation.Root(read.Statement("f")) ?? throw new EvaluationException("The proportion has no single root."),
        (read, answer) => new RootsCheck(read.Plain("f"), "x", [$"{answer}"]))
    {
        Claim = "Неизвестный член пропорции ${f}$ равен {x}",
        Phrase = "${f}$",
        Matching = "Соотнесите пропорции и их неизвестные члены.",
    };

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var (p, q) = random.Until(r => (r.Next(2, 9), r.Next(2, 9)), pair => pair.Item1 != pair.Item2 && Divisibility.Gcd(pair.Item1, pair.Item2).IsOne);
        var (s, t) = random.Until(r => (r.Next(1, setting.By(5, 9, 15)), r.Next(2, setting.By(8, 15, 15))), pair => pair.Item1 != pair.Item2);
        var scale = setting.By<Rational>(1, 1, new Rational(1, 10));
        Rational[] terms = [p * s * scale, q * s * scale, (Rational)p * t, (Rational)q * t];
        var place = setting.Difficulty == Difficulty.Easy ? setting.Form % 2 * 3 : setting.Form % 4;
        Expression[] written = [.. terms.Select((term, i) => i == place ? EquationProblem.X : Decimal(term))];
        var bars = setting.Form % 4 >= 2;
        var statement = new Statement(
            bars ? [written[0].Over(written[1]), written[2].Over(written[3])] : [written[0] / written[1], written[2] / written[3]], [Relation.Equal]);
        var root = terms[place];
        var (first, second, third) = place is 0 or 3 ? (terms[1], terms[2], terms[3 - place]) : (terms[0], terms[3], terms[3 - place]);
        return Term.Pose(
            setting,
            new() { ["f"] = statement },
            root,
            new (string, Rational)[]
            {
                ("перемножены не те члены", first * third / second),
                ("перемножены не те члены", second * third / first),
                ("произведение не разделено на третий член", first * second),
                ("ошибка на единицу", root + 1),
                ("члены сложены и вычтены", Rational.Abs(first + second - third)),
            }.Where(slip => slip.Item2.DecimalPlaces() is <= 2),
            $"$x={Point(first)} \\cdot {Point(second)}:{Point(third)}$; $x={Point(root)}$.");
    }
}

/// <summary>Which equalities of ratios are true, and an unknown by two proportional quantities.</summary>
public sealed class ProportionalValues() : Family("math-6-proportional-values", 2)
{
    const string Pairs = "Соотнесите условия и значения $y$.";

    static readonly Asked<Rational> Direct = new(
        "Величины $x$ и $y$ прямо пропорциональны. При $x={a}$ значение $y$ равно ${b}$. Найдите значение $y$ при $x={c}$.",
        new NumberAnswer(NumberForm.Decimal),
        read => read.Number("b") / read.Number("a") * read.Number("c"),
        (read, answer) => new RootsCheck($"y/({read.Plain("c")})=({read.Plain("b")})/({read.Plain("a")})", "y", [$"{answer}"]))
    {
        Claim = "Если $x$ и $y$ прямо пропорциональны и при $x={a}$ значение $y$ равно ${b}$, то при $x={c}$ значение $y$ равно {x}",
        Phrase = "прямая пропорциональность: при $x={a}$ $y={b}$, теперь $x={c}$",
        Matching = Pairs,
    };

    static readonly Asked<Rational> Inverse = new(
        "Величины $x$ и $y$ обратно пропорциональны. При $x={a}$ значение $y$ равно ${b}$. Найдите значение $y$ при $x={c}$.",
        new NumberAnswer(NumberForm.Decimal),
        read => LinearEquation.Root(new Statement([new Letter('y') * read.Expression("c"), read.Expression("a") * read.Expression("b")], [Relation.Equal])) ?? throw new EvaluationException("There is no such value."),
        (read, answer) => new RootsCheck($"y*({read.Plain("c")})=({read.Plain("a")})*({read.Plain("b")})", "y", [$"{answer}"]))
    {
        Claim = "Если $x$ и $y$ обратно пропорциональны и при $x={a}$ значение $y$ равно ${b}$, то при $x={c}$ значение $y$ равно {x}",
        Phrase = "обратная пропорциональность: при $x={a}$ $y={b}$, теперь $x={c}$",
        Matching = Pairs,
    };

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var inverse = setting.Form % 2 == 1;
        var scale = setting.By<Rational>(1, 1, new Rational(1, 10));
        var (a, b, c) = random.Until(
            r => (A: (Rational)r.Next(2, setting.By(10, 20, 30)), B: r.Next(2, setting.By(20, 40, 90)) * scale, C: (Rational)r.Next(2, setting.By(20, 36, 40))),
            drawn => drawn.A != drawn.C && drawn.A != drawn.B && drawn.B != drawn.C && Result(drawn.A, drawn.B, drawn.C) is var value && value.DecimalPlaces() is { } places && places <= setting.By(0, 0, 2) && (setting.Difficulty != Difficulty.Hard || !value.IsInteger || random.Chance(20)));
        var (answer, other) = (Result(a, b, c), inverse ? b / a * c : a * b / c);
        return (inverse ? Inverse : Direct).Pose(
            setting,
            new() { ["a"] = a, ["b"] = Decimal(b), ["c"] = c },
            answer,
            new (string, Rational)[]
            {
                ("перепутаны прямая и обратная пропорциональности", other),
                ("вместо пропорции прибавлена разность", b + c - a),
                ("перемножены не те числа", a * c / b),
                ("ошибка на единицу", answer + 1),
            }.Where(slip => slip.Item2.Sign > 0 && slip.Item2.DecimalPlaces() is <= 2),
            inverse ? $"$y={Point(a)} \\cdot {Point(b)}:{Point(c)}={Point(answer)}$." : $"$y={Point(b)} \\cdot {Point(c)}:{Point(a)}={Point(answer)}$.");

        Rational Result(Rational x, Rational y, Rational next) => inverse ? x * y / next : y * next / x;
    }
}
