using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Parts;

/// <summary>Percents of a number, the number by its percents, what percent one number is of another. Easy: tens of percents; medium: fives; hard: any, with decimals.</summary>
public sealed class Percents() : Family("math-6-percents", 3)
{
    const string Pairs = "Соотнесите описания и числа.";

    static readonly Asked<Rational> Of = new(
        "Найдите {p:%} от числа {a}.",
        new NumberAnswer(NumberForm.Decimal),
        read => read.Number("a") / 100 * read.Number("p"),
        (read, answer) => new ValueCheck($"{read.Plain("a")}*{read.Plain("p")}/100", $"{answer}"))
    {
        Claim = "Число, равное {p:%} от числа {a}, — это {x}",
        Phrase = "{p:%} от числа {a}",
        Matching = Pairs,
    };

    static readonly Asked<Rational> Whole = new(
        "Найдите число, {p:%} которого составляют {a}.",
        new NumberAnswer(NumberForm.Decimal),
        read => LinearEquation.Root(new Statement([new Letter('x') * read.Expression("p") / 100, read.Expression("a")], [Relation.Equal])) ?? throw new EvaluationException("There is no such number."),
        (read, answer) => new RootsCheck($"x*{read.Plain("p")}/100={read.Plain("a")}", "x", [$"{answer}"]))
    {
        Claim = "Если {p:%} числа составляют {a}, то само число равно {x}",
        Phrase = "число, {p:%} которого составляют {a}",
        Matching = Pairs,
    };

    static readonly Asked<Rational> Ratio = new(
        "Сколько процентов составляет число {a} от числа {b}?",
        new NumberAnswer(NumberForm.Decimal, "%"),
        read => LinearEquation.Root(new Statement([read.Expression("b") * new Letter('x') / 100, read.Expression("a")], [Relation.Equal])) ?? throw new EvaluationException("No percents of zero."),
        (read, answer) => new ValueCheck($"{read.Plain("a")}/{read.Plain("b")}*100", $"{answer}"))
    {
        Claim = "Число {a} составляет от числа {b} ровно {x}",
        Phrase = "{a} от числа {b}",
        Matching = "Соотнесите части чисел и их выражение в процентах.",
    };

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var form = setting.Form % 3;
        var (p, whole) = random.Until(
            r => (P: (Rational)(setting.By(10, 5, 1) * r.Next(1, setting.By(9, 19, 60))), Whole: setting.Difficulty == Difficulty.Hard && form == 0 ? new Rational(r.Next(25, 480), 10) : (Rational)(r.Next(2, 48) * 10)),
            drawn => drawn.P != 50 && (drawn.P * drawn.Whole / 100) is var part && part.DecimalPlaces() is <= 2 && (setting.Difficulty != Difficulty.Easy || part.IsInteger) && drawn.P != drawn.Whole && part != drawn.P);
        var part = whole * p / 100;
        (string, Rational)[] slips = form switch
        {
            0 => [("найден один процент", whole / 100), ("число разделено на проценты", whole / p), ("проценты вычтены из числа", whole - part), ("запятая не на своём месте", part * 10)],
            1 => [("найдены проценты от числа", part * p / 100), ("найден один процент", part / p), ("запятая не на своём месте", whole / 10), ("проценты прибавлены к числу", part + (part * p / 100))],
            _ => [("найдено, сколько процентов недостаёт", 100 - p), ("числа переставлены", whole / part * 100), ("запятая не на своём месте", p * 10), ("ответ записан без умножения на сто", p / 100)],
        };
        var believable = slips.Where(slip => slip.Item2.Sign > 0 && slip.Item2.DecimalPlaces() is <= 3);
        return form switch
        {
            0 => Of.Pose(setting, new() { ["p"] = p, ["a"] = Decimal(whole) }, part, believable, $"${Point(whole)}:100 \\cdot {Point(p)}={Point(part)}$."),
            1 => Whole.Pose(setting, new() { ["p"] = p, ["a"] = Decimal(part) }, whole, believable, $"${Point(part)}:{Point(p)} \\cdot 100={Point(whole)}$."),
            _ => Ratio.Pose(setting, new() { ["a"] = Decimal(part), ["b"] = Decimal(whole) }, p, believable, $"${Point(part)}:{Point(whole)} \\cdot 100={Point(p)}$ (%)."),
        };
    }
}

/// <summary>35 % as a decimal fraction and back. Easy: hundredths; medium: above 100 %; hard: tenths of a percent.</summary>
public sealed class PercentForms() : Family("math-6-percent-forms", 2)
{
    static readonly Asked<Rational> ToDecimal = new(
        "Запишите {p:%} в виде десятичной дроби.",
        new NumberAnswer(NumberForm.Decimal),
        read => read.Number("p") / 100,
        (read, answer) => new ValueCheck($"{read.Plain("p")}/100", $"{answer}"))
    {
        Claim = "Если записать {p:%} в виде десятичной дроби, получится {x}",
        Phrase = "{p:%}",
        Matching = "Соотнесите проценты и десятичные дроби.",
    };

    static readonly Asked<Rational> ToPercent = new(
        "Запишите число ${a}$ в процентах.",
        new NumberAnswer(NumberForm.Decimal, "%"),
        read => read.Number("a") * 100,
        (read, answer) => new ValueCheck($"({read.Plain("a")})*100", $"{answer}"))
    {
        Claim = "Если записать число ${a}$ в процентах, получится {x}",
        Phrase = "${a}$",
        Matching = "Соотнесите числа и проценты.",
    };

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        Rational p = setting.By(random.Next(2, 98), random.Next(3, 290), new Rational(random.Next(3, 1990), 10));
        if (setting.Form % 2 == 0)
        {
            return ToDecimal.Pose(setting, new() { ["p"] = Decimal(p) }, p / 100, [("разделено на 10", p / 10), ("разделено на 1000", p / 1000), ("проценты записаны числом", p), ("ошибка в последней цифре", (p + 1) / 100)], $"${Point(p)}:100={Point(p / 100)}$.");
        }

        // Fractions with a bar as well: 3/4 is 75 %.
        var bar = new Rational(random.Next(1, 19), random.Pick(setting.By<int[]>([2, 4, 5, 10], [4, 5, 20, 25], [8, 16, 25, 40])));
        var common = random.Chance(50) && bar < 2 && !bar.IsInteger;
        var value = common ? bar : p / 100;
        return ToPercent.Pose(
            setting,
            new() { ["a"] = common ? Numerals.Literal(bar) : Decimal(value) },
            value * 100,
            [("умножено на 10", value * 10), ("умножено на 1000", value * 1000), ("ошибка в последней цифре", (value * 100) + 1), ("число записано без перевода", common ? bar.Numerator : value)],
            common ? $"${Numerals.Tex(value)}={Point(value)}$; ${Point(value)} \\cdot 100={Point(value * 100)}$ (%)." : $"${Point(value)} \\cdot 100={Point(value * 100)}$ (%).");
    }
}
