using System.Linq.Expressions;
using Hangfire;
using Hangfire.Common;
using Hangfire.States;
using TeacherBot.Features.NewWorksheet;
using TeacherBot.Storage;

namespace TeacherBot.Production;

/// <summary>Wakes workers. The table of generations is the queue; a wake-up that gets lost is made good by the sweep.</summary>
public sealed partial class Workshop(IBackgroundJobClient jobs, TopicLibrary topics, ILogger<Workshop> log)
{
    public const string PaidQueue = "paid";
    public const string FreeQueue = "free";
    public const string SystemQueue = "system";
    public const string WritersQueue = "writers";

    /// <summary>How long a new sheet waits for its progress card to be drawn before it is made without one.</summary>
    public static readonly TimeSpan CardTime = TimeSpan.FromSeconds(20);

    public void Wake(GenerationRow sheet) => Wake(topics.HasAuthor && sheet.IsToBeWritten == true);

    /// <param name="isToBeWritten">The kind of sheet that waits.</param>
    public void Wake(bool isToBeWritten)
    {
        try
        {
            if (isToBeWritten)
            {
                Create(worker => worker.WriteNext(CancellationToken.None), WritersQueue);
            }
            else
            {
                Create(worker => worker.WorkOnNext(CancellationToken.None), FreeQueue);
            }
        }
        catch (BackgroundJobClientException fault)
        {
            LogNotWoken(log, fault);
        }
    }

    void Create(Expression<Func<SheetWorker, Task>> work, string queue) => jobs.Create(Job.FromExpression(work), new EnqueuedState(queue));

    [LoggerMessage(LogLevel.Warning, "No worker could be woken; the sweep will find the sheet")]
    static partial void LogNotWoken(ILogger log, Exception fault);
}
