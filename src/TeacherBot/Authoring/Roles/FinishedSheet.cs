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
        var written = draft.Standing.ToDictionary(standing => standing.Place.Number, standing => standing.Task!);
        Place[] filled = [.. draft.Brief.Places.Where(place => written.ContainsKey(place.Number) || substitutes.ContainsKey(place.Number))];
        Place[] missing = [.. draft.Brief.Places.Except(filled)];
        if (filled.Length == 0)
        {
            return new FinishedSheet(null, missing, new ProofCounts(0, 0, 0));
        }

        var request = draft.Brief.Request;
        Variant[] variants = [.. Enumerable.Range(1, request.Variants).Select(number => new Variant(number, [.. filled.Select((place, i) => Task(place, number) with { Number = i + 1 })]))];
        Worksheet sheet = new(work.Id, work.Seed, request.Subject, request.Grade, request.Topic, request.Format, request.Volume, request.Difficulty, variants);
        return new FinishedSheet(sheet, missing, Counted(variants[0], substitutes.Count));

        SheetTask Task(Place place, int variant) => substitutes.TryGetValue(place.Number, out var made) ? made[variant - 1] : written[place.Number];
    }

    static ProofCounts Counted(Variant variant, int replaced)
    {
        var blind = variant.Tasks.Count(task => task.Proof.Kind == ProofKind.Blind);
        return new ProofCounts(variant.Tasks.Count - blind, blind, replaced);
    }
}
