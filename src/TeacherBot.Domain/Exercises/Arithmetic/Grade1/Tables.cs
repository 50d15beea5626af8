using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>A table of what children have gathered. Easy: one cell; medium: two cells of a row or a column; hard: a whole column, or how many more.</summary>
public sealed class Tables : IExercise
{
    static readonly (string Nominative, string Genitive)[] Children = [("Аня", "Ани"), ("Миша", "Миши"), ("Катя", "Кати"), ("Егор", "Егора"), ("Соня", "Сони")];
    static readonly string[][] Things = [["яблок", "груш", "слив"], ["грибов", "шишек", "орехов"], ["марок", "значков", "открыток"]];

    static readonly string Who = "{w|" + string.Join('|', Children.Select(child => child.Genitive)) + "}";
    static readonly string Other = "{v|" + string.Join('|', Children.Select(child => child.Genitive)) + "}";
    static readonly string What = "{s|" + string.Join('|', Things.SelectMany(things => things)) + "}";
    static readonly string Second = "{t|" + string.Join('|', Things.SelectMany(things => things)) + "}";

    static readonly Asked<Rational> Cell = Asks($"Узнайте по таблице, сколько {What} у {Who}.", read => [(1, "w", "s")]);

    static readonly Asked<Rational> InRow = Asks($"Узнайте по таблице, сколько {What} и {Second} вместе у {Who}.", read => [(1, "w", "s"), (1, "w", "t")]);

    static readonly Asked<Rational> InColumn = Asks($"Узнайте по таблице, сколько {What} вместе у {Who} и у {Other}.", read => [(1, "w", "s"), (1, "v", "s")]);

    static readonly Asked<Rational> More = Asks($"Узнайте по таблице, на сколько больше {What} у {Who}, чем у {Other}.", read => [(1, "w", "s"), (-1, "v", "s")]);

    static readonly Asked<Rational> MoreThings = Asks($"Узнайте по таблице, на сколько больше {What}, чем {Second}, у {Who}.", read => [(1, "w", "s"), (-1, "w", "t")]);

    static readonly Asked<Rational> All = new(
        $"Узнайте по таблице, сколько {What} у всех детей вместе.",
        new NumberAnswer(),
        read => Column(read).Select(cell => Plain.Parse(cell).Value()).Aggregate((first, second) => first + second),
        (read, answer) => new ValueCheck(string.Join('+', Column(read)), $"{answer}"));

    public string Id => "math-1-tables";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var largest = (int)setting.Limits.Largest.Numerator;
        var children = random.Shuffled(Children).Take(3).ToArray();
        var things = random.Pick(Things);
        var (numbers, most) = (new int[3, 3], largest <= 20 ? setting.By(12, 10, 6) : setting.By(60, 49, 33));
        var drawn = random.Shuffled(Enumerable.Range(largest <= 20 && setting.Difficulty == Difficulty.Hard ? 1 : 2, Math.Max(9, most - 1))).Take(9).ToArray();
        for (var i = 0; i < 9; i++)
        {
            numbers[i / 3, i % 3] = drawn[i];
        }

        var ((who, other), (what, second)) = ((random.Next(0, 2), 0), (random.Next(0, 2), 0));
        (other, second) = ((who + random.Next(1, 2)) % 3, (what + random.Next(1, 2)) % 3);
        var asked = setting.By<Asked<Rational>[]>([Cell], [InRow, InColumn], [random.Pick([More, MoreThings]), All]) is var choice ? choice[setting.Form % choice.Length] : Cell;
        if ((asked == More && numbers[who, what] < numbers[other, what]) || (asked == MoreThings && numbers[who, what] < numbers[who, second]))
        {
            (who, other, what, second) = asked == More ? (other, who, what, second) : (who, other, second, what);
        }

        if (asked == All && numbers[0, what] + numbers[1, what] + numbers[2, what] > largest)
        {
            return Draw(setting, random);
        }

        var first = numbers[who, what];
        var (answer, shown) = asked == Cell ? (first, $"В таблице записано: ${first}$.")
            : asked == All ? (numbers[0, what] + numbers[1, what] + numbers[2, what], $"${numbers[0, what]}+{numbers[1, what]}+{numbers[2, what]}={numbers[0, what] + numbers[1, what] + numbers[2, what]}$.")
            : (asked == InRow || asked == MoreThings ? numbers[who, second] : numbers[other, what]) is var with && (asked == More || asked == MoreThings) ? (first - with, $"${first}-{with}={first - with}$.") : (first + with, $"${first}+{with}={first + with}$.");
        var filling = new Filling { Figure = new TableFigure(["", .. things.Select(Nominative)], [.. children.Select((child, i) => (string[])[child.Nominative, $"{numbers[i, 0]}", $"{numbers[i, 1]}", $"{numbers[i, 2]}"])]) };
        (filling["w"], filling["v"], filling["s"], filling["t"]) = (children[who].Genitive, children[other].Genitive, things[what], things[second]);
        return asked.Pose(
            setting,
            filling,
            answer,
            [
                ("взята не та строка", numbers[other, what]),
                ("взят не тот столбец", numbers[who, second]),
                ("записано только одно число из таблицы", first),
                ("ошибка в счёте на единицу", answer + 1),
            ],
            shown);
    }

    static string Nominative(string things) => things switch
    {
        "яблок" => "яблоки",
        "груш" => "груши",
        "слив" => "сливы",
        "грибов" => "грибы",
        "шишек" => "шишки",
        "орехов" => "орехи",
        "марок" => "марки",
        "значков" => "значки",
        _ => "открытки",
    };

    /// <param name="cells">With its sign every cell: the slots of its row and its column.</param>
    static Asked<Rational> Asks(string question, Func<Filling, (int Sign, string Who, string What)[]> cells) => new(
        question,
        new NumberAnswer(),
        read => cells(read).Select(cell => cell.Sign * Plain.Parse(At(read, read.Word(cell.Who), read.Word(cell.What))).Value()).Aggregate((first, second) => first + second) is { Sign: >= 0 } sum
            ? sum
            : throw new EvaluationException("There are not more of them."),
        (read, answer) => new ValueCheck(string.Concat(cells(read).Select((cell, i) => (cell.Sign < 0 ? "-" : i > 0 ? "+" : "") + At(read, read.Word(cell.Who), read.Word(cell.What)))), $"{answer}"));

    static string At(Filling read, string who, string what)
    {
        var table = read.Drawing<TableFigure>();
        var name = Children.Single(child => child.Genitive == who).Nominative;
        return table.Rows.FirstOrDefault(row => row[0] == name)?[ColumnOf(table, what)] ?? throw new EvaluationException("The table has no such row.");
    }

    static IEnumerable<string> Column(Filling read)
    {
        var table = read.Drawing<TableFigure>();
        return table.Rows.Select(row => row[ColumnOf(table, read.Word("s"))]);
    }

    static int ColumnOf(TableFigure table, string what) =>
        table.Header.ToList().IndexOf(Nominative(what)) is var column && column > 0 ? column : throw new EvaluationException("The table has no such column.");
}
