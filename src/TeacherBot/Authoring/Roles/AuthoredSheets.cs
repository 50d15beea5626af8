using TeacherBot.Authoring.Prompts;
using TeacherBot.Authoring.Providers;
using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Roles;

/// <summary>
/// Makes a sheet with models, and lets nothing through that is not proven: plan, write, examine by code, solve the rest blind, write
/// failing tasks again, put exercises in their places, else make a short sheet.
/// </summary>
public sealed class AuthoredSheets(Methodist methodist, PromptLibrary prompts, AskModel ask)
{
    /// <summary>A written sheet has at most so many variants.</summary>
    public const int MostVariants = ManuscriptSheet.MostVariants;

    const int MostRewrites = 2;

    /// <summary>What is written again may have to be solved again.</summary>
    const int CallsOfARewrite = 2;

    readonly Author author = new(prompts);
    readonly Corrector corrector = new(prompts);

    /// <exception cref="OperationCanceledException">It was stopped; a running call is called off.</exception>
    public async Task<AuthoringOutcome> Make(SheetOrder order, SheetWork work, IProgress<AuthoringStage>? progress, CancellationToken stop)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(order.Request.Variants, MostVariants, nameof(order));
        SheetCalls calls = new(ask, work.Begun, work.Keep);
        SheetDraft? draft = null;
        try
        {
            progress?.Report(AuthoringStage.Planning);
            var planning = await methodist.Plan(order, calls, stop);
            if (planning is not Planning.Planned { Plan: var plan })
            {
                return new AuthoringOutcome.Refused(((Planning.Declined)planning).Kind, calls.Expense);
            }

            draft = new SheetDraft(plan, order.Request, work.Random);
            await Write(order, draft, calls, work, progress, stop);
            return Finished(draft, NotWrittenReason.NothingProven, work, calls, progress, stop);
        }
        catch (NoModelException)
        {
            return Finished(draft, NotWrittenReason.NoModel, work, calls, progress, stop);
        }
        catch (BudgetSpentException spent)
        {
            var outcome = Finished(draft, NotWrittenReason.BudgetSpent, work, calls, progress, stop);
            return outcome is AuthoringOutcome.NotWritten none ? none with { Budget = spent.Kind } : outcome;
        }
    }

    /// <summary>The calls that are certain before anybody has answered: the methodist's for a free topic, the author's. None on a topic that is declined.</summary>
    public IReadOnlyList<ModelCall> Ahead(SheetOrder order)
    {
        var planning = methodist.ByCode(order.Request);
        if (planning is Planning.Declined)
        {
            return [];
        }

        var plan = planning is Planning.Planned planned ? planned.Plan : methodist.Unplanned(order.Request);
        var write = author.Sheet(order, new SheetDraft(plan, order.Request, SheetRandom.Named("ahead")));
        return planning is null ? [methodist.Call(order), write] : [write];
    }

    async Task Write(SheetOrder order, SheetDraft draft, SheetCalls calls, SheetWork work, IProgress<AuthoringStage>? progress, CancellationToken stop)
    {
        progress?.Report(AuthoringStage.Writing);
        var reply = await calls.Ask(author.Sheet(order, draft) with { Preview = work.Preview }, stop);
        for (var round = 0; ; round++)
        {
            progress?.Report(AuthoringStage.Checking);
            draft.Take(reply.Text);
            draft.Solved(await corrector.Solve(order, draft, reply.Model, calls, stop));
            if (draft.Failing.Count == 0 || round == MostRewrites || calls.Left < CallsOfARewrite || AreExercisesEnough(draft, work, stop))
            {
                return;
            }

            progress?.Report(AuthoringStage.Rewriting);
            reply = await calls.Ask(author.Again(order, draft), stop);
        }
    }

    /// <summary>A few tasks are not worth a call, which costs a third of a sheet, where exercises can take their places.</summary>
    static bool AreExercisesEnough(SheetDraft draft, SheetWork work, CancellationToken stop) =>
        draft.Failing.Count * 3 <= draft.Brief.Places.Count && Substitutes.For(draft, work.Random, stop).Count == draft.Failing.Count;

    /// <summary>What stands, with exercises in the other places as far as there are any.</summary>
    /// <param name="otherwise">Why nothing came of it, when nothing stands.</param>
    AuthoringOutcome Finished(SheetDraft? draft, NotWrittenReason otherwise, SheetWork work, SheetCalls calls, IProgress<AuthoringStage>? progress, CancellationToken stop)
    {
        if (draft is null)
        {
            return new AuthoringOutcome.NotWritten(otherwise, calls.Expense);
        }

        if (draft.Failing.Count > 0)
        {
            progress?.Report(AuthoringStage.Replacing);
        }

        var sheet = FinishedSheet.Of(draft, work, stop);
        AuthoringOutcome outcome = sheet.Worksheet is null
            ? new AuthoringOutcome.NotWritten(otherwise, calls.Expense)
            : new AuthoringOutcome.Written(sheet.Worksheet, sheet.Missing, sheet.Proofs, prompts.VersionOf(draft.Brief.Request.Subject), calls.Expense);
        return draft.Tasks.Count == 0 ? outcome : outcome with { Share = new WrittenShare(draft.Brief.Places.Count, draft.Standing.Count) };
    }
}

/// <summary>The sheet that is made, and where it stands.</summary>
/// <param name="Id">The code printed on it.</param>
/// <param name="Random">The sheet's own stream: the same when the sheet is made again.</param>
public sealed record SheetWork(string Id, string Seed, SheetRandom Random)
{
    /// <summary>What was kept before a crash.</summary>
    public SheetDraftState Begun { get; init; } = SheetDraftState.Empty;

    /// <summary>Stores what is paid for, after every reply.</summary>
    public Func<SheetDraftState, CancellationToken, Task>? Keep { get; init; }

    /// <summary>Gets the author's reply while it is written.</summary>
    public Action<string>? Preview { get; init; }
}
