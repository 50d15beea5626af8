using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>The shapes a drawing has in a row, with their Russian names.</summary>
static class Shapes
{
    /// <summary>The rectangle is left out: a square is one as well.</summary>
    public static readonly (string Name, string One, string Genitive, string Many, int Angles)[] All =
    [
        ("circle", "круг", "круга", "кругов", 0),
        ("triangle", "треугольник", "треугольника", "треугольников", 3),
        ("square", "квадрат", "квадрата", "квадратов", 4),
        ("pentagon", "пятиугольник", "пятиугольника", "пятиугольников", 5),
        ("hexagon", "шестиугольник", "шестиугольника", "шестиугольников", 6),
    ];

    public static string Slot(string slot, Func<(string Name, string One, string Genitive, string Many, int Angles), string> word) =>
        "{" + slot + "|" + string.Join('|', All.Select(word)) + "}";

    /// <summary>The name in a drawing of the shape that a word of a sentence names.</summary>
    public static string Named(string word) => All.Single(shape => shape.One == word || shape.Genitive == word || shape.Many == word).Name;

    public static string[] Row(Setting setting, SheetRandom random, int kinds, int count)
    {
        var known = random.Shuffled(All.Take(setting.Difficulty == Difficulty.Easy ? 3 : All.Length)).Take(kinds).Select(shape => shape.Name).ToArray();
        return random.Until(r => Enumerable.Range(0, count).Select(_ => r.Pick(known)).ToArray(), row => row.Distinct().Count() == kinds);
    }

    public static (string Name, string One, string Genitive, string Many, int Angles) Called(string name) => All.Single(shape => shape.Name == name);

    public static int Length(Setting setting, SheetRandom random) => setting.By(random.Next(5, 7), random.Next(7, 9), 10);
}

/// <summary>How many shapes of a kind stand in a row. Easy: 5–7 shapes of two kinds; medium: to 9 of three; hard: 10 of four.</summary>
public sealed class CountShapes : IExercise
{
    static readonly Asked<Rational> OfKind = new(
        "Сосчитайте, сколько " + Shapes.Slot("s", shape => shape.Many) + " на рисунке.",
        new NumberAnswer(),
        read => Row(read).Count(shape => shape == Shapes.Named(read.Word("s"))),
        (read, answer) => new ValueCheck(Tally.Count(Row(read).Select(shape => shape == Shapes.Named(read.Word("s")))), $"{answer}"));

    static readonly Asked<Rational> Others = new(
        "Сосчитайте на рисунке все фигуры, кроме " + Shapes.Slot("s", shape => shape.Many) + ".",
        new NumberAnswer(),
        read => Row(read).Where(shape => shape != Shapes.Named(read.Word("s"))).Count(),
        (read, answer) => new ValueCheck(Tally.Count(Row(read).Select(shape => shape != Shapes.Named(read.Word("s")))), $"{answer}"));

    public string Id => "math-1-count-shapes";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var row = Shapes.Row(setting, random, setting.By(2, 3, 4), Shapes.Length(setting, random));
        var shape = Shapes.Called(random.Pick(row));
        var others = setting.Difficulty != Difficulty.Easy && random.Chance(40);
        var named = row.Count(one => one == shape.Name);
        var answer = others ? row.Length - named : named;
        return (others ? Others : OfKind).Pose(
            setting,
            new() { ["s"] = shape.Many, Figure = new ShapeRow(row) },
            answer,
            [("одна фигура пропущена", answer - 1), ("одна фигура сосчитана дважды", answer + 1), ("сосчитаны другие фигуры", row.Length - answer), ("сосчитаны все фигуры", row.Length)],
            others ? $"Всего ${row.Length}$ фигур, без {shape.Many} остаётся ${answer}$." : $"На рисунке {shape.Many}: ${answer}$.");
    }

    static IReadOnlyList<string> Row(Filling read) => read.Drawing<ShapeRow>().Shapes;
}

/// <summary>Places in a row of shapes. Easy: which place from the left; medium: from the right as well, how many beside; hard: between.</summary>
public sealed class PlacesInRow : IExercise
{
    static readonly Asked<Rational> Place = new(
        "Каким по счёту {d|слева|справа} стоит " + Shapes.Slot("s", shape => shape.One) + "? Запишите число.",
        new NumberAnswer(),
        read => From(read).TakeWhile(shape => shape != Wanted(read, "s")).Count() + 1,
        (read, answer) => new ValueCheck(Tally.Chosen(Enumerable.Range(1, From(read).Count).Select(place => $"{place}"), IndexOf(read)), $"{answer}"));

    static readonly Asked<Rational> Beside = new(
        "Сколько фигур стоит {d|слева|справа} от " + Shapes.Slot("s", shape => shape.Genitive) + "?",
        new NumberAnswer(),
        read => From(read).TakeWhile(shape => shape != Wanted(read, "s")).Count(),
        (read, answer) => new ValueCheck(Tally.Count(From(read).Select((_, i) => i < IndexOf(read))), $"{answer}"));

