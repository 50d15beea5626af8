using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TeacherBot.Printing.Word;

/// <summary>Paragraphs and what stands in them.</summary>
static class Paragraphs
{
    // An element is also the sequence of its children: a single one must not be taken for many.
    public static Paragraph Of(string style, params OpenXmlElement[] content) => Of(style, content.AsEnumerable());

    public static Paragraph Of(string style, IEnumerable<OpenXmlElement> content) =>
        Of(new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } }, content);

    public static Paragraph Of(ParagraphProperties properties, params OpenXmlElement[] content) => Of(properties, content.AsEnumerable());

    public static Paragraph Of(ParagraphProperties properties, IEnumerable<OpenXmlElement> content)
    {
        var paragraph = new Paragraph { ParagraphProperties = properties };
        paragraph.Append(content);
        return paragraph;
    }

    /// <summary>No page ends after it.</summary>
    public static Paragraph KeptWithNext(this Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        return paragraph;
    }

    public static Paragraph Centred(this Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.Justification = new Justification { Val = JustificationValues.Center };
        return paragraph;
    }

    public static Paragraph AtRight(this Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.Justification = new Justification { Val = JustificationValues.Right };
        return paragraph;
    }

    /// <summary>Words as they are.</summary>
    /// <param name="style">Of the letters; null: the paragraph's.</param>
    public static Run Words(string text, string? style = null)
    {
        var run = new Run(new Text(XmlText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        if (style is not null)
        {
            run.RunProperties = new RunProperties { RunStyle = new RunStyle { Val = style } };
        }

        return run;
    }

    /// <summary>To the next tab stop.</summary>
    public static Run Tab() => new(new TabChar());

    /// <summary>A stop to which a line to write on is drawn.</summary>
    /// <param name="position">From the left edge of the text, pt.</param>
    public static TabStop WritingLine(float position) =>
        new() { Val = TabStopValues.Left, Leader = TabStopLeaderCharValues.Underscore, Position = position.ToTwips() };

    /// <summary>A stop without a line.</summary>
    /// <param name="position">From the left edge of the text, pt.</param>
    public static TabStop Stop(float position) => new() { Val = TabStopValues.Left, Position = position.ToTwips() };

    /// <summary>Something the word processor counts itself.</summary>
    public static SimpleField Field(string instruction, string shown = "1") => new(Words(shown)) { Instruction = $" {instruction} " };
}
