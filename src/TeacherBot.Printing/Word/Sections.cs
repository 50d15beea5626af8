using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TeacherBot.Printing.Layout;
using Page = TeacherBot.Printing.Pdf.Page;

namespace TeacherBot.Printing.Word;

/// <summary>The paper of a document and what stands at the foot of its pages.</summary>
static class Sections
{
    /// <summary>From the edge of the paper to the foot, pt.</summary>
    static readonly float FootDistance = 8.Mm();

    /// <summary>Stand for the numbers in «{0} / {1}» while it is cut into words and fields.</summary>
    const char PageMark = '\uE000';
    const char CountMark = '\uE001';

    /// <summary>A4 with the margins of print; begins on a new page and counts its pages from 1.</summary>
    public static SectionProperties Of(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new SectionType { Val = SectionMarkValues.NextPage },
        new PageSize { Width = (uint)Page.Width.ToTwips(), Height = (uint)Page.Height.ToTwips() },
        new PageMargin
        {
            Top = SheetStyle.Top.ToTwips(),
            Bottom = SheetStyle.Bottom.ToTwips(),
            Left = (uint)SheetStyle.Side.ToTwips(),
            Right = (uint)SheetStyle.Side.ToTwips(),
            Header = (uint)FootDistance.ToTwips(),
            Footer = (uint)FootDistance.ToTwips(),
            Gutter = 0,
        },
        new PageNumberType { Start = 1 });

    /// <param name="count">The field that counts the pages: of the file, or up to the end of a variant.</param>
    public static Footer Foot(string left, string middle, string count, PrintWords words)
    {
        List<OpenXmlElement> content = [Paragraphs.Words(left), Paragraphs.Tab(), Paragraphs.Words(middle), Paragraphs.Tab()];
        var pattern = words.Filled("print.page", PageMark, CountMark);
        var start = 0;
        for (var i = 0; i <= pattern.Length; i++)
        {
            if (i < pattern.Length && pattern[i] is not (PageMark or CountMark))
            {
                continue;
            }

            if (i > start)
            {
                content.Add(Paragraphs.Words(pattern[start..i]));
            }

            if (i < pattern.Length)
            {
                content.Add(Paragraphs.Field(pattern[i] == PageMark ? "PAGE" : count));
            }

            start = i + 1;
        }

        return new Footer(Paragraphs.Of(StyleSheet.Footer, content));
    }
}
