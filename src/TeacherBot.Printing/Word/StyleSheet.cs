using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TeacherBot.Printing.Fonts;
using TeacherBot.Printing.Keys;
using TeacherBot.Printing.Layout;

namespace TeacherBot.Printing.Word;

/// <summary>The styles of a document, with the measures of print. A teacher who changes one changes it everywhere.</summary>
static class StyleSheet
{
    public const string Normal = "Normal";
    public const string Kind = "Heading1";
    public const string Part = "Heading2";
    public const string Topic = "Subtitle";
    public const string Footer = "Footer";
    public const string Caption = "Caption";
    public const string Details = "Details";
    public const string Fields = "Fields";
    public const string Task = "Task";
    public const string UnderTask = "UnderTask";
    public const string Option = "Option";
    public const string Cell = "Cell";
    public const string Answer = "Answer";

    /// <summary>Empty: between tables that would grow together otherwise, and at the end of a section that ends in a table.</summary>
    public const string Spacer = "Spacer";

    /// <summary>Empty: the usual distance over a table.</summary>
    public const string Gap = "Gap";
    public const string Points = "Points";
    public const string GapNumber = "GapNumber";
    public const string ColumnHead = "ColumnHead";
    public const string Note = "Note";
    public const string Solution = "Solution";

    public const string Serif = "PT Serif";
    public const string Sans = "PT Sans";
    public const string Grey = "5A5A5A";
    public const string Line = "707070";
    public const string Grid = "BECCDA";
    public const string Tint = "F0F2F5";

    /// <summary>Of the line as the face has it, in 240ths: room for indices and fractions without tearing lines apart.</summary>
    const string LineSpacing = "252";

    /// <summary>The styles of a pupil's sheet.</summary>
    public static Styles OfSheet(SheetStyle style, string language)
    {
        var gap = style.Task.Size * 0.45f;
        return
            Written(style.Task, language,
            [
                .. Heads(style),
                new(Fields, "Fields of the head", style.Label) { Before = 4.Mm(), After = 2 },
                new(Task, "Task", style.Task)
                {
                    Before = style.BetweenTasks,
                    Left = SheetStyle.Indent,
                    // Ragged: a word processor cuts no words as our printer does, and would tear the lines apart.
                    RightTab = SheetStyle.Width,
                },
                new(UnderTask, "Under a task", style.Option) { Before = gap, Left = SheetStyle.Indent },
                new(Caption, "caption", style.Option) { Before = gap, Left = SheetStyle.Indent, KeepsNext = true },
                new(Option, "Option", style.Option) { Before = 2 },
                new(Cell, "Cell", style.Option),
                new(Answer, "Answer", style.Option) { Before = gap, Left = SheetStyle.Indent },
            ],
            [
                (Points, "Points", style.Points, Grey, null),
                (GapNumber, "Number of a gap", style.Task, null, VerticalPositionValues.Subscript),
            ]);
    }

    /// <summary>The styles of a key.</summary>
    public static Styles OfKey(SheetStyle style, string language) => Written(KeyStyle.Text, language,
    [
        .. Heads(style),
        new(Cell, "Cell", KeyStyle.Cell) { Before = 1, After = 1 },
        new(ColumnHead, "Head of a column", KeyStyle.ColumnHead) { Before = 2, After = 2, KeepsNext = true },
        new(Note, "Note", KeyStyle.Note) { Before = 3, Colour = Grey },
        new(Solution, "Solution", KeyStyle.Text) { Before = 4, Left = Solutions.Indent },
    ], []);

    /// <summary>The colour of numbers and headings in the design, as RRGGBB; null: that of the text.</summary>
    public static string? AccentOf(SheetStyle style) => style.Design is { Number: not NumberMark.Plain, Palette.Accent: var accent }
        ? $"{accent.Red:X2}{accent.Green:X2}{accent.Blue:X2}"
        : null;

