using System.Diagnostics;
using System.Text;
using UglyToad.PdfPig;

namespace TeacherBot.Printing.Tests.Pages;

/// <summary>What a reader's search finds in a PDF.</summary>
static class PdfText
{
    /// <summary>All characters in the order of drawing, without any white space.</summary>
    public static string Dense(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var text = new StringBuilder();
        foreach (var letter in document.GetPages().SelectMany(page => page.Letters))
        {
            text.Append(letter.Value);
        }

        return Dense(text.ToString());
    }

    /// <summary>What pdftotext (Debian poppler-utils) reads, words cut at line ends put together.</summary>
    public static string ByPoppler(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, pdf);
            using var tool = Process.Start(new ProcessStartInfo("pdftotext", [file, "-"]) { RedirectStandardOutput = true, UseShellExecute = false, StandardOutputEncoding = Encoding.UTF8 })
                ?? throw new InvalidOperationException("pdftotext did not start.");
            var text = tool.StandardOutput.ReadToEnd();
            tool.WaitForExit();
            tool.ExitCode.ShouldBe(0);
            return text.Replace("\u00AD\n", "", StringComparison.Ordinal).Replace("-\n", "", StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Without white space and without the hyphens at line ends, which are soft.</summary>
    public static string Dense(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character != '\u00AD'));

    public static int Pages(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.NumberOfPages;
    }
}
