using Microsoft.EntityFrameworkCore;
using TeacherBot.Authoring.Cache;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Scenarios.Stage;

namespace TeacherBot.Scenarios;

public sealed class TopicPlansOnSqlite : TopicPlanScenarios
{
    public TopicPlansOnSqlite()
        : base(new SqliteCache())
    {
    }
}

public sealed class TopicPlansOnPostgres : TopicPlanScenarios
{
    public TopicPlansOnPostgres()
        : base(new PostgresCache())
    {
    }
}

/// <summary>What the methodist said of a topic serves every replica, and no other topic. Every test has a database of its own.</summary>
public abstract class TopicPlanScenarios(CacheStage stage) : IAsyncLifetime
{
    const string Version = "methodist@1";
    const string Plan = """{"ok":true,"title":"Сложение"}""";

    static readonly DateTimeOffset Begin = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => stage.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await stage.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Another_replica_finds_a_plan_whatever_its_capitals_and_spaces()
    {
        await Kept("Задачи про космос");
        (await Found("  задачи  ПРО космос\n")).ShouldBe(Plan);
    }

    [Theory]
    [InlineData("сложение в пределах 100", "сложение в пределах 1000")]
    [InlineData("сложение с переходом через десяток", "сложение без перехода через десяток")]
    [InlineData("правописание не с глаголами", "правописание с глаголами")]
    [InlineData("1-е склонение", "2-е склонение")]
    [InlineData("деление на 0,5", "деление на 0,05")]
    [InlineData("уравнения вида x + 5 = 12", "уравнения вида x - 5 = 12")]
    [InlineData("числа от 1 до 10", "числа от 11 до 0")]
    [InlineData("площадь x²", "площадь x2")]
    [InlineData("буква е", "буква ё")]
    [InlineData("теорема Пифагора", "обратная теорема Пифагора")]
    [InlineData("задачи про 12", "задачи про 1 2")]
    public async Task Topics_that_differ_share_no_plan(string one, string other)
    {
        await Kept(one);
        (await Found(other)).ShouldBeNull();
        await Kept(other, """{"ok":true,"title":"другая"}""");
        (await Found(one)).ShouldBe(Plan);
    }

    [Fact]
    public async Task Another_grade_subject_or_prompt_has_another_plan()
    {
        var plans = After(days: 0).Plans;
        var request = CacheStage.Request("задачи про космос");
        await plans.Keep(request, Version, Plan, isRefusal: false, Stop);
        (await plans.Find(request with { Grade = 4 }, Version, Stop)).ShouldBeNull();
        (await plans.Find(request with { Subject = Subject.Russian }, Version, Stop)).ShouldBeNull();
        (await plans.Find(request, "methodist@2", Stop)).ShouldBeNull();
        (await plans.Find(request, Version, Stop)).ShouldBe(Plan);
    }

    [Fact]
    public async Task A_plan_serves_a_month_and_a_refusal_a_day()
    {
        await Kept("задачи про космос");
        await Kept("курс доллара", """{"ok":false}""", isRefusal: true);
        (await Found("курс доллара", days: 0)).ShouldNotBeNull();
        (await Found("курс доллара", days: 2)).ShouldBeNull();
        (await Found("задачи про космос", days: 29)).ShouldBe(Plan);
        (await Found("задачи про космос", days: 31)).ShouldBeNull();
        await Kept("задачи про космос", """{"ok":true,"title":"новая"}""", days: 31);
        (await Found("задачи про космос", days: 32)).ShouldBe("""{"ok":true,"title":"новая"}""");
    }

    [Fact]
    public async Task The_first_answer_stays_when_replicas_ask_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => Kept("задачи про космос", $$"""{"title":"{{number}}"}"""))));
        var first = await Found("задачи про космос");
        first.ShouldNotBeNull();
        await Kept("задачи про космос");
        (await Found("задачи про космос")).ShouldBe(first);
    }

    [Fact]
    public async Task Old_plans_leave_and_of_too_many_the_oldest()
    {
        for (var day = 0; day < 5; day++)
        {
            await Kept($"задачи дня {day}", days: day);
        }

        var care = stage.Replica(new StoppedClock(Begin.AddDays(5)), settings: new CacheOptions { MostPlans = 3 });
        await care.Care.Clean(Stop);
        (await Found("задачи дня 1", days: 5)).ShouldBeNull();
        (await Found("задачи дня 2", days: 5)).ShouldNotBeNull();
        await After(days: 32).Care.Clean(Stop);
        (await care.Database.Read(db => db.TopicPlans.CountAsync(Stop))).ShouldBe(2);
    }

    Task Kept(string topic, string reply = Plan, bool isRefusal = false, int days = 0) =>
        After(days).Plans.Keep(CacheStage.Request(topic), Version, reply, isRefusal, Stop);

    /// <summary>As another process finds it.</summary>
    Task<string?> Found(string topic, int days = 0) => After(days).Plans.Find(CacheStage.Request(topic), Version, Stop);

    CacheReplica After(int days) => stage.Replica(new StoppedClock(Begin.AddDays(days)));

    sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
