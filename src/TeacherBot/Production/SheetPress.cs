using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.Printing;
using TeacherBot.Storage;

namespace TeacherBot.Production;

/// <summary>Prints any file of a sheet. The paper speaks Russian, whatever language the teacher chats in.</summary>
public sealed class SheetPress(Languages languages)
{
    readonly SheetPrinter printer = new(new PrintWords(languages[Languages.Russian].Texts));
    readonly WordPrinter word = new(new PrintWords(languages[Languages.Russian].Texts));

    public byte[] Print(Worksheet worksheet, DocumentRow document) => document.Kind switch
    {
        DocumentKind.Sheet => printer.Sheet(worksheet, document.Variant, Head),
        DocumentKind.Sheets => printer.Sheets(worksheet, Head),
        DocumentKind.Key => printer.Key(worksheet, Head),
        _ => throw new ArgumentOutOfRangeException(nameof(document), document.Kind, null),
    };

    /// <summary>The editable pupil's sheet of all variants (DOCX).</summary>
    public byte[] EditableSheet(Worksheet worksheet) => word.Sheet(worksheet, Head);

    /// <summary>The editable key (DOCX).</summary>
    public byte[] EditableKey(Worksheet worksheet) => word.Key(worksheet, Head);

    SheetHead Head => new(languages[Languages.Russian].Plain("print.kind_of_work"), null, null, null);
}
