using DocumentFormat.OpenXml.Wordprocessing;
using TeacherBot.Printing.Layout;

namespace TeacherBot.Printing.Word;

/// <summary>A style of paragraphs; lengths in pt.</summary>
/// <param name="Id">What paragraphs refer to.</param>
/// <param name="Name">What the list of styles shows; the names of Word's own styles are known to it in every language.</param>
sealed record ParagraphLook(string Id, string Name, TextStyle Text)
{
    const string Black = "000000";

    static readonly string[] BuiltIn = [StyleSheet.Kind, StyleSheet.Part, StyleSheet.Topic, StyleSheet.Footer, StyleSheet.Caption];

    public float Before { get; init; }

    public float After { get; init; }

    public float Left { get; init; }

    /// <summary>From the left edge of the text; 0: none.</summary>
    public float CentreTab { get; init; }

    /// <summary>From the left edge of the text; 0: none.</summary>
    public float RightTab { get; init; }

    /// <summary>The height of a line, whatever stands on it; 0: as the face asks.</summary>
    public float ExactLine { get; init; }

    public bool KeepsNext { get; init; }

    /// <summary>The level in the outline, from 0; null: none.</summary>
    public int? Outline { get; init; }

    public bool RuleUnder { get; init; }

    public bool RuleOver { get; init; }

    public string? Colour { get; init; }

    public Style Written() => new()
    {
        Type = StyleValues.Paragraph,
        StyleId = Id,
        CustomStyle = Array.IndexOf(BuiltIn, Id) < 0 ? true : null,
        StyleName = new StyleName { Val = Name },
        BasedOn = new BasedOn { Val = StyleSheet.Normal },
        NextParagraphStyle = Outline is null ? null : new NextParagraphStyle { Val = StyleSheet.Normal },
        PrimaryStyle = new PrimaryStyle(),
        StyleParagraphProperties = Shape(),
        StyleRunProperties = Letters(Text, Colour),
    };

    public static StyleRunProperties Letters(TextStyle text, string? colour) => new()
    {
        RunFonts = StyleSheet.FontsOf(text),
        Bold = StyleSheet.IsBold(text) ? new Bold() : null,
        Color = colour is null ? null : new Color { Val = colour },
        FontSize = new FontSize { Val = text.Size.ToHalfPoints() },
        FontSizeComplexScript = new FontSizeComplexScript { Val = text.Size.ToHalfPoints() },
    };

    StyleParagraphProperties Shape() => new()
    {
        KeepNext = KeepsNext ? new KeepNext() : null,
        ParagraphBorders = Rules(),
        Tabs = Stops(),
        SpacingBetweenLines = ExactLine > 0
            ? new SpacingBetweenLines { Before = "0", After = "0", Line = ExactLine.ToTwipsText(), LineRule = LineSpacingRuleValues.Exact }
            : new SpacingBetweenLines { Before = Before.ToTwipsText(), After = After.ToTwipsText() },
        Indentation = Left > 0 ? new Indentation { Left = Left.ToTwipsText() } : null,
        OutlineLevel = Outline is { } level ? new OutlineLevel { Val = level } : null,
    };

    ParagraphBorders? Rules() => RuleUnder ? new ParagraphBorders { BottomBorder = new BottomBorder { Val = BorderValues.Single, Size = 0.8f.ToEighths(), Space = 2, Color = Colour ?? Black } }
        : RuleOver ? new ParagraphBorders { TopBorder = new TopBorder { Val = BorderValues.Single, Size = 0.4f.ToEighths(), Space = 4, Color = StyleSheet.Line } }
        : null;

    Tabs? Stops()
    {
        TabStop[] stops =
        [
            .. CentreTab > 0 ? [new TabStop { Val = TabStopValues.Center, Position = CentreTab.ToTwips() }] : Array.Empty<TabStop>(),
            .. RightTab > 0 ? [new TabStop { Val = TabStopValues.Right, Position = RightTab.ToTwips() }] : Array.Empty<TabStop>(),
        ];
        return stops.Length == 0 ? null : new Tabs(stops);
    }
}
