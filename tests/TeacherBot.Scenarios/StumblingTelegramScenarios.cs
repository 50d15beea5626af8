using Microsoft.EntityFrameworkCore;
using TeacherBot.Scenarios.Stage;

namespace TeacherBot.Scenarios;

/// <summary>Telegram fails in the middle of drawing a screen.</summary>
public sealed class StumblingTelegramScenarios(SqliteWorld world) : IClassFixture<SqliteWorld>, IAsyncLifetime
{
    readonly Teacher teacher = world.NewTeacher();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await world.NoFaults();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_keyboard_that_cannot_be_dropped_does_not_bring_the_screen_twice()
    {
        await teacher.Says("/new");
        await teacher.Sees("Выберите предмет");
        await world.Fault(new { method = "editMessageReplyMarkup", status = 500, times = 100, chatId = teacher.Id });
        await teacher.Says("/new");
        await teacher.Until(chat => chat.Messages.Count(m => m.IsBots) == 2, "the second screen");
        await Task.Delay(4000);
        (await teacher.Chat()).Messages.Count(m => m.IsBots).ShouldBe(2);
    }

    [Fact]
    public async Task A_tap_that_cannot_be_answered_still_moves_the_screen()
    {
        await teacher.Says("/new");
        await teacher.Sees("Выберите предмет");
        await world.Fault(new { method = "answerCallbackQuery", status = 500, times = 100 });
        await teacher.Taps("Математика");
        await teacher.Sees("Выберите класс");
    }

    [Fact]
    public async Task An_outage_of_Telegram_is_waited_out()
    {
        await world.Fault(new { method = "sendMessage", status = 502, times = 4, chatId = teacher.Id });
        await teacher.Says("/help");
        await teacher.Sees("Как сделать лист");
        (await teacher.Chat()).Messages.Count(m => m.IsBots).ShouldBe(1);
    }

    [Fact]
    public async Task A_long_pause_that_Telegram_asks_for_is_kept()
    {
        await world.Fault(new { method = "sendMessage", status = 429, retryAfter = 90, times = 1, chatId = teacher.Id });
        var before = TimeProvider.System.GetUtcNow();
        await teacher.Says("/help");
        for (var wait = 0; wait < 100; wait++)
        {
            var next = await world.Bot!.Database.Read(db => db.Inbox.Where(r => r.ChatId == teacher.Id).Select(r => r.NextTryAt).SingleOrDefaultAsync());
            if (next >= before.AddSeconds(90))
            {
                return;
            }

            await Task.Delay(50);
        }

        throw new ShouldAssertException($"The event is tried again too early.\n{await teacher.Chat()}");
    }

    [Fact]
    public async Task A_sheet_that_was_asked_for_is_not_called_lost_when_its_card_cannot_be_drawn()
    {
        await teacher.Says("математика 3 класс сложение");
        await teacher.Sees("Цена");
        await world.Fault(new { method = "editMessageText", status = 400, description = "Bad Request: something new", times = 4, chatId = teacher.Id });
        await teacher.Taps("Создать");
        await teacher.Sees("ничего не потеряно");
        // The time for the card need not be waited out.
        await world.Bot!.Database.Write(db => db.Generations.Where(g => g.TeacherId == teacher.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(g => g.LeaseUntil, TimeProvider.System.GetUtcNow())));
        await teacher.SeesDocuments(2);
        (await teacher.Chat()).Messages.ShouldNotContain(m => m.Text.Contains("не списаны"));
    }

    [Fact]
    public async Task A_group_where_the_bot_may_not_write_is_left_all_the_same()
    {
        await world.Fault(new { method = "sendMessage", status = 400, description = "Bad Request: not enough rights to send text messages to the chat", times = 100, chatId = -501 });
        await Group(-501, "messages", new { userId = teacher.Id, text = "привет" });
        await Left(-501);
    }

    [Fact]
    public async Task A_group_that_became_a_supergroup_meanwhile_is_told_once_and_left()
    {
        const long Supergroup = -1_000_000_000_000 - 502;
        await world.Fault(new { method = "sendMessage", delayMs = 1500, times = 1, chatId = -502 });
        await Group(-502, "messages", new { userId = teacher.Id, text = "привет" });
        await Task.Delay(500);
        await Group(-502, "upgrade", new { });
        await Left(Supergroup);
        await Task.Delay(2000);
        var shown = await world.Http.GetStringAsync($"sim/groups/{Supergroup}/chat");
        (shown.Split("\"text\":\"Я делаю листы").Length - 1).ShouldBe(1, shown);
    }

    async Task Group(long id, string what, object body) =>
        (await System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(world.Http, $"sim/groups/{id}/{what}", body)).EnsureSuccessStatusCode();

    async Task Left(long group)
    {
        for (var wait = 0; wait < 300; wait++)
        {
            if ((await world.Calls("leaveChat")).Any(call => call.GetRawText().Contains($"{group}")))
            {
                return;
            }

            await Task.Delay(50);
        }

        throw new ShouldAssertException($"The bot stays in {group}: {string.Join('\n', await world.Calls("leaveChat"))}");
    }
}
