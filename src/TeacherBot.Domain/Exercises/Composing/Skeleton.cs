using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Composing;

/// <summary>Which exercise asks in which type at every place of a sheet.</summary>
/// <param name="Replaced">Types that were asked for but suit no exercise of the topic.</param>
sealed record Skeleton(IReadOnlyList<Slot> Slots, IReadOnlyList<TaskType> Replaced)
{
    /// <summary>No slots when the exercises suit no type of the format.</summary>
    /// <exception cref="ArgumentException">The format can use none of the types.</exception>
    public static Skeleton Of(WorksheetRequest request, IReadOnlyList<IExercise> exercises, Difficulty difficulty, SheetRandom random)
    {
        var wanted = request.Types.Distinct().Where(type => request.Format.Has(type.Part())).Order().ToArray();
        if (wanted.Length == 0)
        {
            throw new ArgumentException($"The format {Identifier.Of(request.Format)} can use none of the task types asked for.", nameof(request));
        }

        var suited = TaskTypes.All.Where(type => exercises.Any(exercise => exercise.Types.Contains(type))).ToArray();
        var (test, open) = (Usable(SheetPart.Test), Usable(SheetPart.Open));
        var volume = SheetVolume.Of(request.Format, request.Volume);
        var testTasks = test.Length == 0 ? 0 : open.Length == 0 ? volume.Total : volume.Test;
        var places = new Places(exercises, difficulty, random);
        Slot[] slots =
        [
            .. testTasks == 0 ? [] : TaskCounts.Of(testTasks, test).SelectMany(places.For),
            .. open.Length == 0 ? [] : TaskCounts.Mixed(TaskCounts.Of(volume.Total - testTasks, open).Select(count => places.For(count).ToArray())),
        ];
        return new Skeleton(slots, [.. wanted.Except(suited)]);

        // A part whose types are all switched off gives its tasks to the other one; a part whose types do not suit uses those that do.
        TaskType[] Usable(SheetPart part)
        {
            var asked = wanted.Where(type => type.Part() == part).ToArray();
            var usable = asked.Intersect(suited).ToArray();
            return asked.Length > 0 && usable.Length == 0 ? [.. suited.Where(type => type.Part() == part)] : usable;
        }
    }

    /// <summary>The same with another exercise at one place.</summary>
    public Skeleton With(int place, IExercise exercise) =>
        this with { Slots = [.. Slots.Select((slot, i) => i == place ? slot with { Exercise = exercise } : slot)] };
}
