using TeacherBot.Domain.Exercises.Statistics.Averages;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Statistics.Charts;

/// <summary>Pie charts with shares in percent; the judge goes by the angles that are drawn.</summary>
static class Pies
{
    static readonly Themed[] Themes =
    [
        new("Любимое время года", ["зима", "весна", "лето", "осень"], "учеников"),
        new("Как ученики добираются в школу", ["пешком", "на автобусе", "на машине", "на велосипеде"], "учеников"),
        new("Площадь дачного участка", ["сад", "огород", "дом", "теплица", "дорожки"], "м²"),
        new("Книги школьной библиотеки", ["учебники", "художественная литература", "справочники", "журналы"], "книг"),
        new("Расходы семьи за месяц", ["продукты", "одежда", "квартира", "отдых", "прочее"], "рублей"),
    ];

    static readonly string Labels = string.Join('|', Themes.SelectMany(theme => theme.Labels).Distinct());

    const string Counted = "{c|учеников|м²|книг|рублей}";

    public static readonly Asked<Rational> Amount = new(
        $"На диаграмме показано, как распределены {{n}}~{Counted}. Сколько {{d|учеников|м²|книг|рублей}} приходится на сектор «{{s|{Labels}}}»?",
        new NumberAnswer(near: false),
        read => Angle(read, "s") * read.Number("n") / 360,
        (read, answer) => new ValueCheck($"{read.Number("n")}*{Percent(read, "s")}/100", $"{answer}"));

    public static readonly Asked<Rational> Whole = new(
        $"На сектор «{{s|{Labels}}}» диаграммы приходится {{m}}~{Counted}. Сколько {{d|учеников|м²|книг|рублей}} приходится на весь круг?",
        new NumberAnswer(near: false),
        read => read.Number("m") * 360 / Angle(read, "s"),
        (read, answer) => new ValueCheck($"{read.Number("m")}/{Percent(read, "s")}*100", $"{answer}"));

    public static readonly Asked<Rational> Lost = new(
        $"Сколько процентов круга занимает на диаграмме сектор «{{s|{Labels}}}», доля которого не подписана?",
        new NumberAnswer(near: false),
        read => Angle(read, "s") * 100 / 360,
        (read, answer) => new ValueCheck($"100-({string.Join('+', Pie(read).Slices.Where(slice => slice.Share.Length > 0).Select(slice => PercentOf(slice)))})", $"{answer}"));

    public static readonly Asked<Rational> Degrees = new(
        $"Сколько градусов содержит на диаграмме центральный угол сектора «{{s|{Labels}}}»?",
        new NumberAnswer(near: false),
        read => Angle(read, "s"),
        (read, answer) => new ValueCheck($"360*{Percent(read, "s")}/100", $"{answer}"));

    public static readonly Asked<Rational> Difference = new(
        $"На диаграмме показано, как распределены {{n}}~{Counted}. На сколько {{d|учеников|м²|книг|рублей}} больше приходится на сектор «{{s|{Labels}}}», чем на сектор «{{t|{Labels}}}»?",
        new NumberAnswer(near: false),
        read => Angle(read, "s") > Angle(read, "t") ? (Angle(read, "s") - Angle(read, "t")) * read.Number("n") / 360 : throw new EvaluationException("There are not more of them."),
        (read, answer) => new ValueCheck($"{read.Number("n")}*({Percent(read, "s")}-{Percent(read, "t")})/100", $"{answer}"));

    /// <param name="fifths">Whether shares are multiples of 5 %, else of 10 % (and 25 %).</param>
    public static IPosed Of(Asked<Rational> asked, bool fifths) => new Posed<Rational>(asked, (_, setting, random) => Draw(asked, setting, random, fifths), alone: false);

