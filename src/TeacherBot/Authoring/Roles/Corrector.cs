using System.Text.Json.Nodes;
using TeacherBot.Authoring.Prompts;
using TeacherBot.Authoring.Providers;
using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Worksheets;

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
        var also = draft.Plan.Listed is null ? draft.Unseen : [];
        foreach (var batch in draft.Unsolved.Chunk(MostTasks).DefaultIfEmpty([]).Where(batch => batch.Length + also.Count > 0))
        {
            var reply = await Reply(Call(order, draft, batch, also, author), calls, stop);
            found.AddRange(batch.Select(examined => Judged(examined, reply)));
            found.AddRange(reply is null ? [] : also.Select(examined => reply.OffTopic.Contains(examined.Place.Number) ? OffTopic(examined) : examined));
            also = [];
        }

        return found;
    }

    public ModelCall Call(SheetOrder order, SheetDraft draft, IEnumerable<Examined> tasks, IReadOnlyList<Examined> also, string author)
    {
        var line = RequestJson.Topic(draft.Brief.Request, draft.Plan.Topic);
        line["tasks"] = new JsonArray([.. tasks.Select(Question)]);
        if (also.Count > 0)
        {
            line["also"] = new JsonArray([.. also.Select(examined => new JsonObject { ["n"] = examined.Place.Number, ["q"] = examined.Task!.Text })]);
        }

        return new ModelCall(ModelRole.Corrector, order, prompts.Corrector.Asking(RequestJson.Line(line)), prompts.Corrector.Schema, MostOutputTokens, prompts.Corrector.Version)
        {
            NotModel = author,
            IsUsable = reply => BlindReply.Read(reply) is not null,
        };
    }

    /// <summary>Null when nobody can be asked: no answer agrees with no key.</summary>
    static async Task<BlindReply?> Reply(ModelCall call, SheetCalls calls, CancellationToken stop)
    {
        try
        {
            return BlindReply.Read((await calls.Ask(call, stop)).Text);
        }
        catch (Exception fault) when (fault is NoModelException or BudgetSpentException)
        {
            return null;
        }
    }

    static Examined Judged(Examined examined, BlindReply? reply) => examined with { Task = null, State = ExaminedState.Rejected, Rejection = RejectionKind.NotConfirmed };

    static JsonObject Question(Examined examined)
    {
        var task = examined.Task!;
        JsonObject question = new() { ["n"] = examined.Place.Number, ["type"] = Identifier.Of(task.Type), ["q"] = task.Text };
        foreach (var (name, column) in new[] { ("options", task.Options), ("left", task.Left), ("right", task.Right) })
        {
            if (column is not null)
            {
                question[name] = RequestJson.Texts(column);
            }
        }

        return question;
    }

    static Examined OffTopic(Examined examined) =>
        examined with { Task = null, State = ExaminedState.Rejected, Rejection = RejectionKind.NotConfirmed, Reason = "It is not about the topic." };
}
