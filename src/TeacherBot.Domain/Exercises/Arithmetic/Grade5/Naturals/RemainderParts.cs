using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Naturals;

/// <summary>The remainder, the dividend, the divisor of a division with remainder: a = bq + r.</summary>
public sealed class RemainderParts() : FormedExercise("math-5-remainder-parts", 3)
{
    static readonly Asked<Rational> Rest = new(
        "Чему равен остаток от деления числа {a} на {b}?",
        new NumberAnswer(),
        read => read.Whole("a") - (read.Whole("b") * (read.Number("a") / read.Number("b")).Floor()),
        (read, answer) => new ValueCheck($"{read.Plain("a")} mod {read.Plain("b")}", $"{answer}"))
    {
        Claim = "Остаток от деления числа {a} на {b} равен {x}",
        Phrase = "{a} разделить на {b}",
        Matching = "Соотнесите деления и остатки.",
    };

    static readonly Asked<Rational> Dividend = new(
        "Найдите делимое, если делитель равен {b}, неполное частное равно {q}, а остаток равен {r}.",
        new NumberAnswer(),
        read => read.Whole("r") < read.Whole("b") ? LinearEquation.Root(Plain.ParseStatement($"(x-{read.Plain("r")})/{read.Plain("b")}={read.Plain("q")}"))!.Value : throw new EvaluationException("A remainder is less than the divisor."),
        (read, answer) => new ValueCheck($"{read.Plain("b")}*{read.Plain("q")}+{read.Plain("r")}", $"{answer}"))
    {
        Claim = "Если делитель равен {b}, неполное частное {q}, остаток {r}, то делимое равно {x}",
        Phrase = "делитель {b}, неполное частное {q}, остаток {r}",
        Matching = "Соотнесите описания деления и делимые.",
    };

    static readonly Asked<Rational> Divisor = new(
        "Число {a} разделили с остатком и получили неполное частное {q} и остаток {r}. На какое число делили?",
        new NumberAnswer(),
        read => LinearEquation.Root(Plain.ParseStatement($"x*{read.Plain("q")}+{read.Plain("r")}={read.Plain("a")}")) is { IsInteger: true } divisor && divisor > read.Number("r") ? divisor : throw new EvaluationException("There is no such divisor."),
        (read, answer) => new ValueCheck($"({read.Plain("a")}-{read.Plain("r")})/{read.Plain("q")}", $"{answer}"))
    {
        Claim = "Если при делении числа {a} неполное частное равно {q}, а остаток {r}, то делитель равен {x}",
        Phrase = "делимое {a}, неполное частное {q}, остаток {r}",
        Matching = "Соотнесите описания деления и делители.",
    };

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var b = random.Next(setting.By(4, 12, 23), setting.By(9, 32, 98));
        var (q, r) = random.Until(d => (Q: d.Next(setting.By(5, 8, 14), setting.By(20, 40, 90)), R: d.Next(1, b - 1)), drawn => drawn.Q != b && drawn.R != drawn.Q);
        var a = (b * q) + r;
        return (setting.Form % 3) switch
        {
            0 => Rest.Pose(setting, new() { ["a"] = a, ["b"] = b }, r, [("записано неполное частное", q), ("найдено, сколько не хватает до следующего кратного", b - r), ("остаток больше делителя", r + b)], $"${Numerals.Tex(a)}={b} \\cdot {q}+{r}$, остаток ${r}$."),
            1 => Dividend.Pose(setting, new() { ["b"] = b, ["q"] = q, ["r"] = r }, a, [("остаток не прибавлен", b * q), ("остаток вычтен", (b * q) - r), ("частное сложено с остатком до умножения", b * (q + r))], $"${b} \\cdot {q}+{r}={Numerals.Tex(a)}$."),
            _ => Divisor.Pose(setting, new() { ["a"] = a, ["q"] = q, ["r"] = r }, b, [("записана сумма делителя и остатка", b + r), ("ошибка в делении на единицу", b + 1), ("остаток прибавлен, а не вычтен", (a + r) / q)], $"$({Numerals.Tex(a)}-{r}):{q}={Numerals.Tex(b * q)}:{q}={b}$."),
        };
    }
}
