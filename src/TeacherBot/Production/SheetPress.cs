using TeacherBot.Domain.Teachers;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.Printing;
using TeacherBot.Storage;

namespace TeacherBot.Production;

/// <summary>Prints any file of a sheet. The paper speaks Russian, whatever language the teacher chats in.</summary>
public sealed class SheetPress
{
    readonly Words words;
    readonly SheetPrinter printer;
    readonly WordPrinter word;

    public SheetPress(Languages languages)
    {
        words = languages[Languages.Russian];
        PrintWords print = new(words.Texts);
        (printer, word) = (new SheetPrinter(print), new WordPrinter(print));
    }

    /// <param name="title">What the head says of the work.</param>
    /// <param name="print">The teacher's own settings.</param>
    /// <param name="codes">Variant → what its QR code leads to.</param>
    public byte[] Print(Worksheet worksheet, DocumentRow document, SheetTitle title, PrintSettings print, IReadOnlyDictionary<int, string>? codes = null)
    {
        var head = Head(title, print) with { Codes = codes };
        return document.Kind switch
        {
            DocumentKind.Sheet => printer.Sheet(worksheet, document.Variant, head, print.LookOrUsual),
            DocumentKind.Sheets => printer.Sheets(worksheet, head, print.LookOrUsual),
            DocumentKind.Key => printer.Key(worksheet, head),
            DocumentKind.WordSheet => word.Sheet(worksheet, head, print.LookOrUsual),
            DocumentKind.WordKey => word.Key(worksheet, head),
            _ => throw new ArgumentOutOfRangeException(nameof(document), document.Kind, null),
        };
    }

    SheetHead Head(SheetTitle title, PrintSettings print) =>
        new(title.Own ?? words.Plain($"kind.{Identifier.Of(title.Kind)}"), print.School, print.Teacher, title.Minutes);
}
