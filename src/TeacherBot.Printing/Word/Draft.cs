using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TeacherBot.Printing.Layout;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace TeacherBot.Printing.Word;

/// <summary>An editable document while it is made: its body from above, and the parts the body refers to.</summary>
sealed class Draft(PrintWords words, SheetStyle style, NumberedLists lists) : IDisposable
{
    readonly List<OpenXmlElement> body = [];
    readonly List<byte[]> pictures = [];
    readonly List<Footer> footers = [];
    int marks;

    public PrintWords Words => words;

    public SheetStyle Style => style;

    public NumberedLists Lists => lists;

    /// <summary>Measures texts as the printed sheet does.</summary>
    public Press Press { get; } = new(words);

    public IReadOnlyList<OpenXmlElement> Body => body;

    /// <summary>PNG, in the order of their ids.</summary>
    public IReadOnlyList<byte[]> Pictures => pictures;

    /// <summary>In the order of their ids.</summary>
    public IReadOnlyList<Footer> Footers => footers;

    public void Dispose() => Press.Dispose();

    public void Add(params OpenXmlElement[] parts) => body.AddRange(parts);

    public void Add(IEnumerable<OpenXmlElement> parts) => body.AddRange(parts);

    /// <summary>The id of the picture's part.</summary>
    public string AddPicture(byte[] png)
    {
        pictures.Add(png);
        return PictureId(pictures.Count);
    }

    /// <summary>The id of the footer's part.</summary>
    public string AddFooter(Footer footer)
    {
        footers.Add(footer);
        return FooterId(footers.Count);
    }

    public static string PictureId(int number) => $"picture{number}";

    public static string FooterId(int number) => $"footer{number}";

    /// <summary>Marks the place that was reached, so that a field can tell its page.</summary>
    public void MarkEnd(string bookmark)
    {
        var id = $"{++marks}";
        LastParagraph().Append(new BookmarkStart { Id = id, Name = bookmark }, new BookmarkEnd { Id = id });
    }

    /// <summary>What was added since the last end becomes a section of its own.</summary>
    public void EndSection(SectionProperties section)
    {
        var last = LastParagraph();
        last.ParagraphProperties ??= new ParagraphProperties();
        last.ParagraphProperties.SectionProperties = section;
    }

    /// <summary>A measure of the printed sheet, or another where the printed sheet refuses the text: a sign no face has stops print, not this.</summary>
    public static T Measured<T>(Func<T> measure, T otherwise)
    {
        try
        {
            return measure();
        }
        catch (PrintingException)
        {
            return otherwise;
        }
    }

    /// <summary>A table, and a section that is ended already, cannot carry what a paragraph carries.</summary>
    Paragraph LastParagraph()
    {
        if (body is [.., Paragraph last] && last.ParagraphProperties?.SectionProperties is null)
        {
            return last;
        }

        var spacer = Paragraphs.Of(StyleSheet.Spacer);
        body.Add(spacer);
        return spacer;
    }
}
