using System.Text.RegularExpressions;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Plane;

/// <summary>Coordinates read from a drawing. Easy: one coordinate; medium: a point by its coordinates; hard: both coordinates of points on and off the axes.</summary>
public sealed class ReadCoordinates() : Family("math-6-read-coordinates", 2, Told)
{
    const string Names = "ABCDEF";

    static readonly Asked<Rational> OneOf = new(
        "Найдите по рисунку {k|абсциссу|ординату} точки ${p}$.",
        new NumberAnswer(),
        read => Counted(read, read.Word("k") == "абсциссу"),
        (read, answer) => new ValueCheck(read.Word("k") == "абсциссу" ? Point(read).X : Point(read).Y, $"{answer}"));

    static readonly Asked<IReadOnlyList<Rational>> Both = new(
        "Запишите через точку с запятой координаты точки ${p}$ на рисунке: сначала абсциссу, потом ординату.",
        new NumberListAnswer(ordered: true),
        read => [Counted(read, true), Counted(read, false)],
        (read, answer) => new SystemCheck([$"x={Point(read).X}", $"y={Point(read).Y}"], ["x", "y"], [[$"{answer[0]}", $"{answer[1]}"]]));

    static readonly Asked<string> Which = new(
        "Какая точка на рисунке имеет координаты $({a};\\ {b})$?",
        new WordAnswer([.. Names.Select(name => $"{name}")]),
        read => read.Drawing<CoordinatePlane>().Points.Single(point => Value(point.X) == read.Number("a") && Value(point.Y) == read.Number("b")).Name,
        (read, answer) => Named(read, answer) is { } point
            ? new StatementCheck($"abs({point.X}-({read.Plain("a")}))+abs({point.Y}-({read.Plain("b")}))=0")
            : new StatementCheck("0=1"));

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var points = random.Until(r => Drawn(setting, r), drawn => drawn.Distinct().Count() == drawn.Length && drawn.Select(point => Math.Abs(point.X)).Concat(drawn.Select(point => Math.Abs(point.Y))).Max() >= 3);
        var figure = new CoordinatePlane(-6, 6, -5, 5, [.. points.Select((point, i) => new PlanePoint(Names[i].ToString(), $"{point.X}", $"{point.Y}"))], []);
        var asked = setting.Difficulty == Difficulty.Medium && setting.Form % 2 == 1 ? 0 : random.Next(0, points.Length - 1);
        var (x, y) = points[asked];
        var name = new Letter(Names[asked]);
        return setting.Difficulty switch
        {
            Difficulty.Easy => Single(setting.Form % 2 == 0),
            Difficulty.Medium => setting.Form % 2 == 0 ? Single(random.Chance(50)) : Search(),
            _ => Pair(),
        };

        Problem Single(bool abscissa) => OneOf.Pose(
            setting,
            new() { ["k"] = abscissa ? "абсциссу" : "ординату", ["p"] = name, Figure = figure },
            abscissa ? x : y,
            [("взята другая координата", abscissa ? y : x), ("потерян знак", abscissa ? -x : -y), ("потерян знак другой координаты", abscissa ? -y : -x), ("ошибка на одно деление", (abscissa ? x : y) + 1), ("ошибка на одно деление", (abscissa ? x : y) - 1)],
            $"Точка ${Names[asked]}$ имеет координаты $({x};\\ {y})$, {(abscissa ? "абсцисса стоит первой" : "ордината стоит второй")}.");

        Problem Search() => Which.Pose(
            setting,
            new() { ["a"] = Numerals.Literal(x), ["b"] = Numerals.Literal(y), Figure = figure },
            $"{Names[asked]}",
            [.. Enumerable.Range(0, points.Length).Where(i => i != asked).Select(i => ("перепутаны знаки или порядок координат", $"{Names[i]}"))],
            $"По оси абсцисс ${x}$, по оси ординат ${y}$: это точка ${Names[asked]}$.");

