using TeacherBot.Domain.Exercises.Composing;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Roles;

/// <summary>Tasks of the topic's exercises for places where nothing written could be proven.</summary>
static class Substitutes
{
    /// <returns>By the number of the place: a task of its type, else of its part; none where the exercises have none.</returns>
    public static IReadOnlyDictionary<int, SheetTask> For(SheetDraft draft, SheetRandom random, CancellationToken stop)
    {
        Dictionary<int, SheetTask> found = [];
        if (draft.Failing.Count == 0 || draft.Plan.Listed is not { Exercises: { Count: > 0 } exercises })
        {
            return found;
        }

        // A whole sheet of exercises on the same request has the same types.
        var request = draft.Brief.Request with { Variants = 1 };
        var made = SheetComposer.Compose(request, exercises, "", "", random.Fork("exercises"), stop) is Composed composed ? composed.Worksheet.Variants[0].Tasks : [];
        var texts = draft.Standing.Select(standing => standing.Task!.Text).ToHashSet(StringComparer.Ordinal);
        var free = made.Where(task => !texts.Contains(task.Text)).ToList();
        foreach (var place in draft.Failing.Select(failing => failing.Place))
        {
            if ((free.Find(task => task.Type == place.Type) ?? free.Find(task => task.Part == place.Type.Part())) is { } task)
            {
                free.Remove(task);
                found[place.Number] = task;
            }
        }

        return found;
    }
}
