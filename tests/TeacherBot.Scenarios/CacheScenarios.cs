using Microsoft.EntityFrameworkCore;
using TeacherBot.Authoring.Cache;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Scenarios.Stage;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios;

public sealed class CacheOnSqlite(SqliteCache stage) : CacheScenarios(stage), IClassFixture<SqliteCache>;

public sealed class CacheOnPostgres(PostgresCache stage) : CacheScenarios(stage), IClassFixture<PostgresCache>;

/// <summary>Sheets that answer other teachers' requests: found by meaning, given once, made once.</summary>
public abstract class CacheScenarios(CacheStage stage)
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    readonly CacheReplica one = stage.Replica();
    readonly WorksheetRequest request = CacheStage.NewRequest();

    [Fact]
    public async Task A_hundred_equal_requests_at_once_on_two_replicas_make_one_sheet()
    {
        var other = stage.Replica();
        var made = 0;
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(number => Task.Run(
            () => (number % 2 == 0 ? one : other).Cache.GetOrMake(request, CacheStage.NewTeacher(), CacheStage.Prompt, async stop =>
            {
                Interlocked.Increment(ref made);
                await Task.Delay(300, stop);
                return CacheStage.Made(request);
            }, Stop))));
        made.ShouldBe(1);
        answers.ShouldAllBe(answer => answer != null);
        answers.Count(answer => answer!.IsHit).ShouldBe(99);
        answers.Select(answer => Text(answer!)).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task The_second_request_of_a_teacher_gets_a_new_sheet()
    {
        var teacher = CacheStage.NewTeacher();
        var first = await Order(one, teacher);
        var second = await Order(one, teacher);
        second.IsHit.ShouldBeFalse();
        Text(second).ShouldNotBe(Text(first));
        (await one.Cache.Find(request, teacher, CacheStage.Prompt, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task A_teacher_who_asks_many_times_at_once_gets_no_sheet_twice()
    {
        for (var i = 0; i < 5; i++)
        {
            await one.Cache.Store(request, CacheStage.Made(request), CacheStage.NewTeacher(), CacheStage.Prompt, Stop);
        }

        var teacher = CacheStage.NewTeacher();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Order(one, teacher))));
        answers.Select(Text).Distinct().Count().ShouldBe(8);
        answers.Count(answer => answer.IsHit).ShouldBe(5);
    }

    [Fact]
    public async Task A_reported_task_leaves_every_sheet_on_every_replica()
    {
        var other = stage.Replica();
        var first = await Order(one, CacheStage.NewTeacher());
        (await other.Cache.Find(request, CacheStage.NewTeacher(), CacheStage.Prompt, Stop)).ShouldNotBeNull();
        var reported = first.Worksheet.Variants[0].Tasks[3];
        (await one.Cache.Withdraw(reported with { Text = $"  {reported.Text} ", Options = [.. reported.Options!.Reverse()], Answer = new ChoiceAnswer(0) }, Stop)).ShouldBe(1);
        (await other.Cache.Find(request, CacheStage.NewTeacher(), CacheStage.Prompt, Stop)).ShouldBeNull();
        (await one.Cache.Find(request, CacheStage.NewTeacher(), CacheStage.Prompt, Stop)).ShouldBeNull();
        (await other.Cache.Store(request, new MadeSheet(first.Worksheet, 0), teacherId: null, CacheStage.Prompt, Stop)).ShouldBeFalse("it does not come in again");
    }

    [Fact]
    public async Task A_maker_that_fails_lets_the_next_one_make()
    {
        var tried = 0;
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            try
            {
                return await one.Cache.GetOrMake(request, CacheStage.NewTeacher(), CacheStage.Prompt, async stop =>
                {
                    await Task.Delay(50, stop);
                    return Interlocked.Increment(ref tried) == 1 ? throw new TimeoutException() : CacheStage.Made(request);
                }, Stop);
            }
            catch (TimeoutException)
            {
                return null;
            }
        })));
        tried.ShouldBe(2);
        outcomes.Count(outcome => outcome is null).ShouldBe(1);
    }

    [Fact]
    public async Task A_replica_that_dies_while_making_lets_another_make()
    {
        var dying = stage.Replica(new EarlierClock(TimeSpan.FromSeconds(28.5)));
        TaskCompletionSource begun = new();
        using CancellationTokenSource end = new();
        var never = dying.Cache.GetOrMake(request, CacheStage.NewTeacher(), CacheStage.Prompt, async _ =>
        {
            begun.SetResult();
            await Task.Delay(Timeout.Infinite, end.Token);
            return null;
        }, Stop);
        await begun.Task;
        (await Order(one, CacheStage.NewTeacher())).IsHit.ShouldBeFalse();
        await end.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(never);
    }

    [Fact]
    public async Task A_sheet_comes_under_the_teachers_own_words_and_code_and_is_kept_without_any()
    {
        var words = request.Topic.Title;
        await Order(one, CacheStage.NewTeacher());
        var shouted = request with { Topic = new WorksheetTopic(null, words.ToUpperInvariant()), Title = new SheetTitle(Own: "Работа 3 Б") };
        var found = (await one.Cache.Find(shouted, CacheStage.NewTeacher(), CacheStage.Prompt, Stop))!.For("NEWC2345");
        (found.Id, found.Seed, found.Topic.Title).ShouldBe(("NEWC2345", "", words.ToUpperInvariant()));
        var kept = await one.Database.Read(db => db.CachedSheets.SingleAsync(s => s.TopicText == words, Stop));
        kept.Worksheet.ShouldStartWith("""{"id":"","seed":"",""");
        kept.Request.Title.ShouldBeNull();
        kept.Uses.ShouldBe(2);
    }

    [Fact]
    public async Task Only_whole_and_proven_sheets_are_kept()
    {
        var sheet = CacheStage.Made(request);
        var tasks = sheet.Worksheet.Variants[0].Tasks;
        MadeSheet With(IEnumerable<SheetTask> changed) => sheet with { Worksheet = sheet.Worksheet with { Variants = [new Variant(1, [.. changed])] } };
        (await Keeps(With(tasks.Select((task, at) => at == 4 ? task with { Proof = task.Proof with { Kind = ProofKind.None } } : task)))).ShouldBeFalse();
        (await Keeps(With(tasks.Skip(1)))).ShouldBeFalse();
        (await Keeps(sheet with { Worksheet = sheet.Worksheet with { Grade = 4 } })).ShouldBeFalse();
        (await Keeps(sheet)).ShouldBeTrue();
        Task<bool> Keeps(MadeSheet made) => one.Cache.Store(request, made, CacheStage.NewTeacher(), CacheStage.Prompt, Stop);
    }

    [Fact]
    public async Task Another_setting_or_prompt_is_another_sheet_but_types_the_format_cannot_use_are_not()
    {
        var tests = request with { Format = SheetFormat.TestOnly };
        await one.Cache.Store(tests, CacheStage.Made(tests), teacherId: null, CacheStage.Prompt, Stop);
        (await Find(tests with { Difficulty = Difficulty.Hard })).ShouldBeNull();
        (await Find(tests with { Volume = 1 })).ShouldBeNull();
        (await Find(tests with { Grade = 4 })).ShouldBeNull();
        (await Find(tests with { Types = [TaskType.SingleChoice] })).ShouldBeNull();
        (await one.Cache.Find(tests, CacheStage.NewTeacher(), "v2", Stop)).ShouldBeNull();
        (await Find(tests with { Types = [TaskType.MultipleChoice, TaskType.SingleChoice] })).ShouldNotBeNull();
        Task<CacheAnswer?> Find(WorksheetRequest other) => one.Cache.Find(other, CacheStage.NewTeacher(), CacheStage.Prompt, Stop);
    }

    [Fact]
    public async Task A_sheet_that_is_made_again_after_a_crash_is_kept_once()
    {
        var (sheet, other) = (CacheStage.Made(request), CacheStage.NewTeacher());
        (await one.Cache.Store(request, sheet, CacheStage.NewTeacher(), CacheStage.Prompt, Stop)).ShouldBeTrue();
        (await one.Cache.Store(request, sheet, CacheStage.NewTeacher(), CacheStage.Prompt, Stop)).ShouldBeFalse();
        (await one.Cache.Find(request, other, CacheStage.Prompt, Stop)).ShouldNotBeNull();
        (await one.Cache.Find(request, other, CacheStage.Prompt, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task A_forgotten_teacher_leaves_no_trace_of_what_was_given()
    {
        var teacher = CacheStage.NewTeacher();
        await Order(one, teacher);
        await one.Database.Write(db => Erasure.Erase(db, teacher, $"gone{teacher}", TimeProvider.System.GetUtcNow(), Stop), Stop);
        (await one.Database.Read(db => db.CachedSheetUses.AnyAsync(u => u.TeacherId == teacher, Stop))).ShouldBeFalse();
        (await one.Cache.Find(request, CacheStage.NewTeacher(), CacheStage.Prompt, Stop)).ShouldNotBeNull();
    }

    [Fact]
    public async Task What_was_asked_for_longest_ago_leaves_the_memory_and_is_still_found()
    {
        var small = stage.Replica(settings: new CacheOptions { MostTopics = 3 });
        var requests = Enum.GetValues<Difficulty>().SelectMany(difficulty => Enumerable.Range(0, 3).Select(_ => CacheStage.NewRequest() with { Difficulty = difficulty })).ToList();
        foreach (var asked in requests)
        {
            await small.Cache.Store(asked, CacheStage.Made(asked), teacherId: null, CacheStage.Prompt, Stop);
        }

        foreach (var asked in requests.Concat(requests))
        {
            (await small.Cache.GetOrMake(asked, CacheStage.NewTeacher(), CacheStage.Prompt, _ => throw new InvalidOperationException("It is in the cache."), Stop))!.IsHit.ShouldBeTrue();
        }
    }

    async Task<CacheAnswer> Order(CacheReplica replica, long teacher) =>
        (await replica.Cache.GetOrMake(request, teacher, CacheStage.Prompt, _ => Task.FromResult<MadeSheet?>(CacheStage.Made(request)), Stop))!;

    static string Text(CacheAnswer answer) => string.Join('\n', answer.Worksheet.Variants[0].Tasks.Select(task => task.Text));

    /// <summary>Its leases run out early, and its timers never tick: what a dead process leaves behind.</summary>
    sealed class EarlierClock(TimeSpan behind) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() - behind;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
