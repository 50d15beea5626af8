using System.Diagnostics;

namespace TeacherBot.Printing.Tests.Goldens;

/// <summary>Turns a PDF into pictures with pdftoppm (Debian poppler-utils).</summary>
static class PdfPictures
{
    const int Resolution = 50;

    /// <summary>A grayscale PNG of every page.</summary>
    /// <param name="resolution">Dots per inch.</param>
    public static IReadOnlyList<byte[]> Of(byte[] pdf, int resolution = Resolution)
    {
        var folder = Directory.CreateTempSubdirectory("pages");
        try
        {
            var file = Path.Combine(folder.FullName, "sheet.pdf");
            File.WriteAllBytes(file, pdf);
            using var tool = Process.Start(new ProcessStartInfo("pdftoppm", ["-r", $"{resolution}", "-gray", "-png", file, Path.Combine(folder.FullName, "page")]) { RedirectStandardError = true, UseShellExecute = false })
                ?? throw new InvalidOperationException("pdftoppm did not start.");
            var complaint = tool.StandardError.ReadToEnd();
            tool.WaitForExit();
            tool.ExitCode.ShouldBe(0, complaint);
            complaint.ShouldBeEmpty();
            return [.. Directory.GetFiles(folder.FullName, "page*.png").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
