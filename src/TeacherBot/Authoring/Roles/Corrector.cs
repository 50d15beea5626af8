using System.Text.Json.Nodes;
using TeacherBot.Authoring.Prompts;
using TeacherBot.Authoring.Providers;
using TeacherBot.Domain.Manuscripts;

namespace TeacherBot.Authoring.Roles;

/// <summary>
/// Solves what code could not prove, without seeing the key, by another model than the author's: agreement is the proof. The same call asks
/// which tasks are off the topic; of a free topic every task is asked about, of a listed one only those that are solved anyway.
/// </summary>
sealed class Corrector(PromptLibrary prompts)
{
    public const int MostOutputTokens = 600;

    /// <summary>About 25 tokens an answer with its working: so many fit with room to spare.</summary>
    public const int MostTasks = 18;

    /// <returns>What became of every task that was asked about.</returns>
    public async Task<IReadOnlyList<Examined>> Solve(SheetOrder order, SheetDraft draft, string author, SheetCalls calls, CancellationToken stop)
    {
        List<Examined> found = [];
        IReadOnlyList<Examined> also = draft.Plan.Listed is null ? draft.Unseen : [];
        foreach (var batch in draft.Unsolved.Chunk(MostTasks).DefaultIfEmpty([]).Where(batch => batch.Length + also.Count > 0))
        {
            var reply = await Reply(Call(order, draft, batch, also, author), calls, stop);
            found.AddRange(batch.Select(examined => reply.IsOffTopic(examined) ? OffTopic(examined) : Confirmation.Of(examined, reply.Answers.GetValueOrDefault(examined.Place.Number), reply.Model)));
            found.AddRange(reply.IsUsable ? also.Select(examined => reply.IsOffTopic(examined) ? OffTopic(examined) : examined) : []);
            also = [];
        }

        return found;
    }

    ModelCall Call(SheetOrder order, SheetDraft draft, IEnumerable<Examined> tasks, IReadOnlyList<Examined> also, string author)
    {
        var line = RequestJson.Topic(draft.Brief.Request, draft.Plan.Topic);
        if (also.Count > 0)
        {
            line["also"] = new JsonArray([.. also.Select(examined => new JsonObject { ["n"] = examined.Place.Number, ["q"] = examined.Task!.Text })]);
        }

        var request = $"{RequestJson.Line(line)}\n\n{BlindQuestions.Text(tasks)}".TrimEnd();
        return new ModelCall(ModelRole.Corrector, order, prompts.Corrector.Asking(request), prompts.Corrector.Schema, MostOutputTokens, prompts.Corrector.Version)
        {
            NotModel = author,
            IsUsable = reply => BlindReply.Read(reply, "").IsUsable,
        };
    }

    /// <summary>Nobody's answer agrees with no key.</summary>
    static async Task<BlindReply> Reply(ModelCall call, SheetCalls calls, CancellationToken stop)
    {
        try
        {
            var reply = await calls.Ask(call, stop);
            return BlindReply.Read(reply.Text, reply.Model);
        }
        catch (Exception fault) when (fault is NoModelException or BudgetSpentException)
        {
            return BlindReply.Nothing;
        }
    }

    static Examined OffTopic(Examined examined) =>
        examined with { Task = null, State = ExaminedState.Rejected, Rejection = RejectionKind.NotConfirmed, Reason = "it is not about the topic" };
}
