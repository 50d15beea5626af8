using Microsoft.EntityFrameworkCore;
using TeacherBot.Scenarios.Stage;

namespace TeacherBot.Scenarios;

public sealed class StoppedBotOnSqlite(SqliteWorld world) : StoppedBotScenarios(world), IClassFixture<SqliteWorld>;

public sealed class StoppedBotOnPostgres(PostgresWorld world) : StoppedBotScenarios(world), IClassFixture<PostgresWorld>;

/// <summary>A new version is rolled out while teachers are at work.</summary>
public abstract class StoppedBotScenarios(World world)
{
    readonly Teacher teacher = world.NewTeacher();

    [Fact]
    public async Task What_is_being_said_is_finished_before_the_bot_ends()
    {
        await IsAnsweringSlowly(TimeSpan.FromSeconds(1.5));
        await world.Stop();
        (await teacher.Chat()).Messages.Count(m => m.IsBots).ShouldBe(1);
        await world.Restart();
        await teacher.Says("/balance");
        await teacher.SeesLast("У вас");
        (await teacher.Chat()).Messages.Count(m => m.IsBots).ShouldBe(2);
    }

    /// <summary>The lease of the bot that is gone would last longer than a teacher of these tests waits.</summary>
    [Fact]
    public async Task What_takes_too_long_is_broken_off_and_said_at_once_by_the_next_bot()
    {
        await IsAnsweringSlowly(TimeSpan.FromMinutes(1));
        await world.Restart();
        await teacher.SeesLast("Как сделать лист");
    }

    async Task IsAnsweringSlowly(TimeSpan delay)
    {
        await world.Fault(new { method = "sendMessage", delayMs = (int)delay.TotalMilliseconds, times = 1, chatId = teacher.Id });
        await teacher.Says("/help");
        for (var wait = 0; wait < 400 && !await IsAtWork(); wait++)
        {
            await Task.Delay(25);
        }

        // For the call to be on its way; the screen itself comes only after the delay.
        await Task.Delay(200);
        (await teacher.Chat()).Messages.ShouldNotContain(m => m.IsBots);
    }

    Task<bool> IsAtWork() => world.Bot!.Database.Read(db => db.Conversations.AnyAsync(c => c.ChatId == teacher.Id && c.LeaseOwner != null));
}
