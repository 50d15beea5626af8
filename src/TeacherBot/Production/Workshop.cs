using Hangfire;
using Hangfire.Common;
using Hangfire.States;

namespace TeacherBot.Production;

/// <summary>Wakes workers. The table of generations is the queue; a wake-up that gets lost is made good by the sweep.</summary>
public sealed partial class Workshop(IBackgroundJobClient jobs, ILogger<Workshop> log)
{
    public const string PaidQueue = "paid";
    public const string FreeQueue = "free";
    public const string SystemQueue = "system";

    /// <summary>How long a new sheet waits for its progress card to be drawn before it is made without one.</summary>
    public static readonly TimeSpan CardTime = TimeSpan.FromSeconds(20);

    public void Wake(string sheetId)
    {
        try
        {
            jobs.Create(Job.FromExpression<SheetWorker>(worker => worker.WorkOnNext(CancellationToken.None)), new EnqueuedState(FreeQueue));
        }
        catch (BackgroundJobClientException fault)
        {
            LogNotWoken(log, fault, sheetId);
        }
    }

    [LoggerMessage(LogLevel.Warning, "No worker could be woken for sheet {SheetId}; the sweep will find it")]
    static partial void LogNotWoken(ILogger log, Exception fault, string sheetId);
}
