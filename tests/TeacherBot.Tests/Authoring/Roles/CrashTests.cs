using System.Text.Json;
using TeacherBot.Authoring.Cache;
using TeacherBot.Authoring.Prompts;
using TeacherBot.Authoring.Providers;
using TeacherBot.Authoring.Roles;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Tests.Authoring.Providers;

namespace TeacherBot.Tests.Authoring.Roles;

/// <summary>The process dies between two steps and the sheet is made again from what was kept.</summary>
public sealed class CrashTests
{
    static readonly SheetOrder Order = Orders.Of(Subject.Math, 3, "Космические задачи на сложение");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task No_paid_call_is_repeated_and_the_sheet_is_the_same(int repliesBefore)
    {
        var undisturbed = Rig();
        var expected = (await undisturbed.Make(Order)).ShouldBeOfType<AuthoringOutcome.Written>();
        var kept = SheetDraftState.Empty;
        var first = Rig();
        await Should.ThrowAsync<IOException>(() => first.Make(Order, SheetRig.Work() with { Keep = Keep }));

        var second = Rig(first.Model.Calls.Count);
        var stored = JsonSerializer.Deserialize<SheetDraftState>(JsonSerializer.Serialize(kept))!;
        var written = (await second.Make(Order, SheetRig.Work() with { Begun = stored })).ShouldBeOfType<AuthoringOutcome.Written>();
        WorksheetJson.Write(written.Worksheet).ShouldBe(WorksheetJson.Write(expected.Worksheet));
        written.Expense.ShouldBe(expected.Expense);
        (first.Model.Calls.Count + second.Model.Calls.Count).ShouldBe(undisturbed.Model.Calls.Count);

        Task Keep(SheetDraftState state, CancellationToken stop)
        {
            kept = state;
            return state.Replies.Count == repliesBefore ? throw new IOException("The process dies here.") : Task.CompletedTask;
        }
    }

    [Fact]
    public async Task A_sheet_goes_on_with_its_own_plan_whatever_plan_was_kept_meanwhile()
    {
        await using var world = await ModelWorld.Create();
        var plans = world.Get<TopicPlans>();
        var kept = SheetDraftState.Empty;
        SheetRig first = new(plans: plans);
        await Should.ThrowAsync<IOException>(() => first.Make(Order, SheetRig.Work() with { Keep = Keep }));
        const string Another = """{"ok":true,"title":"Сложение в космосе","points":[],"avoid":[],"reason":""}""";
        await plans.Keep(Order.Request, PromptLibrary.Load().Methodist.Version, Another, isRefusal: false, TestContext.Current.CancellationToken);

        SheetRig second = new(plans: plans);
        (await second.Make(Order, SheetRig.Work() with { Begun = kept })).ShouldBeOfType<AuthoringOutcome.Written>();
        second.Model.Calls[0].Messages[^1].Text.ShouldContain("Сложение с космическими сюжетами");

        SheetRig third = new(plans: plans);
        (await third.Make(Order)).ShouldBeOfType<AuthoringOutcome.Written>();
        third.Model.Calls.ShouldNotContain(call => call.Role == ModelRole.Methodist);
        third.Model.Calls[0].Messages[^1].Text.ShouldContain("Сложение в космосе");

        Task Keep(SheetDraftState state, CancellationToken stop)
        {
            kept = state;
            throw new IOException("The process dies here.");
        }
    }

    /// <summary>A sheet of five calls: plan, write, solve, write one task again, solve it.</summary>
    static SheetRig Rig(int callsBefore = 0)
    {
        var good = Replies.Of(Subject.Math);
        var bad = Replies.With(good, 6, task => task["a"]![0] = "503");
        var rig = new SheetRig();
        rig.Model.Author = (call, before) => before == 0 && callsBefore < 2 ? bad : Replies.Asked(good, call);
        return rig;
    }
}
