using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Printing.Sheets;

/// <summary>The lines over a sheet and over a key, the same on paper and in an editable file.</summary>
static class HeadText
{
    /// <summary>Ends a line rather than beginning one.</summary>
    const string Separator = "\u00A0· ";

    /// <summary>The first grade has no marks.</summary>
    public static bool HasMark(Worksheet worksheet) => worksheet.Grade > 1;

    /// <summary>School and teacher; empty when neither is given.</summary>
    public static string Origin(SheetHead head) => Joined([head.School, head.Teacher]);

    /// <summary>Subject, grade, variant and time of a pupil's sheet.</summary>
    public static string OfSheet(Worksheet worksheet, Variant variant, SheetHead head, PrintWords words) => Joined(
    [
        words.Subject(worksheet.Subject, worksheet.Grade),
        words.Filled("print.grade", worksheet.Grade),
        worksheet.Variants.Count > 1 ? words.Filled("print.variant", variant.Number) : null,
        head.Minutes is { } minutes ? words.Minutes(minutes) : null,
    ]);

    /// <summary>What the key belongs to.</summary>
    public static string OfKey(Worksheet worksheet, SheetHead head, PrintWords words) => Joined(
    [
        head.Kind,
        words.Subject(worksheet.Subject, worksheet.Grade),
        words.Filled("print.grade", worksheet.Grade),
        words.Filled("print.code", worksheet.Id),
    ]);

    /// <summary>The title of the file.</summary>
    /// <param name="last">Which part of the sheet the file is; null: all of it.</param>
    public static string Title(Worksheet worksheet, SheetHead head, string? last = null)
    {
        string?[] parts = [worksheet.Topic.Title, head.Kind, last];
        return string.Join(" — ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
    }

    static string Joined(string?[] parts) => string.Join(Separator, parts.Where(part => !string.IsNullOrWhiteSpace(part)));
}
