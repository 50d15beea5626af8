using TeacherBot.Domain.Exercises.Composing;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts;

/// <summary>The places of a sheet that is written: every type suits an author, so the request alone decides.</summary>
public static class SheetPlaces
{
    /// <exception cref="ArgumentException">The format can use none of the types.</exception>
    public static IReadOnlyList<Place> Of(WorksheetRequest request)
    {
        var wanted = request.Types.Distinct().Where(type => request.Format.Has(type.Part())).Order().ToArray();
        if (wanted.Length == 0)
        {
            throw new ArgumentException($"The format {Identifier.Of(request.Format)} can use none of the task types asked for.", nameof(request));
        }

        var test = wanted.Where(type => type.Part() == SheetPart.Test).ToArray();
        var open = wanted.Except(test).ToArray();
        var volume = SheetVolume.Of(request.Format, request.Volume);

        // A part whose types are all switched off gives its tasks to the other one.
        var testTasks = test.Length == 0 ? 0 : open.Length == 0 ? volume.Total : volume.Test;
        IEnumerable<TaskType> types =
        [
            .. test.Length == 0 ? [] : TaskCounts.Of(testTasks, test).SelectMany(Repeated),
            .. open.Length == 0 ? [] : TaskCounts.Mixed(TaskCounts.Of(volume.Total - testTasks, open).Select(count => Repeated(count).ToArray())),
        ];
        return [.. types.Select((type, i) => new Place(i + 1, type))];
    }

    static IEnumerable<TaskType> Repeated((TaskType Type, int Count) count) => Enumerable.Repeat(count.Type, count.Count);
}
