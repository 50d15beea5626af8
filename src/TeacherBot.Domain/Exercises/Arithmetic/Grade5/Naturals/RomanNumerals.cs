using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Naturals;

/// <summary>XIV is 14. Easy: to 20; medium: to 50; hard: to 100.</summary>
public sealed class RomanNumerals() : FormedExercise("math-5-roman-numerals")
{
    const int Most = 100;

    static readonly (int Value, string Sign)[] Signs =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    static readonly string Slot = "{r|" + string.Join('|', Enumerable.Range(1, Most).Select(Roman)) + "}";

    static readonly Asked<Rational> Read = new(
        $"Запишите арабскими цифрами число {Slot}.",
        new NumberAnswer(),
        read => Letters(read.Word("r")).Sum(),
        (read, answer) => new ValueCheck(Spelled(read.Word("r")), $"{answer}"))
    {
        Claim = $"Римскими цифрами {Slot} записано число {{x}}",
        Phrase = Slot,
        Matching = "Соотнесите числа, записанные римскими и арабскими цифрами.",
    };

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var number = random.Next(setting.By(2, 20, 40), setting.By(29, 59, Most - 1));
        var roman = Roman(number);
        return Read.Pose(
            setting,
            new() { ["r"] = roman },
            number,
            [
                ("меньшая цифра слева прибавлена, а не вычтена", Letters(roman).Sum(Math.Abs)),
                ("меньшая цифра справа вычтена, а не прибавлена", Math.Abs(number - (2 * (number % 10)))),
                ("перепутаны знаки L и C", number >= 50 ? number + 50 : number + 10),
                ("перепутаны знаки V и X", number % 10 >= 5 ? number + 5 : number + 10),
            ],
            $"${Spelled(roman)}={number}$.");
    }

    static string Roman(int number)
    {
        var roman = string.Empty;
        foreach (var (value, sign) in Signs)
        {
            for (; number >= value; number -= value)
            {
                roman += sign;
            }
        }

        return roman;
    }

    /// <summary>XIV as 10+5-1: no number below zero comes first.</summary>
    static string Spelled(string roman)
    {
        var (sum, less) = (string.Empty, 0);
        foreach (var value in Letters(roman))
        {
            sum += value < 0 ? string.Empty : $"+{value}{(less < 0 ? $"{less}" : string.Empty)}";
            less = Math.Min(value, 0);
        }

        return sum.TrimStart('+');
    }

    /// <summary>Every letter with its sign: one before a greater letter is taken away.</summary>
    static IEnumerable<int> Letters(string roman)
    {
        int[] values = [.. roman.Select(letter => "IVXLC".IndexOf(letter, StringComparison.Ordinal) switch { 0 => 1, 1 => 5, 2 => 10, 3 => 50, 4 => 100, _ => throw new EvaluationException($"«{letter}» is no Roman digit.") })];
        return values.Select((value, i) => i + 1 < values.Length && values[i + 1] > value ? -value : value);
    }
}
