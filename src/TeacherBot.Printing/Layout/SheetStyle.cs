using TeacherBot.Domain.Worksheets;
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

    const float LargeFrame = 1.25f;

    public static float Height => Pdf.Page.Height - Top - Bottom;

    /// <summary>From the indent to the right edge, pt.</summary>
    public static float Body => Width - Indent;

    public static float TaskText => Body - PointsColumn;

    public required Design Design { get; init; }

    /// <summary>Pupils work in their exercise books: no squares under tasks, which stand closer.</summary>
    public required bool IsCompact { get; init; }

    /// <summary>The side of a square to work in: 5 mm on paper, pt.</summary>
    public required float Square { get; init; }

    /// <summary>Between tasks, pt.</summary>
    public float BetweenTasks => Task.Leading * (IsCompact ? 0.6f : 0.95f);

    public required TextStyle Task { get; init; }

    public required TextStyle Option { get; init; }

    public required TextStyle Number { get; init; }

    public TextStyle Kind => Around(FaceName.SansBold, 16, 20);

    public TextStyle Topic => Around(FaceName.Serif, 12.5f, 16.5f);

    public TextStyle Part => Around(FaceName.SansBold, 11.5f, 15);

    public TextStyle Small => Around(FaceName.Sans, 8.5f, 11.5f);

    public TextStyle Label => Around(FaceName.Sans, 9.5f, 13);

    public TextStyle Points => Around(FaceName.Sans, 7.5f, 10);

    /// <summary>How much larger everything around the tasks is.</summary>
    float Frame { get; init; } = 1;

    /// <param name="grade">1–11: small children read larger letters, and even spaces rather than straight edges.</param>
    /// <param name="look">Null: as usual for the grade.</param>
    public static SheetStyle For(int grade, SheetLook? look = null)
    {
        var (usual, scale) = (look ?? new SheetLook(), look?.Scale ?? SheetScale.Normal);
        var design = Design.Of(usual.DesignFor(grade));
        var size = Size(grade) * Magnified(scale, grade);
        var isJustified = grade > 2 && scale != SheetScale.Large;
        var text = new TextStyle(design.Text, size, size * 1.38f, isJustified, Hyphenated: isJustified);
        return new SheetStyle
        {
            Design = design,
            Frame = scale == SheetScale.Large ? LargeFrame : 1,
            IsCompact = usual.Density == SheetDensity.Compact,
            Square = 5.Mm() * (scale == SheetScale.TwoOnPage ? MathF.Sqrt(2) : 1),
            Task = text,
            Option = text with { Justified = false, Hyphenated = false },
            Number = new TextStyle(FaceName.SansBold, size * 0.92f, size * 1.38f),
        };
    }

    TextStyle Around(FaceName face, float size, float leading) => new(face, size * Frame, leading * Frame);

    static float Size(int grade) => grade switch
    {
        1 => 15.5f,
        2 => 14f,
        3 or 4 => 12.5f,
        _ => 11.5f,
    };

    /// <summary>A sheet that shares its page is set larger and then shrunk by √2: its letters end up about 9 pt high.</summary>
    static float Magnified(SheetScale scale, int grade) => scale switch
    {
        SheetScale.Normal => 1,
        SheetScale.Large => grade == 1 ? 1.2f : 18f / Size(grade),
        SheetScale.TwoOnPage => grade <= 2 ? 1.05f : 1.15f,
        _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, null),
    };
}