        Problem Pair() => Both.Pose(
            setting,
            new() { ["p"] = name, Figure = figure },
            [x, y],
            [("координаты переставлены", [y, x]), ("перепутан знак абсциссы", [-x, y]), ("перепутан знак ординаты", [x, -y]), ("перепутаны оба знака", [-x, -y]), ("ошибка на одно деление", [x + 1, y])],
            $"Перпендикуляры на оси дают абсциссу ${x}$ и ординату ${y}$.");
    }

    /// <summary>The first point with its neighbours by sign and order, so that mistakes lead to points of the drawing.</summary>
    static (int X, int Y)[] Drawn(Setting setting, SheetRandom random)
    {
        int Coordinate() => random.Next(-5, 5);
        var (x, y) = random.Until(r => (X: Coordinate(), Y: Coordinate()), drawn => Math.Abs(drawn.X) != Math.Abs(drawn.Y) && (setting.Difficulty == Difficulty.Hard || (drawn.X != 0 && drawn.Y != 0)));
        var others = Enumerable.Range(0, 2).Select(_ => (Coordinate(), Coordinate()));
        return setting.Difficulty == Difficulty.Medium ? [(x, y), (y, x), (-x, y), (x, -y), (-x, -y)] : [(x, y), (y, x), (-x, y), .. others];
    }

    static PlanePoint Point(Filling read) => read.Drawing<CoordinatePlane>().Points.SingleOrDefault(point => point.Name == read.Plain("p")) ?? throw new EvaluationException("There is no such point.");

    static PlanePoint? Named(Filling read, string answer) => read.Drawing<CoordinatePlane>().Points.SingleOrDefault(point => point.Name == answer);

    static Rational Value(string plain) => Plain.Parse(plain).Value();

    /// <summary>Steps along the axis from the edge of the grid.</summary>
    static Rational Counted(Filling read, bool abscissa)
    {
        var (plane, point) = (read.Drawing<CoordinatePlane>(), Point(read));
        var (from, to, at) = abscissa ? (plane.XFrom, plane.XTo, Value(point.X)) : (plane.YFrom, plane.YTo, Value(point.Y));
        return Enumerable.Range(from, to - from + 1).Select(tick => (Rational)tick).Where(tick => tick == at).Cast<Rational?>().SingleOrDefault() ?? throw new EvaluationException("The point stands at no line of the grid.");
    }
}

/// <summary>Points by their coordinates. Easy: along an axis, quarters; medium: symmetric points; hard: a vertex of a rectangle, areas.</summary>
public sealed class PointsByCoordinates() : Family("math-6-points-by-coordinates", 2)
{
    const string Distances = "Соотнесите пары точек и расстояния между ними.";

    static readonly Asked<Rational> Along = new(
        "Найдите расстояние между точками $A({a};\\ {b})$ и $B({c};\\ {d})$.",
        new NumberAnswer(),
        read => Length(read.Number("a") - read.Number("c"), read.Number("b") - read.Number("d")),
        (read, answer) => new ValueCheck($"abs({read.Plain("a")}-({read.Plain("c")}))+abs({read.Plain("b")}-({read.Plain("d")}))", $"{answer}"))
    {
        Claim = "расстояние между точками $A({a};\\ {b})$ и $B({c};\\ {d})$ равно {x}",
        Phrase = "$A({a};\\ {b})$ и $B({c};\\ {d})$",
        Matching = Distances,
    };

    static readonly Asked<Rational> Mirrored = new(
        "Точка $B$ симметрична точке $A({a};\\ {b})$ относительно {s|оси абсцисс|оси ординат|начала координат}. Чему равна {k|абсцисса|ордината} точки $B$?",
        new NumberAnswer(),
        Mirror,
        (read, answer) => new ValueCheck(Kept(read) ? Of(read) : $"0-({Of(read)})", $"{answer}"))
    {
        Claim = "если точка $B$ симметрична точке $A({a};\\ {b})$ относительно {s|оси абсцисс|оси ординат|начала координат}, то {k|абсцисса|ордината} точки $B$ равна {x}",
        Phrase = "$A({a};\\ {b})$, {s|оси абсцисс|оси ординат|начала координат}, {k|абсцисса|ордината}",
        Matching = "Точка $B$ симметрична точке $A$ относительно оси или точки, которая названа. Соотнесите условия и координату точки $B$.",
    };

    static readonly Asked<Rational> Area = new(
        "Точки $A({a};\\ {b})$ и $C({c};\\ {d})$ — противоположные вершины прямоугольника, стороны которого параллельны осям координат. Найдите площадь прямоугольника в единичных квадратах.",
        new NumberAnswer(),
        read => Length(read.Number("a") - read.Number("c"), 0) * Length(0, read.Number("b") - read.Number("d")),
        (read, answer) => new ValueCheck($"abs({read.Plain("a")}-({read.Plain("c")}))*abs({read.Plain("b")}-({read.Plain("d")}))", $"{answer}"))
    {
        Claim = "площадь прямоугольника с противоположными вершинами $A({a};\\ {b})$ и $C({c};\\ {d})$ и сторонами, параллельными осям, равна {x}",
        Phrase = "$A({a};\\ {b})$ и $C({c};\\ {d})$",
        Matching = "Соотнесите противоположные вершины прямоугольников со сторонами, параллельными осям, и площади.",
    };

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var (a, b, c, d) = random.Until(r => (A: r.Next(-9, 9), B: r.Next(-9, 9), C: r.Next(-9, 9), D: r.Next(-9, 9)), drawn => Math.Abs(drawn.A) != Math.Abs(drawn.C) && Math.Abs(drawn.B) != Math.Abs(drawn.D) && Math.Abs(drawn.A) != Math.Abs(drawn.B) && drawn.A * drawn.B * drawn.C * drawn.D != 0);
        var first = setting.Form % 2 == 0;
        return setting.Difficulty switch
        {
            Difficulty.Easy => Distance(first ? c : a, first ? b : d),
            Difficulty.Medium => first ? Distance(random.Chance(50) ? c : a, 0) : Mirror(random.Pick(["оси абсцисс", "оси ординат"])),
            _ => first ? Rectangle() : Mirror("начала координат"),
        };

