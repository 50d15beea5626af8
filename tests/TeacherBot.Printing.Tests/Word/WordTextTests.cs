using System.Text.RegularExpressions;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Sheets;
using TeacherBot.Printing.Tests.Pages;
using TeacherBot.Printing.Tests.Samples;

namespace TeacherBot.Printing.Tests.Word;

/// <summary>What stands on the printed sheet stands in the editable one.</summary>
public sealed partial class WordTextTests
{
    static readonly WordPrinter Printer = new(Words.Russian);

    [Theory]
    [MemberData(nameof(WordSheets.Names), MemberType = typeof(WordSheets))]
    public void Every_word_and_number_of_the_sheet_is_found(string name)
    {
        var worksheet = WordSheets.All[name];
        var found = DocxReader.Dense(Printer.Sheet(worksheet, SampleWorksheets.Head));
        foreach (var text in Texts(worksheet))
        {
            var parts = text.Split('$');
            for (var i = 0; i < parts.Length; i++)
            {
                string[] wanted = i % 2 == 0 ? [.. Gap().Split(parts[i]).Select(words => PdfText.Dense(words.Replace('-', '−')))] : [.. Number().Matches(parts[i]).Select(number => number.Value)];
                foreach (var words in wanted)
                {
                    found.Replace('-', '−').ShouldContain(words);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(WordSheets.Names), MemberType = typeof(WordSheets))]
    public void Nothing_of_tex_reaches_the_document(string name)
    {
        DocxReader.Dense(Printer.Sheet(WordSheets.All[name], SampleWorksheets.Head)).ShouldNotContain("\\");
        DocxReader.Dense(Printer.Key(WordSheets.All[name], SampleWorksheets.Head)).ShouldNotContain("\\");
    }

    [Fact]
    public void The_head_says_what_the_work_is()
    {
        var found = DocxReader.Dense(Printer.Sheet(SampleWorksheets.Fractions(2), SampleWorksheets.Head with { School = "Школа № 12" }));
        foreach (var words in new[] { "Школа№12", "Самостоятельнаяработа", "Математика", "5класс", "Вариант2", "20минут", "Фамилия,имя", "Класс", "Дата", "Отметка", "Часть1.Тест", "Часть2.Задания", "1балл", "4балла", "Ответ:" })
        {
            found.ShouldContain(words);
        }
    }

    [Theory]
    [MemberData(nameof(WordSheets.Names), MemberType = typeof(WordSheets))]
    public void The_labels_of_the_sheet_are_those_of_the_key(string name)
    {
        var worksheet = WordSheets.All[name];
        var sheet = DocxReader.Paragraphs(Printer.Sheet(worksheet, SampleWorksheets.Head));
        var at = 0;
        foreach (var task in worksheet.Variants.SelectMany(variant => variant.Tasks))
        {
            at = Find($"{task.Number}.", at);
            for (var i = 0; i < (task.Options?.Count ?? 0); i++)
            {
                at = Find(OptionRows.Label(i), at + 1);
            }

            for (var i = 0; i < (task.Left?.Count ?? 0); i++)
            {
                at = Starting(MatchingBlock.LeftLabel(Words.Russian, i), at + 1);
                at = Starting(OptionRows.Label(i), at + 1);
            }
        }

        int Find(string label, int from) => Enumerable.Range(from, sheet.Count - from).First(i => sheet[i].Label == label);
        int Starting(string label, int from) => Enumerable.Range(from, sheet.Count - from).First(i => sheet[i].Text.StartsWith(label, StringComparison.Ordinal));
    }

    [Fact]
    public void The_key_holds_answers_marks_and_proof()
    {
        var found = DocxReader.Dense(Printer.Key(SampleWorksheets.Rational(4), SampleWorksheets.Head));
        found.Split("А–1,Б–2,В–3,Г–4").Length.ShouldBe(5);
        found.ShouldContain("Ключ");
        found.ShouldContain("Оценивание");
        found.ShouldContain("Решения.Вариант4");
        DocxReader.Dense(Printer.Key(SampleWorksheets.TestOnly(), SampleWorksheets.Head)).ShouldContain("Всего13баллов.«5»—от12баллов;«4»—от10баллов;«3»—от7баллов.");
        DocxReader.Dense(Printer.Key(SampleWorksheets.Russian(), SampleWorksheets.Head)).ShouldContain("Проверенопоправилу:2из3;второймоделью:1");
    }

    [Fact]
    public void Solutions_keep_the_numbers_of_their_tasks()
    {
        var sheet = SampleWorksheets.FirstGrade();
        var labels = DocxReader.Paragraphs(Printer.Key(sheet, SampleWorksheets.Head)).Where(paragraph => paragraph.Label.Length > 0).Select(paragraph => paragraph.Label);
        labels.ShouldBe(sheet.Variants[0].Tasks.Where(task => task.Solution.Length > 0).Select(task => $"{task.Number}."));
    }

    [Fact]
    public void What_xml_cannot_hold_is_left_out()
    {
        var text = "До\u0001\u0008после <тег> & \"кавычки\" \uD83C\uDF4E \uD800 \uFFFF конец $a<b\u0002$";
        var worksheet = Sheet(Tasks.Open(text, "1\u0003"), Tasks.Single(text, 0, ["\uD800", "я\u0000б", "<b>", "&amp;"], text)) with { Topic = new WorksheetTopic(null, "Тема \u0007 \uDC00") };
        var sheet = Printer.Sheet(worksheet, SampleWorksheets.Head with { School = "Школа \u001F", Kind = "Работа \uD800" });
        DocxReader.Faults(sheet).ShouldBeEmpty();
        DocxReader.Dense(sheet).ShouldContain("Допосле<тег>&\"кавычки\"\uD83C\uDF4Eконецa<b");
        DocxReader.Faults(Printer.Key(worksheet, SampleWorksheets.Head)).ShouldBeEmpty();
    }

    [Fact]
    public void Ten_thousand_characters_are_fine()
    {
        var text = string.Join(' ', Enumerable.Range(1, 1300).Select(n => $"слово{n}"));
        var worksheet = Sheet(Tasks.Open(text, text, text), Tasks.Single(text, 0, [text, "2", "3", "4"]), Tasks.Matching(text, [text, "б"], ["1", text], [0, 1]), Tasks.Blanks($"{text} ___(1)___", [text]));
        var sheet = Printer.Sheet(worksheet, SampleWorksheets.Head);
        DocxReader.Faults(sheet).ShouldBeEmpty();
        DocxReader.Dense(sheet).Split("слово1300").Length.ShouldBe(8);
        DocxReader.Dense(Printer.Key(worksheet, SampleWorksheets.Head)).ShouldContain("слово1300");
    }

    [Fact]
    public void A_broken_formula_is_told_with_its_task_and_place() =>
        Should.Throw<PrintingException>(() => Printer.Sheet(Sheet(Tasks.Open("Вычислите.", "1"), Tasks.Open(@"Вычислите: $\frac{1}{2$", "1")), SampleWorksheets.Head))
            .Message.ShouldBe(@"Task 2: A brace is not closed at 8 in «\frac{1}{2».");

    [Fact]
    public void A_single_gap_has_no_number()
    {
        DocxReader.Dense(Printer.Sheet(Sheet(Tasks.Blanks("Он ___(1)___ домой: $x+___(1)___=5$", ["шёл"])), SampleWorksheets.Head)).ShouldNotContain("(1)");
        DocxReader.Dense(Printer.Sheet(Sheet(Tasks.Blanks("Он ___(1)___ домой: $x+___(2)___=5$", ["шёл", "4"])), SampleWorksheets.Head)).ShouldContain("(2)");
    }

    static Worksheet Sheet(params SheetTask[] tasks) =>
        SampleWorksheets.Fractions() with { Variants = [new Variant(1, [.. tasks.Select((task, i) => task with { Number = i + 1 })])] };

    static IEnumerable<string> Texts(Worksheet worksheet) => worksheet.Variants
        .SelectMany(variant => variant.Tasks)
        .SelectMany(task => (string[])[task.Text, .. task.Options ?? [], .. task.Left ?? [], .. task.Right ?? []])
        .Append(worksheet.Topic.Title);

    [GeneratedRegex(@"_{2,}\(\d+\)_{2,}", RegexOptions.None, 1000)]
    private static partial Regex Gap();

    [GeneratedRegex(@"\d+([.,]\d+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
