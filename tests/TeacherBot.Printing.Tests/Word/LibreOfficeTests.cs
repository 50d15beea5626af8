using System.Diagnostics;
using TeacherBot.Printing.Tests.Pages;
using TeacherBot.Printing.Tests.Samples;

namespace TeacherBot.Printing.Tests.Word;

/// <summary>Another program than the one that wrote them opens the files and prints them.</summary>
public sealed class LibreOfficeTests
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    static readonly WordPrinter Printer = new(Words.Russian);

    [Fact]
    public void LibreOffice_prints_what_the_files_say()
    {
        var worksheet = SampleWorksheets.Fractions(2);
        var pages = Converted(new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["sheet"] = Printer.Sheet(worksheet, SampleWorksheets.Head),
            ["key"] = Printer.Key(worksheet, SampleWorksheets.Head),
            ["figures"] = Printer.Sheet(SampleFigures.Middle(), SampleWorksheets.Head),
        });
        var sheet = PdfText.Dense(pages["sheet"]);
        foreach (var words in new[] { "Самостоятельнаяработа", "Фамилия,имя", "Отметка", "Вариант2", "КодлистаK7F3-Q2MD", "Найдитезначениевыражения", "10.", "4)", "А)", "балла", "Ответ:", "1/2", "2/2" })
        {
            sheet.ShouldContain(words);
        }

        PdfText.Pages(pages["sheet"]).ShouldBeInRange(2, 6);
        var key = PdfText.Dense(pages["key"]);
        foreach (var words in new[] { "Ключ", "А–2,Б–1,В–4,Г–3", "Всего15баллов", "Проверено", "Решения.Вариант2" })
        {
            key.ShouldContain(words);
        }

        PdfText.Dense(pages["figures"]).ShouldContain("Тетрадьвклетку");
    }

    static Dictionary<string, byte[]> Converted(Dictionary<string, byte[]> files)
    {
        var folder = Directory.CreateTempSubdirectory("office");
        try
        {
            string[] paths = [.. files.Keys.Select(name => Path.Combine(folder.FullName, $"{name}.docx"))];
            foreach (var path in paths)
            {
                File.WriteAllBytes(path, files[Path.GetFileNameWithoutExtension(path)]);
            }

            // A profile of its own: another run of the program must not take the files over.
            using var office = Process.Start(new ProcessStartInfo("soffice", [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, .. paths])
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }) ?? throw new InvalidOperationException("soffice did not start.");
            var complaint = office.StandardError.ReadToEndAsync();
            var told = office.StandardOutput.ReadToEndAsync();
            if (!office.WaitForExit(Patience))
            {
                office.Kill(entireProcessTree: true);
                throw new TimeoutException("soffice did not end.");
            }

            office.ExitCode.ShouldBe(0, $"{told.Result} {complaint.Result}");
            return files.Keys.ToDictionary(name => name, name => File.ReadAllBytes(Path.Combine(folder.FullName, $"{name}.pdf")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
