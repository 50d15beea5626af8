using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>A digit of a sum or a difference written in a column. Easy: the units; medium: the units, with carrying; hard: the tens, with carrying.</summary>
public sealed class ColumnDigits : IExercise
{
    const string Matching = "Соотнесите записи столбиком и цифры.";

    static readonly Asked<Rational> Units = Asks("Выполните действие столбиком: ${f}$. Какая цифра стоит в ответе в разряде единиц?", "в ответе действия ${f}$ в разряде единиц стоит цифра {x}", "цифра единиц в ответе действия ${f}$", tens: false);

    static readonly Asked<Rational> Tens = Asks("Выполните действие столбиком: ${f}$. Какая цифра стоит в ответе в разряде десятков?", "в ответе действия ${f}$ в разряде десятков стоит цифра {x}", "цифра десятков в ответе действия ${f}$", tens: true);

    public string Id => "math-2-column-digits";

    public IReadOnlyList<TaskType> Types => TaskTypes.All;

    public int Forms(Difficulty difficulty) => 2;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var carries = setting.Difficulty != Difficulty.Easy;
        var (a, b) = random.Until(r => (r.Next(11, 80), r.Next(11, 80)), pair => pair.Item1 + pair.Item2 <= 99 && (pair.Item1 % 10) + (pair.Item2 % 10) >= 10 == carries && pair.Item1 != pair.Item2);
        var adds = setting.Form % 2 == 0;
        var task = adds ? (Expression)a + b : (Expression)(a + b) - b;
        var value = adds ? a + b : a;
        var digit = setting.Difficulty == Difficulty.Hard ? value / 10 : value % 10;
        var carry = setting.Difficulty == Difficulty.Hard ? adds ? -1 : 1 : 0;
        return (setting.Difficulty == Difficulty.Hard ? Tens : Units).Pose(
            setting,
            new() { ["f"] = task },
            digit,
            [
                (carry != 0 ? "не учтён перенос" : "ошибка в счёте на единицу", digit + (carry == 0 ? 1 : carry)),
                ("названа цифра другого разряда", setting.Difficulty == Difficulty.Hard ? value % 10 : value / 10),
                ("ошибка в счёте на единицу", digit - 1),
                ("ошибка в счёте на два", digit > 1 ? digit - 2 : digit + 2),
            ],
            $"${Tex.Write(task)}={value}$, это цифра ${digit}$.");
    }

    static Asked<Rational> Asks(string question, string claim, string phrase, bool tens) => new(
        question,
        new NumberAnswer(near: false),
        read => Digit(read.Expression("f").Value(), tens),
        (read, answer) => new ValueCheck(tens ? $"({read.Plain("f")}-({read.Plain("f")}) mod 10)/10" : $"({read.Plain("f")}) mod 10", $"{answer}"))
    {
        Claim = claim,
        Phrase = phrase,
        Matching = Matching,
    };

    /// <summary>Read off the written number, as a pupil does.</summary>
    static Rational Digit(Rational value, bool tens)
    {
        var digits = value.IsInteger && value >= 10 && value <= 99 ? $"{value}" : throw new EvaluationException("The answer has not two digits.");
        return digits[tens ? 0 : 1] - '0';
    }
}
