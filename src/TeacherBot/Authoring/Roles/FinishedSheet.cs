using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Roles;

/// <summary>What is printed of a draft: what stands, exercises in the other places, in as many variants as were asked for.</summary>
/// <param name="Worksheet">Null when nothing stands.</param>
/// <param name="Missing">Places that stay empty.</param>
sealed record FinishedSheet(Worksheet? Worksheet, IReadOnlyList<Place> Missing, ProofCounts Proofs)
{
    public static FinishedSheet Of(SheetDraft draft, SheetWork work, CancellationToken stop)
    {
        var substitutes = Substitutes.For(draft, work.Random, stop);
        SheetTask[] tasks = [.. draft.Examined.Select(examined => examined.State == ExaminedState.Proven ? examined.Task : substitutes.GetValueOrDefault(examined.Place.Number)).OfType<SheetTask>()];
        Place[] missing = [.. draft.Failing.Select(failing => failing.Place).Where(place => !substitutes.ContainsKey(place.Number))];
        var blind = tasks.Count(task => task.Proof.Kind == ProofKind.Blind);
        var sheet = tasks.Length == 0 ? null : ManuscriptSheet.Of(draft.Brief, tasks, work.Id, work.Random.Fork("sheet")).Worksheet with { Seed = work.Seed };
        return new FinishedSheet(sheet, missing, new ProofCounts(tasks.Length - blind, blind, substitutes.Count));
    }
}
