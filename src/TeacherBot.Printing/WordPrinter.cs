using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Keys;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Sheets;
using TeacherBot.Printing.Word;

namespace TeacherBot.Printing;

/// <summary>
/// Writes worksheets and their keys as editable A4 DOCX files with the content and labels of the printed ones. Safe for
/// any number of threads; same input, same bytes.
/// </summary>
/// <param name="words">The words that Printing adds.</param>
/// <param name="scale">When which mark is given; null: 90, 70 and 50 percent.</param>
public sealed class WordPrinter(PrintWords words, MarkScale? scale = null)
{
    readonly MarkScale marks = scale ?? new MarkScale();

    /// <summary>All variants in one file, each on pages of its own. Signs that no printed face has are allowed here.</summary>
    /// <param name="look">Null: as usual for the grade. Two on a page is a matter of paper: an editable sheet has its page to itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are not 1–600.</exception>
    /// <exception cref="PrintingException">A task cannot be written: a malformed formula, a figure that cannot be drawn; the message names it.</exception>
    public byte[] Sheet(Worksheet w, SheetHead head, SheetLook? look = null)
    {
        SheetPrinter.Check(w, head);
        var style = SheetStyle.For(w.Grade, look?.Scale == SheetScale.TwoOnPage ? look with { Scale = SheetScale.Normal } : look);
        using var draft = new Draft(words, style, new NumberedLists(style.Number, SheetStyle.Indent, style.Option, StyleSheet.AccentOf(style)));
        SheetDocument.Write(w, head, draft);
        return WordFile.Write(draft, StyleSheet.OfSheet(style, words.Region), HeadText.Title(w, head), words.Region);
    }

    /// <summary>The teacher's key: the answers of all variants side by side, points, marks and short solutions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are not 1–600.</exception>
    /// <exception cref="PrintingException">As for <see cref="Sheet"/>.</exception>
    public byte[] Key(Worksheet w, SheetHead head)
    {
        SheetPrinter.Check(w, head);
        var style = SheetStyle.For(w.Grade);
        using var draft = new Draft(words, style, new NumberedLists(KeyStyle.TextNumber, Solutions.Indent, KeyStyle.Text));
        KeyDocument.Write(w, head, marks, draft);
        return WordFile.Write(draft, StyleSheet.OfKey(style, words.Region), HeadText.Title(w, head, words["print.key.title"]), words.Region);
    }
}
