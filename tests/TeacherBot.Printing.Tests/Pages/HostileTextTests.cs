using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Tests.Goldens;
using TeacherBot.Printing.Tests.Samples;

namespace TeacherBot.Printing.Tests.Pages;

/// <summary>Whatever a model or a person wrote: a correct page, or an error that says where.</summary>
public sealed class HostileTextTests
{
    static readonly SheetPrinter Printer = new(Words.Russian);

    [Fact]
    public void A_broken_formula_is_told_with_its_task_and_place() =>
        Should.Throw<PrintingException>(() => Print(Tasks.Open("Вычислите.", "1"), Tasks.Open(@"Вычислите: $\frac{1}{2$", "1")))
            .Message.ShouldBe(@"Task 2: A brace is not closed at 8 in «\frac{1}{2».");

    [Fact]
    public void A_sign_no_face_has_is_told_with_its_task() =>
        Should.Throw<PrintingException>(() => Print(Tasks.Open("Сколько здесь 🍎🍎?", "2"))).Message.ShouldBe("Task 1: No face has the character «🍎» (U+1F34E).");

    [Fact]
    public void Rare_signs_come_from_other_faces() => Print(Tasks.Open("☐ ✓ ★ △ ∠ ⊥ → ½ ① за́мок 😀", "1"));

    [Fact]
    public void A_title_leaves_out_what_cannot_be_printed()
    {
        var worksheet = Sheet([Tasks.Open("Вычислите.", "1")]) with { Topic = new WorksheetTopic(null, "Яблоки 🍎 и $ груши") };
        PdfText.Dense(Printer.Sheet(worksheet, 1, SampleWorksheets.Head)).ShouldContain("Яблокии$груши");
    }

    [Fact]
    public void Signs_built_of_pieces_reach_any_height()
    {
        var tower = Enumerable.Range(0, 8).Aggregate("1", (inside, _) => $@"\frac{{1}}{{1+{inside}}}");
        PdfText.Dense(Print(Tasks.Open($@"$\left({tower}\right)$ и $\sqrt{{{tower}}}$", "1"))).ShouldContain("√");
    }

    [Fact]
    public void An_empty_task_keeps_its_number() =>
        PdfText.Dense(Print(Tasks.Open("", "1"), Tasks.Single("", 0, ["", "", "", ""]))).ShouldContain("2.");

    [Fact]
    public void A_sheet_without_tasks_is_a_head() => PdfText.Pages(Print()).ShouldBe(1);

    [Fact]
    public void A_word_of_two_hundred_letters_is_cut() =>
        PdfText.Dense(Print(Tasks.Open(string.Concat(Enumerable.Repeat("щётка", 40)), "1"))).ShouldContain("щёткащёткащётка");

    [Fact]
    public void Ten_thousand_characters_flow_over_pages()
    {
        var longText = string.Join(' ', Enumerable.Range(1, 1300).Select(n => $"слово{n}"));
        longText.Length.ShouldBeGreaterThan(10_000);
        var pdf = Print(Tasks.Open("Первое задание.", "1"), Tasks.Open(longText, "1"), Tasks.Single(longText, 0, [longText, "2", "3", "4"]));
        PdfText.Pages(pdf).ShouldBeGreaterThan(4);
        PdfText.Dense(pdf).ShouldContain("слово1300");
        PdfPictures.Of(pdf).Count.ShouldBe(PdfText.Pages(pdf));
    }

    [Fact]
    public void Long_matching_is_cut_only_between_its_rows()
    {
        var rows = Enumerable.Range(1, 6).Select(n => string.Join(' ', Enumerable.Repeat($"строка{n}", 60))).ToArray();
        PdfText.Dense(Print(Tasks.Matching("Сопоставьте.", rows, rows, [0, 1, 2, 3, 4, 5]))).ShouldContain("строка6");
    }

    [Fact]
    public void A_key_of_long_answers_and_solutions_prints()
    {
        var longText = string.Join(' ', Enumerable.Repeat("рассуждение", 900));
        PdfText.Pages(Printer.Key(Sheet([Tasks.Open("Вычислите.", string.Join(' ', Enumerable.Repeat("ответ", 40)), longText)]), SampleWorksheets.Head)).ShouldBeGreaterThan(1);
    }

    [Fact]
    public void An_unknown_variant_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Printer.Sheet(SampleWorksheets.Fractions(), 2, SampleWorksheets.Head));

    [Theory]
    [InlineData(0)]
    [InlineData(601)]
    public void Absurd_minutes_are_refused(int minutes) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Printer.Sheet(SampleWorksheets.Fractions(), 1, SampleWorksheets.Head with { Minutes = minutes }));

    static byte[] Print(params SheetTask[] tasks) => Printer.Sheet(Sheet(tasks), 1, SampleWorksheets.Head);

    static Worksheet Sheet(SheetTask[] tasks) =>
        SampleWorksheets.Fractions() with { Variants = [new Variant(1, [.. tasks.Select((task, i) => task with { Number = i + 1 })])] };
}
