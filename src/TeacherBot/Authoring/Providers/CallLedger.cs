using System.Collections.Concurrent;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Payments;
using TeacherBot.Storage;

namespace TeacherBot.Authoring.Providers;

/// <summary>A call to write down.</summary>
sealed record CallNote(string Provider, CallAbout About, CallEnd End, int Milliseconds, DateTimeOffset At)
{
    public DateOnly Day => DateOnly.FromDateTime(Moscow.Local(At).DateTime);

    public ModelCallRow Row() => new()
    {
        At = At,
        Day = Day,
        SheetId = About.SheetId,
        TeacherId = About.TeacherId,
        Provider = Provider,
        Model = About.Model,
        Role = Identifier.Of(About.Role),
        PromptVersion = About.PromptVersion,
        TokensIn = End.Usage.In,
        TokensCached = End.Usage.CachedIn,
        TokensOut = End.Usage.Out,
        TokensReasoning = End.Usage.Reasoning,
        Cost = End.Cost,
        IsEstimated = End.IsEstimated,
        Milliseconds = Milliseconds,
        Outcome = Identifier.Of(End.Outcome),
        Status = End.Status,
    };
}

/// <summary>
/// Writes every call down, in a transaction of its own. A note that cannot be written costs nobody the reply: it is
/// kept, counts for the budgets, and is written with the next. Budgets end what a full disk would let grow.
/// </summary>
public sealed partial class CallLedger(Database database, ILogger<CallLedger> log)
{
    readonly ConcurrentDictionary<CallNote, bool> unwritten = new(ReferenceEqualityComparer.Instance);
    long noted;

    /// <summary>What this process has noted since its start, in millionths of a rouble.</summary>
    internal long Noted => Interlocked.Read(ref noted);

    /// <summary>What is noted and not in the table yet.</summary>
    internal long Unwritten(Func<CallNote, bool> which) => unwritten.Keys.Where(which).Sum(note => note.End.Cost);

    internal async Task Note(CallNote note)
    {
        unwritten[note] = true;
        Interlocked.Add(ref noted, note.End.Cost);
        try
        {
            // Notes of others that are on their way now are theirs to write: only those that failed are taken along.
            var left = unwritten.Where(pair => !pair.Value).Select(pair => pair.Key).Where(other => unwritten.TryUpdate(other, true, false)).ToList();
            await Write([note, .. left]);
        }
        catch (Exception fault)
        {
            LogNotWritten(log, fault);
        }
    }

    async Task Write(IReadOnlyList<CallNote> notes)
    {
        try
        {
            await database.Write(db =>
            {
                ModelCalls.Add(db, notes.Select(note => note.Row()));
                return Task.CompletedTask;
            });
            foreach (var note in notes)
            {
                unwritten.TryRemove(note, out _);
            }
        }
        catch
        {
            foreach (var note in notes)
            {
                unwritten[note] = false;
            }

            throw;
        }
    }

    [LoggerMessage(LogLevel.Warning, "A call of a model could not be written down; it comes with the next")]
    static partial void LogNotWritten(ILogger log, Exception fault);
}
