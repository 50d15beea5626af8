using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Parts;

/// <summary>3/5 of 40, and the number of which 3/5 is 24. Easy: whole answers; medium: larger numbers; hard: mixed numbers and decimals.</summary>
public sealed class FractionOf() : Family("math-6-fraction-of", 2)
{
    const string Pairs = "Соотнесите описания и числа.";

    static readonly Asked<Rational> Part = new(
        "Найдите ${f}$ от числа {a}.",
        new NumberAnswer(),
        read => read.Number("a") / read.Number("f").Denominator * read.Number("f").Numerator,
        (read, answer) => new ValueCheck($"{read.Plain("a")}*{read.Plain("f")}", $"{answer}"))
    {
        Claim = "Число, равное ${f}$ от числа {a}, — это {x}",
        Phrase = "${f}$ от числа {a}",
        Matching = Pairs,
    };

    static readonly Asked<Rational> Whole = new(
        "Найдите число, ${f}$ которого составляют {a}.",
        new NumberAnswer(),
        read => LinearEquation.Root(new Statement([new Letter('x') * read.Expression("f"), read.Expression("a")], [Relation.Equal])) ?? throw new EvaluationException("No number has such a part."),
        (read, answer) => new RootsCheck($"x*({read.Plain("f")})={read.Plain("a")}", "x", [$"{answer}"]))
    {
        Claim = "Если ${f}$ числа составляют {a}, то само число равно {x}",
        Phrase = "число, ${f}$ которого составляют {a}",
        Matching = Pairs,
    };

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var f = random.Until(r => new Rational(r.Next(1, setting.By(5, 9, 11)), r.Next(3, setting.By(8, 12, 20))), value => value < 1 && (setting.Difficulty == Difficulty.Easy || value.Numerator > 1));
        var (top, bottom) = ((int)f.Numerator, (int)f.Denominator);
        var unit = setting.Difficulty == Difficulty.Hard ? new Rational(random.Until(r => r.Next(11, 95), tenths => tenths % 10 != 0), 10) : random.Next(setting.By(2, 7, 0), setting.By(12, 36, 1));
        var (whole, part) = (unit * bottom, unit * top);
        (string, Rational)[] slips = [("найдена одна доля", unit), ("перепутаны часть и целое", setting.Form % 2 == 0 ? whole / top * bottom : part / bottom * top), ("число разделено только на числитель", setting.Form % 2 == 0 ? whole / top : part / bottom), ("дробь вычтена из числа", setting.Form % 2 == 0 ? whole - part : whole + part)];
        var believable = slips.Where(slip => slip.Item2.DecimalPlaces() is <= 2 || slip.Item2.Denominator <= 12);
        return setting.Form % 2 == 0
            ? Part.Pose(setting, new() { ["f"] = f, ["a"] = Decimal(whole) }, part, believable, $"${Point(whole)}:{bottom} \\cdot {top}={Tex.Write(Numerals.Literal(part))}$.")
            : Whole.Pose(setting, new() { ["f"] = f, ["a"] = Decimal(part) }, whole, believable, $"${Point(part)}:{top} \\cdot {bottom}={Tex.Write(Numerals.Literal(whole))}$.");
    }
}
