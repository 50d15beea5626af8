using TeacherBot.Domain.Exercises.Patterns;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade9;

/// <summary>Which points satisfy an inequality with two unknowns. Easy: linear; medium: a parabola, a circle; hard: systems of two.</summary>
public sealed class PointsOfInequality : IExercise
{
    const int MostSize = 6;

    static readonly Selection OfOne = new(
        "Выберите точку, координаты которой удовлетворяют неравенству ${a}$.",
        "Выберите все точки, координаты которых удовлетворяют неравенству ${a}$.",
        (read, item) => NumberPair.Read(item).Satisfies(read.Statement("a")),
        (read, item) => Put(read, item, "a"));

    static readonly Selection OfSystem = new(
        "Выберите точку, координаты которой удовлетворяют системе неравенств $\\begin{cases}{a},\\\\{b}\\end{cases}$.",
        "Выберите все точки, координаты которых удовлетворяют системе неравенств $\\begin{cases}{a},\\\\{b}\\end{cases}$.",
        (read, item) => NumberPair.Read(item) is var pair && pair.Satisfies(read.Statement("a")) && pair.Satisfies(read.Statement("b")),
        (read, item) => new EachCheck([true, true], [Put(read, item, "a"), Put(read, item, "b")]));

    public string Id => "algebra-9-points-of-inequality";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (first, second) = (Drawn(setting, random, curved: setting.Difficulty != Difficulty.Easy), Drawn(setting, random, curved: setting.Form % 2 == 0));
        var isSystem = setting.Difficulty == Difficulty.Hard;
        var pairs = random.Shuffled(NumberPair.Grid(MostSize).Where(pair => IsNear(first, pair) || (isSystem && IsNear(second, pair))));
        var right = pairs.Where(Fits).Take(4).ToArray();
        var wrong = pairs.Where(pair => !Fits(pair)).Take(5).ToArray();
        if (right.Length < 4 || wrong.Length < 5)
        {
            return Draw(setting, random);
        }

        return Chosen.Of(
            isSystem ? OfSystem : OfOne,
            isSystem ? new() { ["a"] = first, ["b"] = second } : new() { ["a"] = first },
            [.. right.Select(pair => pair.Print)],
            [.. wrong.Select(pair => pair.Print)],
            isSystem ? "При подстановке их координат верны оба неравенства." : "При подстановке их координат получается верное неравенство.");

        bool Fits(NumberPair pair) => pair.Satisfies(first) && (!isSystem || pair.Satisfies(second));
    }

    /// <summary>Close to the border, so that one has to calculate.</summary>
    static bool IsNear(Statement inequality, NumberPair pair) => pair.In(inequality) is var put && Rational.Abs(put.Terms[0].Value() - put.Terms[1].Value()) <= 6;

    static Statement Drawn(Setting setting, SheetRandom random, bool curved)
    {
        var (x, y) = (Build.X, Build.Letter('y'));
        var (a, b, c, p) = (random.Next(1, 3), random.NotZero(3), random.NotZero(8), random.NotZero(3));
        var relation = random.Pick([Relation.Less, Relation.Greater, Relation.LessOrEqual, Relation.GreaterOrEqual]);
        return (curved, setting.Form % 2) switch
        {
            (false, 0) => Inequality.Of(Build.Plus(Build.Times(a, x), b, y), relation, c),
            (false, _) => Inequality.Of(y, relation, Build.Plus(Build.Times(b, x), p)),
            (true, 0) => Inequality.Of(x.Power(2) + y.Power(2), relation, random.Pick([10, 13, 16, 20, 25])),
            (true, _) => Inequality.Of(y, relation, Build.Plus(x.Power(2), c)),
        };
    }

    static StatementCheck Put(Filling read, PrintedItem item, string slot) => new(Plain.Write(NumberPair.Read(item).In(read.Statement(slot))));
}

/// <summary>Which inequality describes the half-plane above or below a line. Easy: y alone; medium: y and x on one side; hard: multiplied.</summary>
public sealed class HalfPlanes : IExercise
{
    static readonly Letter Y = new('y');

    static readonly Selection Side = new(
        "Выберите неравенство, которому удовлетворяют координаты всех точек, лежащих {w|выше|ниже} прямой ${e}$.",
        "Выберите все неравенства, которым удовлетворяют координаты всех точек, лежащих {w|выше|ниже} прямой ${e}$.",
        (read, item) => Describes(read, item.Statement),
        (read, item) => new StatementCheck(Plain.Write(Witness(read, item.Statement).In(item.Statement))));

