using TeacherBot.Printing.Fonts;

namespace TeacherBot.Printing.Layout;

/// <summary>The measures of a sheet. Everything is built on the 5 mm square: the text is 35 squares wide.</summary>
sealed record SheetStyle
{
    /// <summary>Left and right, pt.</summary>
    public static readonly float Side = 17.5.Mm();

    public static readonly float Top = 14.Mm();

    /// <summary>Under the text, pt; the footer stands in it.</summary>
    public static readonly float Bottom = 19.Mm();

    /// <summary>Of the whole text, pt.</summary>
    public static readonly float Width = 175.Mm();

    /// <summary>Where the text of a task begins: two squares in, pt.</summary>
    public static readonly float Indent = 10.Mm();

    /// <summary>Right column for points: three squares, pt.</summary>
    public static readonly float PointsColumn = 15.Mm();

    public static readonly float Square = 5.Mm();

    public static float Height => Pdf.Page.Height - Top - Bottom;

    /// <summary>From the indent to the right edge, pt.</summary>
    public static float Body => Width - Indent;

    public static float TaskText => Body - PointsColumn;

    public required TextStyle Task { get; init; }

    public required TextStyle Option { get; init; }

    public required TextStyle Number { get; init; }

    public TextStyle Kind { get; } = new(FaceName.SansBold, 16, 20);

    public TextStyle Topic { get; } = new(FaceName.Serif, 12.5f, 16.5f);

    public TextStyle Part { get; } = new(FaceName.SansBold, 11.5f, 15);

    public TextStyle Small { get; } = new(FaceName.Sans, 8.5f, 11.5f);

    public TextStyle Label { get; } = new(FaceName.Sans, 9.5f, 13);

    public TextStyle Points { get; } = new(FaceName.Sans, 7.5f, 10);

    /// <summary>Small children read larger letters, and even spaces rather than straight edges.</summary>
    public static SheetStyle For(int grade)
    {
        var size = grade switch
        {
            1 => 15.5f,
            2 => 14f,
            3 or 4 => 12.5f,
            _ => 11.5f,
        };
        var text = new TextStyle(FaceName.Serif, size, size * 1.38f, Justified: grade > 2);
        return new SheetStyle
        {
            Task = text,
            Option = text with { Justified = false },
            Number = new TextStyle(FaceName.SansBold, size * 0.92f, size * 1.38f),
        };
    }
}
