using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Parts;

/// <summary>17/5 and 3 2/5. Easy: small numbers; medium: two-digit ones; hard: large numerators.</summary>
public sealed class MixedNumbers() : FormedExercise("math-5-mixed-numbers", 3)
{
    static readonly Asked<Rational> Mix = new(
        "Выделите целую часть из неправильной дроби ${a}$.",
        new CommonFractionAnswer(),
        read => Counted(Top(read), Bottom(read)),
        (read, answer) => new ValueCheck(read.Plain("a"), $"{answer}"))
    {
        Claim = "неправильная дробь ${a}$ в виде смешанного числа — это {x}",
        Phrase = "${a}$",
        Matching = "Соотнесите неправильные дроби и смешанные числа.",
    };

    static readonly Asked<Rational> Unmix = new(
        "Запишите смешанное число ${a}$ в виде неправильной дроби.",
        new ImproperFractionAnswer(),
        read => read.Number("a"),
        (read, answer) => new ValueCheck(read.Plain("a"), $"{answer}"))
    {
        Claim = "смешанное число ${a}$ в виде неправильной дроби — это {x}",
        Phrase = "${a}$",
        Matching = "Соотнесите смешанные числа и неправильные дроби.",
    };

    static readonly Asked<Rational> Whole = new(
        "Найдите наибольшее натуральное число, которое меньше дроби ${a}$.",
        new NumberAnswer(),
        read => Enumerable.Range(1, 200).Where(number => number * Bottom(read) < Top(read)).Select(number => (Rational)number).LastOrDefault() is { Sign: > 0 } whole ? whole : throw new EvaluationException("There is no such number."),
        (read, answer) => new ValueCheck($"({Top(read)}-{Top(read)} mod {Bottom(read)})/{Bottom(read)}", $"{answer}"))
    {
        Claim = "наибольшее натуральное число, которое меньше дроби ${a}$, — это {x}",
        Phrase = "наибольшее натуральное число, меньшее ${a}$",
        Matching = "Соотнесите описания и натуральные числа.",
    };

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var (whole, part) = random.Until(
            r => (Whole: r.Next(setting.By(1, 3, 8), setting.By(5, 9, 24)), Part: new Rational(r.Next(1, setting.By(8, 14, 24)), r.Next(setting.By(2, 5, 8), setting.By(9, 15, 25)))),
            drawn => drawn.Part < 1 && drawn.Part.Denominator >= setting.By(2, 5, 8));
        var (top, bottom) = ((whole * part.Denominator) + part.Numerator, part.Denominator);
        var (value, improper) = (whole + part, ((Expression)new Number(top)).Over(new Number(bottom)));
        return setting.Pick<Func<Problem>>(Mixed, Improper, Floor)();

        Problem Mixed() => Mix.Pose(
            setting,
            new() { ["a"] = improper },
            value,
            [
                ("целая часть больше на единицу", value + 1),
                ("в числитель записано дополнение остатка", whole + 1 - part),
                ("целая часть меньше на единицу", value - 1),
                ("остаток больше на единицу", value + new Rational(1, bottom)),
                ("целая часть и остаток переставлены", part.Numerator + new Rational(whole, bottom)),
            ],
            $"${top}:{bottom}={whole}$ (ост. ${part.Numerator}$); ${Tex.Write(improper)}={Numerals.Tex(value)}$.");

        Problem Improper() => Unmix.Pose(
            setting,
            new() { ["a"] = value },
            value,
            [
                ("целая часть прибавлена к числителю", new Rational(whole + part.Numerator, bottom)),
                ("числитель не прибавлен", new Rational((whole * bottom) + 1, bottom)),
                ("целая часть умножена на числитель", new Rational((whole * part.Numerator) + bottom, bottom)),
                ("потеряна единица целой части", value - 1),
                ("ошибка в умножении", value + new Rational(1, bottom)),
            ],
            $"${Numerals.Tex(value)}=\\frac{{{whole} \\cdot {bottom}+{part.Numerator}}}{{{bottom}}}={Tex.Write(improper)}$.");

