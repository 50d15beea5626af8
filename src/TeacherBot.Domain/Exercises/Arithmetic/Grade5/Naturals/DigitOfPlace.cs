using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Naturals;

/// <summary>Which digit stands in a place; how many tens, hundreds… a number has in all. Four to seven digits.</summary>
public sealed class DigitOfPlace() : FormedExercise("math-5-digit-of-place", 2)
{
    static readonly Asked<Rational> Digit = new(
        $"Какая цифра стоит в разряде {{p|{DigitPlaces.Whole}}} числа {{a}}?",
        new NumberAnswer(),
        read => DigitOf(read),
        (read, answer) => new ValueCheck($"({read.Plain("a")}-{read.Plain("a")} mod {DigitPlaces.Worth(read.Word("p"))})/{DigitPlaces.Worth(read.Word("p"))} mod 10", $"{answer}"))
    {
        Claim = $"В числе {{a}} в разряде {{p|{DigitPlaces.Whole}}} стоит цифра {{x}}",
        Phrase = $"разряд {{p|{DigitPlaces.Whole}}} числа {{a}}",
        Matching = "Соотнесите разряд числа и цифру, которая в нём стоит.",
    };

    static readonly Asked<Rational> InAll = new(
        $"Сколько всего {{p|{DigitPlaces.Whole}}} в числе {{a}}?",
        new NumberAnswer(),
        read => (read.Number("a") / DigitPlaces.Worth(read.Word("p"))).Floor(),
        (read, answer) => new ValueCheck($"({read.Plain("a")}-{read.Plain("a")} mod {DigitPlaces.Worth(read.Word("p"))})/{DigitPlaces.Worth(read.Word("p"))}", $"{answer}"))
    {
        Claim = $"Всего {{p|{DigitPlaces.Whole}}} в числе {{a}} — {{x}}",
        Phrase = $"число {{p|{DigitPlaces.Whole}}} в {{a}}",
        Matching = "Соотнесите записи: сколько всего единиц этого разряда в числе.",
    };

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var length = setting.By(4, 6, 7);
        var digits = random.Shuffled(Enumerable.Range(0, 10)).Take(length).ToArray();
        digits[0] = digits[0] == 0 ? digits[1] : digits[0];
        var number = digits.Aggregate(0, (value, digit) => (10 * value) + digit);
        var power = setting.Form % 2 == 0 ? random.Next(setting.By(0, 1, 2), length - 2) : random.Next(1, setting.By(2, 3, 4));
        var worth = (int)((Rational)10).Power(power).Numerator;
        Filling filling = new() { ["a"] = number, ["p"] = DigitPlaces.Name(power) };
        return setting.Form % 2 == 0
            ? Digit.Pose(
                setting,
                filling,
                number / worth % 10,
                [
                    ("разряды отсчитаны слева", digits[power]),
                    ("взят соседний разряд слева", digits[length - 2 - power]),
                    ("взят соседний разряд справа", digits[Math.Min(length - power, length - 1)]),
                    ("взята цифра другого разряда", digits[(length + 1 - power) % length]),
                    ("взята цифра другого разряда", digits[(length + 2 - power) % length]),
                ],
                $"Отсчитываем разряды справа налево, начиная с единиц: в разряде {DigitPlaces.Name(power)} стоит ${number / worth % 10}$.")
            : InAll.Pose(
                setting,
                filling,
                number / worth,
                [
                    ("записана только цифра разряда", number / worth % 10),
                    ("отброшена лишняя цифра", number / worth / 10),
                    ("отброшено слишком мало цифр", number / (worth / 10)),
                ],
                $"В числе ${Numerals.Tex(number)}$ отбрасываем цифры младших разрядов: ${Numerals.Tex(number / worth)}$.");
    }

    /// <summary>From the right end of the digits as they stand on paper.</summary>
    static Rational DigitOf(Filling read)
    {
        var digits = read.Whole("a").ToString();
        var place = DigitPlaces.Worth(read.Word("p")).Numerator.ToString().Length;
        return place <= digits.Length ? digits[^place] - '0' : throw new EvaluationException("The number has no such place.");
    }
}
