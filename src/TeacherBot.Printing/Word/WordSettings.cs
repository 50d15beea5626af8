using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TeacherBot.Printing.Layout;
using FontTable = DocumentFormat.OpenXml.Wordprocessing.Fonts;
using MathFont = DocumentFormat.OpenXml.Math.MathFont;
using MathProperties = DocumentFormat.OpenXml.Math.MathProperties;

namespace TeacherBot.Printing.Word;

/// <summary>What a document says about itself as a whole.</summary>
static class WordSettings
{
    public const string Equations = "Cambria Math";

    /// <summary>The behaviour of Word 2013 and later; without it a file opens «in compatibility mode».</summary>
    const string Mode = "15";

    public static Settings Of(string language) => new(
        new Zoom { Percent = "100" },
        new DefaultTabStop { Val = (short)5.Mm().ToTwips() },
        new Compatibility(new DoNotExpandShiftReturn(), new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = Mode }),
        new MathProperties(new MathFont { Val = Equations }),
        new ThemeFontLanguages { Val = language },
        new DecimalSymbol { Val = "," },
        new ListSeparator { Val = ";" });

    /// <summary>The faces of print by name, and what stands in for them where they are not installed.</summary>
    public static FontTable Fonts() => new(
        Font(StyleSheet.Serif, FontFamilyValues.Roman, "Times New Roman"),
        Font(StyleSheet.Sans, FontFamilyValues.Swiss, "Arial"),
        Font(Equations, FontFamilyValues.Roman, null));

    /// <summary>Title, language and dates as an XML part.</summary>
    public static string Core(string title, string language, DateTimeOffset made)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dublin = "http://purl.org/dc/elements/1.1/";
        XNamespace terms = "http://purl.org/dc/terms/";
        XNamespace types = "http://www.w3.org/2001/XMLSchema-instance";
        return new XDocument(new XElement(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", core),
            new XAttribute(XNamespace.Xmlns + "dc", dublin),
            new XAttribute(XNamespace.Xmlns + "dcterms", terms),
            new XAttribute(XNamespace.Xmlns + "xsi", types),
            new XElement(dublin + "title", XmlText.Clean(title)),
            new XElement(dublin + "creator", "TeacherBot"),
            new XElement(dublin + "language", language),
            Date("created"),
            Date("modified"))).ToString(SaveOptions.DisableFormatting);

        XElement Date(string name) => new(terms + name, new XAttribute(types + "type", "dcterms:W3CDTF"), $"{made:yyyy-MM-ddTHH:mm:ssZ}");
    }

    static Font Font(string name, FontFamilyValues family, string? instead)
    {
        var font = new Font { Name = name };
        if (instead is not null)
        {
            font.Append(new AltName { Val = instead });
        }

        font.Append(new FontCharSet { Val = "CC" }, new FontFamily { Val = family }, new Pitch { Val = FontPitchValues.Variable });
        return font;
    }
}
