using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Cache;

/// <summary>Which sheets may be given to others: whole ones that are what was asked for, every key proven.</summary>
static class ProvenSheet
{
    public static bool Answers(WorksheetRequest request, Worksheet sheet) =>
        (sheet.Subject, sheet.Grade, sheet.Format, sheet.Volume, sheet.Difficulty)
            == (request.Subject, request.Grade, request.Format, request.Volume, request.Difficulty)
        && sheet.Variants.Count == request.Variants
        && sheet.Variants.All(variant => IsWhole(request, variant));

    static bool IsWhole(WorksheetRequest request, Variant variant) =>
        variant.Tasks.Count == SheetVolume.Of(request.Format, request.Volume).Total
        && variant.Tasks.All(task => task.Proof.Kind != ProofKind.None);
}
