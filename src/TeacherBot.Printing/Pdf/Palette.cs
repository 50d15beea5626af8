using SkiaSharp;

namespace TeacherBot.Printing.Pdf;

/// <summary>The colours of a design. On a black and white printer the accent stays dark and its tint stays paper.</summary>
/// <param name="Accent">Numbers, bands and ornaments.</param>
/// <param name="Pale">Grounds under black words.</param>
readonly record struct Palette(SKColor Accent, SKColor Pale)
{
    public static Palette BlackAndWhite { get; } = new(SKColors.Black, new SKColor(0xF0, 0xF2, 0xF5));

    public SKColor Of(Tone tone) => tone switch
    {
        Tone.Black => SKColors.Black,
        Tone.Grey => new SKColor(0x5A, 0x5A, 0x5A),
        Tone.Line => new SKColor(0x70, 0x70, 0x70),
        Tone.Grid => new SKColor(0xBE, 0xCC, 0xDA),
        Tone.Tint => new SKColor(0xF0, 0xF2, 0xF5),
        Tone.White => SKColors.White,
        Tone.Accent => Accent,
        Tone.Pale => Pale,
        _ => throw new ArgumentOutOfRangeException(nameof(tone), tone, null),
    };
}
