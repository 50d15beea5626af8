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

    public static string Dense(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    public static int Pages(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.NumberOfPages;
    }
}