        Problem Distance(int x, int y)
        {
            var (toX, toY) = y == 0 ? x == a ? (a, d) : (c, b) : (x, y);
            var answer = Math.Abs(a - toX) + Math.Abs(b - toY);
            var (p, q) = toX == a ? (b, toY) : (a, toX);
            return Along.Pose(
                setting,
                new() { ["a"] = Numerals.Literal(a), ["b"] = Numerals.Literal(b), ["c"] = Numerals.Literal(toX), ["d"] = Numerals.Literal(toY) },
                answer,
                [("не учтены знаки", Math.Abs(Math.Abs(p) - Math.Abs(q))), ("модули сложены", Math.Abs(p) + Math.Abs(q)), ("ошибка на единицу", answer + 1), ("ошибка на единицу", answer - 1)],
                $"{(toX == a ? "Абсциссы" : "Ординаты")} равны, поэтому $AB=|{Numerals.Tex(p)}-{(q < 0 ? $"({q})" : $"{q}")}|={answer}$.");
        }

        Problem Mirror(string about)
        {
            var abscissa = random.Chance(50);
            var (own, other) = abscissa ? (a, b) : (b, a);
            var kept = about == (abscissa ? "оси абсцисс" : "оси ординат");
            return Mirrored.Pose(
                setting,
                new() { ["a"] = Numerals.Literal(a), ["b"] = Numerals.Literal(b), ["s"] = about, ["k"] = abscissa ? "абсцисса" : "ордината" },
                kept ? own : -own,
                [("перепутан знак", kept ? -own : own), ("взята другая координата", other), ("взята другая координата с обратным знаком", -other), ("координата удвоена", 2 * own)],
                kept ? $"При симметрии относительно {about} эта координата не меняется." : $"При симметрии относительно {about} эта координата меняет знак.");
        }

        Problem Rectangle()
        {
            var (width, height) = (Math.Abs(a - c), Math.Abs(b - d));
            return Area.Pose(
                setting,
                new() { ["a"] = Numerals.Literal(a), ["b"] = Numerals.Literal(b), ["c"] = Numerals.Literal(c), ["d"] = Numerals.Literal(d) },
                width * height,
                [("не учтены знаки", Math.Abs(Math.Abs(a) - Math.Abs(c)) * Math.Abs(Math.Abs(b) - Math.Abs(d))), ("найден периметр", 2 * (width + height)), ("стороны сложены", width + height), ("ошибка в длине стороны", (width + 1) * height)],
                $"Стороны ${width}$ и ${height}$; $S={width} \\cdot {height}={width * height}$.");
        }
    }

    static Rational Mirror(Filling read)
    {
        var (x, y) = (read.Number("a"), read.Number("b"));
        var (toX, toY) = read.Word("s") switch
        {
            "оси абсцисс" => (x, -y),
            "оси ординат" => (-x, y),
            _ => (-x, -y),
        };
        return IsAbscissa(read) ? toX : toY;
    }

    static bool IsAbscissa(Filling read) => read.Word("k").StartsWith("абсцисс", StringComparison.Ordinal);

    static string Of(Filling read) => read.Plain(IsAbscissa(read) ? "a" : "b");

    static bool Kept(Filling read) => read.Word("s") == (IsAbscissa(read) ? "оси абсцисс" : "оси ординат");

    /// <summary>Along an axis only: the square of a distance is not known yet.</summary>
    static Rational Length(Rational x, Rational y) => x.IsZero || y.IsZero ? Rational.Abs(x + y) : throw new EvaluationException("The points lie on no line along an axis.");
}

/// <summary>Points of a quarter or an axis among others.</summary>
public sealed partial class QuarterPoints() : Family("math-6-quarters", 3, Patterns.Chosen.Types)
{
    static readonly Selection Quarter = new(
        "Выберите точку, которая лежит в {q|I|II|III|IV} координатной четверти.",
        "Выберите все точки, которые лежат в {q|I|II|III|IV} координатной четверти.",
        (read, item) => Of(item) is var (x, y) && (x.Sign, y.Sign) == Signs(read.Word("q")),
        (read, item) => Of(item) is var (x, y) && Signs(read.Word("q")) is var (signX, signY) ? new StatementCheck($"abs({x})*abs({y})*{(x.Sign == signX && y.Sign == signY ? "1" : "(-1)")}>0") : throw new InvalidOperationException());

