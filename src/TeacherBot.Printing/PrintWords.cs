using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Printing;

/// <summary>Every word that Printing adds to a sheet, in the language of the sheet. Immutable.</summary>
public sealed class PrintWords
{
    static readonly string[] Keys =
    [
        "print.language", "print.part.test", "print.part.open",
        "print.subject.math", "print.subject.algebra", "print.subject.analysis", "print.subject.geometry", "print.subject.russian",
        "print.grade", "print.variant", "print.variant_short", "print.code", "print.page",
        "print.minutes.one", "print.minutes.few", "print.minutes.many",
        "print.field.name", "print.field.class", "print.field.date", "print.field.mark",
        "print.task.answer", "print.task.letters",
        "print.points.one", "print.points.few", "print.points.many",
        "print.from_points.one", "print.from_points.few", "print.from_points.many",
        "print.key.title", "print.key.answers", "print.key.number", "print.key.points", "print.key.solutions", "print.key.solutions_of",
        "print.key.scale", "print.key.total", "print.key.mark", "print.key.praise.five", "print.key.praise.four", "print.key.praise.three",
        "print.figure", "print.figure.bar_chart", "print.figure.pie_chart", "print.figure.number_line", "print.figure.plane", "print.figure.clock", "print.figure.rectangle",
        "print.figure.shapes", "print.figure.angle", "print.figure.path", "print.figure.segments", "print.figure.table", "print.figure.graph", "print.figure.euler",
        "print.figure.column", "print.figure.long_division", "print.figure.coins", "print.figure.geometry",
        "print.key.proof", "print.key.proof.of", "print.key.proof.computed", "print.key.proof.rule", "print.key.proof.blind",
    ];

    readonly Dictionary<string, string> words;

    /// <param name="words">Key → text; keys that do not begin with <c>print.</c> are ignored.</param>
    /// <exception cref="ArgumentException">Keys are missing or their letters are too few; the message names them.</exception>
    public PrintWords(IReadOnlyDictionary<string, string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var missing = Keys.Where(key => !words.TryGetValue(key, out var text) || string.IsNullOrWhiteSpace(text)).ToArray();
        if (missing.Length > 0)
        {
            throw new ArgumentException($"The words of print lack: {string.Join(", ", missing)}.", nameof(words));
        }

        this.words = Keys.ToDictionary(key => key, key => words[key], StringComparer.Ordinal);
        Letters = this.words["print.task.letters"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (Letters.Count < 6)
        {
            throw new ArgumentException("print.task.letters must hold at least six letters.", nameof(words));
        }
    }

    /// <summary>The labels of the left column of matching: А, Б, В…</summary>
    public IReadOnlyList<string> Letters { get; }

    /// <summary>The language with a region, as word processors want it: <c>ru-RU</c>.</summary>
    internal string Region => words["print.language"] switch
    {
        "ru" => "ru-RU",
        "en" => "en-GB",
        var other => other,
    };

    internal string this[string key] => words[key];

    internal string Filled(string key, params object[] values) => string.Format(words[key], values);

    /// <summary>«1 балл», «2 балла», «5 баллов».</summary>
    internal string Points(int count) => Counted("print.points", count);

    /// <summary>After «от»: «от 1 балла», «от 22 баллов».</summary>
    internal string FromPoints(int count) => Counted("print.from_points", count);

    internal string Minutes(int count) => Counted("print.minutes", count);

    /// <summary>The label of one entry of the left column; beyond the letters, its number.</summary>
    internal string Letter(int index) => index < Letters.Count ? Letters[index] : $"{index + 1}";

    internal string Part(SheetPart part) => part switch
    {
        SheetPart.Test => words["print.part.test"],
        SheetPart.Open => words["print.part.open"],
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
    };

    internal string Subject(Subject subject, int grade) => subject switch
    {
        Domain.Curriculum.Subject.Math => words["print.subject.math"],
        Domain.Curriculum.Subject.Algebra => words[grade >= 10 ? "print.subject.analysis" : "print.subject.algebra"],
        Domain.Curriculum.Subject.Geometry => words["print.subject.geometry"],
        Domain.Curriculum.Subject.Russian => words["print.subject.russian"],
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, null),
    };

    /// <summary>What a picture shows, for those who cannot see it. Says nothing that would answer the task.</summary>
    internal string Figure(Figure figure, int task) => Filled("print.figure", task, this[figure switch
    {
        BarChart => "print.figure.bar_chart",
        PieChart => "print.figure.pie_chart",
        NumberLine => "print.figure.number_line",
        CoordinatePlane => "print.figure.plane",
        ClockFace => "print.figure.clock",
        RectangleFigure => "print.figure.rectangle",
        ShapeRow => "print.figure.shapes",
        AngleFigure => "print.figure.angle",
        PolygonPath => "print.figure.path",
        SegmentsFigure => "print.figure.segments",
        TableFigure => "print.figure.table",
        GraphFigure => "print.figure.graph",
        EulerCircles => "print.figure.euler",
        ColumnFigure => "print.figure.column",
        LongDivision => "print.figure.long_division",
        CoinsFigure => "print.figure.coins",
        GeometryFigure => "print.figure.geometry",
        _ => throw new PrintingException($"No words are known for {figure.GetType().Name}."),
    }]);

    /// <summary>The Russian rule; other languages repeat the form where they have fewer.</summary>
    string Counted(string key, int count)
    {
        var form = (count % 10, count % 100) switch
        {
            (1, not 11) => "one",
            ( >= 2 and <= 4, < 12 or > 14) => "few",
            _ => "many",
        };
        return Filled($"{key}.{form}", count);
    }
}
