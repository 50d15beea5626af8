using TeacherBot.Domain.Exercises.Statistics.Averages;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Statistics.Frequencies;

/// <summary>Histograms of grouped data. Easy: one bar, the whole; medium: several bars; hard: frequencies.</summary>
sealed class Histograms() : PosedExercise("algebra-7-histograms", [Of(Least), Of(Total)], [Of(Greatest), Of(Share), Of(Least)], [Of(Share), Of(ShareAbove), Of(Greatest)])
{
    static readonly (string Caption, string Unit, string People, int From, int Step)[] Themes =
    [
        ("Рост учеников, см", "учеников", "учеников", 140, 10),
        ("Масса яблок, г", "яблок", "яблок", 120, 20),
        ("Время решения задачи, мин", "участников", "участников", 0, 5),
        ("Дорога до школы, мин", "учеников", "учеников", 0, 10),
        ("Длина прыжка, см", "спортсменов", "спортсменов", 160, 20),
    ];

    static readonly string People = "{w|" + string.Join('|', Themes.Select(theme => theme.People).Distinct()) + "}";

    static readonly Asked<Rational> Total = Asks($"Сколько всего {People} представлено на гистограмме?", (_, bars) => Sum(bars), (_, bars) => Added(bars));

    static readonly Asked<Rational> Least = Asks($"Сколько {People} на гистограмме имеют значение меньше {{a}}?", (read, bars) => Sum(Below(read, bars)), (read, bars) => Added(Below(read, bars)));

    static readonly Asked<Rational> Greatest = Asks($"Сколько {People} на гистограмме имеют значение не меньше {{a}}?", (read, bars) => Sum(bars) - Sum(Below(read, bars)), (read, bars) => Added([.. bars.Skip(Below(read, bars).Count)]));

    static readonly Asked<Rational> Share = AsksShare(
        $"Найдите по гистограмме частоту {People}, у которых значение не меньше {{a}} и меньше {{b}}.", (read, bars) => [.. bars.Skip(Below(read, bars).Count).Take(1).Where(bar => Ends(bar).To == read.Count("b"))]);

    static readonly Asked<Rational> ShareAbove = AsksShare($"Найдите по гистограмме частоту {People}, у которых значение не меньше {{a}}.", (read, bars) => [.. bars.Skip(Below(read, bars).Count)]);

    static Asked<Rational> Asks(string question, Func<Filling, IReadOnlyList<ChartBar>, Rational> solve, Func<Filling, IReadOnlyList<ChartBar>, string> calculation) => new(
        question, new NumberAnswer(), read => solve(read, Bars(read)), (read, answer) => new ValueCheck(calculation(read, Bars(read)), $"{answer}"));

    static Asked<Rational> AsksShare(string question, Func<Filling, IReadOnlyList<ChartBar>, IReadOnlyList<ChartBar>> chosen) => new(
        question,
        new ProbabilityAnswer(),
        read => chosen(read, Bars(read)) is { Count: > 0 } bars ? Sum(bars) / Sum(Bars(read)) : throw new EvaluationException("There is no such group."),
        (read, answer) => new ValueCheck($"({Added(chosen(read, Bars(read)))})/({Added(Bars(read))})", $"{answer}"));

    static IPosed Of(Asked<Rational> asked) => new Posed<Rational>(
        asked,
        (_, setting, random) =>
        {
            var theme = random.Pick(Themes);
            var (count, step) = (setting.By(4, 5, 5), setting.By(1, 2, 2));
            var sizes = random.Until(
                r => Enumerable.Range(0, count).Select(_ => r.Next(1, 8) * step).ToArray(),
                drawn => drawn.Distinct().Count() >= 3 && (asked != Share && asked != ShareAbove || drawn.Sum() is 20 or 25 or 40 or 50));
            var bars = sizes.Select((size, i) => new ChartBar($"{theme.From + (i * theme.Step)}–{theme.From + ((i + 1) * theme.Step)}", size)).ToArray();
            var at = random.Next(1, count - 1);
            var end = theme.From + (at * theme.Step);
            var filling = new Filling { Figure = new BarChart(bars, theme.Unit, step, theme.Caption) };
            (filling["w"], filling["a"], filling["b"]) = (theme.People, end, end + theme.Step);
            var (sum, below) = (sizes.Sum(), sizes.Take(at).Sum());
            Rational answer = asked == Total ? sum : asked == Least ? below : asked == Greatest ? sum - below : asked == Share ? new Rational(sizes[at], sum) : new Rational(sum - below, sum);
            var taken = asked == Total ? sizes : asked == Least ? sizes[..at] : asked == Share ? [sizes[at]] : sizes[at..];
            var part = string.Join('+', taken);
            var solution = asked == Share || asked == ShareAbove
                ? $"Всего ${string.Join('+', sizes)}={sum}$; {(taken.Length > 1 ? $"${part}={taken.Sum()}$; " : "")}$\\frac{{{taken.Sum()}}}{{{sum}}}={Rows.Tex(answer)}$."
                : taken.Length > 1 ? $"${part}={answer}$." : $"Подходит один столбец: ${answer}$.";
            return asked.Pose(
                setting,
                filling,
                answer,
                asked == Share || asked == ShareAbove
                    ? [("взята частота остальных", 1 - answer), ("взята частота меньших значений", new Rational(below, sum)), ("взят соседний столбец", new Rational(sizes[at - 1], sum)), ("взято отношение к остальным", taken.Sum() == sum ? 0 : new Rational(taken.Sum(), sum - taken.Sum()))]
                    : [("взяты остальные столбцы", sum - answer), ("пропущен столбец", answer - sizes[at == count ? 0 : at - 1]), ("лишний столбец", answer + sizes[at]), ("взят один столбец", sizes[at]), ("посчитаны столбцы", count)],
                solution);
        },
        alone: false);

    static IReadOnlyList<ChartBar> Bars(Filling read) => read.Drawing<BarChart>().Bars is var bars && bars.Zip(bars.Skip(1)).All(pair => Ends(pair.First).To == Ends(pair.Second).From)
        ? bars
        : throw new EvaluationException("The groups do not follow each other.");

    /// <summary>The groups up to the number, which has to be the end of one.</summary>
    static IReadOnlyList<ChartBar> Below(Filling read, IReadOnlyList<ChartBar> bars) =>
        bars.Any(bar => Ends(bar).From == read.Count("a")) ? [.. bars.TakeWhile(bar => Ends(bar).To <= read.Count("a"))] : throw new EvaluationException("No group begins there.");

    static (int From, int To) Ends(ChartBar bar) => bar.Label.Split('–') is [var from, var to] && int.TryParse(from, out var least) && int.TryParse(to, out var most) ? (least, most) : throw new EvaluationException("The bar is no group.");

    static Rational Sum(IReadOnlyList<ChartBar> bars) => bars.Aggregate(Rational.Zero, (sum, bar) => sum + bar.Value);

    static string Added(IReadOnlyList<ChartBar> bars) => string.Join('+', bars.Select(bar => bar.Value));
}
