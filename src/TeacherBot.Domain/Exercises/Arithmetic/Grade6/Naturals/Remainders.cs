using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Naturals;

/// <summary>127:12 with a remainder. Easy: two- and three-digit numbers by one digit; medium: by two digits; hard: by three digits.</summary>
public sealed class DivideWithRemainder() : Family("math-6-remainder", 1, RemainderProblem.Types)
{
    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var divisor = random.Next(setting.By(4, 12, 105), setting.By(19, 98, 420));
        var quotient = random.Next(setting.By(6, 12, 12), setting.By(40, 120, 96));
        return RemainderProblem.Of((divisor * quotient) + random.Next(1, divisor - 1), divisor);
    }
}

/// <summary>The remainder alone, and the number that was divided.</summary>
public sealed class Remainders() : Family("math-6-remainders", 2)
{
    static readonly Asked<Rational> Rest = new(
        "Какой остаток получится при делении числа {a} на {b}?",
        new NumberAnswer(),
        read => Subtracted(read.Count("a"), read.Count("b")),
        (read, answer) => new ValueCheck($"{read.Plain("a")} mod {read.Plain("b")}", $"{answer}"))
    {
        Claim = "Остаток от деления числа {a} на {b} равен {x}",
        Phrase = "остаток от деления {a} на {b}",
        Matching = "Соотнесите описания чисел и сами числа.",
    };

    static readonly Asked<Rational> Whole = new(
        "При делении числа на {b} получили неполное частное {q} и остаток {r}. Какое число делили?",
        new NumberAnswer(),
        read => Dividend(read.Count("b"), read.Count("q"), read.Count("r")),
        (read, answer) => new ValueCheck($"{read.Plain("b")}*{read.Plain("q")}+{read.Plain("r")}", $"{answer}"))
    {
        Claim = "Если при делении числа на {b} получили неполное частное {q} и остаток {r}, то делили число {x}",
        Phrase = "делимое, если делитель {b}, неполное частное {q}, остаток {r}",
        Matching = "Соотнесите описания чисел и сами числа.",
    };

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var b = random.Next(setting.By(4, 11, 25), setting.By(12, 40, 120));
        var q = random.Next(setting.By(5, 12, 15), setting.By(20, 60, 80));
        var r = random.Until(rest => rest.Next(1, b - 1), rest => rest != q);
        var a = (b * q) + r;
        return setting.Form % 2 == 0
            ? Rest.Pose(
                setting,
                new() { ["a"] = a, ["b"] = b },
                r,
                [("найдено, сколько не хватает до кратного", b - r), ("записано неполное частное", q), ("ошибка в остатке на единицу", r + 1), ("остаток больше делителя", r + b)],
                $"${a}:{b}={q}$ (ост. ${r}$).")
            : Whole.Pose(
                setting,
                new() { ["b"] = b, ["q"] = q, ["r"] = r },
                a,
                [("остаток не прибавлен", b * q), ("остаток вычтен", (b * q) - r), ("числа сложены", b + q + r), ("остаток прибавлен к частному", b * (q + r))],
                $"${b} \\cdot {q}+{r}={a}$.");
    }

    static Rational Subtracted(int a, int b)
    {
        if (b < 1 || a < 0)
        {
            throw new EvaluationException("Nothing is divided by zero.");
        }

        return a - (a / b * b);
    }

    /// <summary>Counts up to the number that gives this quotient and this remainder.</summary>
    static Rational Dividend(int b, int q, int r) => r < b && r >= 0
        ? Enumerable.Range(0, 1_000_000).FirstOrDefault(number => number / b == q && number % b == r, -1) is var found and >= 0 ? found : throw new EvaluationException("There is no such number.")
        : throw new EvaluationException("A remainder is less than the divisor.");
}

/// <summary>How many are full, how many are needed, how many are left.</summary>
public sealed class RemainderProblems() : Family("math-6-remainder-problems", 6, Told)
{
    static readonly Asked<Rational>[] Questions =
    [
        Full("В коробку помещается {b:карандаш|карандаша|карандашей}. Сколько полных коробок получится из {a:карандаша|карандашей|карандашей}?", "коробка|коробки|коробок"),
        Needed("Катер вмещает {b:туриста|туристов|туристов}. Какое наименьшее число катеров нужно, чтобы одновременно перевезти {a:туриста|туриста|туристов}?", "катер|катера|катеров"),
        Left("На каждую полку ставят {b:книгу|книги|книг}, пока книг хватает на полную полку. Всего есть {a:книга|книги|книг}. Сколько книг останется?", "книга|книги|книг"),
        Full("Одна почтовая марка стоит {b:р.} Какое наибольшее число таких марок можно купить на {a:р.}?", "марка|марки|марок"),
        Needed("Бочка вмещает {b:л} мёда. Какое наименьшее число бочек нужно, чтобы разлить {a:л} мёда?", "бочка|бочки|бочек"),
        Left("Верёвку длиной {a:м} разрезали на куски по {b:м}. Кусок какой длины остался?", "м"),
    ];

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var b = random.Next(setting.By(5, 8, 12), setting.By(9, 18, 36));
        var q = random.Next(setting.By(4, 8, 14), setting.By(12, 20, 32));
        var r = random.Until(rest => rest.Next(1, b - 1), rest => rest != q && rest != q + 1);
        var a = (b * q) + r;
        var form = setting.Form % Questions.Length;
        Rational answer = (form % 3) switch { 0 => q, 1 => q + 1, _ => r };
        return Questions[form].Pose(
            setting,
            new() { ["a"] = a, ["b"] = b },
            answer,
            [("взято не то из неполного частного и остатка", form % 3 == 2 ? q : r), ("остаток не учтён или учтён дважды", form % 3 == 0 ? q + 1 : form % 3 == 1 ? q : b - r), ("ошибка в счёте на единицу", answer + 2)],
            $"${a}:{b}={q}$ (ост. ${r}$). Ответ: ${answer}$.");
    }

    static Asked<Rational> Full(string text, string unit) => new(
        text,
        new NumberAnswer(unit: unit),
        read => Enumerable.Range(1, read.Count("a")).TakeWhile(count => count * read.Count("b") <= read.Count("a")).LastOrDefault(),
        (read, answer) => new ValueCheck($"({read.Plain("a")}-{read.Plain("a")} mod {read.Plain("b")})/{read.Plain("b")}", $"{answer}"));

    static Asked<Rational> Needed(string text, string unit) => new(
        text,
        new NumberAnswer(unit: unit),
        read => Enumerable.Range(1, read.Count("a")).First(count => count * read.Count("b") >= read.Count("a")),
        (read, answer) => new ValueCheck($"({read.Plain("a")}-1-({read.Plain("a")}-1) mod {read.Plain("b")})/{read.Plain("b")}+1", $"{answer}"));

    static Asked<Rational> Left(string text, string unit) => new(
        text,
        new NumberAnswer(unit: unit),
        read => read.Count("a") - (read.Count("a") / read.Count("b") * read.Count("b")),
        (read, answer) => new ValueCheck($"{read.Plain("a")} mod {read.Plain("b")}", $"{answer}"));
}
