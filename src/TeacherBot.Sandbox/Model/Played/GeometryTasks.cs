namespace TeacherBot.Sandbox.Model.Played;

/// A fixed small set of geometry: measures to be calculated, statements to be judged, terms to be matched.
static class GeometryTasks
{
    static readonly string[] True =
    [
        "Вертикальные углы равны.", "Сумма смежных углов равна $180^\\circ$.", "В равнобедренном треугольнике углы при основании равны.",
        "Через любые две точки проходит прямая, и притом только одна.", "Сумма углов треугольника равна $180^\\circ$.", "Диагонали прямоугольника равны.",
        "Радиус окружности вдвое меньше её диаметра.", "Против большей стороны треугольника лежит больший угол.", "Все стороны ромба равны.",
    ];

    static readonly string[] False =
    [
        "Смежные углы всегда равны.", "Сумма углов треугольника равна $360^\\circ$.", "Все углы ромба всегда прямые.", "В треугольнике может быть два прямых угла.",
        "Сторона треугольника больше суммы двух других его сторон.", "Диаметр окружности вдвое меньше её радиуса.", "Две прямые могут пересекаться ровно в двух точках.",
        "Диагонали любого параллелограмма равны.", "Острый угол больше прямого.",
    ];

    static readonly (string Left, string Right)[] Terms =
    [
        ("биссектриса угла", "луч, который делит угол пополам"),
        ("медиана треугольника", "отрезок от вершины до середины противоположной стороны"),
        ("хорда", "отрезок, соединяющий две точки окружности"),
        ("ромб", "параллелограмм с равными сторонами"),
        ("прямоугольник", "параллелограмм с прямыми углами"),
        ("гипотенуза", "сторона, лежащая против прямого угла"),
        ("диаметр", "хорда, проходящая через центр окружности"),
        ("катет", "сторона прямоугольного треугольника при прямом угле"),
    ];

    static readonly (string Text, string Filling)[] Gaps =
    [
        ("Сумма углов треугольника равна ___(1)___ градусам.", "180"),
        ("Прямой угол содержит ___(1)___ градусов.", "90"),
        ("Сумма смежных углов равна ___(1)___ градусам.", "180"),
        ("Каждый угол равностороннего треугольника содержит ___(1)___ градусов.", "60"),
        ("Сумма углов выпуклого четырёхугольника равна ___(1)___ градусам.", "360"),
        ("Развёрнутый угол содержит ___(1)___ градусов.", "180"),
        ("Сумма острых углов прямоугольного треугольника равна ___(1)___ градусам.", "90"),
    ];

    /// Stems of what grade 8 brings.
    static readonly string[] OfGrade8 = ["ромб", "параллелограмм", "иагонал", "четырёхугольник", "площадь", "гипотенуз"];

    public static WrittenTask Write(string type, int grade, Draw draw)
    {
        while (true)
        {
            var task = Write(type, draw);
            if (grade > 7 || !Array.Exists(OfGrade8, stem => task.Printed.Append(task.Text).Any(text => text.Contains(stem, StringComparison.Ordinal))))
                return task;
        }
    }

    static WrittenTask Write(string type, Draw draw) => type switch
    {
        "multiple_choice" => Statements("Выберите все верные утверждения.", draw.Between(2, 3), all: 5, draw),
        "single_choice" when draw.Between(0, 2) == 0 => Statements("Выберите верное утверждение.", right: 1, all: 4, draw),
        "matching" => new WrittenTask("Соотнесите термин и его определение.", "", [], "") { Pairs = draw.Some(Terms, 4) },
        "fill_blank" => Gap(draw),
        _ => Measure(draw),
    };

    static WrittenTask Statements(string text, int right, int all, Draw draw) =>
        new(text, "", draw.Some(True, right), "По определениям и свойствам фигур.") { Wrong = draw.Some(False, all - right) };

    static WrittenTask Gap(Draw draw)
    {
        var (text, filling) = draw.OneOf(Gaps);
        return new WrittenTask(text, "", [filling], "По теореме или определению.");
    }

    static WrittenTask Measure(Draw draw)
    {
        var (a, b) = (draw.Between(12, 80), draw.Between(12, 80));
        var (sum, product) = (Calculation.Of('+', a, b), Calculation.Of('*', a, b));
        var larger = Calculation.Of('-', a + b, b);
        var (text, measure) = draw.Between(0, 5) switch
        {
            0 => ($"Точка $C$ лежит на отрезке $AB$, $AC={a}$ см, $CB={b}$ см. Найдите длину отрезка $AB$ в сантиметрах.", sum),
            1 => ($"Луч $OC$ проходит внутри угла $AOB$. Угол $AOC$ равен ${a}^\\circ$, угол $COB$ равен ${b}^\\circ$. Сколько градусов содержит угол $AOB$?", sum),
            2 => ($"Стороны прямоугольника равны {a} см и {b} см. Найдите площадь прямоугольника в квадратных сантиметрах.", product),
            3 => ($"Точка $M$ лежит на отрезке $KP$, $KP={a + b}$ см, $MP={b}$ см. Найдите длину отрезка $KM$ в сантиметрах.", larger),
            4 => ($"Параллелограмм имеет сторону {a} см, а высота, проведённая к ней, равна {b} см. Найдите площадь параллелограмма в квадратных сантиметрах.", product),
            _ => ($"Луч $OD$ проходит внутри угла $MON$. Угол $MON$ равен ${a + b}^\\circ$, угол $MOD$ равен ${b}^\\circ$. Сколько градусов содержит угол $DON$?", larger),
        };
        return new WrittenTask(text, measure.Plain, [$"{measure.Value}"], measure.Equality) { IsStory = true };
    }
}
