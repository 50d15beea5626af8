using TeacherBot.Domain.Proofs;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Composing;

/// <summary>Makes whole sheets from exercises. Every task in a sheet is proven by the <see cref="Judge"/>.</summary>
public static class SheetComposer
{
    const int MostDraws = 400;

    /// <summary>So many draws also avoid problems that stand inside other tasks of the variant.</summary>
    const int PatientDraws = 100;

    /// <summary>An exercise that made no task in so many draws will make none.</summary>
    const int FruitlessDraws = 40;

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
        var tried = skeleton.Slots.Select(slot => new HashSet<string>(StringComparer.Ordinal) { slot.Exercise.Id }).ToArray();
        var earlier = skeleton.Slots.Select(_ => new HashSet<string>(StringComparer.Ordinal)).ToArray();
        var variants = new List<Variant>();
        while (skeleton.Slots.Count > 0 && variants.Count < request.Variants)
        {
            var number = variants.Count + 1;
            var drafts = Drafts(request, skeleton.Slots, earlier, random.Fork($"variant/{number}"), stop);
            if (drafts.Count == skeleton.Slots.Count)
            {
                variants.Add(new Variant(number, [.. drafts.Select((draft, place) => draft.Task with { Number = place + 1 })]));
                foreach (var (draft, keys) in drafts.Zip(earlier))
                {
                    keys.Add(draft.Key);
                }
            }
            else if (number == 1 && Substitute(drafts.Count) is { } other)
            {
                skeleton = skeleton.With(drafts.Count, other);
            }
            else
            {
                return new TopicTooSmall(number - 1);
            }
        }

        if (variants.Count == 0)
        {
            return new TopicTooSmall(0);
        }

        var sheet = new Worksheet(id, seed, request.Subject, request.Grade, request.Topic, request.Format, request.Volume, request.Difficulty, variants);
        return new Composed(sheet, skeleton.Replaced);

        // An exercise that has nothing for its place gives it to another one, as long as no variant is made of it yet.
        IExercise? Substitute(int place) =>
            exercises.FirstOrDefault(exercise => exercise.Types.Contains(skeleton.Slots[place].Type) && tried[place].Add(exercise.Id));
    }

    /// <summary>A task for every place, up to the first one that stays empty.</summary>
    /// <param name="earlier">For every place the tasks that earlier variants have there: neighbours must not have the same.</param>
    static List<Draft> Drafts(WorksheetRequest request, IReadOnlyList<Slot> slots, HashSet<string>[] earlier, SheetRandom random, CancellationToken stop)
    {
        var limits = NumberLimits.Of(request);
        var drafts = new List<Draft>();
        var (taken, asked) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (slot, place) in slots.Select((slot, place) => (slot, place)))
        {
            stop.ThrowIfCancellationRequested();
            if (Drawn() is not { } draft)
            {
                break;
            }

            drafts.Add(draft);
            taken.Add(draft.CommonKey);
            asked.UnionWith(draft.Problems.Select(problem => problem.CommonKey));

            Draft? Drawn()
            {
                var fruitless = 0;
                for (var i = 0; i < MostDraws && fruitless < FruitlessDraws; i++)
                {
                    if (slot.Draw(limits, request.Difficulty, random) is not { } drawn)
                    {
                        fruitless++;
                    }
                    else if (IsNew(drawn, patient: i < PatientDraws) && Judge.Prove(drawn.Task).IsProven)
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

        return drafts;
    }

    static IExercise[] Found(IReadOnlyList<string> exerciseIds) => [.. exerciseIds.Select(ExerciseCatalog.Find)];
}