    public string Id => "algebra-9-half-planes";

    public IReadOnlyList<TaskType> Types => Chosen.Types;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (k, m) = random.Until(r => (K: r.NotZero(setting.By(3, 4, 5)), M: r.NotZero(7)), line => Math.Abs(line.K) != Math.Abs(line.M));
        var above = setting.Form % 2 == 0;
        var filling = new Filling { ["w"] = above ? "выше" : "ниже", ["e"] = Equation.Of(Y, Build.Plus(Build.Times(k, Build.X), m)) };
        var all = Options(k, m).SelectMany(sides => new[] { Relation.Greater, Relation.Less }.Select(relation => Inequality.Of(sides.Left, relation, sides.Right))).ToArray();
        var options = random.Shuffled(all).Select(option => (Fits: Describes(filling, option), Print: $"${Tex.Write(option.Terms[0], option.Relations[0], option.Terms[1])}$")).ToArray();
        return Chosen.Of(
            Side,
            filling,
            [.. options.Where(option => option.Fits).Take(4).Select(option => option.Print)],
            [.. options.Where(option => !option.Fits).Take(5).Select(option => option.Print)],
            $"{(above ? "Выше" : "Ниже")} прямой $y{(above ? ">" : "<")}{Tex.Write(Build.Plus(Build.Times(k, Build.X), m))}$; остальное — равносильные преобразования.");
    }

    static (Expression Left, Expression Right)[] Options(int k, int m)
    {
        var (x, y) = (Build.X, (Expression)Y);
        return
        [
            (y, Build.Plus(Build.Times(k, x), m)),
            (Build.Plus(y, -k, x), m),
            (Build.Plus(Build.Times(k, x), -1, y), -m),
            (Build.Plus(Build.Plus(Build.Times(k, x), -1, y), m), 0),
            (Build.Plus(Build.Times(2, y), -2 * k, x), 2 * m),
            (Build.Times(3, y), Build.Plus(Build.Times(3 * k, x), 3 * m)),
        ];
    }

    /// <summary>Whether the sides differ by a multiple of y−f(x) with the sign that the side of the line demands.</summary>
    static bool Describes(Filling read, Statement option)
    {
        if (option is not { Terms: [var left, var right], Relations: [var relation and (Relation.Less or Relation.Greater)] } || Line(read) is not { } line || Polynomial.TryOf(left - right) is not { } difference)
        {
            throw new EvaluationException("A strict inequality beside a line is expected.");
        }

        var factor = difference.By('y') is { Count: 2 } parts && parts[1].IsConstant ? parts[1].FreeTerm : Rational.Zero;
        var isLine = !factor.IsZero && Polynomial.TryOf(difference.ToExpression() - (Numerals.Literal(factor) * (Y - line)))!.IsZero;
        return isLine && (factor.Sign > 0) == ((relation == Relation.Greater) == IsAbove(read));
    }

    /// <summary>A point of the half-plane: one where the inequality fails, if there is any.</summary>
    static NumberPair Witness(Filling read, Statement option)
    {
        var line = Line(read) ?? throw new EvaluationException("No line.");
        var points = NumberPair.Grid(4).Select(point => point with { Y = point.Y + new NumberPair(point.X, 0).In(new Statement([line, 0], [Relation.Equal])).Terms[0].Value() })
            .Where(point => new NumberPair(point.X, point.Y).Satisfies(new Statement([Y, line], [IsAbove(read) ? Relation.Greater : Relation.Less]))).ToArray();
        return points.Where(point => !point.Satisfies(option)).Append(points[0]).First();
    }

    static bool IsAbove(Filling read) => read.Word("w") == "выше";

    static Expression? Line(Filling read) => read.Statement("e") is { IsEquality: true, Terms: [Letter { Name: 'y' }, var line] } ? line : null;
}

/// <summary>The area of the figure that a system describes. Easy: a rectangle; medium and hard: a right triangle.</summary>
sealed class FigureAreas() : ShapeExercise("algebra-9-areas-of-systems", Easy, Medium, Hard)
{
    static readonly Asked<Rational> Rectangle = Of("Найдите площадь фигуры, заданной системой неравенств $\\begin{cases}{a},\\\\{b}\\end{cases}$.", "Площадь фигуры, заданной системой неравенств $\\begin{cases}{a},\\\\{b}\\end{cases}$, равна {x}", "$\\begin{cases}{a},\\\\{b}\\end{cases}$", ["a", "b"]);

