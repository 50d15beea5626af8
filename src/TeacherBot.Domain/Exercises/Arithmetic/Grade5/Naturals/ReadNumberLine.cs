using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic.Grade5.Naturals;

/// <summary>The coordinate of a point of a drawn ray with two labels. Easy: steps of one or ten; hard: steps such as 15 or 40.</summary>
public sealed class ReadNumberLine() : FormedExercise("math-5-read-number-line", 1, [TaskType.SingleChoice, TaskType.Open])
{
    static readonly Asked<Rational> Coordinate = new(
        "Найдите по рисунку координату точки ${p}$ координатного луча.",
        new NumberAnswer(),
        read => At(read),
        (read, answer) => new ValueCheck(Derived(read), $"{answer}"));

    public override Problem Draw(Setting setting, SheetRandom random)
    {
        var step = random.Pick(setting.By<int[]>([1, 2, 5, 10], [3, 4, 20, 25, 50], [12, 15, 35, 40, 75, 125]));
        var from = step * random.Next(0, setting.By(2, 8, 20));
        var places = random.Shuffled(Enumerable.Range(1, 9)).Where(place => place != 5).Take(3).Order().ToArray();
        var asked = random.Next(0, 2);
        var line = new NumberLine(
            $"{from}", $"{from + (10 * step)}", $"{step}",
            [.. places.Select((place, i) => new LinePoint("ABC"[i].ToString(), $"{from + (place * step)}"))],
            [$"{from}", $"{from + (5 * step)}"]);
        var answer = from + (places[asked] * step);
        return Coordinate.Pose(
            setting,
            new() { ["p"] = new Letter(char.ToUpperInvariant("abc"[asked])), Figure = line },
            answer,
            [
                ("взята координата другой точки", from + (places[(asked + 1) % 3] * step)),
                ("деление принято за единицу", from + places[asked]),
                ("ошибка на одно деление", answer + step),
                ("ошибка на одно деление", answer - step),
            ],
            $"Цена деления $({from + (5 * step)}-{from}):5={step}$; координата точки ${from}+{step} \\cdot {places[asked]}={Numerals.Tex(answer)}$.");
    }

    static LinePoint Point(Filling read) =>
        read.Drawing<NumberLine>().Points.SingleOrDefault(point => point.Name == read.Plain("p")) ?? throw new EvaluationException("There is no such point.");

    /// <summary>Tick by tick from the left end.</summary>
    static Rational At(Filling read)
    {
        var line = read.Drawing<NumberLine>();
        var (tick, at) = (Plain.Parse(line.From).Value(), Plain.Parse(Point(read).At).Value());
        var (step, end) = (Plain.Parse(line.Step).Value(), Plain.Parse(line.To).Value());
        while (tick < at && tick < end && step.Sign > 0)
        {
            tick += step;
        }

        return tick == at ? tick : throw new EvaluationException("The point stands at no tick.");
    }

    static string Derived(Filling read)
    {
        var line = read.Drawing<NumberLine>();
        var ticks = (Plain.Parse(Point(read).At).Value() - Plain.Parse(line.From).Value()) / Plain.Parse(line.Step).Value();
        return $"{line.From}+{ticks}*{line.Step}";
    }
}
