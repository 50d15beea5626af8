using TeacherBot.Domain.Proofs;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Composing;

/// <summary>Makes whole sheets from exercises. Every task in a sheet is proven by the <see cref="Judge"/>.</summary>
public static class SheetComposer
{
    const int MostDraws = 400;

    /// <summary>So many draws also avoid problems that stand inside other tasks of the variant.</summary>
    const int PatientDraws = 100;

    /// <summary>The task types that at least one of the exercises suits.</summary>
    /// <exception cref="ArgumentException">There is no such exercise.</exception>
    public static IReadOnlyList<TaskType> SuitedTypes(IReadOnlyList<string> exerciseIds)
    {
        var exercises = Found(exerciseIds);
        return [.. TaskTypes.All.Where(type => exercises.Any(exercise => exercise.Types.Contains(type)))];
    }

    /// <summary>How many variants the exercises certainly have enough tasks for, 0–30.</summary>
    /// <exception cref="ArgumentException">There is no such exercise, or the format can use none of the types.</exception>
    public static int MostVariants(WorksheetRequest request, IReadOnlyList<string> exerciseIds) => Capacity.MostVariants(request, Found(exerciseIds));

    /// <summary>The same arguments always make the same sheet; variant k does not depend on how many there are.</summary>
    /// <param name="id">The code printed on the sheet.</param>
    /// <param name="seed">Noted in the sheet; numbers come from <paramref name="random"/> alone.</param>
    /// <exception cref="ArgumentException">There is no such exercise, or the format can use none of the types.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Composition Compose(
        WorksheetRequest request, IReadOnlyList<string> exerciseIds, string id, string seed, SheetRandom random, CancellationToken stop) =>
        Compose(request, Found(exerciseIds), id, seed, random, stop);

    /// <summary>The same with exercises that need not be in the catalog.</summary>
    public static Composition Compose(
        WorksheetRequest request, IReadOnlyList<IExercise> exercises, string id, string seed, SheetRandom random, CancellationToken stop)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Variants, 1, nameof(request));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(request.Variants, WorksheetRequest.MostVariants, nameof(request));
        var skeleton = Skeleton.Of(request, exercises, request.Difficulty, random.Fork("skeleton"));
        if (skeleton.Slots.Count == 0)
        {
            return new TopicTooSmall(0);
        }

        var earlier = skeleton.Slots.Select(_ => new HashSet<string>(StringComparer.Ordinal)).ToArray();
        var variants = new List<Variant>();
        for (var number = 1; number <= request.Variants; number++)
        {
            if (Tasks(request, skeleton.Slots, earlier, random.Fork($"variant/{number}"), stop) is not { } tasks)
            {
                return new TopicTooSmall(number - 1);
            }

            variants.Add(new Variant(number, tasks));
        }

        var sheet = new Worksheet(id, seed, request.Subject, request.Grade, request.Topic, request.Format, request.Volume, request.Difficulty, variants);
        return new Composed(sheet, skeleton.Replaced);
    }

    /// <param name="earlier">For every place the tasks that earlier variants have there: neighbours must not have the same.</param>
    static List<SheetTask>? Tasks(WorksheetRequest request, IReadOnlyList<Slot> slots, HashSet<string>[] earlier, SheetRandom random, CancellationToken stop)
    {
        var limits = NumberLimits.Of(request);
        var tasks = new List<SheetTask>();
        var (taken, asked) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (slot, place) in slots.Select((slot, place) => (slot, place)))
        {
            stop.ThrowIfCancellationRequested();
            if (Drawn() is not { } draft)
            {
                return null;
            }

            tasks.Add(draft.Task with { Number = place + 1 });
            taken.Add(draft.CommonKey);
            earlier[place].Add(draft.Key);
            asked.UnionWith(draft.Problems.Select(problem => problem.CommonKey));

            Draft? Drawn()
            {
                for (var i = 0; i < MostDraws; i++)
                {
                    if (slot.Draw(limits, request.Difficulty, random) is { } drawn && IsNew(drawn, patient: i < PatientDraws) && Judge.Prove(drawn.Task).IsProven)
                    {
                        return drawn;
                    }
                }

                return null;
            }

            bool IsNew(Draft drawn, bool patient) =>
                !taken.Contains(drawn.CommonKey)
                && !earlier[place].Contains(drawn.Key)
                && !(patient && drawn.Problems.Any(problem => asked.Contains(problem.CommonKey)));
        }

        return tasks;
    }

    static IExercise[] Found(IReadOnlyList<string> exerciseIds) => [.. exerciseIds.Select(ExerciseCatalog.Find)];
}
