using Microsoft.EntityFrameworkCore;
using TeacherBot.Authoring.Cache;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Scenarios.Stage;

namespace TeacherBot.Scenarios;

public sealed class CacheCareOnSqlite : CacheCareScenarios
{
    public CacheCareOnSqlite()
        : base(new SqliteCache())
    {
    }
}

public sealed class CacheCareOnPostgres : CacheCareScenarios
{
    public CacheCareOnPostgres()
        : base(new PostgresCache())
    {
    }
}

/// <summary>What nobody gets any more leaves the cache; what somebody may still get stays. Every test has a database of its own.</summary>
public abstract class CacheCareScenarios(CacheStage stage) : IAsyncLifetime
{
    const string Old = CacheStage.Prompt;

    static readonly DateTimeOffset Begin = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    readonly WorksheetRequest request = CacheStage.NewRequest();
    CacheReplica first = null!;

    public async ValueTask InitializeAsync()
    {
        await stage.InitializeAsync();
        first = After(days: 0);
    }

    public async ValueTask DisposeAsync()
    {
        await stage.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Sheets_of_other_prompts_leave_with_all_that_is_remembered_of_them_and_ours_stay()
    {
        var teacher = CacheStage.NewTeacher();
        await Stored(Old, teacher);
        await Stored(CacheStage.CurrentPrompt, teacher);

        (await After(days: 29).Care.Clean(Stop)).ShouldBe(0, "a way back to the old version still finds them");
        (await After(days: 31).Care.Clean(Stop)).ShouldBe(1);

        var left = await first.Database.Read(async db => (
            await db.CachedSheets.Select(s => s.PromptVersion).ToListAsync(Stop),
            await db.CachedTasks.Select(t => t.SheetId).Distinct().CountAsync(Stop),
            await db.CachedSheetUses.CountAsync(Stop)));
        left.Item1.ShouldBe([CacheStage.CurrentPrompt]);
        (left.Item2, left.Item3).ShouldBe((1, 1));
    }

    [Fact]
    public async Task While_replicas_of_the_old_version_give_a_sheet_it_stays()
    {
        await Stored(Old, CacheStage.NewTeacher());
        var later = After(days: 25);
        (await later.Cache.Find(request, CacheStage.NewTeacher(), Old, Stop)).ShouldNotBeNull();
        (await After(days: 31).Care.Clean(Stop)).ShouldBe(0);

        (await After(days: 56).Care.Clean(Stop)).ShouldBe(1);
        (await later.Cache.Find(request, CacheStage.NewTeacher(), Old, Stop)).ShouldBeNull("a replica that holds it in memory gives nothing that is gone");
    }

    [Fact]
    public async Task What_was_withdrawn_leaves_too_and_its_reported_task_stays_known()
    {
        var made = CacheStage.Made(request);
        (await first.Cache.Store(request, made, CacheStage.NewTeacher(), CacheStage.CurrentPrompt, Stop)).ShouldBeTrue();
        (await first.Cache.Withdraw(made.Worksheet.Variants[0].Tasks[0], Stop)).ShouldBe(1);
        (await After(days: 31).Care.Clean(Stop)).ShouldBe(1);
        (await first.Cache.Store(request, made, CacheStage.NewTeacher(), CacheStage.CurrentPrompt, Stop)).ShouldBeFalse();
    }

    [Fact]
    public async Task Many_leave_in_small_batches_and_one_replica_at_a_time_takes_them_out()
    {
        for (var sheet = 0; sheet < 130; sheet++)
        {
            await Stored(Old, CacheStage.NewTeacher());
        }

        var (one, other) = (After(days: 40), After(days: 40));
        (await Task.WhenAll(Task.Run(() => one.Care.Clean(Stop)), Task.Run(() => other.Care.Clean(Stop)))).Sum().ShouldBe(130);
        (await first.Database.Read(db => db.CachedSheets.CountAsync(Stop))).ShouldBe(0);
    }

    async Task Stored(string prompt, long teacher) => (await first.Cache.Store(request, CacheStage.Made(request), teacher, prompt, Stop)).ShouldBeTrue();

    CacheReplica After(int days) => stage.Replica(new StoppedClock(Begin.AddDays(days)));

    sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
