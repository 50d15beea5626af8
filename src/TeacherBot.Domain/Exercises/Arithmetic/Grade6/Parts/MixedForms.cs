using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade6.Parts;

/// <summary>3/8=0,375 and back. Easy: tenths, halves, fifths; medium: hundredths; hard: eighths, fortieths, thousandths.</summary>
public sealed class DecimalForms() : Family("math-6-decimal-forms", 2)
{
    static readonly Asked<Rational> ToDecimal = new(
        "Запишите дробь ${a}$ в виде десятичной дроби.",
        new DecimalAnswer(),
        read => read.Number("a"),
        (read, answer) => new ValueCheck(read.Plain("a"), Numerals.Exact(answer, NumberForm.Decimal), "decimal"))
    {
        Claim = "Дробь ${a}$ в виде десятичной — это {x}",
        Phrase = "${a}$",
        Matching = "Соотнесите равные числа.",
    };

    static readonly Asked<Rational> ToCommon = new(
        "Запишите десятичную дробь ${a}$ в виде несократимой обыкновенной дроби или смешанного числа.",
        new CommonFractionAnswer(),
        read => read.Number("a"),
        (read, answer) => new ValueCheck(read.Plain("a"), $"{answer}", "irreducible"))
    {
        Claim = "Десятичная дробь ${a}$ в виде обыкновенной — это {x}",
        Phrase = "${a}$",
        Matching = "Соотнесите равные дроби.",
    };

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        int[] denominators = setting.By<int[]>([2, 4, 5, 10], [4, 20, 25, 50, 5], [8, 40, 16, 125, 25, 20]);
        var value = random.Until(r => (Rational)r.Next(0, setting.By(0, 3, 6)) + new Rational(r.Next(1, 124), r.Pick(denominators)), drawn => drawn.DecimalPlaces() is >= 1 and <= 4 && drawn < setting.By(1, 5, 9) && drawn > new Rational(1, 100));
        var places = value.DecimalPlaces()!.Value;
        var (common, point) = (Numerals.Tex(value), Point(value));
        var pair = value - value.Floor();
        (string, Rational)[] slips =
        [
            ("запятая не на своём месте", value / 10),
            ("числитель и знаменатель записаны подряд", value.Floor() + new Rational((pair.Numerator * (pair.Denominator < 10 ? 10 : 100)) + pair.Denominator, pair.Denominator < 10 ? 100 : 10000)),
            ("запятая не на своём месте", value * 10),
            ("ошибка в последней цифре", value + new Rational(1, System.Numerics.BigInteger.Pow(10, places))),
            ("вместо дроби записан её числитель", value.Floor() + new Rational(pair.Numerator, System.Numerics.BigInteger.Pow(10, $"{pair.Numerator}".Length))),
        ];
        return setting.Form % 2 == 0
            ? ToDecimal.Pose(setting, new() { ["a"] = Numerals.Literal(value) }, value, slips.Where(slip => !slip.Item2.IsInteger), $"${common}={point}$.")
            : ToCommon.Pose(setting, new() { ["a"] = Decimal(value) }, value, slips.Where(slip => !slip.Item2.IsInteger && slip.Item2.Denominator <= 1000), $"${point}={common}$.");
    }
}

/// <summary>0,5+1/3, 1 1/4·0,8. Easy: one action whose answer is a decimal; medium: thirds and sixths; hard: two actions.</summary>
public sealed class DecimalAndCommon() : Family("math-6-decimal-and-common", 4)
{
    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var task = random.Until(r => Drawn(setting, r), drawn => Steps.Of(drawn).All(step => step.Result.Sign > 0 && step.Result.Denominator <= 60 && step.Result <= 20));
        var last = Steps.Of(task)[^1];
        Slip[] slips =
        [
            new("выполнено обратное действие", last.Operation switch
            {
                Operation.Add => Rational.Abs(last.Left - last.Right),
                Operation.Subtract => last.Left + last.Right,
                Operation.Multiply => last.Left / last.Right,
                _ => last.Left * last.Right,
            }),
            new("запятая не на своём месте", last.Result * 10),
            new("числители сложены без общего знаменателя", new Rational(last.Left.Numerator + last.Right.Numerator, last.Left.Denominator * last.Right.Denominator)),
        ];
        return Calculation.Of(setting, task, slips.Where(slip => slip.Value.Denominator <= 100 && slip.Value <= 200));
    }

    static Expression Drawn(Setting setting, SheetRandom random)
    {
        var common = random.Until(r => r.Next(0, setting.By(0, 2, 3)) + new Rational(r.Next(1, 11), r.Pick(setting.By<int[]>([2, 4, 5], [3, 6, 4, 8, 15], [3, 6, 4, 9, 15, 7]))), value => !value.IsInteger && value < 4);
        var tenths = random.Until(r => new Rational(r.Next(1, setting.By(19, 45, 60)), 10), value => !value.IsInteger);
        var third = new Rational(random.Next(1, 5), random.Next(2, 6));
        var (p, q, s) = (Numerals.Literal(common), Numerals.Literal(tenths, NumberForm.Decimal), Numerals.Literal(third));
        return setting.Difficulty != Difficulty.Hard
            ? setting.Pick(p + q, random.Chance(50) ? q - p : p - q, p * q, random.Chance(50) ? q / p : p / q)
            : setting.Pick((p + q) * s, (p - q) / s, p * q + s, q / p - s);
    }
}
