namespace TeacherBot.Sandbox.Model.Played;

/// Mathematics and algebra: calculations, equalities, gaps, equations and stories within the grade. Only stories need a statement: the others print it.
static class ArithmeticTasks
{
    static readonly (string Stem, char Operation)[] Named =
        [("слож", '+'), ("сумм", '+'), ("приб", '+'), ("вычит", '-'), ("разност", '-'), ("умнож", '*'), ("произвед", '*'), ("делен", ':'), ("раздел", ':'), ("частн", ':')];

    static readonly Dictionary<char, string> Names = new() { ['+'] = "сложение", ['-'] = "вычитание", ['*'] = "умножение", [':'] = "деление" };

    public static WrittenTask Write(string type, Order order, Draw draw)
    {
        var operation = draw.OneOf(Operations(order));
        return type switch
        {
            "multiple_choice" => Equalities(operation, order, draw),
            "matching" => Values(operation, order, draw),
            "fill_blank" => Gap(operation, order, draw),
            _ when Skills.Question(order) is { } question && draw.Between(0, 4) > 0 => question(draw),
            _ when Skills.Expression(order) is not null => Calculate(operation, order, draw),
            _ when Stories.IsThemed(order) && draw.Between(0, 3) > 0 => Stories.Tell(operation, order, draw),
            _ when order.Grade >= 5 && draw.Between(0, 2) == 0 && !Words.Of(order.Topic).Any(IsNamed) => Equation(order, draw),
            _ when draw.Between(0, 2) > 0 => Stories.Tell(operation, order, draw),
            _ => Calculate(operation, order, draw),
        };
    }

    /// Those the topic names and the grade knows; else all that the grade knows.
    static char[] Operations(Order order)
    {
        char[] known = [.. (order.Grade == 1 ? "+-" : "+-*:").Where(operation => !order.NotYet.Contains(Names[operation]))];
        if (known.Length == 0)
            return ['+'];
        char[] named = [.. Words.Of(order.Topic).SelectMany(word => Named.Where(name => word.StartsWith(name.Stem, StringComparison.Ordinal)))
            .Select(name => name.Operation).Where(known.Contains).Distinct()];
        return named.Length > 0 ? named : known;
    }

    static bool IsNamed(string word) => Array.Exists(Named, name => word.StartsWith(name.Stem, StringComparison.Ordinal));

    static Calculation Drawn(char operation, Order order, Draw draw)
    {
        if (Skills.Expression(order) is { } expression)
            return expression(draw);
        var calculation = Calculation.Of(operation, order, draw);
        return order.Difficulty == "hard" && order.Grade > 1 ? calculation.Then(order, draw) : calculation;
    }

    static WrittenTask Calculate(char operation, Order order, Draw draw)
    {
        var calculation = Drawn(operation, order, draw);
        return new WrittenTask($"Вычислите: ${calculation.Tex}$.", "", [$"{calculation.Value}"], calculation.Equality);
    }

    static WrittenTask Equation(Order order, Draw draw)
    {
        var (root, factor, term) = (draw.Between(2, 20), draw.Between(2, 9), draw.Between(1, 50));
        var sum = (factor * root) + term;
        return new WrittenTask($"Решите уравнение: ${factor}x+{term}={sum}$.", "", [$"{root}"], $"${factor}x={sum - term}$, $x={root}$");
    }

    static WrittenTask Equalities(char operation, Order order, Draw draw)
    {
        var right = Distinct(operation, order, draw, draw.Between(2, 3));
        var wrong = Distinct(operation, order, draw, 5 - right.Count, except: right).Select(calculation => $"${calculation.Tex}={Missed(calculation.Value, order, draw)}$");
        return new WrittenTask("Выберите все верные равенства.", "", [.. right.Select(calculation => calculation.Equality)], "") { Wrong = [.. wrong] };
    }

    static int Missed(int value, Order order, Draw draw) =>
        value > 10 && (value + 2 > order.Largest || draw.Between(0, 1) == 0) ? value - draw.OneOf([1, 2, 10]) : value + draw.OneOf([1, 2]);

    static WrittenTask Values(char operation, Order order, Draw draw) => new("Соотнесите выражения и их значения.", "", [], "")
    {
        Pairs = [.. Distinct(operation, order, draw, 4).Select(calculation => ($"${calculation.Tex}$", $"${calculation.Value}$"))],
    };

    /// As many with different values as can be drawn.
    static List<Calculation> Distinct(char operation, Order order, Draw draw, int count, List<Calculation>? except = null)
    {
        var found = new List<Calculation>();
        for (var time = 0; found.Count < count && time < 200; time++)
        {
            var next = Drawn(operation, order, draw);
            if (found.Concat(except ?? []).All(known => known.Value != next.Value))
                found.Add(next);
        }
        return found;
    }

    static WrittenTask Gap(char operation, Order order, Draw draw)
    {
        if (Skills.Expression(order) is { } expression)
        {
            var drawn = expression(draw);
            return new WrittenTask($"Вставьте пропущенное число: ${drawn.Tex}=___(1)___$.", "", [$"{drawn.Value}"], drawn.Equality);
        }
        var whole = Calculation.Of(operation, order, draw);
        var sign = operation == '*' ? @"\cdot " : operation.ToString();
        var at = whole.Tex.IndexOf(sign, StringComparison.Ordinal);
        var (first, second) = (whole.Tex[..at], whole.Tex[(at + sign.Length)..]);
        return new WrittenTask($"Вставьте пропущенное число: ${first}{sign}___(1)___={whole.Value}$.", "", [second], "");
    }
}
