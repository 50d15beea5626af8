using System.Buffers.Text;
using System.Security.Cryptography;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Storage;

namespace TeacherBot.Production;

/// <summary>The tokens of QR codes: one for each delivery and variant.</summary>
public static class SheetLinks
{
    const int Bytes = 16;

    static readonly int Length = Base64Url.GetEncodedLength(Bytes);

    public static IEnumerable<SheetLinkRow> New(string sheetId, Worksheet worksheet) => worksheet.Variants.Select(variant => new SheetLinkRow
    {
        Token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)),
        GenerationId = sheetId,
        Variant = variant.Number,
    });

    /// <summary>Whether it has the form of a token; whether there is such one only the table knows.</summary>
    public static bool IsToken(string text) => text.Length == Length && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
