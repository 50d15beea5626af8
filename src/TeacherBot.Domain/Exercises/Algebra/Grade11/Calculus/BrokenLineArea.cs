using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Algebra.Grade11.Calculus;

/// <summary>F(b)−F(a) as the area below a drawn broken line. Easy: two pieces; medium: three; hard: other ends.</summary>
sealed class BrokenLineArea : IExercise
{
    public string Id => "algebra-11-broken-line-area";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var count = setting.By(2, 3, 4);
        var xs = new List<int> { random.Next(-6, -2) };
        var ys = new List<int> { random.Next(1, 4) };
        for (var i = 0; i < count; i++)
        {
            xs.Add(xs[^1] + random.Next(2, setting.By(4, 3, 3)));
            ys.Add(random.Until(r => r.Next(1, 5), y => y != ys[^1]));
        }

        var (first, last) = setting.Difficulty == Difficulty.Hard ? (1, count) : (0, count);
        var pieces = Enumerable.Range(0, count).Select(i => new PlaneSegment($"{xs[i]}", $"{ys[i]}", $"{xs[i + 1]}", $"{ys[i + 1]}")).ToArray();
        var areas = Enumerable.Range(first, last - first).Select(i => new Rational((ys[i] + ys[i + 1]) * (xs[i + 1] - xs[i]), 2)).ToArray();
        var area = areas.Aggregate(Rational.Zero, (sum, part) => sum + part);
        return Areas.Broken.Pose(
            setting,
            new()
            {
                ["a"] = xs[first],
                ["b"] = xs[last],
                Figure = new CoordinatePlane(-7, Math.Max(xs[^1], 1) + 1, -1, 6, [.. xs.Zip(ys, (x, y) => new PlanePoint("", $"{x}", $"{y}"))], [], pieces),
            },
            area,
            [("не разделено пополам", area * 2), ("взята одна из частей", areas[0]), ("взята разность высот", ys[last] - ys[first]), ("ошибка на клетку", area + 1), ("взято произведение", (xs[last] - xs[first]) * ys[last])],
            $"$F({xs[last]})-F({xs[first]})$ — площадь под графиком, сумма площадей трапеций: ${string.Join("+", areas.Select(part => Numerals.Tex(part)))}{(areas.Length > 1 ? $"={Numerals.Tex(area)}" : string.Empty)}$.");
    }
}
