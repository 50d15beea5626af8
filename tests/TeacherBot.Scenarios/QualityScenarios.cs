using Microsoft.EntityFrameworkCore;
using TeacherBot.Announcements;
using TeacherBot.Scenarios.Stage;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios;

public sealed class QualityOnSqlite : QualityScenarios
{
    public QualityOnSqlite()
        : base(new SqliteAuthors())
    {
    }
}

public sealed class QualityOnPostgres : QualityScenarios
{
    public QualityOnPostgres()
        : base(new PostgresAuthors())
    {
    }
}

/// <summary>Models that write much that cannot be proven are told to the admins. Every test has a bot of its own.</summary>
public abstract class QualityScenarios(AuthorWorld world) : IAsyncLifetime
{
    public ValueTask InitializeAsync() => world.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await world.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Less_than_four_fifths_proven_in_an_hour_is_told_once_till_the_pause_is_over()
    {
        await world.Admin.Says("/start");
        await world.Admin.Sees("Здравствуйте");
        await world.Script(new { schema = "author_math", always = true, fault = "bad_formula", tasks = new[] { 1, 2, 3, 4, 5 } });
        await Sheets(4);
        await Look();
        (await Told()).ShouldBeEmpty("four sheets say nothing about a rate");

        await Sheets(1);
        await Look();
        var alert = await world.Admin.Sees("листов: 5");
        alert.Messages.Single(message => message.Text.Contains("листов: 5")).Text.ShouldContain("Из 75 заданий доказано 50, это 66 %");

        await world.Bot!.Database.Write(async db =>
        {
            await Task.CompletedTask;
            db.Alerts.Add(new AlertRow { Key = "quality:next hour", Kind = nameof(AlertKind.Quality), Text = (await db.Alerts.SingleAsync(a => a.Kind == nameof(AlertKind.Quality))).Text, At = TimeProvider.System.GetUtcNow() });
        });
        await Task.Delay(3000);
        (await world.Admin.Chat()).Messages.Count(message => message.Text.Contains("листов: 5")).ShouldBe(1);
        (await Told()).Count(a => a.SentAt == null).ShouldBe(1, "it waits for the end of the pause");
    }

    [Fact]
    public async Task Good_models_and_sheets_from_the_cache_raise_nothing()
    {
        await Sheets(5);
        (await world.Bot!.Database.Read(db => db.Generations.Select(g => new { g.WrittenTasks, g.ProvenTasks }).ToListAsync()))
            .ShouldAllBe(sheet => sheet.WrittenTasks == 15 && sheet.ProvenTasks == 15);
        var topic = await world.Bot.Database.Read(db => db.Generations.OrderBy(g => g.CreatedAt).Select(g => g.Request.Topic).FirstAsync());
        await Ordered(world.NewTeacher(), topic.Title);
        (await world.Bot.Database.Read(db => db.Generations.OrderByDescending(g => g.CreatedAt).Select(g => g.WrittenTasks).FirstAsync())).ShouldBe(0);
        await Look();
        (await Told()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(3, 1, false)]
    [InlineData(9, 1, false)]
    [InlineData(8, 1, true)]
    [InlineData(0, 5, true)]
    public async Task More_than_a_tenth_given_up_of_five_or_more_in_an_hour_is_told(int done, int failed, bool isTold)
    {
        var now = TimeProvider.System.GetUtcNow();
        await Ended(GenerationState.Done, done, now);
        await Ended(GenerationState.Failed, failed, now);
        await Ended(GenerationState.Stopped, 20, now);
        await Ended(GenerationState.Done, 100, now.AddHours(-2));
        await Look();
        (await world.Bot!.Database.Read(db => db.Alerts.CountAsync(a => a.Kind == nameof(AlertKind.Errors)))).ShouldBe(isTold ? 1 : 0);
    }

    Task Ended(GenerationState state, int count, DateTimeOffset at) => world.Bot!.Database.Write(db =>
    {
        db.Generations.AddRange(Enumerable.Range(0, count).Select(_ => new GenerationRow
        {
            Id = $"{Guid.NewGuid():N}", TeacherId = 1, Request = CacheStage.Request("сложение"), State = state, CreatedAt = at, FinishedAt = at,
        }));
        return Task.CompletedTask;
    });

    async Task Sheets(int count)
    {
        for (var sheet = 0; sheet < count; sheet++)
        {
            await Ordered(world.NewTeacher(), AuthorWorld.NewTopic());
        }
    }

    static async Task Ordered(Teacher teacher, string topic)
    {
        await teacher.Says($"математика 3 класс {topic}");
        await teacher.SeesLast("Цена: 1 кредит");
        await teacher.Taps("Создать");
        await teacher.SeesDocuments(2);
        await teacher.SeesLast("Готово");
    }

    /// <summary>The look of every twenty seconds, now.</summary>
    Task Look() => new AlertWatch(world.Bot!.Database, TimeProvider.System).Look(TestContext.Current.CancellationToken);

    Task<List<AlertRow>> Told() => world.Bot!.Database.Read(db => db.Alerts.Where(a => a.Kind == nameof(AlertKind.Quality)).ToListAsync());
}