    static Problem Draw(Asked<Rational> asked, Setting setting, SheetRandom random, bool fifths)
    {
        var theme = random.Pick(Themes);
        var shares = random.Until(
            r => theme.Labels.Select(_ => fifths ? r.Next(1, 11) * 5 : r.Pick([10, 20, 25, 30, 40, 50])).ToArray(),
            drawn => drawn.Sum() == 100 && drawn.Distinct().Count() >= 3);
        var (s, t) = random.Until(r => (S: r.Next(0, shares.Length - 1), T: r.Next(0, shares.Length - 1)), pair => pair.S != pair.T && shares[pair.S] > shares[pair.T]);
        var n = theme.Counted == "рублей" ? random.Next(20, 90) * 1000 : random.Next(2, 12) * 100;
        var (share, other) = (shares[s], shares[t]);
        var part = n * share / 100;
        var filling = new Filling
        {
            Figure = new PieChart([.. theme.Labels.Select((label, i) => new PieSlice(label, asked == Lost && i == s ? "" : $"${shares[i]}\\%$", shares[i] * 18 / 5))], theme.Caption),
        };
        (filling["n"], filling["m"], filling["c"], filling["d"], filling["s"], filling["t"]) = (n, part, theme.Counted, theme.Counted, theme.Labels[s], theme.Labels[t]);
        var rest = string.Join('+', shares.Where((_, i) => i != s));
        var (answer, solution) = 0 switch
        {
            _ when asked == Amount => (part, $"${Grouped(n)} \\cdot {Rows.Tex(new Rational(share, 100))}={Grouped(part)}$."),
            _ when asked == Whole => (n, $"${Grouped(part)}:{Rows.Tex(new Rational(share, 100))}={Grouped(n)}$."),
            _ when asked == Lost => (share, $"$100-({rest})={share}$."),
            _ when asked == Degrees => (share * 18 / 5, $"$360^\\circ \\cdot {Rows.Tex(new Rational(share, 100))}={share * 18 / 5}^\\circ$."),
            _ => (n * (share - other) / 100, $"${share}-{other}={share - other}$; ${Grouped(n)} \\cdot {Rows.Tex(new Rational(share - other, 100))}={Grouped(n * (share - other) / 100)}$."),
        };
        return asked.Pose(
            setting,
            filling,
            answer,
            [.. 0 switch
            {
                _ when asked == Amount => (IEnumerable<(string, Rational)>)[("записаны проценты", share), ("взят другой сектор", n * other / 100), ("найден остаток", n - part)],
                _ when asked == Whole => [("часть умножена на долю", (Rational)part * share / 100), ("найден остаток", n - part), ("доля взята от ста", part * 100 / 50), ("сложены часть и проценты", part + share)],
                _ when asked == Lost => [("взят другой сектор", other), ("сложены подписанные доли", 100 - share), ("найдены градусы", share * 18 / 5), ("ошибка на десяток", share + 10)],
                _ when asked == Degrees => [("записаны проценты", share), ("взята половина круга", share * 9 / 5), ("взят другой сектор", other * 18 / 5), ("найден остаток", 360 - (share * 18 / 5))],
                _ => [("доли сложены", n * (share + other) / 100), ("найдена разность процентов", share - other), ("взят один сектор", part), ("взят другой сектор", n * other / 100)],
            }, .. new[] { 1, -1, 2, -2 }.Select(times => ("ошибка в счёте", answer + (times * (asked == Lost ? 5 : asked == Degrees ? 18 : n / 20))))],
            solution);
    }

    static string Grouped(int number) => Numerals.Tex(number);

    static PieChart Pie(Filling read) => read.Drawing<PieChart>();

    static PieSlice Slice(Filling read, string slot) => Pie(read).Slices.Where(slice => slice.Label == read.Word(slot)).ToArray() is [var only] ? only : throw new EvaluationException("There is no such sector.");

    static Rational Angle(Filling read, string slot) => (!read.Has("c") || read.Word("c") == read.Word("d")) && Pie(read).Slices.Sum(slice => slice.PartsOf360) == 360 && Slice(read, slot) is var slice && (slice.Share.Length == 0 || PercentOf(slice) * 18 == 5 * slice.PartsOf360)
        ? slice.PartsOf360
        : throw new EvaluationException("The sector is not drawn as it is labelled.");

    static int Percent(Filling read, string slot) => PercentOf(Slice(read, slot));

    static int PercentOf(PieSlice slice) => slice.Share.Length == 0 ? slice.PartsOf360 * 5 / 18 : int.Parse(slice.Share.Trim('$').Replace("\\%", string.Empty, StringComparison.Ordinal));

    /// <param name="Counted">Genitive plural, or a unit.</param>
    sealed record Themed(string Caption, IReadOnlyList<string> Labels, string Counted);
}
