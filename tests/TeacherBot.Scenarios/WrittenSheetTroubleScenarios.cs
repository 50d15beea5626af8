using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using TeacherBot.Domain.Billing;
using TeacherBot.Scenarios.Stage;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios;

public sealed class WrittenSheetTroublesOnSqlite(SqliteAuthors world) : WrittenSheetTroubleScenarios(world), IClassFixture<SqliteAuthors>;

public sealed class WrittenSheetTroublesOnPostgres(PostgresAuthors world) : WrittenSheetTroubleScenarios(world), IClassFixture<PostgresAuthors>;

/// <summary>Providers that are dead, slow or talk rubbish, a teacher who changes her mind, money that runs out.</summary>
public abstract class WrittenSheetTroubleScenarios(AuthorWorld world) : IAsyncLifetime
{
    /// <summary>How many ask at once.</summary>
    const int AtOnce = 8;

    /// <summary>Sheets in each kind of trouble; TEST_CROWD=100 is what docs/performance.md tells of.</summary>
    static readonly int Crowd = int.Parse(Environment.GetEnvironmentVariable("TEST_CROWD") ?? "30");

    readonly Teacher teacher = world.NewTeacher();

    public async ValueTask InitializeAsync() => await world.NoScript();

    public async ValueTask DisposeAsync()
    {
        await world.NoScript();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData("dead")]
    [InlineData("down")]
    [InlineData("slow")]
    [InlineData("rubbish")]
    public async Task With_the_first_provider_in_trouble_every_sheet_comes_from_the_next(string trouble)
    {
        await world.Script(trouble switch
        {
            "dead" => new { provider = AuthorWorld.First, always = true, status = 0 },
            "down" => new { provider = AuthorWorld.First, always = true, status = 503 },
            "slow" => new { provider = AuthorWorld.First, always = true, delayMs = 60_000 },
            _ => (object)new { provider = AuthorWorld.First, always = true, fault = "rubbish" },
        });
        await world.Open(("Ai:Providers:0:TimeoutSeconds", "0.5"));
        var began = Stopwatch.StartNew();
        var arrived = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, Crowd), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (_, _) =>
        {
            var one = world.NewTeacher();
            await Orders(one, AuthorWorld.NewTopic());
            await one.SeesLast("Готово!");
            var money = await world.MoneyOf(one);
            (money.Available, money.Reserved, money.Entries.Count(entry => entry.Kind == LedgerKind.Take)).ShouldBe((4, 0, 1));
            Interlocked.Increment(ref arrived);
        });
        arrived.ShouldBe(Crowd);
        (await world.ModelCalls()).Where(call => call.Outcome == "played").ShouldAllBe(call => call.Provider == AuthorWorld.Second);
        TestContext.Current.SendDiagnosticMessage("The first provider {0}: {1} of {2} sheets in {3:0} s", trouble, arrived, Crowd, began.Elapsed.TotalSeconds);
    }

    [Fact]
    public async Task With_no_provider_at_all_the_credits_come_back_and_exercises_go_on()
    {
        await world.Script(new { always = true, status = 503 });
        await world.Open();
        await Orders(teacher, AuthorWorld.NewTopic());
        (await teacher.SeesLast("Модель сейчас не отвечает")).Last.Text.ShouldContain("1 кредит вернулся на ваш счёт");
        (await world.MoneyOf(teacher)).ShouldSatisfyAllConditions(money => money.Available.ShouldBe(5), money => money.Reserved.ShouldBe(0));

        await teacher.Says("математика 3 класс сложение");
        await teacher.SeesLast("Цена: 1 кредит");
        await teacher.Taps("Создать");
        await teacher.SeesLast("Готово!");
        (await world.MoneyOf(teacher)).Available.ShouldBe(4);
    }

    [Fact]
    public async Task Creative_tasks_nobody_can_write_become_exercises_that_the_cache_does_not_keep()
    {
        await world.Script(new { always = true, status = 503 });
        await world.Open();
        await CreativeSheet(teacher);
        (await world.Printed(teacher)).Variants[0].Tasks.Count.ShouldBe(15);
        (await world.Bot!.Database.Read(db => db.CachedSheets.CountAsync(s => s.TopicId == "math-3-addition-subtraction-1000"))).ShouldBe(0);

        await world.NoScript();
        await world.Open();
        await CreativeSheet(world.NewTeacher());
        (await world.AuthorCalls()).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Slow_models_hold_no_exercises_up()
    {
        await world.Open();
        await world.Script(new { always = true, delayMs = 8_000 });
        for (var other = 0; other < 6; other++)
        {
            await Orders(world.NewTeacher(), AuthorWorld.NewTopic());
        }

        var asked = Stopwatch.StartNew();
        await teacher.Says("математика 3 класс сложение");
        await teacher.Taps("Создать");
        await teacher.SeesLast("Готово!");
        asked.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_long_line_of_sheets_to_be_written_holds_no_exercises_up()
    {
        await world.Open(("Production:Writers", "1"));
        await world.Script(new { always = true, delayMs = 60_000 });
        var crowd = world.NewTeacher();
        await crowd.Says("/start");
        await crowd.Sees("Здравствуйте");
        var longAgo = TimeProvider.System.GetUtcNow().AddMinutes(-10);
        await world.Bot!.Database.Write(async db =>
        {
            await Task.CompletedTask;
            db.Generations.AddRange(Enumerable.Range(0, 300).Select(number => new GenerationRow
            {
                Id = $"{Guid.NewGuid():N}",
                TeacherId = crowd.Id,
                Request = CacheStage.Request("задачи про космос"),
                IsToBeWritten = true,
                CreatedAt = longAgo.AddSeconds(number),
                LeaseUntil = longAgo,
            }));
        });
        await teacher.Says("математика 3 класс сложение");
        await teacher.SeesLast("Цена: 1 кредит");
        await teacher.Taps("Создать");
        await teacher.SeesLast("Готово!");
        await world.Bot.Database.Write(db => db.Generations.Where(g => g.TeacherId == crowd.Id).ExecuteDeleteAsync());
    }

    [Fact]
    public async Task When_the_model_is_switched_off_a_sheet_in_line_for_it_gives_its_credits_back()
    {
        await world.Open();
        await world.Script(new { always = true, delayMs = 60_000 });
        var topic = AuthorWorld.NewTopic();
        await Orders(teacher, topic);
        await Until(async () => (await world.ModelCalls()).Any(call => call.Outcome == "running"), "the model at work");
        await world.Restart();
        (await teacher.SeesLast("вернулся на ваш счёт")).Documents.ShouldBeEmpty();
        (await world.MoneyOf(teacher)).ShouldSatisfyAllConditions(money => money.Available.ShouldBe(5), money => money.Reserved.ShouldBe(0));
        await world.Open();
    }

    [Theory]
    [InlineData("methodist")]
    [InlineData("author_math")]
    [InlineData("corrector")]
    public async Task Stop_calls_the_provider_off_and_gives_the_credits_back(string schema)
    {
        await world.Open();
        await world.Script(new { schema, always = true, delayMs = 30_000 });
        var topic = AuthorWorld.NewTopic();
        await Orders(teacher, topic);
        await Until(async () => (await Mine()).Any(call => call.Outcome == "running"), "the model at work");
        var tapped = Stopwatch.StartNew();
        await teacher.Taps("Стоп");
        (await teacher.SeesLast("Остановлено")).Last.Text.ShouldContain("1 кредит вернулся на ваш счёт");
        tapped.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(3));
        await Until(async () => (await Mine()).All(call => call.Cancelled), "the call being called off");
        (await world.MoneyOf(teacher)).ShouldSatisfyAllConditions(money => money.Available.ShouldBe(5), money => money.Reserved.ShouldBe(0));
        (await world.SheetsOf(teacher)).ShouldHaveSingleItem().State.ShouldBe(GenerationState.Stopped);

        // Sheets of others may still be written.
        async Task<List<ModelCalled>> Mine() =>
            [.. (await world.ModelCalls(schema)).Where(call => call.Messages.Any(line => line.Text.Contains(topic.Split(' ')[^1], StringComparison.Ordinal)))];
    }

    [Fact]
    public async Task A_teachers_day_that_is_spent_is_told_and_paid_back()
    {
        await world.Open(("Ai:Budget:TeacherDayRoubles", "0.0001"));
        await Orders(teacher, AuthorWorld.NewTopic());
        await teacher.SeesLast("вернулся на ваш счёт");
        await Orders(teacher, AuthorWorld.NewTopic());
        (await teacher.SeesLast("На сегодня листов от модели достаточно")).Last.Text.ShouldContain("1 кредит вернулся на ваш счёт");
        (await world.MoneyOf(teacher)).ShouldSatisfyAllConditions(money => money.Available.ShouldBe(5), money => money.Reserved.ShouldBe(0));
        (await world.SheetsOf(teacher)).ShouldAllBe(sheet => sheet.State == GenerationState.Stopped);
        await teacher.Says("математика 3 класс сложение");
        await teacher.SeesLast("Цена: 1 кредит");
        await teacher.Taps("Создать");
        await teacher.SeesLast("Готово!");
    }

    async Task CreativeSheet(Teacher one)
    {
        await one.Says("математика 3 класс сложение");
        await one.SeesLast("Цена: 1 кредит");
        await one.Taps("✨ Творческие задания");
        await one.SeesLast("Задания напишет модель");
        await one.Taps("Создать");
        await one.SeesLast("Готово!");
    }

    static async Task Orders(Teacher one, string topic)
    {
        await one.Says($"математика 3 класс {topic}");
        await one.SeesLast("Цена: 1 кредит");
        await one.Taps("Создать");
    }

    static async Task Until(Func<Task<bool>> seen, string what)
    {
        for (var wait = 0; wait < 200; wait++)
        {
            if (await seen())
            {
                return;
            }

            await Task.Delay(25);
        }

        throw new ShouldAssertException($"Waited in vain for {what}.");
    }
}
