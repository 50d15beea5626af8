using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>Above, below, left and right in a square of nine numbers. Easy: the next cell; medium: a cell by its row and column; hard: two moves.</summary>
public sealed class NumberGrid : IExercise
{
    static readonly string[] Columns = ["слева", "посередине", "справа"];
    static readonly string[] Rows = ["вверху", "в середине", "внизу"];
    static readonly (string Word, int Row, int Column)[] Moves = [("над числом", -1, 0), ("под числом", 1, 0), ("слева от числа", 0, -1), ("справа от числа", 0, 1)];
    static readonly (string Word, int Row, int Column)[] Steps = [("вверх", -1, 0), ("вниз", 1, 0), ("влево", 0, -1), ("вправо", 0, 1)];

    static readonly Asked<Rational> Next = Asks("Какое число стоит в таблице сразу " + Words("m", Moves) + " {a}?", read => Moved(Find(read), Moves, read.Word("m")));

    static readonly Asked<Rational> Cell = Asks("Какое число стоит в таблице {r|вверху|в середине|внизу} {c|слева|посередине|справа}?", read => (Array.IndexOf(Rows, read.Word("r")), Array.IndexOf(Columns, read.Word("c"))));

    static readonly Asked<Rational> Walk = Asks(
        "Фишка стоит в таблице на числе {a}. Её передвинули на одну клетку " + Words("m", Steps) + ", а потом на одну клетку " + Words("k", Steps) + ". На каком числе теперь фишка?",
        read => Moved(Moved(Find(read), Steps, read.Word("m")), Steps, read.Word("k")));

    public string Id => "math-1-number-grid";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var numbers = random.Shuffled(Enumerable.Range(1, 9));
        var figure = new TableFigure(["", .. Columns], [.. Rows.Select((row, i) => (string[])[row, .. numbers[(3 * i)..(3 * i + 3)].Select(number => $"{number}")])]);
        var filling = new Filling { Figure = figure };
        var (row, column) = (random.Next(0, 2), random.Next(0, 2));
        var (move, second) = random.Until(
            r => (r.Pick(Moves), r.Pick(Moves)),
            pair => Inside(row + pair.Item1.Row, column + pair.Item1.Column)
                && Inside(row + pair.Item1.Row + pair.Item2.Row, column + pair.Item1.Column + pair.Item2.Column)
                && (pair.Item1.Row, pair.Item1.Column) != (-pair.Item2.Row, -pair.Item2.Column));
        var from = numbers[(3 * row) + column];
        var (target, asked) = setting.By(((row + move.Row, column + move.Column), Next), ((row, column), Cell), ((row + move.Row + second.Row, column + move.Column + second.Column), Walk));
        if (setting.Difficulty == Difficulty.Medium)
        {
            (filling["r"], filling["c"]) = (Rows[row], Columns[column]);
        }
        else
        {
            filling["a"] = from;
            filling["m"] = setting.Difficulty == Difficulty.Hard ? Step(move) : move.Word;
        }

        if (setting.Difficulty == Difficulty.Hard)
        {
            filling["k"] = Step(second);
        }

        var answer = numbers[(3 * target.Item1) + target.Item2];
        var mirrored = (Row: (2 * row) - target.Item1, Column: (2 * column) - target.Item2);
        return asked.Pose(
            setting,
            filling,
            answer,
            [
                ("направление взято наоборот", setting.Difficulty == Difficulty.Medium ? numbers[(3 * column) + row] : Inside(mirrored.Row, mirrored.Column) ? numbers[(3 * mirrored.Row) + mirrored.Column] : answer),
                .. random.Shuffled(numbers).Where(number => number != from || setting.Difficulty == Difficulty.Medium).Select(number => ("взята не та клетка", (Rational)number)),
            ],
            $"В этой клетке стоит ${answer}$.");
    }

    static bool Inside(int row, int column) => row is >= 0 and <= 2 && column is >= 0 and <= 2;

    static string Step((string Word, int Row, int Column) move) => Steps.Single(step => (step.Row, step.Column) == (move.Row, move.Column)).Word;

    static string Words(string slot, (string Word, int Row, int Column)[] words) => "{" + slot + "|" + string.Join('|', words.Select(word => word.Word)) + "}";

    static Asked<Rational> Asks(string question, Func<Filling, (int Row, int Column)> target) => new(
        question,
        new NumberAnswer(near: false),
        read => Rational(Cells(read)[Index(target(read))]),
        (read, answer) => new ValueCheck(Tally.Chosen(Cells(read), Index(target(read))), $"{answer}"));

    static Rational Rational(string cell) => Plain.Parse(cell).Value();

    static int Index((int Row, int Column) cell) => Inside(cell.Row, cell.Column) ? (3 * cell.Row) + cell.Column : throw new EvaluationException("There is no such cell.");

    static string[] Cells(Filling read) => [.. read.Drawing<TableFigure>().Rows.SelectMany(row => row.Skip(1))];

    static (int Row, int Column) Find(Filling read)
    {
        var cells = Cells(read);
        var index = Array.IndexOf(cells, read.Plain("a"));
        return index >= 0 && cells.Count(cell => cell == read.Plain("a")) == 1 ? (index / 3, index % 3) : throw new EvaluationException("The number does not stand there once.");
    }

    static (int Row, int Column) Moved((int Row, int Column) from, (string Word, int Row, int Column)[] words, string word)
    {
        var move = words.Single(known => known.Word == word);
        return (from.Row + move.Row, from.Column + move.Column);
    }
}
