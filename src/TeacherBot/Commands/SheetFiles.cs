using System.CommandLine;
using System.Diagnostics;
using System.Text;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.Production;
using TeacherBot.Storage;

namespace TeacherBot.Commands;

/// <summary>Writes a sheet of the command line: worksheet.json, a PDF for every variant, the key, and the editable files on request.</summary>
static class SheetFiles
{
    static readonly Option<bool> Docx = new("--docx") { Description = "Also write sheet.docx (all variants) and key.docx, which can be edited" };

    public static Option<string?> Out { get; } = new("--out") { Description = "The folder to write to" };

    public static void AddTo(Command command)
    {
        command.Add(Docx);
        command.Add(Out);
        PaperArguments.AddTo(command);
    }

    /// <param name="authored">How long the sheet took to make, in ms.</param>
    public static int Write(Worksheet worksheet, ParseResult parsed, long authored)
    {
        var clock = Stopwatch.StartNew();
        var files = Printed(worksheet, parsed);
        var printed = clock.ElapsedMilliseconds;
        try
        {
            var folder = Directory.CreateDirectory(parsed.GetValue(Out)!).FullName;
            File.WriteAllText(Path.Combine(folder, "worksheet.json"), WorksheetJson.Write(worksheet), new UTF8Encoding(false));
            foreach (var (name, content) in files)
            {
                File.WriteAllBytes(Path.Combine(folder, name), content);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return CommandLine.Wrong($"--out: {fault.Message}");
        }

        Console.WriteLine($"authored {authored} printed {printed}");
        return 0;
    }

    static List<(string Name, byte[] Content)> Printed(Worksheet worksheet, ParseResult parsed)
    {
        var (title, print) = PaperArguments.Read(parsed);
        SheetPress press = new(Languages.Load());
        return
        [
            .. worksheet.Variants.Select(variant => ($"sheet-{variant.Number}.pdf", Document(DocumentKind.Sheet, variant.Number))),
            ("key.pdf", Document(DocumentKind.Key)),
            .. parsed.GetValue(Docx) ? [("sheet.docx", Document(DocumentKind.WordSheet)), ("key.docx", Document(DocumentKind.WordKey))] : Array.Empty<(string, byte[])>(),
        ];

        byte[] Document(DocumentKind kind, int variant = 0) =>
            press.Print(worksheet, new DocumentRow { GenerationId = worksheet.Id, Kind = kind, Variant = variant }, title, print);
    }
}
