using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>Drawn broken lines and polygons with the lengths of their sides.</summary>
static class DrawnSides
{
    public static readonly NumberAnswer Centimetres = new(unit: "см");

    public static Asked<Rational> Asks(string question, Func<Filling, IReadOnlyList<int>> sides) => new(
        question,
        Centimetres,
        read => sides(read).Sum(),
        (read, answer) => new ValueCheck(string.Join('+', sides(read)), $"{answer}"));

    public static IReadOnlyList<int> Path(Filling read, bool closed) => read.Drawing<PolygonPath>() is var path && path.Closed == closed
        ? [.. path.SideLabels.Select(Length)]
        : throw new EvaluationException("Another kind of line is drawn.");

    public static IReadOnlyList<int> Rectangle(Filling read) => read.Drawing<RectangleFigure>() is { Width: { } width, Height: { } height }
        ? [Length(width), Length(height), Length(width), Length(height)]
        : throw new EvaluationException("The sides are not labelled.");

    public static Problem Pose(Setting setting, Asked<Rational> asked, Figure figure, int[] sides) => asked.Pose(
        setting,
        new() { Figure = figure },
        sides.Sum(),
        [("одна сторона забыта", sides.Sum() - sides[^1]), ("одна сторона посчитана дважды", sides.Sum() + sides[0]), ("ошибка при сложении", sides.Sum() + 1), ("ошибка на десяток", sides.Sum() - 10)],
        $"${string.Join('+', sides)}={sides.Sum()}$ (см).");

    static int Length(string label) => label.Split(' ', '\u00A0') is [var number, "см"] && int.TryParse(number, out var length) ? length : throw new EvaluationException($"«{label}» is no length.");
}

/// <summary>Easy: a drawn rectangle; medium: a triangle or a quadrangle; hard: five and six sides.</summary>
public sealed class DrawnPerimeters : IExercise
{
    static readonly Asked<Rational> OfRectangle = DrawnSides.Asks("Найдите периметр прямоугольника на рисунке.", DrawnSides.Rectangle);

    static readonly Asked<Rational> OfPolygon = DrawnSides.Asks("Найдите периметр многоугольника на рисунке.", read => DrawnSides.Path(read, closed: true));

    public string Id => "math-2-drawn-perimeters";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        if (setting.Difficulty == Difficulty.Easy)
        {
            var (width, height) = random.Until(r => (r.Next(3, 15), r.Next(2, 9)), pair => pair.Item1 > pair.Item2);
            return DrawnSides.Pose(setting, OfRectangle, new RectangleFigure($"{width} см", $"{height} см", 0, 0), [width, height, width, height]);
        }

        var sides = random.Until(
            r => Enumerable.Range(0, setting.By(3, r.Next(3, 4), r.Next(5, 6))).Select(_ => r.Next(setting.By(2, 5, 8), setting.By(9, 20, 16))).ToArray(),
            drawn => drawn.Sum() <= 99 && drawn.Max() * 2 < drawn.Sum());
        return DrawnSides.Pose(setting, OfPolygon, new PolygonPath([.. sides.Select(side => $"{side} см")], true), sides);
    }
}

/// <summary>Easy: a drawn line of two or three links; medium: three or four; hard: five.</summary>
public sealed class DrawnPolylines : IExercise
{
    static readonly Asked<Rational> Whole = DrawnSides.Asks("Найдите длину ломаной на рисунке.", read => DrawnSides.Path(read, closed: false));

    public string Id => "math-2-drawn-polylines";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var links = Enumerable.Range(0, setting.By(random.Next(2, 3), random.Next(3, 4), 5)).Select(_ => random.Next(setting.By(2, 6, 8), setting.By(9, 22, 19))).ToArray();
        return DrawnSides.Pose(setting, Whole, new PolygonPath([.. links.Select(link => $"{link} см")], false), links);
    }
}