    /// <summary>The letters of a numbered list.</summary>
    public static NumberingSymbolRunProperties Letters(TextStyle style, string? colour = null)
    {
        var letters = new NumberingSymbolRunProperties(FontsOf(style));
        if (IsBold(style))
        {
            letters.Append(new Bold());
        }

        if (colour is not null)
        {
            letters.Append(new Color { Val = colour });
        }

        letters.Append(new FontSize { Val = style.Size.ToHalfPoints() });
        return letters;
    }

    static IEnumerable<ParagraphLook> Heads(SheetStyle style) =>
    [
        new(Kind, "heading 1", style.Kind) { KeepsNext = true, Outline = 0 },
        new(Topic, "Subtitle", style.Topic) { Before = 1, KeepsNext = true },
        new(Part, "heading 2", style.Part) { Before = 7.Mm(), After = 2, KeepsNext = true, Outline = 1, RuleUnder = true, Colour = AccentOf(style) },
        new(Details, "Details", style.Small) { Before = 2, Colour = Grey },
        new(Footer, "footer", style.Small) { Colour = Grey, RuleOver = true, CentreTab = SheetStyle.Width / 2, RightTab = SheetStyle.Width },
        new(Spacer, "Spacer", style.Small with { Size = 1 }) { ExactLine = 1, KeepsNext = true },
        new(Gap, "Gap", style.Small with { Size = 1 }) { ExactLine = style.Task.Size * 0.7f, KeepsNext = true },
    ];

    static Styles Written(TextStyle text, string language, IEnumerable<ParagraphLook> paragraphs, IEnumerable<(string Id, string Name, TextStyle Style, string? Colour, VerticalPositionValues? Position)> letters) => new(
    [
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle
            {
                RunFonts = FontsOf(text),
                FontSize = new FontSize { Val = text.Size.ToHalfPoints() },
                FontSizeComplexScript = new FontSizeComplexScript { Val = text.Size.ToHalfPoints() },
                Languages = new Languages { Val = language, EastAsia = language, Bidi = "ar-SA" },
            }),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle
            {
                SpacingBetweenLines = new SpacingBetweenLines { Before = "0", After = "0", Line = LineSpacing, LineRule = LineSpacingRuleValues.Auto },
            })),
        new Style { Type = StyleValues.Paragraph, Default = true, StyleId = Normal, StyleName = new StyleName { Val = "Normal" }, PrimaryStyle = new PrimaryStyle() },
        new Style { Type = StyleValues.Character, Default = true, StyleId = "DefaultParagraphFont", StyleName = new StyleName { Val = "Default Paragraph Font" }, UIPriority = new UIPriority { Val = 1 }, SemiHidden = new SemiHidden() },
        new Style { Type = StyleValues.Table, Default = true, StyleId = "TableNormal", StyleName = new StyleName { Val = "Normal Table" }, UIPriority = new UIPriority { Val = 99 }, SemiHidden = new SemiHidden() },
        new Style { Type = StyleValues.Numbering, Default = true, StyleId = "NoList", StyleName = new StyleName { Val = "No List" }, UIPriority = new UIPriority { Val = 99 }, SemiHidden = new SemiHidden() },
        .. paragraphs.Select(look => look.Written()),
        .. letters.Select(letter => Character(letter.Id, letter.Name, letter.Style, letter.Colour, letter.Position)),
    ]);

    static Style Character(string id, string name, TextStyle style, string? colour, VerticalPositionValues? position)
    {
        var look = ParagraphLook.Letters(style, colour);
        if (position is { } where)
        {
            look.VerticalTextAlignment = new VerticalTextAlignment { Val = where };
        }

        return new Style { Type = StyleValues.Character, StyleId = id, CustomStyle = true, StyleName = new StyleName { Val = name }, BasedOn = new BasedOn { Val = "DefaultParagraphFont" }, StyleRunProperties = look };
    }

    public static RunFonts FontsOf(TextStyle style)
    {
        var name = style.Face is FaceName.Sans or FaceName.SansBold ? Sans : Serif;
        return new RunFonts { Ascii = name, HighAnsi = name, ComplexScript = name, EastAsia = name };
    }

    public static bool IsBold(TextStyle style) => style.Face is FaceName.SansBold or FaceName.SerifBold;
}
