using TeacherBot.Domain.Worksheets;
using TeacherBot.Storage;

namespace TeacherBot.Production;

/// <summary>Which files a sheet comes as.</summary>
public static class SheetDocuments
{
    /// <summary>Up to this many variants come as files of their own; more as one print-ready file.</summary>
    public const int MostSeparate = 4;

    public static IReadOnlyList<DocumentRow> Of(string sheetId, Worksheet worksheet)
    {
        List<(DocumentKind Kind, int Variant)> files = worksheet.Variants.Count <= MostSeparate
            ? [.. worksheet.Variants.Select(variant => (DocumentKind.Sheet, variant.Number))]
            : [(DocumentKind.Sheets, 0)];
        files.Add((DocumentKind.Key, 0));
        return [.. files.Select((file, position) => new DocumentRow
        {
            GenerationId = sheetId,
            Kind = file.Kind,
            Variant = file.Variant,
            Position = position,
        })];
    }
}
