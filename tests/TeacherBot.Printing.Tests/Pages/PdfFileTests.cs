using System.Text;
using TeacherBot.Printing.Tests.Samples;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace TeacherBot.Printing.Tests.Pages;

public sealed class PdfFileTests
{
    const int MostBytes = 110 * 1024;

    static readonly SheetPrinter Printer = new(Words.Russian);

    [Fact]
    public void Faces_are_embedded_as_cut_truetype_with_their_text()
    {
        using var document = PdfDocument.Open(Printer.Sheet(SampleWorksheets.Fractions(), 1, SampleWorksheets.Head));
        var fonts = 0;
        foreach (var fontSet in document.GetPages().Select(page => Resolve(document, page.Dictionary, "Resources")).Select(resources => Resolve(document, resources, "Font")))
        {
            foreach (var reference in fontSet.Data.Values)
            {
                var font = Token<DictionaryToken>(document, reference);
                ((NameToken)font.Data["Subtype"]).Data.ShouldNotBe("Type3");
                ((NameToken)font.Data["Subtype"]).Data.ShouldBe("Type0");
                font.Data.ContainsKey("ToUnicode").ShouldBeTrue();
                var descendant = Token<DictionaryToken>(document, Token<ArrayToken>(document, font.Data["DescendantFonts"]).Data[0]);
                ((NameToken)descendant.Data["Subtype"]).Data.ShouldBe("CIDFontType2");
                ((NameToken)descendant.Data["BaseFont"]).Data.ShouldContain("+");
                Resolve(document, descendant, "FontDescriptor").Data.ContainsKey("FontFile2").ShouldBeTrue();
                fonts++;
            }
        }

        fonts.ShouldBeGreaterThan(3);
    }

    [Fact]
    public void The_same_sheet_is_the_same_file()
    {
        var worksheet = SampleWorksheets.Fractions(3);
        Printer.Sheet(worksheet, 2, SampleWorksheets.Head).ShouldBe(new SheetPrinter(Words.Russian).Sheet(worksheet, 2, SampleWorksheets.Head));
        Printer.Key(worksheet, SampleWorksheets.Head).ShouldBe(Printer.Key(worksheet, SampleWorksheets.Head));
    }

    [Fact]
    public void The_file_knows_its_title_and_language_but_not_its_hour()
    {
        var pdf = Printer.Sheet(SampleWorksheets.Fractions(), 1, SampleWorksheets.Head);
        using var document = PdfDocument.Open(pdf);
        document.Information.Title.ShouldBe("Сложение и вычитание обыкновенных дробей с разными знаменателями — Самостоятельная работа — Вариант 1");
        document.Information.CreationDate.ShouldNotBeNull().ShouldContain("20000101");
        document.Structure.Catalog.CatalogDictionary.Data.ShouldContainKey("Lang");
        Encoding.Latin1.GetString(pdf).ShouldNotContain("Skia");
    }

    [Fact]
    public void Files_stay_small()
    {
        Printer.Sheet(SampleWorksheets.Fractions(), 1, SampleWorksheets.Head).Length.ShouldBeLessThan(MostBytes);
        Printer.Sheet(SampleWorksheets.Rational(), 1, SampleWorksheets.Head).Length.ShouldBeLessThan(MostBytes);
        Printer.Key(SampleWorksheets.Rational(30), SampleWorksheets.Head).Length.ShouldBeLessThan(MostBytes);
    }

    [Fact]
    public void Every_variant_begins_on_the_front_of_a_leaf()
    {
        var worksheet = SampleWorksheets.FirstGrade(3);
        PdfText.Pages(Printer.Sheet(worksheet, 1, SampleWorksheets.Head)).ShouldBe(1);
        var all = Printer.Sheets(worksheet, SampleWorksheets.Head);
        using var document = PdfDocument.Open(all);
        document.NumberOfPages.ShouldBe(6);
        document.GetPages().Where(page => page.Number % 2 == 1).ShouldAllBe(page => page.Letters.Count > 0);
    }

    [Fact]
    public void Many_threads_print_the_same_file()
    {
        var worksheet = SampleWorksheets.Fractions();
        var files = new byte[64][];
        Parallel.For(0, files.Length, i => files[i] = Printer.Sheet(worksheet, 1, SampleWorksheets.Head));
        files.ShouldAllBe(file => Convert.ToHexString(file) == Convert.ToHexString(files[0]));
    }

    static DictionaryToken Resolve(PdfDocument document, DictionaryToken owner, string name) => Token<DictionaryToken>(document, owner.Data[name]);

    static T Token<T>(PdfDocument document, IToken token)
        where T : class, IToken => token as T ?? (T)document.Structure.GetObject(((IndirectReferenceToken)token).Data).Data;
}