    static readonly Selection Axis = new(
        "Выберите точку, которая лежит на оси {s|абсцисс|ординат}.",
        "Выберите все точки, которые лежат на оси {s|абсцисс|ординат}.",
        (read, item) => Of(item) is var (x, y) && (read.Word("s") == "абсцисс" ? y : x).IsZero,
        (read, item) => new StatementCheck($"{(read.Word("s") == "абсцисс" ? Of(item).Y : Of(item).X)}=0"));

    static readonly Selection Higher = new(
        "Выберите точку, которая лежит {w|выше оси абсцисс|ниже оси абсцисс|левее оси ординат|правее оси ординат}.",
        "Выберите все точки, которые лежат {w|выше оси абсцисс|ниже оси абсцисс|левее оси ординат|правее оси ординат}.",
        (read, item) => Part(read, Of(item)).Sign == Side(read),
        (read, item) => new StatementCheck($"{Part(read, Of(item))}{(Side(read) > 0 ? ">" : "<")}0"));

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var most = setting.By(9, 12, 20);
        var points = Enumerable.Range(0, 60).Select(_ => (X: random.Next(-most, most), Y: random.Next(-most, most))).Where(point => point.X != 0 && point.Y != 0).Distinct().ToArray();
        return (setting.Form % 3) switch
        {
            0 => Quarters(random.Pick(["I", "II", "III", "IV"])),
            1 => Axes(random.Chance(50)),
            _ => Sides(random.Pick(["выше оси абсцисс", "ниже оси абсцисс", "левее оси ординат", "правее оси ординат"])),
        };

        Problem Quarters(string quarter) => Patterns.Chosen.Of(
            Quarter,
            new() { ["q"] = quarter },
            Printed(points.Where(point => (Math.Sign(point.X), Math.Sign(point.Y)) == Signs(quarter))),
            Printed(points.Where(point => (Math.Sign(point.X), Math.Sign(point.Y)) != Signs(quarter)).Take(7)),
            $"В {quarter} четверти абсцисса {Said(Signs(quarter).X)}, ордината {Said(Signs(quarter).Y)}.");

        Problem Axes(bool abscissas)
        {
            var on = points.Select(point => abscissas ? (point.X, 0) : (0, point.Y)).Distinct().Take(5);
            var off = points.Select(point => abscissas ? (0, point.Y) : (point.X, 0)).Distinct().Take(3).Concat(points.Take(4));
            return Patterns.Chosen.Of(Axis, new() { ["s"] = abscissas ? "абсцисс" : "ординат" }, Printed(on), Printed(off), abscissas ? "На оси абсцисс ордината равна нулю." : "На оси ординат абсцисса равна нулю.");
        }

        Problem Sides(string side)
        {
            var filling = new Filling { ["w"] = side };
            bool Fits((int X, int Y) point) => Math.Sign(side.EndsWith("абсцисс", StringComparison.Ordinal) ? point.Y : point.X) == Side(filling);
            return Patterns.Chosen.Of(
                Higher,
                filling,
                Printed(points.Where(Fits).Take(6)),
                Printed(points.Where(point => !Fits(point)).Take(6)),
                $"{(side.EndsWith("абсцисс", StringComparison.Ordinal) ? "Ордината" : "Абсцисса")} должна быть {(Side(filling) > 0 ? "положительной" : "отрицательной")}.");
        }
    }

    static string Said(int sign) => sign > 0 ? "положительна" : "отрицательна";

    static string[] Printed(IEnumerable<(int X, int Y)> points) => [.. points.Select(point => $"$({point.X};\\ {point.Y})$")];

    static (int X, int Y) Signs(string quarter) => quarter switch
    {
        "I" => (1, 1),
        "II" => (-1, 1),
        "III" => (-1, -1),
        _ => (1, -1),
    };

    static Rational Part(Filling read, (Rational X, Rational Y) point) => read.Word("w").EndsWith("абсцисс", StringComparison.Ordinal) ? point.Y : point.X;

    static int Side(Filling read) => read.Word("w").StartsWith("выше", StringComparison.Ordinal) || read.Word("w").StartsWith("правее", StringComparison.Ordinal) ? 1 : -1;

    static (Rational X, Rational Y) Of(PrintedItem item) => Coordinates().Match(item.Text) is { Success: true } match
        ? (int.Parse(match.Groups["x"].Value), int.Parse(match.Groups["y"].Value))
        : throw new EvaluationException($"«{item.Text}» is no point.");

    [GeneratedRegex(@"^\$\((?<x>-?\d{1,4});\\ (?<y>-?\d{1,4})\)\$$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Coordinates();
}
