using Microsoft.EntityFrameworkCore;
using TeacherBot.Domain.Billing;
using TeacherBot.Scenarios.Stage;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios;

public sealed class WrittenSheetCrashesOnSqlite(SqliteAuthors world) : WrittenSheetCrashScenarios(world), IClassFixture<SqliteAuthors>;

public sealed class WrittenSheetCrashesOnPostgres(PostgresAuthors world) : WrittenSheetCrashScenarios(world), IClassFixture<PostgresAuthors>;

/// <summary>The bot dies while a model writes; what was paid for is not paid for again.</summary>
public abstract class WrittenSheetCrashScenarios(AuthorWorld world) : IAsyncLifetime
{
    /// <summary>Longer than every lease.</summary>
    static readonly TimeSpan Restart = TimeSpan.FromMinutes(2);

    readonly Teacher teacher = world.NewTeacher();

    public async ValueTask InitializeAsync() => await world.NoScript();

    public async ValueTask DisposeAsync()
    {
        await world.NoScript();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_bot_killed_while_a_model_solves_asks_nobody_again_who_has_answered()
    {
        await world.Stop();
        await world.Script(new { schema = "corrector", delayMs = 60_000 });
        await using (await BotProcess.Start(world, world.Settings()))
        {
            await Orders();
            await UntilCorrectorWorks();
        }

        await world.Open(same => same with { Ahead = Restart });
        await Ended();
    }

    [Fact]
    public async Task A_bot_that_is_exchanged_while_a_model_solves_goes_on_where_it_stood()
    {
        await world.Open(same => same with { Ahead = 2 * Restart });
        await world.Script(new { schema = "corrector", delayMs = 60_000 });
        await Orders();
        await UntilCorrectorWorks();
        await world.Open(same => same with { Ahead = 3 * Restart });
        await Ended();
    }

    [Fact]
    public async Task Wherever_the_bot_dies_the_sheet_comes_once_and_little_is_asked_twice()
    {
        const int Stride = 5;
        List<string> deaths = [];
        for (var step = 1; ; step += Stride)
        {
            var topic = AuthorWorld.NewTopic().ToLowerInvariant();
            var one = world.NewTeacher();
            CrashSwitch crash = new(step) { IsArmed = false };
            await world.NoScript();
            await world.Open(same => same with { Crash = crash, Ahead = Restart * (2 * (step + 2)) });
            await one.Says($"математика 3 класс {topic}");
            await one.SeesLast("Цена: 1 кредит");
            crash.IsArmed = true;
            await one.Taps("Создать");
            await one.Until(chat => crash.IsDead || chat.Last.Text.Contains("Готово!"), "the end of the work");
            if (!crash.IsDead)
            {
                deaths.Count.ShouldBeGreaterThan(5);
                return;
            }

            deaths.Add(crash.DiedAt!);
            await world.Open(same => same with { Ahead = Restart * ((2 * (step + 2)) + 1) });
            await Again(one);
            await one.SeesLast("Готово!");
            var money = await world.MoneyOf(one);
            (money.Available, money.Reserved, money.Entries.Count(entry => entry.Kind == LedgerKind.Take)).ShouldBe((4, 0, 1), $"step {step}: {crash.DiedAt}");
            // What was on its way when the bot died is lost; nothing else.
            (await world.ModelCalls()).GroupBy(call => call.Messages[^1].Text).Sum(same => same.Count() - 1).ShouldBeLessThanOrEqualTo(1, $"step {step}: {crash.DiedAt}");
            (await world.Bot!.Database.Read(db => db.CachedSheets.CountAsync(s => s.TopicText == topic))).ShouldBeLessThanOrEqualTo(1, $"step {step}: {crash.DiedAt}");
        }
    }

    /// <summary>A tap that died before it was stored is made again, on whichever card is the newest.</summary>
    async Task Again(Teacher one)
    {
        for (var seen = 0L; (await world.SheetsOf(one)).Count == 0;)
        {
            await Task.Delay(500);
            var last = (await one.Chat()).Last;
            if (last.Id == seen && last.Has("Создать"))
            {
                await one.TapsOn(last.Id, last.DataOf("Создать"));
            }

            seen = last.Id;
        }
    }

    async Task Orders()
    {
        await teacher.Says($"математика 3 класс {AuthorWorld.NewTopic()}");
        await teacher.SeesLast("Цена: 1 кредит");
        await teacher.Taps("Создать");
    }

    Task UntilCorrectorWorks() => Until(async () => (await world.ModelCalls("corrector")).Any(call => call.Outcome == "running"));

    static async Task Until(Func<Task<bool>> seen)
    {
        for (var wait = 0; wait < 1200 && !await seen(); wait++)
        {
            await Task.Delay(50);
        }
    }

    async Task Ended()
    {
        await teacher.SeesLast("Готово!");
        (await world.ModelCalls("methodist")).Count.ShouldBe(1);
        (await world.AuthorCalls()).Count.ShouldBe(1);
        (await world.ModelCalls("corrector")).Count.ShouldBe(2, "the answer on its way is lost");
        var money = await world.MoneyOf(teacher);
        (money.Available, money.Reserved, money.Entries.Count(entry => entry.Kind == LedgerKind.Take)).ShouldBe((4, 0, 1));
        (await world.SheetsOf(teacher)).ShouldHaveSingleItem().State.ShouldBe(GenerationState.Done);
    }
}
