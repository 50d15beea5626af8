using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Statistics.Charts;

/// <summary>True and false statements about a table or a bar chart.</summary>
static class ChartStatements
{
    public static readonly Selection True = new(
        "Рассмотрите {w|диаграмму|таблицу} и выберите верное утверждение.",
        "Рассмотрите {w|диаграмму|таблицу} и выберите все верные утверждения.",
        (read, item) => Said(read, item.Text).Holds(),
        (read, item) => new StatementCheck(Plain.Write(Said(read, item.Text))));

    static readonly Sentence[] More = [.. Survey.All.Select(survey => new Sentence($"Больше {survey.Counted} {survey.Verb} {survey.Slot("a")}, чем {survey.Slot("b")}"))];

    static readonly Sentence[] Value = [.. Survey.All.Select(survey => new Sentence($"{survey.LabelSlot("a")} — {{n:{survey.Forms}}}"))];

    static readonly Sentence[] Total = [.. Survey.All.Select(survey => new Sentence($"Всего — {{n:{survey.Forms}}}"))];

    static readonly Sentence[] Twice = [.. Survey.All.Select(survey => new Sentence($"На {{n}} больше {survey.Counted} {survey.Verb} {survey.Slot("a")}, чем {survey.Slot("b")}"))];

    public static IPosed Of(ChartSize size, bool table) => new ChosenStatements(size, table);

    /// <exception cref="EvaluationException">Nothing that the figure could tell.</exception>
    static Statement Said(Filling read, string text)
    {
        if ((read.Word("w") == "таблицу") != read.Figure is TableFigure)
        {
            throw new EvaluationException("The text names another kind of figure.");
        }

        for (var i = 0; i < Survey.All.Count; i++)
        {
            var survey = Survey.All[i];
            if (More[i].TryRead(text, null, out var more))
            {
                return Plain.ParseStatement($"{At(more, "a")}>{At(more, "b")}");
            }

            if (Twice[i].TryRead(text, null, out var by))
            {
                return Plain.ParseStatement($"{At(by, "a")}-{At(by, "b")}={by.Number("n")}");
            }

            if (Value[i].TryRead(text, null, out var value) && ChartData.Of(read).Any(entry => Survey.Capital(entry.Label) == value.Word("a")))
            {
                return Plain.ParseStatement($"{ChartData.Of(read).Single(entry => Survey.Capital(entry.Label) == value.Word("a")).Value}={value.Number("n")}");
            }

            if (Total[i].TryRead(text, null, out var total))
            {
                return Plain.ParseStatement($"{string.Join('+', ChartData.Of(read).Select(entry => $"{entry.Value}"))}={total.Number("n")}");
            }

            Rational At(Filling said, string slot) => ChartData.Value(read, survey.LabelOf(said.Word(slot)));
        }

        throw new EvaluationException($"«{text}» says nothing about the figure.");
    }

    /// <summary>A figure and statements about it, half of them false.</summary>
    sealed class ChosenStatements(ChartSize size, bool table) : IPosed
    {
        public IReadOnlyList<TaskType> Types => Patterns.Chosen.Types;

        public Problem Draw(Setting setting, SheetRandom random)
        {
            var (i, step) = (random.Next(0, Survey.All.Count - 1), random.Pick(size.Steps));
            var survey = Survey.All[i];
            var data = random.Until(
                r => survey.Entries.Take(size.Entries).Select(entry => (entry.Label, Value: table ? r.Next(step * 2, step * 14) : size.Halves && step % 2 == 0 ? r.Next(2, 20) * (step / 2) : r.Next(1, 10) * step)).ToArray(),
                drawn => drawn.Select(entry => entry.Value).Distinct().Count() == drawn.Length && setting.Limits.Allows((Rational)drawn.Sum(entry => entry.Value)));
            var figure = table ? (Figure)ChartData.Table(survey, data) : ChartData.Bars(survey, data, step);
            var (right, wrong) = (new List<string>(), new List<string>());
            foreach (var ((label, value), (other, less)) in data.SelectMany(first => data.Select(second => (first, second))).Where(pair => pair.first.Value > pair.second.Value))
            {
                right.Add(More[i].Write(new() { ["a"] = Phrase(label), ["b"] = Phrase(other) }));
                wrong.Add(More[i].Write(new() { ["a"] = Phrase(other), ["b"] = Phrase(label) }));
                right.Add(Twice[i].Write(new() { ["a"] = Phrase(label), ["b"] = Phrase(other), ["n"] = value - less }));
                wrong.Add(Twice[i].Write(new() { ["a"] = Phrase(label), ["b"] = Phrase(other), ["n"] = value - less + step }));
            }

            foreach (var (label, value) in data)
            {
                right.Add(Value[i].Write(new() { ["a"] = Survey.Capital(label), ["n"] = value }));
                wrong.Add(Value[i].Write(new() { ["a"] = Survey.Capital(label), ["n"] = value + step }));
            }

            var sum = data.Sum(entry => entry.Value);
            right.Add(Total[i].Write(new() { ["n"] = sum }));
            wrong.Add(Total[i].Write(new() { ["n"] = sum - step }));
            var problem = Patterns.Chosen.Of(True, new() { Figure = figure, ["w"] = table ? "таблицу" : "диаграмму" }, random.Shuffled(right).Take(5).ToArray(), random.Shuffled(wrong).Take(5).ToArray(), $"По {(table ? "таблице" : "диаграмме")}: {string.Join("; ", data.Select(entry => $"{entry.Label} — {entry.Value}"))}; всего {sum}.");
            return problem with { Figure = figure, Key = $"{problem.Key} {string.Join(' ', data)}", CommonKey = $"{problem.CommonKey} {string.Join(' ', data)}" };

            string Phrase(string label) => survey.Entries.Single(entry => entry.Label == label).Phrase;
        }
    }
}
