using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Roles;

/// <summary>A sheet while it is written: what stands at every place, and what is known about its key.</summary>
sealed class SheetDraft(SheetPlan plan, WorksheetRequest request, SheetRandom random)
{
    readonly Dictionary<int, ManuscriptTask> tasks = [];
    readonly SortedDictionary<int, Examined> examined = new(SheetPlaces.Of(request).ToDictionary(place => place.Number, Unwritten));
    readonly HashSet<int> seen = [];

    public SheetPlan Plan { get; } = plan;

    public Brief Brief { get; } = plan.BriefFor(request);

    public IReadOnlyList<Examined> Examined => [.. examined.Values];

    public IReadOnlyList<Examined> Failing => Of(ExaminedState.Rejected);

    public IReadOnlyList<Examined> Unsolved => Of(ExaminedState.NeedsSolving);

    public IReadOnlyList<Examined> Standing => Of(ExaminedState.Proven);

    /// <summary>What stands and no second model has looked at.</summary>
    public IReadOnlyList<Examined> Unseen => [.. Standing.Where(standing => !seen.Contains(standing.Place.Number))];

    /// <summary>What the author wrote, by the number of the place.</summary>
    public IReadOnlyDictionary<int, ManuscriptTask> Tasks => tasks;

    /// <summary>Examines the tasks of a reply that were written for open places; what stands keeps its place, and none of it comes again.</summary>
    public void Take(string reply)
    {
        var open = Brief with { Places = [.. Failing.Select(failing => failing.Place)] };
        var manuscript = ManuscriptReader.Read(reply, open);
        var written = manuscript.Tasks.ToDictionary(task => task.Place);
        foreach (var result in Examination.Of(open, manuscript, random.Fork("options"), [.. Standing.Select(standing => standing.Task!)]))
        {
            if (written.TryGetValue(result.Place.Number, out var task))
            {
                tasks[task.Place] = task;
                seen.Remove(task.Place);
                examined[task.Place] = result;
            }
        }
    }

    /// <summary>Notes what a second model found.</summary>
    public void Solved(IEnumerable<Examined> found)
    {
        foreach (var result in found)
        {
            examined[result.Place.Number] = result;
            seen.Add(result.Place.Number);
        }
    }

    IReadOnlyList<Examined> Of(ExaminedState state) => [.. examined.Values.Where(result => result.State == state)];

    static Examined Unwritten(Place place) => new(place, null, ExaminedState.Rejected, RejectionKind.Missing, "nothing was written for this place");
}
