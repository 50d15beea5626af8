using TeacherBot.Domain.Exercises.Statistics.Averages;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Statistics.Charts;

/// <summary>What a pupil has to read from a chart.</summary>
enum Reading
{
    Value,
    Both,
    More,
    Times,
    Total,
    Mean,
    Percent,
}

/// <summary>Draws the numbers of a table or a bar chart and asks about them.</summary>
/// <param name="Steps">The distances of the lines of the axis to choose from; a table has numbers of the same size.</param>
/// <param name="Halves">Whether a bar may end halfway between two lines.</param>
/// <param name="Entries">How many there are.</param>
sealed record ChartSize(IReadOnlyList<int> Steps, bool Halves, int Entries)
{
    public IPosed Bars(params Reading[] readings) => Of(readings, table: false);

    public IPosed Table(params Reading[] readings) => Of(readings, table: true);

    Posed<Rational> Of(Reading[] readings, bool table) => new(SurveyQuestions.All[0].Value, (_, setting, random) => Draw(setting, random, random.Pick(readings), table), alone: false);

    Problem Draw(Setting setting, SheetRandom random, Reading reading, bool table)
    {
        var questions = random.Pick(SurveyQuestions.All);
        var (survey, step) = (questions.Survey, random.Pick(Steps));
        var data = random.Until(r => Drawn(r, survey, step, table), drawn => Suits(drawn, reading, setting.Limits));
        var figure = table ? (Figure)ChartData.Table(survey, data) : ChartData.Bars(survey, data, step);
        var (first, second) = random.Until(r => (First: r.Next(0, data.Length - 1), Second: r.Next(0, data.Length - 1)), pair => Suits(data, reading, pair.First, pair.Second));
        var (a, b, values) = (data[first].Value, data[second].Value, data.Select(entry => (Rational)entry.Value).ToArray());
        var sum = data.Sum(entry => entry.Value);
        var added = string.Join('+', data.Select(entry => entry.Value));
        var (asked, answer, solution) = reading switch
        {
            Reading.Value => (questions.Value, a, table ? $"В строке «{data[first].Label}» записано ${a}$." : $"Столбик «{data[first].Label}» доходит до отметки ${a}$."),
            Reading.Both => (questions.Both, a + b, $"${a}+{b}={a + b}$."),
            Reading.More => (questions.More, a - b, $"${a}-{b}={a - b}$."),
            Reading.Times => (questions.Times, (Rational)a / b, $"${a}:{b}={a / b}$."),
            Reading.Total => (questions.Total, sum, $"${added}={sum}$."),
            Reading.Mean => (questions.Mean, (Rational)sum / data.Length, $"$({added}):{data.Length}={sum}:{data.Length}={Rows.Tex((Rational)sum / data.Length)}$."),
            _ => (questions.Percent, (Rational)a * 100 / sum, $"Всего ${added}={sum}$; $\\frac{{{a}}}{{{sum}}}={Rows.Tex((Rational)a / sum)}$, то есть ${Rows.Tex((Rational)a * 100 / sum)}\\%$."),
        };
        var filling = new Filling { Figure = figure };
        filling["w"] = table ? "по таблице" : "по диаграмме";
        (filling["a"], filling["b"]) = (Phrase(survey, data[first].Label), Phrase(survey, data[second].Label));
        return asked.Pose(
            setting,
            filling,
            answer,
            [
                .. reading is Reading.Value ? [("взято не то значение", b), ("отметка прочитана на шаг ниже", a > step ? a - step : a + step), ("отметка прочитана на шаг выше", a + step)] : Array.Empty<(string, Rational)>(),
                .. reading is Reading.Times ? [("найдена разность", a - b), ("взято первое число", a)] : Array.Empty<(string, Rational)>(),
                .. reading is Reading.Both or Reading.More ? [(reading == Reading.Both ? "найдена разность" : "найдена сумма", reading == Reading.Both ? Math.Abs(a - b) : a + b), ("взято первое число", a), ("отметка прочитана на шаг выше", answer + step)] : Array.Empty<(string, Rational)>(),
                .. reading is Reading.Total ? [("пропущено последнее значение", sum - data[^1].Value), ("пропущено первое значение", sum - data[0].Value), ("отметка прочитана на шаг выше", sum + step)] : Array.Empty<(string, Rational)>(),
                .. reading is Reading.Mean ? [("найдена медиана", Rows.MedianOf(values)), ("взята полусумма крайних", (values.Min() + values.Max()) / 2), ("найдена сумма", sum), ("взято наибольшее значение", values.Max())] : Array.Empty<(string, Rational)>(),
                .. reading is Reading.Percent ? [("взято само количество", a), ("доля взята от остальных", (Rational)a * 100 / (sum - a)), ("взята доля другого столбца", (Rational)b * 100 / sum), ("найдена доля остальных", 100 - ((Rational)a * 100 / sum))] : Array.Empty<(string, Rational)>(),
                .. Beside(answer, reading switch { Reading.Times => 1, Reading.Percent => 5, Reading.Mean => Math.Max(1, step / 2), _ => step }),
            ],
            solution);
    }

    (string Label, int Value)[] Drawn(SheetRandom random, Survey survey, int step, bool table)
    {
        var start = random.Next(0, survey.Entries.Count - Math.Min(Entries, survey.Entries.Count));
        return [.. survey.Entries.Skip(start).Take(Entries).Select(entry => (entry.Label, table
            ? random.Next(step * 2, step * 14)
            : Halves && step % 2 == 0 ? random.Next(2, 20) * (step / 2) : random.Next(1, 10) * step))];
    }

    /// <summary>What comes of a mark read wrongly.</summary>
    static IEnumerable<(string, Rational)> Beside(Rational answer, int by) =>
        new[] { by, -by, 2 * by, -2 * by, 3 * by }.Select(difference => ("отметка прочитана неточно", answer + difference)).Where(slip => slip.Item2.Sign > 0);

    /// <summary>The values differ, and what is asked for comes out tidily.</summary>
    static bool Suits((string Label, int Value)[] data, Reading reading, NumberLimits limits)
    {
        var sum = data.Sum(entry => entry.Value);
        return data.Select(entry => entry.Value).Distinct().Count() == data.Length
            && limits.Allows((Rational)sum)
            && reading switch
            {
                Reading.Times => data.Any(first => data.Any(second => first.Value > second.Value && first.Value % second.Value == 0)),
                Reading.Mean => sum % data.Length == 0,
                Reading.Percent => data.Any(entry => entry.Value * 100 % sum == 0),
                _ => true,
            };
    }

    static bool Suits((string Label, int Value)[] data, Reading reading, int first, int second) => first != second && reading switch
    {
        Reading.More => data[first].Value > data[second].Value,
        Reading.Times => data[first].Value > data[second].Value && data[first].Value % data[second].Value == 0,
        Reading.Percent => data[first].Value * 100 % data.Sum(entry => entry.Value) == 0,
        _ => true,
    };

    static string Phrase(Survey survey, string label) => survey.Entries.Single(entry => entry.Label == label).Phrase;
}
