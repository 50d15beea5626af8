using TeacherBot.Domain.Billing;
using TeacherBot.Scenarios.Stage;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios;

/// <summary>Telegram refuses, stumbles, or is slow.</summary>
public sealed class DeliveryScenarios(SqliteWorld world) : IClassFixture<SqliteWorld>, IAsyncLifetime
{
    readonly Teacher teacher = world.NewTeacher();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await world.NoFaults();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_server_error_while_sending_a_file_is_tried_again()
    {
        await world.Fault(new { method = "sendDocument", status = 500, description = "Internal Server Error", times = 1 });
        await teacher.Orders("Математика", 3, "Сложение");
        await teacher.SeesLast("Готово");
        (await teacher.Chat()).Documents.Count.ShouldBe(2);
        (await world.MoneyOf(teacher)).Available.ShouldBe(4);
    }

    [Fact]
    public async Task Too_many_requests_are_waited_for()
    {
        await world.Fault(new { method = "sendDocument", status = 429, description = "Too Many Requests: retry after 1", retryAfter = 1, times = 1 });
        await teacher.Orders("Математика", 3, "Сложение");
        await teacher.SeesLast("Готово");
        (await teacher.Chat()).Documents.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_teacher_who_blocks_the_bot_meanwhile_gets_the_credits_back_and_silence()
    {
        await teacher.Says("математика 3 класс сложение");
        await teacher.Sees("Цена");
        await world.Fault(new { method = "editMessageMedia", status = 403, description = "Forbidden: bot was blocked by the user", times = 1 });
        await teacher.Taps("Создать");
        for (var wait = 0; wait < 200 && (await world.SheetsOf(teacher)) is not [{ State: GenerationState.Stopped }]; wait++)
        {
            await Task.Delay(50);
        }

        (await world.SheetsOf(teacher)).Single().State.ShouldBe(GenerationState.Stopped);
        var money = await world.MoneyOf(teacher);
        money.Available.ShouldBe(5);
        money.Entries.ShouldContain(e => e.Kind == LedgerKind.GiveBack);
    }

    [Fact]
    public async Task A_teacher_who_comes_back_after_blocking_is_answered_again()
    {
        await teacher.Says("/start");
        await teacher.Sees("Здравствуйте");
        await teacher.Blocks();
        await teacher.Unblocks();
        await teacher.Says("/balance");
        await teacher.SeesLast("У вас 5 кредитов");
    }

    [Fact]
    public async Task Stop_while_in_line_gives_the_credits_back_at_once()
    {
        // The card is drawn slowly, so the sheet is still in line when «Стоп» is tapped on it.
        await world.Restart(same => same with { Settings = new Dictionary<string, string> { ["Production:Workers"] = "1" } });
        var other = world.NewTeacher();
        await other.Says("математика 3 класс сложение");
        await other.Sees("Цена");
        await teacher.Says("математика 3 класс сложение");
        await teacher.Sees("Цена");
        await world.Fault(new { method = "editMessageMedia", delayMs = 4000, times = 1 });
        await other.Taps("Создать");
        await other.Sees("Начинаем");
        await teacher.Taps("Создать");
        await teacher.Taps("Стоп");

        await teacher.SeesLast("Остановлено. 1 кредит вернулся на ваш счёт.");
        (await world.MoneyOf(teacher)).Available.ShouldBe(5);
        await other.SeesLast("Готово");
        (await teacher.Chat()).Documents.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sheet_that_cannot_be_sent_at_all_is_given_back_and_said_so()
    {
        await world.Fault(new { method = "editMessageMedia", status = 400, description = "Bad Request: wrong file", times = 1 });
        await teacher.Orders("Математика", 3, "Сложение");
        await teacher.Sees("Лист сделать не получилось. 1 кредит вернулся");
        (await world.MoneyOf(teacher)).ShouldSatisfyAllConditions(
            money => money.Available.ShouldBe(5),
            money => money.Reserved.ShouldBe(0));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_files_come_again_free_of_charge_and_without_an_upload(bool telegramForgotThem)
    {
        await teacher.Orders("Математика", 3, "Сложение");
        await teacher.SeesLast("Готово");
        var uploads = await Uploads();
        if (telegramForgotThem)
        {
            await world.Fault(new { method = "sendDocument", status = 400, description = "Bad Request: wrong file identifier/HTTP URL specified", times = 1 });
        }

        await teacher.Taps("Прислать ещё раз");
        var chat = await teacher.SeesDocuments(4);
        chat.Documents[2].ShouldSatisfyAllConditions(
            again => again.Name.ShouldBe(chat.Documents[0].Name),
            again => again.Size.ShouldBe(chat.Documents[0].Size));
        await teacher.Until(c => c.Last.Has("Прислать ещё раз"), "the screen below the files");
        (await Uploads() - uploads).ShouldBe(telegramForgotThem ? 1 : 0);
        (await world.MoneyOf(teacher)).Available.ShouldBe(4);
    }

    /// <summary>How many files were uploaded rather than sent by their id.</summary>
    async Task<int> Uploads() => (await world.Calls("sendDocument"))
        .Count(call => call.GetProperty("status").GetInt32() == 200 && call.GetProperty("parameters").GetProperty("document").ToString().Contains("attach", StringComparison.Ordinal));

    [Fact]
    public async Task When_the_card_is_deleted_the_files_come_as_new_messages()
    {
        await world.Fault(new { method = "editMessageMedia", status = 400, description = "Bad Request: message to edit not found", times = 1 });
        await teacher.Orders("Математика", 3, "Сложение");
        await teacher.SeesLast("Готово");
        (await teacher.Chat()).Documents.Count.ShouldBe(2);
    }
}