        Problem Floor() => Whole.Pose(
            setting,
            new() { ["a"] = improper },
            whole,
            [
                ("взято следующее число", whole + 1),
                ("ошибка в счёте на единицу", whole - 1),
                ("записан остаток", part.Numerator),
                ("взята разность числителя и знаменателя", top - bottom),
            ],
            $"${Tex.Write(improper)}={Numerals.Tex(value)}$, целая часть ${whole}$.");
    }

    static int Top(Filling read) => (int)Bar(read).Left.Value().Numerator;

    static int Bottom(Filling read) => (int)Bar(read).Right.Value().Numerator;

    static Binary Bar(Filling read) => read.Expression("a") is Binary { Operation: Operation.Over } bar ? bar : throw new EvaluationException("This is no fraction.");

    /// <summary>Wholes taken off one by one.</summary>
    static Rational Counted(int top, int bottom)
    {
        if (bottom <= 0 || top < bottom)
        {
            throw new EvaluationException("The fraction is proper.");
        }

        var wholes = 0;
        for (; top >= bottom; top -= bottom)
        {
            wholes++;
        }

        return wholes + new Rational(top, bottom);
    }
}

/// <summary>Proper and improper fractions among others.</summary>
public sealed class ProperFractions() : FormedExercise("math-5-proper-fractions", 3, Patterns.Chosen.Types)
{
    static readonly Selection Proper = Kind("Выберите правильную дробь.", "Выберите все правильные дроби.", (top, bottom) => top < bottom, "<");

    static readonly Selection Improper = Kind("Выберите неправильную дробь.", "Выберите все неправильные дроби.", (top, bottom) => top >= bottom, ">=");

    static readonly Selection Integers = new(
        "Выберите дробь, которая равна натуральному числу.",
        "Выберите все дроби, которые равны натуральным числам.",
        (_, item) => item.Number.IsInteger,
        (_, item) => new StatementCheck($"{Bar(item).Left} mod {Bar(item).Right}=0"));

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var (most, form) = (setting.By(12, 30, 99), setting.Form % 3);
        string[] Several(Func<int, int, bool> fits) => [.. Enumerable.Range(0, 7).Select(_ => random.Until(r => (Top: r.Next(2, most), Bottom: r.Next(2, most)), drawn => fits(drawn.Top, drawn.Bottom))).Distinct().Select(drawn => $"$\\frac{{{drawn.Top}}}{{{drawn.Bottom}}}$")];
        bool Near(int top, int bottom) => Math.Abs(top - bottom) <= most / 3;
        return form switch
        {
            0 => Patterns.Chosen.Of(Proper, new(), Several((top, bottom) => top < bottom && Near(top, bottom)), Several((top, bottom) => top >= bottom && Near(top, bottom)), "У правильной дроби числитель меньше знаменателя."),
            1 => Patterns.Chosen.Of(Improper, new(), Several((top, bottom) => top >= bottom && Near(top, bottom)), Several((top, bottom) => top < bottom && Near(top, bottom)), "У неправильной дроби числитель больше знаменателя или равен ему."),
            _ => Patterns.Chosen.Of(Integers, new(), Several((top, bottom) => top % bottom == 0 && top > bottom), Several((top, bottom) => top % bottom != 0 && top > bottom), "Числитель должен делиться на знаменатель."),
        };
    }

    static Selection Kind(string one, string all, Func<Rational, Rational, bool> fits, string sign) => new(
        one,
        all,
        (_, item) => fits(Bar(item).Left.Value(), Bar(item).Right.Value()),
        (_, item) => new StatementCheck($"{Bar(item).Left}{sign}{Bar(item).Right}"));

    static Binary Bar(PrintedItem item) => item.Expression is Binary { Operation: Operation.Over } bar ? bar : throw new EvaluationException($"«{item.Text}» is no fraction.");
}
