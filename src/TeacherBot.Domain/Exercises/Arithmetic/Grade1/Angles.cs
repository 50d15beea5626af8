using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>How many angles and sides shapes have. Easy: one shape or a few of a kind; medium: two shapes; hard: three.</summary>
public sealed class Angles : IExercise
{
    static readonly string[] Slots = ["a", "b", "c"];

    static readonly (string One, string Genitive, int Sides)[] Polygons =
    [
        ("треугольник", "треугольника", 3), ("квадрат", "квадрата", 4), ("прямоугольник", "прямоугольника", 4), ("пятиугольник", "пятиугольника", 5), ("шестиугольник", "шестиугольника", 6),
    ];

    static readonly Asked<Rational>[] OfAngles = [Asks("углов", 1), Asks("углов", 2), Asks("углов", 3)];

    static readonly Asked<Rational>[] OfSides = [Asks("сторон", 1), Asks("сторон", 2), Asks("сторон", 3)];

    static readonly Selection WithAngles = new(
        "Выберите фигуру, у которой {a:угол|угла|углов}.",
        "Выберите все фигуры, у которых {a:угол|угла|углов}.",
        (read, option) => Sides(option.Text) == read.Number("a"),
        (read, option) => new StatementCheck($"{Sides(option.Text)}={read.Plain("a")}"));

    static readonly Selection WithoutAngles = new(
        "Выберите фигуру, у которой больше чем {a:угол|угла|углов}.",
        "Выберите все фигуры, у которых больше чем {a:угол|угла|углов}.",
        (read, option) => Sides(option.Text) > read.Number("a"),
        (read, option) => new StatementCheck($"{Sides(option.Text)}>{read.Plain("a")}"));

    public string Id => "math-1-angles";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var count = setting.By(random.Next(1, 2), 2, 3);
        var shapes = random.Until(r => Enumerable.Range(0, count).Select(_ => r.Pick(Polygons)).ToArray(), drawn => drawn.Sum(shape => shape.Sides) <= setting.By(9, 12, 18));
        var (asked, what) = setting.Form % 2 == 0 ? (OfAngles, "углов") : (OfSides, "сторон");
        var sum = shapes.Sum(shape => shape.Sides);
        var filling = new Filling();
        for (var i = 0; i < count; i++)
        {
            filling[$"{(char)('a' + i)}"] = shapes[i].Genitive;
        }

        var more = random.Chance(50);
        return asked[count - 1].Pose(
            setting,
            filling,
            sum,
            [("одна фигура забыта", sum - shapes[^1].Sides), ("ошибка в счёте на единицу", sum + 1), ("ошибка в счёте на единицу", sum - 1), ("ошибка в счёте на два", sum + 2)],
            count == 1 ? $"У {shapes[0].Genitive} {what}: ${sum}$." : $"${string.Join('+', shapes.Select(shape => shape.Sides))}={sum}$.") with
        {
            Choice = more
                ? WithoutAngles.Offer(new() { ["a"] = 4 }, ["пятиугольник", "шестиугольник", "семиугольник"], ["треугольник", "квадрат", "прямоугольник", "четырёхугольник", "круг"])
                : WithAngles.Offer(new() { ["a"] = 4 }, ["квадрат", "прямоугольник", "четырёхугольник"], ["треугольник", "пятиугольник", "шестиугольник", "круг", "овал"]),
        };
    }

    static int Sides(string name) => name switch
    {
        "круг" or "овал" => 0,
        "треугольник" or "треугольника" => 3,
        "квадрат" or "квадрата" or "прямоугольник" or "прямоугольника" or "четырёхугольник" => 4,
        "пятиугольник" or "пятиугольника" => 5,
        "шестиугольник" or "шестиугольника" => 6,
        "семиугольник" => 7,
        _ => throw new EvaluationException($"«{name}» is no known shape."),
    };

    static Asked<Rational> Asks(string what, int count)
    {
        var names = string.Join('|', Polygons.Select(shape => shape.Genitive));
        var (a, b, c) = ($"{{a|{names}}}", $"{{b|{names}}}", $"{{c|{names}}}");
        var list = count switch { 1 => a, 2 => $"{a} и {b}", _ => $"{a}, {b} и {c}" };
        return new(
            count == 1 ? $"Сколько {what} у {list}?" : $"Сколько всего {what} у {list}?",
            new NumberAnswer(),
            read => Slots.Take(count).Sum(slot => Sides(read.Word(slot))),
            (read, answer) => new ValueCheck(string.Join('+', Slots.Take(count).Select(slot => Sides(read.Word(slot)))), $"{answer}"))
        {
            Claim = $"число {what} у {list} равно {{x}}",
            Phrase = $"у {list}",
            Matching = $"Соотнесите фигуры и число {what} у них.",
        };
    }
}
