using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Printing.Tests.Samples;

/// <summary>Sheets whose tasks have figures, of every kind.</summary>
static class SampleFigures
{
    /// <summary>The figures of all the sheets.</summary>
    public static IReadOnlyList<Figure> All => [.. new[] { Small(), Middle(), Graphs(), Schemes(), Written(), Geometry() }.SelectMany(sheet => sheet.Variants[0].Tasks).Select(task => task.Figure!)];

    /// <summary>Small children: clocks, shapes, segments, broken lines.</summary>
    public static Worksheet Small() => Sheet(2, "Фигуры, отрезки и часы",
    [
        Tasks.Single("Сколько на рисунке треугольников?", 2, ["$2$", "$5$", "$4$", "$6$"]) with { Figure = new ShapeRow(["circle", "triangle", "square", "triangle", "hexagon", "pentagon", "rectangle", "triangle", "circle", "circle", "triangle", "square"]) },
        Tasks.Open("Который час показывают часы утром?", "10 ч 20 мин") with { Figure = new ClockFace(10, 20) },
        Tasks.Open("Измерь отрезки. Какой отрезок длиннее и на сколько?", "CD, на 1 см 5 мм") with { Figure = new SegmentsFigure(["AB", "CD"], [50, 65]) },
        Tasks.Open("Найди длину ломаной.", "14 см") with { Figure = new PolygonPath(["3 см", "5 см", "2 см", "4 см"], false) },
        Tasks.Open("Найди периметр многоугольника.", "12 см") with { Figure = new PolygonPath(["5 см", "3 см", "4 см"], true) },
        Tasks.Open("Запиши числа, которые отмечены на числовом луче буквами.", "3; 8") with { Figure = new NumberLine("0", "10", "1", [new("A", "3"), new("B", "8")], ["0", "1", "5", "10"]) },
    ]);

    /// <summary>Grade 5–6: charts, tables, planes.</summary>
    public static Worksheet Middle() => Sheet(6, "Диаграммы, таблицы и координаты",
    [
        Tasks.Open("По диаграмме определите, на сколько больше собрали яблок, чем слив.", "8") with { Figure = new BarChart([new("яблоки", 14), new("груши", 9), new("сливы", 6), new("абрикосы", 0)], "кг", 2, "Урожай сада") },
        Tasks.Single("Какой предмет выбрали больше всего учеников?", 0, ["математику", "физкультуру", "чтение", "труд"]) with { Figure = new PieChart([new("математика", "40 %", 144), new("физкультура", "", 108), new("чтение", "20 %", 72), new("труд и рисование", "10 %", 36)], "Любимые предметы") },
        Tasks.Open("Сколько стоит вся покупка?", "230 р.") with { Figure = new TableFigure(["Товар", "Цена, р.", "Количество", "Стоимость, р."], [["Тетрадь в клетку", "$35$", "$4$", ""], ["Ручка", "$22,5$", "$2$", ""], ["Линейка", "$45$", "$1$", "$45$"]], "Покупки") },
        Tasks.Matching("Установите соответствие между точками и их координатами.", ["$A$", "$B$", "$C$", "$D$"], ["$(-4; -2)$", "$(3; 2)$", "$(0; -3)$", "$(-2; 4)$"], [1, 3, 0, 2]) with { Figure = new CoordinatePlane(-5, 5, -4, 5, [new("A", "3", "2"), new("B", "-2", "4"), new("C", "-4", "-2"), new("D", "0", "-3")], []) },
        Tasks.Open("Запишите координаты точек $A$, $B$ и $C$.", "−1,5; 0,5; 2") with { Figure = new NumberLine("-3", "3", "1/2", [new("A", "-1.5"), new("B", "1/2"), new("C", "2")], ["-3", "-2", "-1", "0", "1", "2", "3"]) },
        Tasks.Open("Какая часть прямоугольника закрашена?", "5/12") with { Figure = new RectangleFigure(null, null, 4, 3, 5) },
        Tasks.Open("Найдите площадь прямоугольника.", "24 см²") with { Figure = new RectangleFigure("6 см", "4 см", 0, 0) },
        Tasks.Open("Какой это угол: острый, прямой, тупой или развёрнутый?", "тупой") with { Figure = new AngleFigure(130, "AOB") },
    ]);

    /// <summary>Grade 9: graphs and solutions on a line.</summary>
    public static Worksheet Graphs() => Sheet(9, "Графики функций и неравенства",
    [
        Tasks.Single("График какой функции изображён на рисунке?", 1, ["$y=x^2+3$", "$y=x^2-3$", "$y=-x^2-3$", "$y=3x^2$"]) with { Figure = new CoordinatePlane(-4, 4, -4, 5, [], [new("x^2-3")]) },
        Tasks.Single("Какая из функций убывает на всей области определения?", 1, ["$y=x$", "$y=-x$", "$y=x^2$", "$y=1$"]) with { Figure = new CoordinatePlane(-6, 6, -5, 5, [new("A", "2", "3"), new("B", "-3", "-2")], [new("6/x"), new("-x/2+1")]) },
        Tasks.Single("Какому неравенству соответствует рисунок?", 1, ["$x<2$", "$x\\le 2$", "$x>2$", "$x\\ge 2$"]) with { Figure = new NumberLine("-3", "5", "1", [], ["0", "2"], [new(null, "2", false, true)]) },
        Tasks.Single("Решение какого неравенства изображено на рисунке?", 1, ["$x^2>9$", "$x^2-x-6>0$", "$x<3$", "$x\\ge 2$"]) with { Figure = new NumberLine("-6", "6", "1", [], ["-2", "3"], [new(null, "-2", false, false), new("3", null, false, false)]) },
        Tasks.Open("Найдите площадь треугольника $ABC$ (сторона клетки — 1).", "10") with { Figure = new CoordinatePlane(-1, 8, -1, 6, [new("A", "1", "1"), new("B", "6", "1"), new("C", "3", "5")], [], [new("1", "1", "6", "1"), new("6", "1", "3", "5"), new("3", "5", "1", "1")]) },
        Tasks.Open("Найдите диагональ прямоугольника.", "13") with { Figure = new RectangleFigure("12", "a", 0, 0) },
        Tasks.Open("Найдите периметр пятиугольника.", "20") with { Figure = new PolygonPath(["3", "5", "4", "x", "2"], true) },
    ]);

