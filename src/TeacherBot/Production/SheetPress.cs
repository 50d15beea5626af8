using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.Printing;
using TeacherBot.Storage;

namespace TeacherBot.Production;

/// <summary>Prints any file of a sheet. The paper speaks Russian, whatever language the teacher chats in.</summary>
public sealed class SheetPress(Languages languages)
{
    readonly SheetPrinter printer = new(new PrintWords(languages[Languages.Russian].Texts));

    public byte[] Print(Worksheet worksheet, DocumentRow document) => document.Kind switch
    {
        DocumentKind.Sheet => printer.Sheet(worksheet, document.Variant, Head),
        DocumentKind.Sheets => printer.Sheets(worksheet, Head),
        DocumentKind.Key => printer.Key(worksheet, Head),
        _ => throw new ArgumentOutOfRangeException(nameof(document), document.Kind, null),
    };

    SheetHead Head => new(languages[Languages.Russian].Plain("print.kind_of_work"), null, null, null);
}
