using System.Security.Cryptography;
using System.Text;
using TeacherBot.Authoring.Providers;

namespace TeacherBot.Authoring.Roles;

/// <summary>Asks a model: the desk of providers, or what a test puts in its place.</summary>
public delegate Task<ModelReply> AskModel(ModelCall call, CancellationToken stop);

/// <summary>What a sheet has been answered so far: store it between the steps, and hand it back after a crash.</summary>
public sealed record SheetDraftState(IReadOnlyList<KeptReply> Replies)
{
    public static SheetDraftState Empty { get; } = new([]);
}

/// <summary>A paid reply and the question it answers.</summary>
/// <param name="Question">A fingerprint of role, prompt and request.</param>
public sealed record KeptReply(string Question, ModelReply Reply);

/// <summary>
/// The calls of one sheet, at most six. Everything between them is computed from the request and the sheet's own stream of chance, so
/// making the sheet again asks the same questions again, and those already paid are answered from what was kept.
/// </summary>
sealed class SheetCalls(AskModel ask, SheetDraftState begun, Func<SheetDraftState, CancellationToken, Task>? keep)
{
    public const int Most = 6;

    readonly List<KeptReply> replies = [.. begun.Replies];
    int asked;
    bool closed;

    /// <summary>How many questions may still be asked.</summary>
    public int Left => closed ? 0 : Most - asked;

    public SheetExpense Expense => new(replies.Count, replies.Sum(kept => kept.Reply.CostMicroRoubles));

    /// <summary>Whether the question is paid already.</summary>
    public bool Has(ModelCall call) => Paid(call) is not null;

    /// <exception cref="NoModelException">No provider can answer, or the sheet has had its calls.</exception>
    /// <exception cref="BudgetSpentException">Nothing may be spent now.</exception>
    public async Task<ModelReply> Ask(ModelCall call, CancellationToken stop)
    {
        if (Left == 0)
        {
            throw new NoModelException("The sheet has had its calls.");
        }

        asked++;
        if (Paid(call) is { } paid)
        {
            return paid.Reply;
        }

        if (replies.Count >= Most)
        {
            throw new NoModelException("The sheet has had its calls.");
        }

        var reply = await Answered(call, stop);
        replies.Add(new KeptReply(Fingerprint(call), reply));
        if (keep is not null)
        {
            await keep(new SheetDraftState([.. replies]), stop);
        }

        return reply;
    }

    KeptReply? Paid(ModelCall call)
    {
        var question = Fingerprint(call);
        return replies.Find(kept => kept.Question == question);
    }

    async Task<ModelReply> Answered(ModelCall call, CancellationToken stop)
    {
        try
        {
            return await ask(call, stop);
        }
        catch (Exception fault) when (fault is NoModelException or BudgetSpentException)
        {
            // Every provider was tried: the next question of this sheet would only wait for the same. The corrector's providers are their own.
            closed = fault is BudgetSpentException || call.Role != ModelRole.Corrector;
            throw;
        }
    }

    static string Fingerprint(ModelCall call) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', [call.Role.ToString(), call.PromptVersion, call.NotModel ?? "", .. call.Messages.Select(message => message.Text)]))))[..16];
}
