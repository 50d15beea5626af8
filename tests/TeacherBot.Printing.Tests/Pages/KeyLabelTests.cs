using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Keys;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;
using TeacherBot.Printing.Sheets;
using TeacherBot.Printing.Tests.Samples;

namespace TeacherBot.Printing.Tests.Pages;

/// <summary>A key that says «3» is right only when «3)» stands before that option on the paper itself.</summary>
public sealed partial class KeyLabelTests
{
    const int SheetCount = 300;

    [Fact]
    public void Every_label_of_the_key_is_the_label_that_stands_on_the_sheet() => Parallel.For(0, SheetCount, seed =>
    {
        var random = SheetRandom.Named($"labels-{seed}");
        var worksheet = Of(random);
        using var press = new Press(Words.Russian);
        var key = Dense(KeyPages.Of(worksheet, SampleWorksheets.Head, new MarkScale(), press));
        SheetLook look = new((SheetDesign)(seed % 3), (SheetDensity)(seed % 2), (SheetScale)(seed / 3 % 3));
        var sheets = worksheet.Variants.Select(variant => SheetPages.Of(worksheet, variant, SampleWorksheets.Head, press, look)).ToArray();
        foreach (var task in worksheet.Variants[0].Tasks)
        {
            var answers = worksheet.Variants.Select((variant, i) => PdfText.Dense(OnPaper(variant.Tasks[task.Number - 1], sheets[i]))).ToArray();

            // Long answers stand in blocks one under another, each with numbers and points of its own.
            IEnumerable<string> rows = key.Contains(Row(answers), StringComparison.Ordinal) ? [] : answers.Select(answer => Row(answer));
            rows.ShouldAllBe(row => key.Contains(row, StringComparison.Ordinal), $"seed {seed}, task {task.Number}: {key}");

            string Row(params string[] cells) => $"{task.Number}{string.Concat(cells)}{task.Points}";
        }
    });

    /// <summary>The answer as a pupil would write it with the labels read from the page.</summary>
    static string OnPaper(SheetTask task, IReadOnlyList<Page> sheet) => task.Answer switch
    {
        ChoiceAnswer one => Label($"о{task.Number}в{one.Index}э", sheet),
        ChoicesAnswer several => string.Join(", ", several.Indices.Select(index => Label($"о{task.Number}в{index}э", sheet))),
        MatchingAnswer pairs => string.Join(", ", pairs.Pairs.Select(pair => $"{Label($"л{task.Number}в{pair[0]}э", sheet)}–{Label($"п{task.Number}в{pair[1]}э", sheet)}")),
        BlanksAnswer { Blanks: [var only] } => only[0],
        BlanksAnswer gaps => string.Join("; ", gaps.Blanks.Select((gap, i) => $"{GapAfter($"г{task.Number}в{i}э", sheet)}) {gap[0]}")),
        OpenAnswer open => open.Value,
        var other => throw new NotSupportedException($"{other}"),
    };

    /// <summary>What stands before the words, on their line.</summary>
    static string Label(string words, IReadOnlyList<Page> sheet)
    {
        var (page, found) = Find(words, sheet);
        var label = page.Marks.OfType<TextMark>()
            .Where(mark => MathF.Abs(mark.Baseline - found.Baseline) < 0.5f && mark.X < found.X && LabelSign().IsMatch(Text(mark)))
            .MaxBy(mark => mark.X).ShouldNotBeNull($"no label before {words}");
        return Text(label).Trim().TrimEnd(')');
    }

    /// <summary>The number under the first gap after the words.</summary>
    static string GapAfter(string words, IReadOnlyList<Page> sheet)
    {
        var (page, found) = Find(words, sheet);
        return page.Marks.SkipWhile(mark => mark != found).OfType<TextMark>().Select(mark => GapSign().Match(Text(mark))).First(match => match.Success).Groups["number"].Value;
    }

    static (Page Page, TextMark Mark) Find(string words, IReadOnlyList<Page> sheet) => sheet
        .SelectMany(page => page.Marks.OfType<TextMark>().Where(mark => Text(mark).Contains(words, StringComparison.Ordinal)).Select(mark => (page, mark)))
        .ShouldHaveSingleItem(words);

    static string Text(TextMark mark) => Encoding.UTF8.GetString(mark.Run.Text);

    static string Dense(IReadOnlyList<Page> pages) => PdfText.Dense(string.Concat(pages.SelectMany(page => page.Marks).OfType<TextMark>().Select(Text)));

    /// <summary>One or two variants with tasks of every type, each right answer in a place of its own.</summary>
    static Worksheet Of(SheetRandom random)
    {
        var types = Enumerable.Range(0, random.Next(5, 13)).Select(_ => random.Pick(TaskTypes.All)).OrderBy(type => type.Part()).ToArray();
        return SampleWorksheets.Fractions() with
        {
            Grade = random.Next(1, 11),
            Variants = [.. Enumerable.Range(1, random.Next(1, 2)).Select(variant => new Variant(variant, [.. types.Select((type, i) => Task(type, i + 1, random) with { Number = i + 1 })]))],
        };
    }

    static SheetTask Task(TaskType type, int number, SheetRandom random)
    {
        var text = string.Join(' ', Enumerable.Repeat("условие", random.Next(1, 20)));
        var length = random.Next(0, 2) * 3;
        string[] Entries(string letter, int count) =>
            [.. Enumerable.Range(0, count).Select(i => $"{letter}{number}в{i}э {string.Join(' ', Enumerable.Repeat("слово", random.Next(0, length)))}".TrimEnd())];
        int[] Shuffled(int count) => [.. Enumerable.Range(0, count).OrderBy(_ => random.Next(0, 1000))];
        return type switch
        {
            TaskType.SingleChoice => Tasks.Single(text, random.Next(0, 3), Entries("о", 4)),
            TaskType.MultipleChoice => Tasks.Multiple(text, [.. Shuffled(5).Take(random.Next(2, 3)).Order()], Entries("о", 5)),
            TaskType.Open => Tasks.Open(text, Word(random)),
            TaskType.Matching when random.Next(4, 6) is var pairs => Tasks.Matching(text, Entries("л", pairs), Entries("п", pairs), Shuffled(pairs)),
            TaskType.FillBlank when random.Next(1, 4) is var gaps =>
                Tasks.Blanks(string.Join(' ', Enumerable.Range(0, gaps).Select(i => $"г{number}в{i}э ___({i + 1})___")), [.. Enumerable.Range(0, gaps).Select(_ => Word(random))]),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
        };
    }

    static string Word(SheetRandom random) => $"ответ{random.Next(10, 99).ToString(CultureInfo.InvariantCulture)}";

    [GeneratedRegex(@"^(\d+|[А-Е])\)\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LabelSign();

    [GeneratedRegex(@"^\((?<number>\d+)\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GapSign();
}