    static readonly Asked<Rational> Triangle = Of("Найдите площадь фигуры, заданной системой неравенств $\\begin{cases}{a},\\\\{b},\\\\{c}\\end{cases}$.", "Площадь фигуры, заданной системой неравенств $\\begin{cases}{a},\\\\{b},\\\\{c}\\end{cases}$, равна {x}", "$\\begin{cases}{a},\\\\{b},\\\\{c}\\end{cases}$", ["a", "b", "c"]);

    static readonly IShape[] Easy =
    [
        new Shape<Rational>(Rectangle, "a: p<=x<=q | b: r<=y<=s", "(q-p)*(s-r)", "p=-6..4 q=-3..9 r=-6..4 s=-3..9 m=(q-p) n=(s-r)", "m>1;n>1;m!=n", "Прямоугольник со сторонами $[#m]$ и $[#n]$: $[m*n]=[#m*n]$.", ("найден периметр", "2*(m+n)"), ("стороны сложены", "m+n")),
        new Shape<Rational>(Rectangle, "a: abs(x)<=p | b: r<=y<=s", "2*p*n", "p=2..7 r=-6..4 s=-3..9 n=(s-r)", "n>1;n!=p", "Прямоугольник со сторонами $[#2*p]$ и $[#n]$: $[#2*p*n]$.", ("сторона не удвоена", "p*n"), ("найден периметр", "2*(2*p+n)")),
    ];

    static readonly IShape[] Medium =
    [
        new Shape<Rational>(Triangle, "a: x>=0 | b: y>=0 | c: x+y<=s", "s^2/2", "s=3..20", "", "Прямоугольный треугольник с катетами $[#s]$ и $[#s]$: площадь $[#s^2/2]$.", ("не разделено на 2", "s^2"), ("катеты сложены", "2*s")),
        new Shape<Rational>(Triangle, "a: x>=0 | b: y>=0 | c: a*x+b*y<=s", "m*n/2", "a=2..5 b=2..5 k=1..4 s=(a*b*k) m=(b*k) n=(a*k)", "a!=b", "Прямоугольный треугольник с катетами $[#m]$ и $[#n]$: $[#m*n/2]$.", ("не разделено на 2", "m*n"), ("взяты коэффициенты", "a*b/2"), ("взято число справа", "s")),
    ];

    static readonly IShape[] Hard =
    [
        new Shape<Rational>(Triangle, "a: x>=p | b: y>=q | c: x+y<=s", "n^2/2", "p=-6..5 q=-6..5 n=3..14 s=(p+q+n)", "p*q!=0;p!=q", "Прямоугольный треугольник с катетами $[#n]$ и $[#n]$: площадь $[#n^2/2]$.", ("не разделено на 2", "n^2"), ("вершины не учтены", "s^2/2"), ("катеты сложены", "2*n")),
        new Shape<Rational>(Triangle, "a: x<=p | b: y>=q | c: y<=k*x+m", "n*h/2", "p=1..6 k=1..3 n=2..6 q=-5..5 h=(k*n) m=(q-k*(p-n))", "m!=0;q!=0", "Прямоугольный треугольник с катетами $[#n]$ и $[#h]$: $[#n*h/2]$.", ("не разделено на 2", "n*h"), ("катеты сложены", "n+h"), ("взят один катет", "h*h/2")),
        new Shape<Rational>(Rectangle, "a: abs(x-p)<=m | b: abs(y-q)<=n", "4*m*n", "p=-6..6 q=-6..6 m=2..6 n=2..6", "m!=n;p!=q;p*q!=0", "Прямоугольник со сторонами $[#2*m]$ и $[#2*n]$: $[#4*m*n]$.", ("стороны не удвоены", "m*n"), ("удвоена одна сторона", "2*m*n"), ("найден периметр", "4*(m+n)")),
    ];

    static Asked<Rational> Of(string question, string claim, string phrase, string[] slots) => new(
        question,
        new NumberAnswer(),
        read => HalfPlanePolygon.Area(slots.Select(slot => read.Statement(slot))),
        (read, answer) => new ValueCheck(HalfPlanePolygon.Shoelace(slots.Select(slot => read.Statement(slot))), $"{answer}"))
    {
        Claim = claim,
        Phrase = phrase,
        Matching = "Соотнесите системы неравенств и площади фигур, которые они задают.",
    };
}
