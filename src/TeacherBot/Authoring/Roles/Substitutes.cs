using TeacherBot.Domain.Exercises.Composing;
using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Roles;

/// <summary>Tasks of the topic's exercises for places where nothing written could be proven.</summary>
static class Substitutes
{
    /// <returns>For every variant a task for as many of the places as the exercises have; of the type of the place, else of its part.</returns>
    public static IReadOnlyDictionary<int, IReadOnlyList<SheetTask>> For(SheetDraft draft, SheetRandom random, CancellationToken stop)
    {
        Dictionary<int, IReadOnlyList<SheetTask>> found = [];
        if (draft.Failing.Count == 0 || draft.Plan.Listed is not { Exercises: { Count: > 0 } exercises } || Composed(draft.Brief.Request, exercises, random, stop) is not { } sheet)
        {
            return found;
        }

        var texts = draft.Standing.Select(examined => examined.Task!.Text).ToHashSet(StringComparer.Ordinal);
        var free = Enumerable.Range(0, sheet.Variants[0].Tasks.Count).ToList();
        free.RemoveAll(i => sheet.Variants.Any(variant => texts.Contains(variant.Tasks[i].Text)));
        foreach (var place in draft.Failing.Select(examined => examined.Place))
        {
            var first = sheet.Variants[0].Tasks;
            if (free.Cast<int?>().FirstOrDefault(i => first[i!.Value].Type == place.Type) is { } same)
            {
                Put(place, same);
            }
            else if (free.Cast<int?>().FirstOrDefault(i => first[i!.Value].Part == place.Type.Part()) is { } alike)
            {
                Put(place, alike);
            }
        }

        return found;

        void Put(Place place, int i)
        {
            free.Remove(i);
            found[place.Number] = [.. sheet.Variants.Select(variant => variant.Tasks[i])];
        }
    }

    /// <summary>A whole sheet of exercises on the same request: its places have the same types. Null when there are too few for it.</summary>
    static Worksheet? Composed(WorksheetRequest request, IReadOnlyList<string> exercises, SheetRandom random, CancellationToken stop) =>
        SheetComposer.Compose(request, exercises, "", "", random.Fork("exercises"), stop) is Composed composed ? composed.Worksheet : null;
}
