using TeacherBot.Domain.Billing;
using TeacherBot.Scenarios.Stage;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios;

public sealed class NewWorksheetOnSqlite(SqliteWorld world) : NewWorksheetScenarios(world), IClassFixture<SqliteWorld>;

public sealed class NewWorksheetOnPostgres(PostgresWorld world) : NewWorksheetScenarios(world), IClassFixture<PostgresWorld>;

/// <summary>From /start to the files, as teachers do it.</summary>
public abstract class NewWorksheetScenarios(World world)
{
    readonly Teacher teacher = world.NewTeacher();

    [Fact]
    public async Task Four_taps_and_a_typed_topic_bring_a_sheet_and_its_key()
    {
        await teacher.Orders("Математика", 3, "Сложение");

        var chat = await teacher.SeesDocuments(2);
        chat.Documents[0].Name.ShouldBe("Сложение и вычитание в пределах 1000, 3 класс, вариант 1.pdf");
        chat.Documents[1].Name.ShouldBe("Сложение и вычитание в пределах 1000, 3 класс, ключ.pdf");
        await teacher.SeesLast("Готово");
        (await teacher.Sees("Проверено вычислением: 15 из 15")).ShouldNotBeNull();
        (await world.MoneyOf(teacher)).Available.ShouldBe(4);
    }

    [Fact]
    public async Task Five_taps_with_a_topics_button_bring_a_sheet_too()
    {
        await teacher.Says("/start");
        await teacher.Taps("Создать лист");
        await teacher.Sees("Выберите предмет");
        await teacher.Taps("Математика");
        await teacher.Taps("3 класс");
        await teacher.Taps("Числа до 1000. Разряды");
        await teacher.Taps("Создать");

        await teacher.SeesDocuments(2);
    }

