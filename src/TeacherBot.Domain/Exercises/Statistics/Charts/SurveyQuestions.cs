using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Statistics.Charts;

/// <summary>The questions about one survey; whether a table or a chart shows it is said by the figure.</summary>
sealed class SurveyQuestions
{
    /// <summary>One set for every survey, in its order.</summary>
    public static IReadOnlyList<SurveyQuestions> All { get; } = [.. Survey.All.Select(survey => new SurveyQuestions(survey))];

    /// <summary>For the catalog of questions.</summary>
    public static IReadOnlyList<Asked> Asked { get; } = [.. All.SelectMany(questions => questions.Every)];

    SurveyQuestions(Survey survey)
    {
        Survey = survey;
        var (a, b) = (survey.Slot("a"), survey.Slot("b"));
        Value = Asks($"Узнайте {Where}, сколько {survey.Counted} {survey.Verb} {a}.", read => At(read, "a"), read => $"{At(read, "a")}");
        Both = Asks($"Узнайте {Where}, сколько {survey.Counted} {survey.Verb} {a} и {b} вместе.", read => At(read, "a") + At(read, "b"), read => $"{At(read, "a")}+{At(read, "b")}");
        More = Asks($"Узнайте {Where}, на сколько больше {survey.Counted} {survey.Verb} {a}, чем {b}.", read => Positive(At(read, "a") - At(read, "b")), read => $"{At(read, "a")}-{At(read, "b")}");
        Times = Asks($"Узнайте {Where}, во сколько раз больше {survey.Counted} {survey.Verb} {a}, чем {b}.", read => LinearEquation.Root(Plain.ParseStatement($"x*{At(read, "b")}={At(read, "a")}")) ?? 0, read => $"{At(read, "a")}/{At(read, "b")}");
        Total = Asks($"Узнайте {Where}, сколько всего {survey.Counted} {survey.Verb} {survey.Whole}.", read => Sum(read), read => string.Join('+', ChartData.Of(read).Select(entry => $"{entry.Value}")));
        Mean = Asks(
            $"Узнайте {Where}, сколько {survey.Counted} в среднем {survey.Verb} {survey.Each}.",
            read => LinearEquation.Root(Plain.ParseStatement($"{string.Join('+', ChartData.Of(read).Select(entry => $"({entry.Value}-x)"))}=0")) ?? 0,
            read => $"({string.Join('+', ChartData.Of(read).Select(entry => $"{entry.Value}"))})/{ChartData.Of(read).Count}");
        Percent = Asks($"Узнайте {Where}, сколько процентов всех {survey.Counted} {survey.Verb} {a}.", read => At(read, "a") * 100 / Sum(read), read => $"{At(read, "a")}/({string.Join('+', ChartData.Of(read).Select(entry => $"{entry.Value}"))})*100");
    }

    public Survey Survey { get; }

    public Asked<Rational> Value { get; }

    public Asked<Rational> Both { get; }

    public Asked<Rational> More { get; }

    public Asked<Rational> Times { get; }

    public Asked<Rational> Total { get; }

    public Asked<Rational> Mean { get; }

    public Asked<Rational> Percent { get; }

    IEnumerable<Asked> Every => [Value, Both, More, Times, Total, Mean, Percent];

    const string Where = "{w|по диаграмме|по таблице}";

    Asked<Rational> Asks(string question, Func<Filling, Rational> solve, Func<Filling, string> calculation) => new(
        question, new NumberAnswer(NumberForm.Decimal, near: false), read => Shown(read) ? solve(read) : throw new EvaluationException("The text names another kind of figure."), (read, answer) => new ValueCheck(calculation(read), $"{answer}"));

    static bool Shown(Filling read) => read.Word("w") == "по таблице" ? read.Figure is TableFigure : read.Figure is BarChart;

    Rational At(Filling read, string slot) => ChartData.Value(read, Survey.LabelOf(read.Word(slot)));

    static Rational Sum(Filling read) => ChartData.Of(read).Aggregate(Rational.Zero, (sum, entry) => sum + entry.Value);

    static Rational Positive(Rational difference) => difference.Sign > 0 ? difference : throw new EvaluationException("There are not more of them.");
}