    /// <summary>Probability and statistics: graphs, trees, Euler circles.</summary>
    public static Worksheet Schemes() => Sheet(8, "Графы и множества",
    [
        Tasks.Open("Найдите степень вершины $A$.", "3") with { Figure = new GraphFigure([new("A", 0, 4), new("B", 6, 0), new("C", 12, 4), new("D", 6, 9)], [new("A", "B"), new("A", "C"), new("A", "D"), new("B", "C")]) },
        Tasks.Open("Сколько различных путей ведёт из $A$ в $D$?", "3") with { Figure = new GraphFigure([new("A", 0, 4), new("B", 8, 0), new("C", 8, 8), new("D", 16, 4)], [new("A", "B", "2"), new("A", "C", "5"), new("B", "C", "1"), new("B", "D", "7"), new("C", "D", "3")], true) },
        Tasks.Open("Сколько учеников занимается только лыжами?", "7") with { Figure = new EulerCircles("лыжи", "плавание", "7", "4", "9", "10") },
    ]);

    /// <summary>Grades 2–4: calculations in columns and corners, money.</summary>
    public static Worksheet Written() => Sheet(4, "Письменные вычисления и деньги",
    [
        Tasks.Open("Сколько всего рублей?", "25") with { Figure = new CoinsFigure([10, 5, 5, 2, 2, 1]) },
        Tasks.Open("Вставьте пропущенные цифры.", "3; 7") with { Figure = new ColumnFigure("+", ["4?8", "276"], "?14") },
        Tasks.Open("Выполните вычитание.", "1468") with { Figure = new ColumnFigure("-", ["3045", "1577"], null) },
        Tasks.Open("Найдите ошибку в вычислении.", "312") with { Figure = new ColumnFigure("*", ["24", "13"], "312", ["72", "24"]) },
        Tasks.Open("Сложите десятичные дроби.", "16,35") with { Figure = new ColumnFigure("+", ["12,60", "3,75"], "16,35") },
        Tasks.Open("Проверьте деление.", "603") with { Figure = new LongDivision(7236, 12, true) },
        Tasks.Open("Выполните деление с остатком.", "134 (ост. 3)") with { Figure = new LongDivision(675, 5, false) },
    ]);

    /// <summary>Grades 7–9: triangles, angles, circles.</summary>
    public static Worksheet Geometry() => Sheet(8, "Треугольники и окружности",
    [
        Tasks.Open("Найдите гипотенузу.", "5") with { Figure = new GeometryFigure([new("A", "0", "0"), new("B", "4", "0"), new("C", "0", "3")], [new("A", "B", Label: "4"), new("B", "C", Label: "x"), new("A", "C", Label: "3")], [new("B", "A", "C", 0)]) },
        Tasks.Open("Докажите, что треугольник равнобедренный.", "да") with { Figure = new GeometryFigure([new("A", "0", "0"), new("B", "3", "4"), new("C", "6", "0"), new("H", "3", "0")], [new("A", "B", Ticks: 1), new("B", "C", Ticks: 1), new("A", "C"), new("B", "H", IsDashed: true)], [new("B", "A", "C", 1, "50°"), new("A", "C", "B", 1), new("B", "H", "C", 0)]) },
        Tasks.Open("Найдите вписанный угол.", "45") with { Figure = new GeometryFigure([new("O", "0", "0", HasDot: true), new("A", "2", "0"), new("B", "0", "2"), new("C", "-sqrt(2)", "-sqrt(2)")], [new("O", "A"), new("O", "B"), new("C", "A"), new("C", "B")], [new("A", "O", "B", 0), new("A", "C", "B", 2)], [new("O", "2")]) },
        Tasks.Open("Найдите угол между прямыми.", "60") with { Figure = new GeometryFigure([new("A", "0", "0"), new("B", "6", "0"), new("M", "0", "2", IsNamed: false), new("N", "6", "2", IsNamed: false), new("P", "1", "-1", IsNamed: false), new("Q", "4", "3", IsNamed: false)], [new("A", "B", BeyondFrom: "0.1", BeyondTo: "0.1", Label: "a"), new("M", "N", BeyondFrom: "0.1", BeyondTo: "0.1", Label: "b"), new("P", "Q", Label: "c")]) },
    ]);

    static Worksheet Sheet(int grade, string topic, SheetTask[] tasks) =>
        new($"F{grade}-PIC", "", Subject.Math, grade, new WorksheetTopic(null, topic), SheetFormat.TestAndOpen, 0, Difficulty.Medium,
            [new Variant(1, [.. tasks.OrderBy(task => task.Part).Select((task, i) => task with { Number = i + 1 })])]);
}
