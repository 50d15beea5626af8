using System.Diagnostics;
using System.Text;
using TeacherBot.Scenarios.Stage;

namespace TeacherBot.Scenarios;

/// <summary>What a sheet looks like on paper: its head, its design, and files to be edited.</summary>
public sealed class LookScenarios(SqliteWorld world) : IClassFixture<SqliteWorld>
{
    readonly Teacher teacher = world.NewTeacher();

    [Fact]
    public async Task The_head_names_the_kind_of_work_the_time_the_school_and_the_teacher()
    {
        await teacher.Says("/settings");
        await teacher.Taps("Школа…");
        await teacher.SeesLast("Напишите, какую школу");
        await teacher.Says("Школа № 12");
        await teacher.SeesLast("Школа: Школа № 12");
        await teacher.Taps("Учитель…");
        await teacher.SeesLast("Напишите, как подписать листы");
        await teacher.Says("Анна Петровна Иванова");
        await teacher.SeesLast("Учитель: Анна Петровна Иванова");

        await teacher.Says("математика 3 класс сложение");
        await teacher.Taps("🖨 Вид листа");
        await teacher.Taps("Контрольная работа");
        await teacher.SeesLast("В заголовке: Контрольная работа.");
        await teacher.Taps("40 мин");
        await teacher.SeesLast("В заголовке: Контрольная работа, 40 минут.");
        await teacher.Taps("Назад");
        await teacher.Taps("Создать");
        await teacher.SeesLast("Готово");
        var text = await TextOf((await teacher.Chat()).Documents[0]);
        foreach (var words in new[] { "Контрольная работа", "40 минут", "Школа № 12", "Анна Петровна Иванова" })
        {
            text.ShouldContain(words);
        }

        await teacher.Taps("Повторить прошлый");
        await teacher.SeesDocuments(4);
        (await TextOf((await teacher.Chat()).Documents[2])).ShouldContain("Контрольная работа", customMessage: "the same work is repeated");
    }

    [Fact]
    public async Task Own_words_for_the_kind_of_work_are_typed_and_unusable_ones_refused()
    {
        await teacher.Says("математика 3 класс сложение");
        await teacher.Taps("🖨 Вид листа");
        await teacher.Taps("Своё название…");
        await teacher.SeesLast("Напишите, как назвать работу");
        await teacher.Says("🎉🎉");
        await teacher.SeesLast("нужна хотя бы одна буква");
        await teacher.Says(new string('я', 61));
        await teacher.SeesLast("до 60 знаков");
        await teacher.Says("Зачёт <b>№ 2</b>");
        await teacher.SeesLast("В заголовке: Зачёт <b>№ 2</b>.");
        await teacher.Taps("Назад");
        await teacher.Taps("Создать");
        await teacher.SeesLast("Готово");
        (await TextOf((await teacher.Chat()).Documents[0])).ShouldContain("Зачёт <b>№ 2</b>");
    }

    [Fact]
    public async Task A_look_is_kept_for_the_next_sheets_and_a_sheet_being_described_waits_for_the_settings()
    {
        await teacher.Says("математика 3 класс сложение");
        await teacher.Taps("🖨 Вид листа");
        await teacher.Taps("плотно");
        await teacher.Taps("два на листе");
        await teacher.SeesLast("Оформление: весёлый, плотно, два на листе.");
        await teacher.Says("/settings");
        await teacher.SeesLast("Оформление: по классу, плотно, два на листе");
        await teacher.Taps("строгий");
        await teacher.SeesLast("Оформление: строгий, плотно, два на листе");
        await teacher.Taps("Назад");
        await teacher.SeesLast("Цена: 1 кредит");
        await teacher.Taps("Создать");
        await teacher.SeesLast("Готово");
        (await SizeOf((await teacher.Chat()).Documents[0])).ShouldBe("842 x 595");
    }

    [Fact]
    public async Task The_school_can_be_taken_off_again()
    {
        await teacher.Says("/settings");
        await teacher.Taps("Школа…");
        await teacher.SeesLast("Напишите, какую школу");
        await teacher.Says("Лицей");
        await teacher.SeesLast("Школа: Лицей");
        await teacher.Taps("Школа…");
        await teacher.SeesLast("Сейчас: Лицей");
        await teacher.Taps("Не печатать");
        await teacher.SeesLast("Школа: не печатается");
    }

    [Fact]
    public async Task Word_documents_come_by_one_tap_and_cost_nothing()
    {
        await teacher.Orders("Математика", 3, "Сложение");
        await teacher.SeesLast("Готово");
        await teacher.Taps("📝 Word");
        var documents = (await teacher.SeesDocuments(4)).Documents;
        documents.Skip(2).ShouldAllBe(document => document.Name.EndsWith(".docx"));
        foreach (var document in documents.Skip(2))
        {
            (await teacher.Downloads(document))[..2].ShouldBe("PK"u8.ToArray());
        }

        await teacher.SeesLast("Готово");
        (await world.MoneyOf(teacher)).Available.ShouldBe(4);
    }

    [Fact]
    public async Task Two_quick_taps_on_word_bring_the_documents_once()
    {
        await teacher.Orders("Математика", 3, "Сложение");
        var chat = await teacher.SeesLast("Готово");
        var (screen, data) = (chat.Last.Id, chat.Last.DataOf("📝 Word"));
        await Task.WhenAll(teacher.TapsOn(screen, data), teacher.TapsOn(screen, data));
        await teacher.SeesDocuments(4);
        await teacher.Says("/balance");
        await teacher.SeesLast("У вас 4 кредита");
        (await teacher.Chat()).Documents.Count.ShouldBe(4);
    }

    async Task<string> TextOf(ShownDocument document) => await Tool("pdftotext", await Saved(document), "-");

    async Task<string> SizeOf(ShownDocument document) =>
        (await Tool("pdfinfo", await Saved(document))).Split('\n').Single(line => line.StartsWith("Page size:", StringComparison.Ordinal))[10..].Replace("pts", "").Replace("(A4)", "").Trim();

    async Task<string> Saved(ShownDocument document)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, await teacher.Downloads(document));
        return file;
    }

    static async Task<string> Tool(string name, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(name, arguments) { RedirectStandardOutput = true, UseShellExecute = false, StandardOutputEncoding = Encoding.UTF8 })!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        File.Delete(arguments[0]);
        return text;
    }
}
