using Microsoft.EntityFrameworkCore;
using TeacherBot.Authoring.Providers;
using TeacherBot.Storage;

namespace TeacherBot.Tests.Authoring.Providers;

/// <summary>Every call is written down, and what is written down is what may still be spent.</summary>
public sealed class CallLedgerTests
{
    [Fact]
    public async Task A_call_is_written_down_whole()
    {
        await using var world = await ModelWorld.Create();
        await world.Ask();
        var call = (await world.Calls()).Single();
        (call.SheetId, call.TeacherId, call.Provider, call.Model, call.Role, call.PromptVersion, call.Outcome)
            .ShouldBe(("S1", 5L, "first", "gpt-4.1-mini", "author", "math-7", "ok"));
        (call.TokensIn, call.TokensCached, call.TokensOut, call.TokensReasoning, call.Cost).ShouldBe((1000, 600, 200, 50, 45_422L));
    }

    [Fact]
    public async Task Tokens_nobody_told_are_counted_by_us()
    {
        await using var world = await ModelWorld.Create();
        world.First.Answers(Replies.SaysWithoutUsage("four"));
        var reply = await world.Ask();
        var call = (await world.Calls()).Single();
        (call.IsEstimated, call.TokensOut, call.Cost).ShouldBe((true, 1, reply.CostMicroRoubles));
        call.TokensIn.ShouldBeInRange(15, 25);
    }

    [Fact]
    public async Task A_ledger_that_cannot_be_written_costs_nobody_the_reply_and_counts_all_the_same()
    {
        await using var world = await ModelWorld.Create(("Ai:Budget:SheetRoubles", "0.08"));
        await world.Database.Write(db => db.Database.ExecuteSqlRawAsync("CREATE TRIGGER full BEFORE INSERT ON model_calls BEGIN SELECT RAISE(FAIL, 'disk full'); END;"));
        (await world.Ask()).Text.ShouldBe("2 + 2 = 4");
        (await world.Ask()).Text.ShouldBe("2 + 2 = 4");
        (await Should.ThrowAsync<BudgetSpentException>(world.Ask())).Kind.ShouldBe(BudgetKind.Sheet);
        await world.Database.Write(db => db.Database.ExecuteSqlRawAsync("DROP TRIGGER full;"));
        await world.Ask(ModelWorld.Call(order: ModelWorld.Order("S2")));
        (await world.Calls()).Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("Ai:Budget:SheetRoubles", BudgetKind.Sheet)]
    [InlineData("Ai:Budget:TeacherDayRoubles", BudgetKind.TeacherDay)]
    [InlineData("Ai:Budget:DayRoubles", BudgetKind.Day)]
    public async Task What_is_spent_is_spent_at_every_replica(string setting, BudgetKind kind)
    {
        await using var world = await ModelWorld.Create((setting, "0.06"));
        await world.Database.Write(db =>
        {
            db.ModelCalls.Add(Spent(world, 30_000));
            return Task.CompletedTask;
        });
        await world.Ask();
        (await Should.ThrowAsync<BudgetSpentException>(world.Ask())).Kind.ShouldBe(kind);
        world.First.Requests.Count.ShouldBe(1);
        (await world.Alerts()).Count.ShouldBe(kind == BudgetKind.Day ? 1 : 0);
    }

    [Fact]
    public async Task Another_sheet_teacher_or_day_has_a_budget_of_its_own()
    {
        await using var world = await ModelWorld.Create(("Ai:Budget:SheetRoubles", "0.04"), ("Ai:Budget:TeacherDayRoubles", "0.09"), ("Ai:Budget:DayRoubles", "0.13"));
        await world.Ask();
        await Should.ThrowAsync<BudgetSpentException>(world.Ask());
        await world.Ask(ModelWorld.Call(order: ModelWorld.Order("S2")));
        await Should.ThrowAsync<BudgetSpentException>(world.Ask(ModelWorld.Call(order: ModelWorld.Order("S3"))));
        await world.Ask(ModelWorld.Call(order: ModelWorld.Order("S4", teacher: 6)));
        await Should.ThrowAsync<BudgetSpentException>(world.Ask(ModelWorld.Call(order: ModelWorld.Order("S5", teacher: 7))));
        world.Clock.Advance(TimeSpan.FromDays(1));
        await world.Ask(ModelWorld.Call(order: ModelWorld.Order("S5", teacher: 7)));
    }

    [Theory]
    [InlineData(CallGrouping.Provider, "second:2:1:91644 first:3:2:45422")]
    [InlineData(CallGrouping.Role, "author:4:2:137066 corrector:1:1:0")]
    [InlineData(CallGrouping.Teacher, "5:3:1:91644 6:2:2:45422")]
    public async Task Costs_are_summed_up(CallGrouping by, string sums)
    {
        await using var world = await ModelWorld.Create();
        await world.Database.Write(db =>
        {
            db.ModelCalls.AddRange(
                Spent(world, 45_422),
                Spent(world, 0, outcome: "open_circuit"),
                Spent(world, 0, teacher: 6, outcome: "status"),
                Spent(world, 45_422, teacher: 6, provider: "second", outcome: "timeout"),
                Spent(world, 46_222, provider: "second"),
                Spent(world, 0, outcome: "invalid", role: "corrector"));
            return Task.CompletedTask;
        });
        var found = await world.Database.Read(db => ModelCalls.Sums(db, by, Today(world), 10, CancellationToken.None));
        string.Join(' ', found.Select(sum => $"{sum.Key}:{sum.Calls}:{sum.Failed}:{sum.Cost}")).ShouldBe(sums);
        (await world.Database.Read(db => ModelCalls.Sums(db, CallGrouping.Day, Today(world), 10, CancellationToken.None))).Single().Key.ShouldBe($"{Today(world):yyyy-MM-dd}");
    }

    [Fact]
    public async Task A_teacher_who_goes_is_taken_off_the_calls_and_the_sums_stay()
    {
        await using var world = await ModelWorld.Create();
        await world.Ask();
        await world.Ask(ModelWorld.Call(order: ModelWorld.Order("S2", teacher: 6)));
        await world.Database.Write(db => Erasure.Erase(db, teacher: 5, "nobody", world.Clock.GetUtcNow(), CancellationToken.None));
        (await world.Calls()).Select(call => (call.TeacherId, call.SheetId)).ShouldBe([(null, null), (6, "S2")]);
        (await world.Database.Read(db => ModelCalls.Spent(db, Today(world), CancellationToken.None))).ShouldBe(2 * 45_422);
    }

    static DateOnly Today(ModelWorld world) => DateOnly.FromDateTime(world.Clock.GetUtcNow().AddHours(3).DateTime);

    static ModelCallRow Spent(ModelWorld world, long cost, long teacher = 5, string provider = "first", string outcome = "ok", string role = "author") => new()
    {
        At = world.Clock.GetUtcNow(),
        Day = Today(world),
        SheetId = "S1",
        TeacherId = teacher,
        Provider = provider,
        Model = "gpt-4.1-mini",
        Role = role,
        PromptVersion = "",
        Cost = cost,
        Outcome = outcome,
    };
}
