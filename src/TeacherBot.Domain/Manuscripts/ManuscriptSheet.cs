using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Manuscripts.Variation;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts;

/// <summary>A sheet of a model's tasks.</summary>
/// <param name="Changes">How every variant differs from the first, in their order.</param>
public sealed record AuthoredSheet(Worksheet Worksheet, IReadOnlyList<VariantChange> Changes);

/// <param name="Changed">Tasks with other numbers.</param>
/// <param name="Shuffled">Tasks that are the same, with options or their place in another order.</param>
public sealed record VariantChange(int Variant, int Changed, int Shuffled);

/// <summary>
/// Puts proven tasks together to a sheet of up to four variants. The first has the tasks as they are; in the others numbers change where the proof goes
/// with them, and everything else changes its order.
/// </summary>
public static class ManuscriptSheet
{
    public const int MostVariants = 4;

    /// <param name="tasks">Proven; they are numbered anew in their order. A place that could not be filled is simply not there.</param>
    /// <param name="id">The code printed on the sheet.</param>
    /// <param name="random">Variant k does not depend on how many there are.</param>
    /// <exception cref="ArgumentException">A task is not proven, or there is none.</exception>
    public static AuthoredSheet Of(Brief brief, IReadOnlyList<SheetTask> tasks, string id, SheetRandom random)
    {
        if (tasks.Count == 0 || tasks.Any(task => task.Proof.Kind == ProofKind.None))
        {
            throw new ArgumentException("A sheet is made of proven tasks.", nameof(tasks));
        }

        var first = Numbered(tasks.OrderBy(task => task.Part));
        var (variants, changes) = (new List<Variant> { new(1, first) }, new List<VariantChange> { new(1, 0, 0) });
        for (var number = 2; number <= Math.Min(brief.Request.Variants, MostVariants); number++)
        {
            var (other, changed) = Other(brief, first, random.Fork($"variant/{number}"));
            variants.Add(new(number, other));
            changes.Add(new(number, changed, other.Count - changed));
        }

        var request = brief.Request;
        return new(new Worksheet(id, string.Empty, request.Subject, request.Grade, request.Topic, request.Format, request.Volume, request.Difficulty, variants), changes);
    }

    /// <summary>How many of the tasks can have other numbers: what the card tells before the variants are made.</summary>
    public static int Changeable(Brief brief, IReadOnlyList<SheetTask> tasks, SheetRandom random) => Other(brief, tasks, random.Fork("variant/2")).Changed;

    static (IReadOnlyList<SheetTask> Tasks, int Changed) Other(Brief brief, IReadOnlyList<SheetTask> first, SheetRandom random)
    {
        var (tasks, changed) = (new List<SheetTask>(), 0);
        foreach (var task in first)
        {
            var other = Changed(brief, task, [.. tasks, .. first], random.Fork($"task/{task.Number}"));
            changed += other is null ? 0 : 1;
            tasks.Add(other ?? Reshuffle.Of(task, random));
        }

        // Where every number changed the order may stay: pupils side by side see other tasks.
        return (changed == tasks.Count ? tasks : Reordered(tasks, random), changed);
    }

    /// <summary>Tasks change places only with their like, so that the key's one column of points holds for every variant.</summary>
    static List<SheetTask> Reordered(List<SheetTask> tasks, SheetRandom random)
    {
        var alike = tasks.GroupBy(Kind).ToDictionary(kind => kind.Key, kind => new Queue<SheetTask>(random.Shuffled(kind)));
        return Numbered(tasks.Select(task => alike[Kind(task)].Dequeue()));

        static (SheetPart Part, TaskType Type, int Points) Kind(SheetTask task) => (task.Part, task.Type, task.Points);
    }

    /// <summary>The task with other numbers, examined as the first was; null where that is not sure.</summary>
    static SheetTask? Changed(Brief brief, SheetTask task, IReadOnlyList<SheetTask> others, SheetRandom random)
    {
        var story = task.Proof.Kind == ProofKind.Blind;
        var limits = new NumberLimits(brief.Request.Grade, brief.Limits);
        if ((story ? ChangedStory.Draw(task, limits, random) : ChangedCalculation.Draw(task, random)) is not { } drawn)
        {
            return null;
        }

        // Of the story itself the twin is wanted.
        var place = brief with { Places = [new Place(task.Number, task.Type)] };
        var examined = Examination.Of(place, new([drawn], ReplyTrouble.None), random, [.. others.Where(other => other.Number != task.Number || other.Text != task.Text)])[0];
        return (examined.State, story) switch
        {
            (ExaminedState.Proven, false) => examined.Task,
            (ExaminedState.NeedsSolving, true) => examined.Task! with { Proof = examined.Task!.Proof with { Kind = ProofKind.Blind, By = task.Proof.By } },
            _ => null,
        };
    }

    static List<SheetTask> Numbered(IEnumerable<SheetTask> tasks) => [.. tasks.Select((task, i) => task with { Number = i + 1 })];
}
