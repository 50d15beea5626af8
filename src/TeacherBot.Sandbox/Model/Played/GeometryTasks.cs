namespace TeacherBot.Sandbox.Model.Played;

/// Geometry: measures to be calculated, statements to be judged, terms to be matched. Of the parts that the topic names; of all that the grade knows when it names none.
static class GeometryTasks
{
    public static WrittenTask Write(string type, Order order, Draw draw)
    {
        var known = GeometryBank.All.Where(part => part.Grade <= order.Grade).ToList();
        var named = known.Where(part => Words.Mention(order.Topic, part.Stems)).ToList();
        var parts = named.Count > 0 ? named : known;
        return type switch
        {
            "multiple_choice" => Statements("Выберите все верные утверждения.", draw.Between(2, 3), all: 5, parts, draw),
            "single_choice" when draw.Between(0, 2) == 0 => Statements("Выберите верное утверждение.", right: 1, all: 4, parts, draw),
            "matching" => new WrittenTask("Соотнесите термин и его определение.", "", [], "") { Pairs = draw.Some(parts.SelectMany(part => part.Terms).DistinctBy(term => term.Left), 4) },
            "fill_blank" => Gap(parts, draw),
            _ when named.Count == 0 && Theme.Of(order) is { } theme => Decorated(theme, draw),
            _ => Measure(parts, draw),
        };
    }

    static WrittenTask Statements(string text, int right, int all, List<GeometryPart> parts, Draw draw) =>
        new(text, "", draw.Some(parts.SelectMany(part => part.True), right), "По определениям и свойствам фигур.") { Wrong = draw.Some(parts.SelectMany(part => part.False), all - right) };

    static WrittenTask Gap(List<GeometryPart> parts, Draw draw)
    {
        var (text, filling) = draw.OneOf([.. parts.SelectMany(part => part.Gaps)]);
        return new WrittenTask(text, "", [filling], "По теореме или определению.");
    }

    static WrittenTask Measure(List<GeometryPart> parts, Draw draw)
    {
        var (text, measure) = draw.OneOf([.. parts.SelectMany(part => part.Measures)])(draw.Between(12, 80), draw.Between(12, 80));
        return Calculated(text, measure);
    }

    /// A topic that is no geometry gives the things that are measured its name.
    static WrittenTask Decorated(string theme, Draw draw)
    {
        var (a, b) = (draw.Between(12, 80), draw.Between(12, 80));
        var (text, measure) = draw.Between(0, 3) switch
        {
            0 => ($"Плакат «{theme}» имеет форму прямоугольника со сторонами {a} см и {b} см. Найдите его периметр в сантиметрах.", new($@"2\cdot ({a}+{b})", $"2*({a}+{b})", 2 * (a + b))),
            1 => ($"Для выставки «{theme}» ленту длиной {a + b} см разрезали на две части. Одна часть равна {b} см. Найдите длину другой части в сантиметрах.", Calculation.Of('-', a + b, b)),
            2 => ($"Обложка альбома «{theme}» — квадрат со стороной {a} см. Найдите длину каймы по краю обложки в сантиметрах.", Calculation.Of('*', a, 4)),
            _ => ($"Флажок для праздника «{theme}» имеет форму треугольника, два угла которого равны ${a}^\\circ$ и ${b}^\\circ$. Сколько градусов содержит третий угол?", new Calculation($"180-{a}-{b}", $"180-{a}-{b}", 180 - a - b)),
        };
        return Calculated(text, measure);
    }

    static WrittenTask Calculated(string text, Calculation measure) => new(text, measure.Plain, [$"{measure.Value}"], measure.Equality) { IsStory = true };
}
