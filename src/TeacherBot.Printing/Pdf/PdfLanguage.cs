using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TeacherBot.Printing.Pdf;

/// <summary>Says in which language a PDF is written, which the engine offers no way to say.</summary>
static partial class PdfLanguage
{
    /// <summary>The same file with an appended revision of its catalog that carries <c>/Lang</c> (ISO 32000, 7.5.6).</summary>
    /// <exception cref="PrintingException">The file has no classic trailer.</exception>
    public static byte[] Stamp(byte[] pdf, string language)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var end = Trailer().Match(text, Math.Max(0, text.LastIndexOf("trailer", StringComparison.Ordinal)));
        var start = StartXref().Match(text, Math.Max(0, text.LastIndexOf("startxref", StringComparison.Ordinal)));
        var root = end.Success ? Root().Match(end.Value) : Match.Empty;
        if (!end.Success || !start.Success || !root.Success)
        {
            throw new PrintingException("The written PDF has no trailer.");
        }

        var number = int.Parse(root.Groups["number"].Value, CultureInfo.InvariantCulture);
        var offset = Offset(text, int.Parse(start.Groups["at"].Value, CultureInfo.InvariantCulture), number);
        var catalog = text[offset..text.IndexOf("endobj", offset, StringComparison.Ordinal)];
        var opening = catalog.IndexOf("<<", StringComparison.Ordinal) + 2;
        var revision = new StringBuilder("\n").Append(catalog.AsSpan(0, opening)).Append($"/Lang ({language}) ").Append(catalog.AsSpan(opening)).Append("endobj\n");
        var xref = pdf.Length + revision.Length;
        revision.Append($"xref\n{number} 1\n{pdf.Length + 1:D10} 00000 n \n")
            .Append(end.Value.Insert(end.Value.IndexOf("<<", StringComparison.Ordinal) + 2, $"/Prev {start.Groups["at"].Value} "))
            .Append($"\nstartxref\n{xref}\n%%EOF\n");
        return [.. pdf, .. Encoding.Latin1.GetBytes(revision.ToString())];
    }

    /// <summary>Where an object begins, by the table of a file that holds all objects in one section.</summary>
    static int Offset(string text, int xref, int number)
    {
        var first = text.IndexOf("0000000000 65535 f", xref, StringComparison.Ordinal);
        var entry = first + (20 * number);
        return int.Parse(text.AsSpan(entry, 10), CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"trailer\s*<<.*?>>(?=\s*startxref)", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Trailer();

    [GeneratedRegex(@"startxref\s+(?<at>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StartXref();

    [GeneratedRegex(@"/Root\s+(?<number>\d+)\s+0\s+R", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Root();
}
