using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Statistics.Charts;

/// <summary>What a table or a chart is about, and the words to ask about it.</summary>
/// <param name="Caption">Stands over the chart.</param>
/// <param name="First">The head of the column of labels.</param>
/// <param name="Entries">The labels, and how they go on after the verb: «среда», «в среду».</param>
/// <param name="Counted">What is counted, genitive plural: «книг».</param>
/// <param name="Verb">What was done: «выдали».</param>
/// <param name="Forms">The noun in three forms: «книга|книги|книг».</param>
/// <param name="Whole">All together: «за всю неделю».</param>
/// <param name="Each">On the average: «в день».</param>
sealed record Survey(string Caption, string First, IReadOnlyList<(string Label, string Phrase)> Entries, string Counted, string Verb, string Forms, string Whole, string Each)
{
    public static IReadOnlyList<Survey> All { get; } =
    [
        new("Выдача книг в библиотеке", "День", [("понедельник", "в понедельник"), ("вторник", "во вторник"), ("среда", "в среду"), ("четверг", "в четверг"), ("пятница", "в пятницу")], "книг", "выдали", "книга|книги|книг", "за все эти дни", "в день"),
        new("Запись в кружки", "Кружок", [("шахматы", "на шахматы"), ("танцы", "на танцы"), ("рисование", "на рисование"), ("плавание", "на плавание"), ("гимнастика", "на гимнастику"), ("театр", "на занятия театра")], "учеников", "записалось", "ученик|ученика|учеников", "во все эти кружки", "в один кружок"),
        new("Посадка деревьев в парке", "Деревья", [("берёзы", "в берёзовой аллее"), ("липы", "в липовой аллее"), ("рябины", "в рябиновой аллее"), ("дубы", "в дубовой аллее"), ("ели", "в еловой аллее")], "деревьев", "посадили", "дерево|дерева|деревьев", "во всех этих аллеях", "в одной аллее"),
        new("Сбор старых батареек", "Месяц", [("сентябрь", "в сентябре"), ("октябрь", "в октябре"), ("ноябрь", "в ноябре"), ("декабрь", "в декабре"), ("январь", "в январе"), ("февраль", "в феврале")], "батареек", "собрали", "батарейка|батарейки|батареек", "за все эти месяцы", "в месяц"),
        new("Посетители музея", "День", [("среда", "в среду"), ("четверг", "в четверг"), ("пятница", "в пятницу"), ("суббота", "в субботу"), ("воскресенье", "в воскресенье")], "посетителей", "пришло", "посетитель|посетителя|посетителей", "за все эти дни", "в день"),
        new("Продажа мороженого", "Месяц", [("май", "в мае"), ("июнь", "в июне"), ("июль", "в июле"), ("август", "в августе"), ("сентябрь", "в сентябре")], "порций", "продали", "порция|порции|порций", "за все эти месяцы", "в месяц"),
    ];

    /// <summary>The slot of one entry's phrase.</summary>
    public string Slot(string name) => "{" + name + "|" + string.Join('|', Entries.Select(entry => entry.Phrase)) + "}";

    /// <summary>The slot of one entry's label with a capital letter.</summary>
    public string LabelSlot(string name) => "{" + name + "|" + string.Join('|', Entries.Select(entry => Capital(entry.Label))) + "}";

    public string LabelOf(string phrase) => Entries.Single(entry => entry.Phrase == phrase).Label;

    public static string Capital(string label) => char.ToUpperInvariant(label[0]) + label[1..];
}

/// <summary>A survey with its numbers, as a table, a bar chart or a pie chart shows it.</summary>
static class ChartData
{
    /// <summary>The labels and values that a figure shows, in order.</summary>
    /// <exception cref="EvaluationException">The figure is no chart.</exception>
    public static IReadOnlyList<(string Label, Rational Value)> Of(Filling read) => read.Figure switch
    {
        BarChart chart => [.. chart.Bars.Select(bar => (bar.Label, (Rational)bar.Value))],
        TableFigure table => [.. table.Rows.Select(row => (row[0], new PrintedItem(row[1]).Number))],
        PieChart pie => [.. pie.Slices.Select(slice => (slice.Label, new Rational(slice.PartsOf360, 1)))],
        _ => throw new EvaluationException("The question needs a table or a chart."),
    };

    /// <exception cref="EvaluationException">It shows no such entry, or twice.</exception>
    public static Rational Value(Filling read, string label) => Of(read).Where(entry => entry.Label == label).Select(entry => entry.Value).ToArray() is [var only]
        ? only
        : throw new EvaluationException($"The chart has no single entry «{label}».");

    public static TableFigure Table(Survey survey, IReadOnlyList<(string Label, int Value)> data) =>
        new([survey.First, Survey.Capital(survey.Counted)], [.. data.Select(entry => (string[])[entry.Label, $"${entry.Value}$"])], survey.Caption);

    public static BarChart Bars(Survey survey, IReadOnlyList<(string Label, int Value)> data, int step) =>
        new([.. data.Select(entry => new ChartBar(entry.Label, entry.Value))], survey.Counted, step, survey.Caption);
}
