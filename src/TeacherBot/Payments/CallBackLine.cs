using System.Data.Common;
using TeacherBot.Storage;

namespace TeacherBot.Payments;

/// <summary>A verified call-back on its way into the books.</summary>
/// <param name="Raw">The row it is stored as; used when no earlier attempt has stored it.</param>
public sealed record ArrivedCallBack(CallBack Call, Func<PaymentEventRow> Raw);

/// <summary>
/// Call-backs that come while others are being applied are applied together, in one transaction: at hundreds a second each costs a
/// third of what it costs alone, and a lonely one waits for nobody. When a batch fails, each of it is tried by itself.
/// </summary>
public sealed class CallBackLine(Database database, CallBackBatch batch, NewsBell bell)
{
    const int MostTogether = 100;

    readonly Lock gate = new();
    readonly Queue<Waiting> waiting = new();
    bool isRunning;

    /// <summary>Ends when the call-back is applied and committed; throws when it could not be.</summary>
    public Task Apply(ArrivedCallBack arrived)
    {
        Waiting one = new(arrived);
        lock (gate)
        {
            waiting.Enqueue(one);
            if (!isRunning)
            {
                isRunning = true;
                _ = Task.Run(Run, CancellationToken.None);
            }
        }

        return one.Done.Task;
    }

    async Task Run()
    {
        while (Next() is { } together)
        {
            if (await Fault(together) is not { } fault)
            {
                continue;
            }

            // A database that is away is away for each of them.
            if (together.Count == 1 || fault is DbException { IsTransient: true })
            {
                together.ForEach(one => one.Done.SetException(fault));
                continue;
            }

            foreach (var one in together)
            {
                if (await Fault([one]) is { } its)
                {
                    one.Done.SetException(its);
                }
            }
        }
    }

    List<Waiting>? Next()
    {
        lock (gate)
        {
            if (waiting.Count == 0)
            {
                isRunning = false;
                return null;
            }

            List<Waiting> together = [];
            while (together.Count < MostTogether && waiting.TryDequeue(out var one))
            {
                together.Add(one);
            }

            return together;
        }
    }

    /// <summary>Applies them and says so to those who wait; what went wrong, if anything did.</summary>
    async Task<Exception?> Fault(List<Waiting> together)
    {
        try
        {
            // Nobody may hang up on a payment half applied.
            var chats = await database.Write(db => batch.Apply(db, [.. together.Select(one => one.Arrived)], CancellationToken.None), CancellationToken.None);
            foreach (var chat in chats)
            {
                bell.Ring(chat);
            }

            together.ForEach(one => one.Done.SetResult());
            return null;
        }
        catch (Exception fault)
        {
            return fault;
        }
    }

    sealed record Waiting(ArrivedCallBack Arrived)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
