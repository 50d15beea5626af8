using Microsoft.EntityFrameworkCore;
using TeacherBot.Authoring.Cache;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Scenarios.Stage;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios;

public sealed class PopularSheetsOnSqlite : PopularSheetScenarios
{
    public PopularSheetsOnSqlite()
        : base(new SqliteCache())
    {
    }
}

public sealed class PopularSheetsOnPostgres : PopularSheetScenarios
{
    public PopularSheetsOnPostgres()
        : base(new PostgresCache())
    {
    }
}

/// <summary>What many ask for is made at night, by one replica, within bounds. Every test has a database of its own.</summary>
public abstract class PopularSheetScenarios(CacheStage stage) : IAsyncLifetime
{
    static readonly DateTimeOffset TwoAtNight = new(2026, 11, 30, 2, 0, 0, TimeSpan.FromHours(3));

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    readonly List<WorksheetRequest> written = [];
    readonly WorksheetRequest loved = CacheStage.NewRequest("задачи о ракетах");
    readonly WorksheetRequest liked = CacheStage.NewRequest("задачи о планетах");

    public ValueTask InitializeAsync() => stage.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await stage.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task The_most_wanted_come_first_and_only_as_many_as_a_night_allows()
    {
        var night = Desk(perNight: 3);
        await Wanted(night, loved, teachers: 4);
        await Wanted(night, liked, teachers: 2);
        (await night.Popular.MakeAhead(Stop)).ShouldBe(3);
        written.Select(request => request.Topic.Title).ShouldBe([loved.Topic.Title, loved.Topic.Title, liked.Topic.Title]);
        (await night.Popular.MakeAhead(Stop)).ShouldBe(0, "the night's sheets are made");
        (await Desk(perNight: 3).Popular.MakeAhead(Stop)).ShouldBe(0, "another replica counts the same sheets");
        (await Desk(perNight: 3, now: TwoAtNight.AddDays(1)).Popular.MakeAhead(Stop)).ShouldBe(1, "enough nobody has seen");
    }

    [Fact]
    public async Task A_sheet_made_ahead_answers_the_next_request()
    {
        var night = Desk(perNight: 1);
        await Wanted(night, loved, teachers: 2);
        (await night.Popular.MakeAhead(Stop)).ShouldBe(1);
        (await night.Cache.Find(loved, CacheStage.NewTeacher(), CacheStage.Prompt, Stop)).ShouldNotBeNull();
    }

    [Fact]
    public async Task What_one_teacher_asks_for_is_made_for_nobody_else()
    {
        var night = Desk(perNight: 5);
        var teacher = CacheStage.NewTeacher();
        await Asked(night, loved, teacher, TwoAtNight.AddDays(-1));
        await Asked(night, loved, teacher, TwoAtNight.AddDays(-2));
        await Asked(night, loved, CacheStage.NewTeacher(), TwoAtNight.AddDays(-31));
        (await night.Popular.MakeAhead(Stop)).ShouldBe(0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(14)]
    public async Task By_day_nothing_is_made(int hour)
    {
        var day = Desk(perNight: 5, now: TwoAtNight.AddHours(hour - 2));
        await Wanted(day, loved, teachers: 3);
        (await day.Popular.MakeAhead(Stop)).ShouldBe(0);
    }

    [Fact]
    public async Task The_first_failure_ends_the_night()
    {
        var tries = 0;
        var night = stage.Replica(new StoppedClock(TwoAtNight), settings: new CacheOptions { MadeAheadPerNight = 5 }, author: new AheadAuthor(_ => CacheStage.Prompt, (_, _) =>
        {
            tries++;
            return Task.FromResult<MadeSheet?>(null);
        }));
        await Wanted(night, loved, teachers: 3);
        await Wanted(night, liked, teachers: 2);
        (await night.Popular.MakeAhead(Stop)).ShouldBe(0);
        (await night.Popular.MakeAhead(Stop)).ShouldBe(0);
        tries.ShouldBe(1);
    }

    [Fact]
    public async Task One_replica_at_a_time_makes()
    {
        var (one, other) = (Desk(perNight: 2), Desk(perNight: 2));
        await Wanted(one, loved, teachers: 3);
        (await Task.WhenAll(Task.Run(() => one.Popular.MakeAhead(Stop)), Task.Run(() => other.Popular.MakeAhead(Stop)))).Sum().ShouldBe(2);
    }

    CacheReplica Desk(int perNight, DateTimeOffset? now = null) => stage.Replica(
        new StoppedClock(now ?? TwoAtNight),
        settings: new CacheOptions { MadeAheadPerNight = perNight, UnseenWanted = 2 },
        author: new AheadAuthor(_ => CacheStage.Prompt, (request, _) =>
        {
            lock (written)
            {
                written.Add(request);
            }

            return Task.FromResult<MadeSheet?>(CacheStage.Made(request));
        }));

    static async Task Wanted(CacheReplica replica, WorksheetRequest request, int teachers)
    {
        for (var i = 0; i < teachers; i++)
        {
            await Asked(replica, request, CacheStage.NewTeacher(), TwoAtNight.AddDays(-3));
        }
    }

    static Task Asked(CacheReplica replica, WorksheetRequest request, long teacher, DateTimeOffset at) => replica.Database.Write(
        db =>
        {
            db.Generations.Add(new GenerationRow
            {
                Id = $"{Guid.NewGuid():N}", TeacherId = teacher, Request = request, State = GenerationState.Done, CreatedAt = at.ToUniversalTime(),
            });
            return Task.CompletedTask;
        },
        Stop);

    sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
