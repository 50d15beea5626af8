using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherBot.Scenarios.Stage;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Scenarios;

/// <summary>Updates no teacher can type: of later Bot APIs, of groups, of an earlier build.</summary>
public sealed class OddUpdateScenarios(SqliteWorld world) : IClassFixture<SqliteWorld>
{
    readonly Teacher teacher = world.NewTeacher();

    [Theory]
    [InlineData("""{"my_chat_member":{"chat":CHAT,"from":USER,"date":1,"old_chat_member":{"status":"member","user":USER},"new_chat_member":{"status":"hibernating","user":USER}}}""")]
    [InlineData("""{"message":{"message_id":1,"date":1,"from":USER,"chat":{"id":9,"type":"hologram"},"text":"x"}}""")]
    [InlineData("""{"message":{"message_id":1,"date":1,"from":USER,"text":"x"}}""")]
    [InlineData("""{"message":"x"}""")]
    public async Task An_update_that_cannot_be_read_does_not_stop_the_others(string update)
    {
        await Raw(update);
        await teacher.Says("/start");
        await teacher.Sees("Здравствуйте");
    }

    [Fact]
    public async Task A_tap_without_a_message_is_answered_too()
    {
        await teacher.Says("/start");
        await teacher.Sees("Здравствуйте");
        await Raw("""{"callback_query":{"id":"inline-1","from":USER,"chat_instance":"1","data":"grade:3","inline_message_id":"abc"}}""");
        await Answered("inline-1");
    }

    [Fact]
    public async Task A_tap_in_a_group_is_answered_and_makes_no_teacher_of_the_group()
    {
        await Raw("""{"callback_query":{"id":"group-1","from":USER,"chat_instance":"1","data":"new","message":{"message_id":5,"date":1,"chat":{"id":-700,"type":"group","title":"г"},"text":"x"}}}""");
        await Answered("group-1");
        (await world.Bot!.Database.Read(db => db.Teachers.AnyAsync(t => t.Id == -700))).ShouldBeFalse();
    }

    [Fact]
    public async Task An_event_that_can_never_be_handled_does_not_block_its_chat()
    {
        await world.Bot!.Database.Write(async db =>
        {
            await Task.CompletedTask;
            db.Inbox.Add(new InboxRow { Key = "tg:77", ChatId = teacher.Id, UpdateId = 1, Payload = "{", ReceivedAt = TimeProvider.System.GetUtcNow() });
        });
        await teacher.Says("/start");
        await teacher.Sees("Здравствуйте");
        await teacher.Sees("У нас что-то сломалось");
    }

    [Fact]
    public async Task A_fault_of_the_store_in_the_middle_of_a_tap_is_answered_and_passes()
    {
        await teacher.Says("математика 3 класс сложение");
        var card = (await teacher.Sees("Цена")).Last;
        await world.Bot!.Database.Write(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE usage RENAME TO usage_away"));
        try
        {
            await teacher.TapsOn(card.Id, "create");
            await teacher.Sees("У нас что-то сломалось");
            await Answered($"{teacher.Id}");
        }
        finally
        {
            await world.Bot.Database.Write(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE usage_away RENAME TO usage"));
        }

        await teacher.TapsOn(card.Id, "create");
        await teacher.SeesLast("Готово");
        (await world.MoneyOf(teacher)).Available.ShouldBe(4);
    }

    [Fact]
    public async Task A_block_drawn_after_a_crash_is_still_a_block()
    {
        await teacher.Says("/start");
        await teacher.Sees("Здравствуйте");
        await world.Bot!.Database.Write(async db =>
        {
            await db.Teachers.Where(t => t.Id == teacher.Id).ExecuteUpdateAsync(set => set.SetProperty(t => t.UnreachableSince, TimeProvider.System.GetUtcNow()));
            db.Inbox.Add(new InboxRow
            {
                Key = "tg:78",
                ChatId = teacher.Id,
                UpdateId = 2,
                Payload = Mine("""{"update_id":78,"my_chat_member":{"chat":CHAT,"from":USER,"date":1,"old_chat_member":{"status":"member","user":USER},"new_chat_member":{"status":"kicked","user":USER,"until_date":0}}}"""),
                State = InboxState.Applied,
                Outcome = "{}",
                ReceivedAt = TimeProvider.System.GetUtcNow(),
            });
        });
        world.Bot.Services.GetRequiredService<Lanes>().Wake(teacher.Id);
        for (var wait = 0; wait < 200 && await world.Bot.Database.Read(db => db.Inbox.AnyAsync(r => r.Key == "tg:78" && r.State != InboxState.Drawn)); wait++)
        {
            await Task.Delay(25);
        }

        (await world.Bot.Database.Read(db => db.Teachers.SingleAsync(t => t.Id == teacher.Id))).UnreachableSince.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_command_cut_in_the_middle_of_a_smile_is_answered()
    {
        await teacher.Says("/" + new string('a', 31) + "😀😀");
        await teacher.Sees("я не знаю");
    }

    [Fact]
    public async Task A_grant_of_the_smallest_number_there_is_says_how_grants_are_written()
    {
        await world.Admin.Says($"/grant 5 {int.MinValue}");
        await world.Admin.SeesLast("/grant ID N причина");
    }

    async Task Answered(string callback)
    {
        for (var wait = 0; wait < 200; wait++)
        {
            if ((await world.Calls("answerCallbackQuery")).Any(call => call.GetRawText().Contains(callback)))
            {
                return;
            }

            await Task.Delay(25);
        }

        throw new ShouldAssertException($"The tap {callback} was never answered.");
    }

    async Task Raw(string update)
    {
        using var mine = JsonDocument.Parse(Mine(update));
        await world.Deliver(mine.RootElement);
    }

    /// <summary>The teacher in the places of USER and CHAT.</summary>
    string Mine(string update) => update
        .Replace("USER", $"{{\"id\":{teacher.Id},\"is_bot\":false,\"first_name\":\"М\"}}", StringComparison.Ordinal)
        .Replace("CHAT", $"{{\"id\":{teacher.Id},\"type\":\"private\"}}", StringComparison.Ordinal);
}
