using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TeacherBot.Scenarios.Stage;

/// <summary>
/// Kills the bot between two steps: at the n-th commit or call it dies, and from then on nothing it tries has any
/// effect, as with a process that is gone.
/// </summary>
public sealed class CrashSwitch(int atStep)
{
    int steps;

    /// <summary>Until then steps are not counted: the bot may first finish what its predecessor left.</summary>
    public bool IsArmed { get; set; } = true;

    public bool IsDead { get; private set; }

    public int Steps => steps;

    /// <summary>What was about to happen when the bot died.</summary>
    public string? DiedAt { get; private set; }

    public void Step(string what)
    {
        if (IsDead)
        {
            throw new CrashException();
        }

        if (IsArmed && Interlocked.Increment(ref steps) == atStep)
        {
            IsDead = true;
            DiedAt = what;
            throw new CrashException();
        }
    }
}

public sealed class CrashException() : Exception("The process is gone.");

/// <summary>Every commit is two steps: before it, and after it but before anybody knows.</summary>
sealed class CrashingTransactions(CrashSwitch crash) : DbTransactionInterceptor
{
    public override ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        crash.Step("before a commit");
        return base.TransactionCommittingAsync(transaction, eventData, result, cancellationToken);
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        crash.Step("after a commit");
        return base.TransactionCommittedAsync(transaction, eventData, cancellationToken);
    }
}

/// <summary>Every call that says something is two steps: before it leaves, and after it worked but its answer is lost.</summary>
sealed class CrashingWire(CrashSwitch crash) : DelegatingHandler(new SocketsHttpHandler())
{
    static readonly string[] Quiet = ["getUpdates", "setMyCommands", "getWebhookInfo", "deleteWebhook", "setWebhook"];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var method = request.RequestUri!.Segments[^1];
        var isQuiet = Quiet.Contains(method);
        if (isQuiet && crash.IsDead)
        {
            throw new CrashException();
        }

        if (!isQuiet)
        {
            crash.Step($"before {method}");
        }

        var response = await base.SendAsync(request, cancellationToken);
        if (!isQuiet)
        {
            crash.Step($"after {method}");
        }

        return response;
    }
}