    static readonly Asked<Rational> Between = new(
        "Сколько фигур стоит между " + Shapes.Slot("s", Instrumental) + " и " + Shapes.Slot("t", Instrumental) + "?",
        new NumberAnswer(),
        read => Ends(read) is var (first, last) ? last - first - 1 : 0,
        (read, answer) => new ValueCheck(Tally.Count(read.Drawing<ShapeRow>().Shapes.Select((_, i) => i > Ends(read).First && i < Ends(read).Last)), $"{answer}"));

    public string Id => "math-1-places-in-row";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var (row, single) = random.Until(
            r => Shapes.Row(setting, r, setting.By(2, 3, 4), Shapes.Length(setting, r)) is var drawn ? (Row: drawn, Single: drawn.GroupBy(shape => shape).Where(group => group.Count() == 1).Select(group => group.Key).ToArray()) : default,
            drawn => drawn.Single.Length >= setting.By(1, 1, 2) && (setting.Difficulty != Difficulty.Hard || AreApart(drawn.Row, drawn.Single)));
        var shape = Shapes.Called(random.Pick(single));
        var figure = new ShapeRow(row);
        var place = Array.IndexOf(row, shape.Name) + 1;
        if (setting.Difficulty == Difficulty.Hard && random.Chance(60))
        {
            var other = Shapes.Called(random.Pick(single.Where(name => name != shape.Name).ToArray()));
            var distance = Math.Abs(Array.IndexOf(row, other.Name) + 1 - place);
            return Between.Pose(
                setting,
                new() { ["s"] = Instrumental(shape), ["t"] = Instrumental(other), Figure = figure },
                distance - 1,
                [("сосчитана и одна из крайних фигур", distance), ("сосчитаны и крайние фигуры", distance + 1), ("сосчитаны все остальные фигуры", row.Length - 2)],
                $"Между ними фигур: ${distance - 1}$.");
        }

        var right = setting.Difficulty != Difficulty.Easy && random.Chance(60);
        var fromThere = right ? row.Length + 1 - place : place;
        var asksPlace = fromThere == 1 || setting.By(random.Chance(70), random.Chance(50), random.Chance(30));
        var filling = new Filling { Figure = figure };
        filling["d"] = right ? "справа" : "слева";
        filling["s"] = asksPlace ? shape.One : shape.Genitive;
        var answer = asksPlace ? fromThere : fromThere - 1;
        return (asksPlace ? Place : Beside).Pose(
            setting,
            filling,
            answer,
            [
                ("перепутаны «слева» и «справа»", asksPlace ? row.Length + 1 - fromThere : row.Length - fromThere),
                (asksPlace ? "сосчитаны фигуры перед названной" : "сосчитана и названная фигура", asksPlace ? answer - 1 : answer + 1),
                ("ошибка в счёте на единицу", asksPlace ? answer + 1 : answer - 1),
            ],
            asksPlace ? $"Считаем {(right ? "справа налево" : "слева направо")}: {shape.One} стоит на ${answer}$-м месте." : $"{(right ? "Справа" : "Слева")} от {shape.Genitive} фигур: ${answer}$.");
    }

    /// <summary>Whether something stands between any two of them.</summary>
    static bool AreApart(string[] row, string[] single) =>
        single.Select(name => Array.IndexOf(row, name)).Order().ToArray() is var places && places.Zip(places.Skip(1)).All(pair => pair.Second - pair.First > 1);

    static string Instrumental((string Name, string One, string Genitive, string Many, int Angles) shape) => shape.One + "ом";

    static string Wanted(Filling read, string slot) => Shapes.All.Single(shape => read.Word(slot) is var word && (word == shape.One || word == shape.Genitive || word == Instrumental(shape))).Name;

    /// <summary>The row as it is counted: from the side that the sentence names. The shape stands there once.</summary>
    static IReadOnlyList<string> From(Filling read)
    {
        var row = read.Drawing<ShapeRow>().Shapes;
        return row.Count(shape => shape == Wanted(read, "s")) == 1
            ? read.Word("d") == "слева" ? row : [.. row.Reverse()]
            : throw new EvaluationException("The shape does not stand there once.");
    }

    static int IndexOf(Filling read) => From(read).ToList().IndexOf(Wanted(read, "s"));

    static (int First, int Last) Ends(Filling read)
    {
        var row = read.Drawing<ShapeRow>().Shapes.ToList();
        string[] slots = ["s", "t"];
        int[] places = [.. slots.Select(slot => row.FindAll(shape => shape == Wanted(read, slot)).Count == 1
            ? row.IndexOf(Wanted(read, slot))
            : throw new EvaluationException("The shape does not stand there once."))];
        return (places.Min(), places.Max());
    }
}
