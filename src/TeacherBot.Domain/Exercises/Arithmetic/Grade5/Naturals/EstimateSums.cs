using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Naturals;

/// <summary>An estimate: both numbers rounded, then added, subtracted or multiplied.</summary>
public sealed class EstimateSums() : FormedExercise("math-5-estimate", 3, [.. TaskTypes.All.Where(type => type != TaskType.Matching)])
{
    static readonly Asked<Rational> Sum = Asks("суммы", "+", (a, b) => a + b);
    static readonly Asked<Rational> Difference = Asks("разности", "-", (a, b) => a - b);
    static readonly Asked<Rational> Product = Asks("произведения", "*", (a, b) => a * b);

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var product = setting.Form % 3 == 2;
        var power = product ? setting.By(1, 1, 2) : setting.By(2, 3, 3);
        var (least, most) = product ? setting.By((13, 98), (113, 490), (213, 980)) : setting.By((213, 3900), (2130, 98_000), (12_300, 980_000));
        var worth = (int)Math.Pow(10, power);
        var (a, b) = random.Until(r => (r.Next(least, most), r.Next(least, most)), pair => pair.Item1 % worth != 0 && pair.Item2 % worth != 0 && pair.Item1 - pair.Item2 > 2 * worth && pair.Item2 > worth);
        var (first, second) = (Rounding.Nearest(a, worth), Rounding.Nearest(b, worth));
        Func<Rational, Rational, Rational> apply = (setting.Form % 3) switch { 0 => (x, y) => x + y, 1 => (x, y) => x - y, _ => (x, y) => x * y };
        var sign = (setting.Form % 3) switch { 0 => "+", 1 => "-", _ => " \\cdot " };
        var answer = apply(first, second);
        return setting.Pick(Sum, Difference, Product).Pose(
            setting,
            new() { ["a"] = a, ["b"] = b, ["p"] = DigitPlaces.Name(power) },
            answer,
            [
                ("первое число округлено не в ту сторону", apply(first > a ? first - worth : first + worth, second)),
                ("второе число округлено не в ту сторону", apply(first, second > b ? second - worth : second + worth)),
                ("числа не округлены", apply(a, b)),
                ("потерян нуль", answer / 10),
            ],
            $"${Numerals.Tex(a)}$ ≈ ${Numerals.Tex(first)}$; ${Numerals.Tex(b)}$ ≈ ${Numerals.Tex(second)}$; ${Numerals.Tex(first)}{sign}{Numerals.Tex(second)}={Numerals.Tex(answer)}$.");
    }

    static Asked<Rational> Asks(string what, string sign, Func<Rational, Rational, Rational> apply) => new(
        $"Выполните прикидку {what} чисел {{a}} и {{b}}: округлите их до {{p|{DigitPlaces.Whole}}} и запишите результат.",
        new NumberAnswer(),
        read => apply(Cut(read, "a"), Cut(read, "b")),
        (read, answer) => new ValueCheck($"({Rounded(read, "a")}){sign}({Rounded(read, "b")})", $"{answer}"))
    {
        Claim = $"Прикидка {what} чисел {{a}} и {{b}} с округлением до {{p|{DigitPlaces.Whole}}} даёт {{x}}",
        Phrase = $"{{a}} и {{b}}, до {{p|{DigitPlaces.Whole}}}",
        Matching = $"Округлите числа до указанного разряда и соотнесите пары с прикидкой их {what}.",
    };

    /// <summary>Half a place more, then what is below the place is cut off.</summary>
    static Rational Cut(Filling read, string slot)
    {
        var worth = DigitPlaces.Worth(read.Word("p")).Numerator;
        var raised = read.Whole(slot) + (worth / 2);
        return raised - (raised % worth);
    }

    static string Rounded(Filling read, string slot)
    {
        var worth = DigitPlaces.Worth(read.Word("p")).Numerator;
        return $"{read.Plain(slot)}+{worth / 2}-({read.Plain(slot)}+{worth / 2}) mod {worth}";
    }
}