    [Fact]
    public async Task The_progress_card_itself_becomes_the_first_file()
    {
        await teacher.Orders("Математика", 3, "Сложение");
        var chat = await teacher.SeesDocuments(2);

        chat.Messages.ShouldNotContain(m => m.Text.Contains("Начинаем") || m.Has("Стоп"));
        var sheet = (await world.SheetsOf(teacher)).Single();
        chat.Messages.Single(m => m.Id == sheet.CardMessageId).Document.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_typed_wish_lands_on_the_filled_card()
    {
        await teacher.Says("математика 3 класс сложение в пределах 1000, 2 варианта");

        var card = (await teacher.Sees("2 варианта")).Last;
        card.Text.ShouldContain("Сложение и вычитание в пределах 1000");
        card.Text.ShouldContain("Математика, 3 класс");
        card.Has("✓ 2 вар.").ShouldBeTrue();
        await teacher.Taps("Создать");
        (await teacher.SeesDocuments(3)).Documents.Count.ShouldBe(3);
    }

    [Fact]
    public async Task What_a_wish_says_of_the_kind_of_work_and_its_time_stands_on_the_card_and_in_the_head_of_the_sheet()
    {
        await teacher.Says("контрольная на 40 минут, математика 3 класс сложение в пределах 1000");

        (await teacher.Sees("Цена")).Last.Text.ShouldContain("В заголовке: Контрольная работа, 40 минут");
        await teacher.Taps("Создать");
        var sheet = (await teacher.SeesDocuments(2)).Documents[0];
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(await teacher.Downloads(sheet));
        var text = string.Concat(pdf.GetPages().Select(page => page.Text));
        text.ShouldContain("Контрольная");
        text.ShouldContain("40");
    }

    [Fact]
    public async Task One_tap_repeats_the_last_sheet_with_other_numbers()
    {
        await teacher.Orders("Математика", 3, "Сложение");
        await teacher.SeesLast("Готово");
        await teacher.Taps("Повторить прошлый");
        await teacher.SeesDocuments(4);
        await teacher.SeesLast("Готово");

        var sheets = await world.SheetsOf(teacher);
        sheets.Count.ShouldBe(2);
        sheets[0].Request.Topic.ShouldBe(sheets[1].Request.Topic);
        sheets[0].Worksheet.ShouldNotBe(sheets[1].Worksheet);
    }

    [Fact]
    public async Task Every_setting_is_one_tap_away()
    {
        await teacher.Says("математика 3 класс сложение");
        await teacher.Sees("Сложение и вычитание");
        await teacher.Taps("Тест");
        await teacher.Taps("15 заданий");
        await teacher.Taps("трудно");
        await teacher.Taps("3 вар.");
        await teacher.Taps("✓ несколько ответов");

        var card = (await teacher.Until(chat => chat.Last.Has("несколько ответов"), "the type switched off")).Last;
        card.Text.ShouldContain("Тест: 15 заданий, трудно, 3 варианта");
        card.Text.ShouldContain("Цена: 2 кредита");
        await teacher.Taps("✓ один ответ");
        await teacher.SeesToast("хотя бы один тип");
    }

    [Fact]
    public async Task Back_goes_one_step_and_cancel_goes_home()
    {
        await teacher.Says("математика 3 класс сложение");
        await teacher.Taps("Назад");
        await teacher.Sees("Выберите тему");
        await teacher.Taps("Назад");
        await teacher.Sees("Выберите класс");
        await teacher.Taps("Назад");
        await teacher.Sees("Выберите предмет");
        await teacher.Taps("Отмена");
        await teacher.Sees("Что делаем дальше?");
        (await teacher.Chat()).Messages.Count(m => m.IsBots).ShouldBe(1, "one screen edited in place");
    }

    [Fact]
    public async Task Two_quick_taps_on_create_make_one_sheet_and_cost_one_credit()
    {
        await teacher.Says("математика 3 класс сложение");
        var card = (await teacher.Sees("Цена")).Last;
        await Task.WhenAll(
            teacher.TapsOn(card.Id, card.DataOf("Создать")),
            teacher.TapsOn(card.Id, card.DataOf("Создать")));

        await teacher.SeesLast("Готово");
        await Task.Delay(500);
        (await world.SheetsOf(teacher)).Count.ShouldBe(1);
        (await teacher.Chat()).Documents.Count.ShouldBe(2);
        (await world.MoneyOf(teacher)).Available.ShouldBe(4);
    }

    [Fact]
    public async Task Without_enough_credits_nothing_is_begun_and_nothing_is_charged()
    {
        await teacher.Says("математика 3 класс сложение");
        await teacher.Taps("20 + 15");
        await teacher.Taps("10 вар.");
        await teacher.Sees("Цена: 9 кредитов, а у вас 5");
        await teacher.Taps("Создать");

        await teacher.SeesToast("Ничего не списано");
        (await world.SheetsOf(teacher)).ShouldBeEmpty();
        (await world.MoneyOf(teacher)).ShouldSatisfyAllConditions(
            money => money.Available.ShouldBe(5),
            money => money.Reserved.ShouldBe(0));
    }

    [Fact]
    public async Task More_than_four_variants_come_as_one_file_for_two_sided_printing()
    {
        await teacher.Says("математика 3 класс сложение");
        await teacher.Taps("6 вар.");
        await teacher.Taps("Создать");

        var chat = await teacher.SeesDocuments(2);
        chat.Documents[0].Name.ShouldContain("все варианты");
        await teacher.Sees("6 вариантов для двусторонней печати");
        await teacher.SeesLast("Готово");
        (await world.MoneyOf(teacher)).Available.ShouldBe(3);
    }

    [Fact]
    public async Task A_new_sheet_can_be_described_while_another_is_made()
    {
        await world.Fault(new { method = "editMessageMedia", delayMs = 1500, times = 1, parameters = new { chat_id = teacher.Id } });
        await teacher.Orders("Математика", 3, "Сложение");
        await teacher.Says("/new");
        await teacher.Taps("Математика");
        await teacher.SeesDocuments(2);

        await teacher.SeesLast("Выберите класс");
        await teacher.Until(chat => chat.Last.Id > chat.Messages.Last(m => m.Document is not null).Id, "the screen below the files");
        (await world.SheetsOf(teacher)).Single().State.ShouldBe(GenerationState.Done);
    }

    [Fact]
    public async Task The_ledger_tells_where_every_credit_went()
    {
        await teacher.Orders("Математика", 3, "Сложение");
        await teacher.SeesLast("Готово");

        var money = await world.MoneyOf(teacher);
        money.Entries.Select(e => e.Kind).ShouldBe([LedgerKind.Grant, LedgerKind.Reserve, LedgerKind.Take], ignoreOrder: true);
        await teacher.Says("/balance");
        var shown = await teacher.SeesLast("У вас 4 кредита");
        shown.Last.Text.ShouldContain("+5  в подарок");
        shown.Last.Text.ShouldContain("−1  лист");
    }
}
