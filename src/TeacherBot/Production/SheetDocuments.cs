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
        return [.. files.Select((file, position) => Row(sheetId, file.Kind, file.Variant, position))];
    }

    /// <summary>Documents to be edited, all variants in one.</summary>
    /// <param name="position">Of the first.</param>
    public static IReadOnlyList<DocumentRow> Word(string sheetId, int position) =>
        [Row(sheetId, DocumentKind.WordSheet, 0, position), Row(sheetId, DocumentKind.WordKey, 0, position + 1)];

    public static bool IsWord(DocumentKind kind) => kind is DocumentKind.WordSheet or DocumentKind.WordKey;

    static DocumentRow Row(string sheetId, DocumentKind kind, int variant, int position) =>
        new() { GenerationId = sheetId, Kind = kind, Variant = variant, Position = position };
}
