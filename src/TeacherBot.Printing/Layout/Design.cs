using SkiaSharp;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Fonts;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Layout;

enum NumberMark
{
    /// <summary>«1.»</summary>
    Plain,

    /// <summary>«1.» in the accent's colour.</summary>
    Coloured,

    /// <summary>A white number on a disc.</summary>
    Disc,
}

enum HeadingMark
{
    /// <summary>A rule under the words.</summary>
    Rule,

    /// <summary>The words on a pale band behind a bar.</summary>
    Band,

    /// <summary>White words on a rounded ribbon.</summary>
    Ribbon,
}

enum HeadFrame
{
    None,

    /// <summary>A double rule under the head.</summary>
    Underlined,

    /// <summary>A rounded frame around it, with a drawing in the corner.</summary>
    Rounded,
}

/// <summary>What makes a design: data, nothing is drawn here.</summary>
/// <param name="Text">The face of tasks.</param>
sealed record Design(FaceName Text, NumberMark Number, HeadingMark Heading, HeadFrame Head, Palette Palette)
{
    static readonly Design Strict = new(FaceName.Serif, NumberMark.Plain, HeadingMark.Rule, HeadFrame.None, Palette.BlackAndWhite);

    static readonly Design School = new(
        FaceName.Serif, NumberMark.Coloured, HeadingMark.Band, HeadFrame.Underlined, new Palette(new SKColor(0x1B, 0x4B, 0x7F), new SKColor(0xE9, 0xF0, 0xF7)));

    static readonly Design Cheerful = new(
        FaceName.Serif, NumberMark.Disc, HeadingMark.Ribbon, HeadFrame.Rounded, new Palette(new SKColor(0x2B, 0x7A, 0x4B), new SKColor(0xEA, 0xF5, 0xEC)));

    public static Design Of(SheetDesign design) => design switch
    {
        SheetDesign.Strict => Strict,
        SheetDesign.School => School,
        SheetDesign.Cheerful => Cheerful,
        _ => throw new ArgumentOutOfRangeException(nameof(design), design, null),
    };
}
