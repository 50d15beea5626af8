using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade2;

/// <summary>The minutes on a clock face. Easy: minutes after the hour; medium: until the next hour; hard: some minutes later.</summary>
public sealed class ClockTimes : IExercise
{
    static readonly NumberAnswer Minutes = new(unit: "мин");
    static readonly NumberAnswer Hours = new(unit: "ч");

    static readonly Asked<Rational> WholeHours = new("Который час показывают часы на рисунке?", Hours, read => Face(read, face => face.Minutes == 0).Hours, (read, answer) => new ValueCheck($"{Face(read, _ => true).Hours}+0*{Face(read, _ => true).Minutes}", $"{answer}"));

    static readonly Asked<Rational> After = new("Сколько минут прошло на этих часах с начала часа?", Minutes, read => Face(read, face => face.Minutes > 0).Minutes, (read, answer) => new ValueCheck($"{Face(read, _ => true).Minutes}+0*{Face(read, _ => true).Hours}", $"{answer}"));

    static readonly Asked<Rational> Until = new("Сколько минут осталось на этих часах до начала следующего часа?", Minutes, read => 60 - Face(read, face => face.Minutes > 0).Minutes, (read, answer) => new ValueCheck($"60-{Face(read, _ => true).Minutes}+0*{Face(read, _ => true).Hours}", $"{answer}"));

    static readonly Asked<Rational> Later = new(
        "Мультфильм начался в то время, которое показывают часы, и шёл {a}~мин. Через сколько минут после начала часа он закончился?",
        Minutes,
        read => Face(read, _ => true).Minutes + read.Whole("a") is var end && end < 60 ? end : throw new EvaluationException("It ended in another hour."),
        (read, answer) => new ValueCheck($"{Face(read, _ => true).Minutes}+{read.Plain("a")}+0*{Face(read, _ => true).Hours}", $"{answer}"));

    public string Id => "math-2-clock";

    public IReadOnlyList<TaskType> Types { get; } = [TaskType.SingleChoice, TaskType.Open];

    public int Forms(Difficulty difficulty) => 1;

    public Problem Draw(Setting setting, SheetRandom random)
    {
        var hour = random.Next(1, 12);
        var minute = 5 * random.Next(1, 11);
        if (setting.Difficulty == Difficulty.Easy && random.Chance(50))
        {
            return WholeHours.Pose(setting, new() { Figure = new ClockFace(hour, 0) }, hour, [("перепутаны стрелки", 12), ("ошибка на один час", hour + 1), ("ошибка на один час", hour - 1)], $"Минутная стрелка на $12$, часовая — на ${hour}$.");
        }

        var later = random.Next(2, 7) * 5;
        minute = setting.Difficulty == Difficulty.Hard ? 5 * random.Next(1, (55 - later) / 5) : minute;
        var filling = new Filling { Figure = new ClockFace(hour, minute) };
        if (setting.Difficulty == Difficulty.Hard)
        {
            filling["a"] = later;
        }

        var (asked, answer, shown) = setting.By(
            (After, minute, $"Минутная стрелка показывает ${minute}$ мин."),
            (Until, 60 - minute, $"$60-{minute}={60 - minute}$ (мин)."),
            (Later, minute + later, $"${minute}+{later}={minute + later}$ (мин)."));
        return asked.Pose(
            setting,
            filling,
            answer,
            [
                ("число у стрелки принято за минуты", minute / 5),
                ("ошибка на одно деление", answer + 5),
                (setting.Difficulty == Difficulty.Medium ? "найдено, сколько минут прошло" : "перепутано, прошло или осталось", setting.Difficulty == Difficulty.Medium ? minute : 60 - minute),
                ("ошибка на одно деление", answer - 5),
            ],
            shown);
    }

    static ClockFace Face(Filling read, Func<ClockFace, bool> fits) => read.Drawing<ClockFace>() is var face && fits(face) ? face : throw new EvaluationException("The clock shows another time.");
}
