using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherBot.Authoring;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Features.NewWorksheet;
using TeacherBot.Production;
using TeacherBot.Scenarios.Stage;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Scenarios;

public sealed class SheetQueueOnSqlite : SheetQueueScenarios
{
    public SheetQueueOnSqlite()
        : base(new SqliteCache())
    {
    }
}

public sealed class SheetQueueOnPostgres : SheetQueueScenarios
{
    public SheetQueueOnPostgres()
        : base(new PostgresCache())
    {
    }
}

/// <summary>Who is next: neither kind of sheet waits for the other, no teacher for another's pile. Every test has a database of its own.</summary>
public abstract class SheetQueueScenarios(CacheStage stage) : IAsyncLifetime
{
    const int Pile = 300;

    static readonly DateTimeOffset Begin = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    static readonly Curriculum Curriculum = Curriculum.Load();

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    Database database = null!;
    int lines;

    public async ValueTask InitializeAsync()
    {
        await stage.InitializeAsync();
        database = stage.Replica().Database;
    }

    public async ValueTask DisposeAsync()
    {
        await stage.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_pile_of_one_kind_does_not_keep_a_sheet_of_the_other_waiting(bool isToBeWritten)
    {
        await InLine(Pile, CacheStage.NewTeacher, !isToBeWritten);
        var lone = (await InLine(1, CacheStage.NewTeacher, isToBeWritten))[0];
        (await Queue().Waiting(isToBeWritten, 100, Stop)).ShouldBe(1);
        (await Queue().Waiting(!isToBeWritten, 100, Stop)).ShouldBe(100, "enough for one look");
        var claimed = (await Queue().ClaimNext(isToBeWritten, Stop)).ShouldNotBeNull();
        (claimed.Id, claimed.State, claimed.Attempts).ShouldBe((lone, GenerationState.Running, 1));
        claimed.LeaseUntil.ShouldBe(Begin + SheetQueue.Lease);
        (await Queue().ClaimNext(isToBeWritten, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task A_teacher_with_sheets_in_work_lets_the_others_go_first_however_long_the_pile()
    {
        var (greedy, late) = (CacheStage.NewTeacher(), CacheStage.NewTeacher());
        await InLine(Pile, () => greedy, isToBeWritten: true);
        await InLine(2, () => late, isToBeWritten: true);
        var turns = new List<long>();
        for (var turn = 0; turn < 5; turn++)
        {
            turns.Add((await Queue().ClaimNext(true, Stop))!.TeacherId);
        }

        turns.ShouldBe([greedy, late, greedy, late, greedy]);
    }

    [Fact]
    public async Task The_sheets_of_one_teacher_come_in_the_order_they_were_asked_for()
    {
        var teacher = CacheStage.NewTeacher();
        var asked = await InLine(5, () => teacher, isToBeWritten: false);
        List<string> claimed = [];
        while (await Queue().ClaimNext(false, Stop) is { } next)
        {
            claimed.Add(next.Id);
        }

        claimed.ShouldBe(asked);
    }

    [Fact]
    public async Task Workers_of_all_replicas_claim_every_sheet_once()
    {
        await InLine(40, CacheStage.NewTeacher, isToBeWritten: true);
        var claimed = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            var queue = Queue(stage.Replica().Database);
            List<string> mine = [];
            while (await queue.ClaimNext(true, Stop) is { } next)
            {
                mine.Add(next.Id);
            }

            return mine;
        })));
        var all = claimed.SelectMany(mine => mine).ToList();
        (all.Count, all.Distinct().Count()).ShouldBe((40, 40));
    }

    [Fact]
    public async Task A_pause_and_a_lease_are_waited_for()
    {
        await InLine(1, CacheStage.NewTeacher, isToBeWritten: true, row => row.LeaseUntil = Begin.AddSeconds(20));
        (await Queue().ClaimNext(true, Stop)).ShouldBeNull();
        (await Queue(at: Begin.AddSeconds(20)).ClaimNext(true, Stop)).ShouldNotBeNull();
        (await Queue(at: Begin.AddSeconds(49)).ClaimNext(true, Stop)).ShouldBeNull();
        (await Queue(at: Begin.AddSeconds(50)).ClaimNext(true, Stop)).ShouldNotBeNull().Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task Without_a_model_what_was_meant_for_one_is_worked_on_all_the_same()
    {
        var meant = (await InLine(1, CacheStage.NewTeacher, isToBeWritten: true))[0];
        var queue = Queue(hasModel: false);
        (await queue.ClaimNext(true, Stop)).ShouldBeNull();
        (await queue.Waiting(true, 100, Stop)).ShouldBe(0);
        (await queue.ClaimNext(false, Stop)).ShouldNotBeNull().Id.ShouldBe(meant);
    }

    [Fact]
    public async Task Sheets_put_in_line_by_a_version_that_told_no_kind_are_told_one()
    {
        var untold = await InLine(3, CacheStage.NewTeacher, isToBeWritten: true, row =>
        {
            row.IsToBeWritten = null;
            row.Request = lines switch
            {
                1 => row.Request,
                2 => Listed(),
                _ => Listed() with { IsCreative = true },
            };
        });
        var sentAgain = (await InLine(1, CacheStage.NewTeacher, isToBeWritten: true, row => (row.IsToBeWritten, row.Worksheet, row.State) = (null, "{}", GenerationState.Delivering)))[0];
        (await Queue().ClaimNext(true, Stop)).ShouldBeNull();
        await Queue().TellKinds(Stop);
        List<string> computed = [(await Queue().ClaimNext(false, Stop))!.Id, (await Queue().ClaimNext(false, Stop))!.Id];
        computed.ShouldBe([untold[1], sentAgain]);
        List<string> written = [(await Queue().ClaimNext(true, Stop))!.Id, (await Queue().ClaimNext(true, Stop))!.Id];
        written.ShouldBe([untold[0], untold[2]]);
    }

    SheetQueue Queue(Database? of = null, DateTimeOffset? at = null, bool hasModel = true)
    {
        AuthoringOptions models = new();
        if (hasModel)
        {
            models.Providers.Add(new ProviderSettings { Name = "any" });
        }

        return new SheetQueue(of ?? database, new TopicLibrary(Curriculum, Options.Create(models)), new Replica(), new StoppedClock(at ?? Begin));
    }

    /// <summary>Puts sheets in line, one second after another.</summary>
    Task<List<string>> InLine(int count, Func<long> teacher, bool isToBeWritten, Action<GenerationRow>? change = null) => database.Write(
        async db =>
        {
            await Task.CompletedTask;
            List<string> ids = [];
            for (var sheet = 0; sheet < count; sheet++)
            {
                lines++;
                GenerationRow row = new()
                {
                    Id = $"S{lines:0000000}",
                    TeacherId = teacher(),
                    Request = isToBeWritten ? CacheStage.Request("задачи про космос") : Listed(),
                    IsToBeWritten = isToBeWritten,
                    CreatedAt = Begin.AddHours(-1).AddSeconds(lines),
                    LeaseUntil = Begin.AddMinutes(-1),
                };
                change?.Invoke(row);
                db.Generations.Add(row);
                ids.Add(row.Id);
            }

            return ids;
        },
        Stop);

    static WorksheetRequest Listed()
    {
        var topic = Curriculum.Find("math-3-addition-subtraction-1000")!;
        return CacheStage.Request(topic.Title) with { Topic = new WorksheetTopic(topic.Id, topic.Title) };
    }

    sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
