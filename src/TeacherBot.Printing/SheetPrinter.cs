using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Keys;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;
using TeacherBot.Printing.Sheets;

namespace TeacherBot.Printing;

/// <summary>Prints worksheets and their keys as A4 PDF files. Safe for any number of threads; same input, same bytes.</summary>
/// <param name="words">The words that Printing adds.</param>
/// <param name="scale">When which mark is given; null: 90, 70 and 50 percent.</param>
public sealed class SheetPrinter(PrintWords words, MarkScale? scale = null)
{
    readonly MarkScale marks = scale ?? new MarkScale();

    /// <summary>One variant as its pupil gets it.</summary>
    /// <param name="variantNumber">From 1, as in <see cref="Variant.Number"/>.</param>
    /// <param name="look">Null: as usual for the grade.</param>
    /// <exception cref="ArgumentOutOfRangeException">The worksheet has no such variant, or the minutes are not 1–600.</exception>
    /// <exception cref="PrintingException">A task cannot be printed: a malformed formula, a character no face has, a part taller than a page.</exception>
    public byte[] Sheet(Worksheet w, int variantNumber, SheetHead head, SheetLook? look = null)
    {
        Check(w, head);
        var variant = w.Variants.FirstOrDefault(one => one.Number == variantNumber)
            ?? throw new ArgumentOutOfRangeException(nameof(variantNumber), variantNumber, "The worksheet has no such variant.");
        using var press = new Press(words);
        var pages = SheetPages.Of(w, variant, head, press, look);
        if (IsTwoUp(look) && pages.Count == 1)
        {
            // One A4, two pupils.
            pages = [pages[0], pages[0]];
        }

        return Written(pages, HeadText.Title(w, head, words.Filled("print.variant", variantNumber)), w, look);
    }

    /// <summary>
    /// All variants in one file, each on an even number of pages, so that duplex printing keeps them apart; of two on a page, short ones stand beside each other.
    /// </summary>
    /// <param name="look">Null: as usual for the grade.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are not 1–600.</exception>
    /// <exception cref="PrintingException">As for <see cref="Sheet"/>.</exception>
    public byte[] Sheets(Worksheet w, SheetHead head, SheetLook? look = null)
    {
        Check(w, head);
        using var press = new Press(words);
        var variants = w.Variants.Select(variant => SheetPages.Of(w, variant, head, press, look)).ToArray();
        var share = IsTwoUp(look) && variants.All(pages => pages.Count == 1);
        return Written([.. variants.SelectMany(pages => share || pages.Count % 2 == 0 ? pages : pages.Append(new Page()))], HeadText.Title(w, head), w, look);
    }

    /// <summary>The teacher's key: the answers of all variants side by side, points, marks and short solutions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are not 1–600.</exception>
    /// <exception cref="PrintingException">As for <see cref="Sheet"/>.</exception>
    public byte[] Key(Worksheet w, SheetHead head)
    {
        Check(w, head);
        using var press = new Press(words);
        return PdfFile.Write(KeyPages.Of(w, head, marks, press), HeadText.Title(w, head, words["print.key.title"]), words["print.language"]);
    }

    byte[] Written(IReadOnlyList<Page> pages, string title, Worksheet w, SheetLook? look) =>
        PdfFile.Write(pages, title, words["print.language"], SheetStyle.For(w.Grade, look).Design.Palette, IsTwoUp(look));

    static bool IsTwoUp(SheetLook? look) => look?.Scale == SheetScale.TwoOnPage;

    /// <summary>What no printer takes.</summary>
    internal static void Check(Worksheet w, SheetHead head)
    {
        ArgumentNullException.ThrowIfNull(w);
        ArgumentNullException.ThrowIfNull(head);
        if (head.Minutes is < 1 or > 600)
        {
            throw new ArgumentOutOfRangeException(nameof(head), head.Minutes, "Time allowed is 1–600 minutes.");
        }

        if (w.Variants.Count == 0)
        {
            throw new PrintingException("The worksheet has no variants.");
        }

        foreach (var variant in w.Variants)
        {
            if (variant.Tasks.GroupBy(task => task.Number).FirstOrDefault(tasks => tasks.Count() > 1) is { } doubled)
            {
                throw new PrintingException($"Variant {variant.Number} has several tasks {doubled.Key}.");
            }
        }
    }
}
