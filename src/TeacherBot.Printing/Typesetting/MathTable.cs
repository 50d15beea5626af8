using System.Runtime.InteropServices;
using HarfBuzzSharp;
using TeacherBot.Printing.Fonts;
using Face = TeacherBot.Printing.Fonts.Face;

namespace TeacherBot.Printing.Typesetting;

/// <summary>The OpenType MATH table of the mathematics face, in em of that face.</summary>
static partial class MathTable
{
    const string HarfBuzz = "libHarfBuzzSharp";
    const int BottomToTop = 7; // HB_DIRECTION_BTT
    const int MostVariants = 32;

    static readonly Face Math = FaceLibrary.Of(FaceName.Math);

    /// <summary>Kept: asked for every formula.</summary>
    static readonly Dictionary<OpenTypeMathConstant, float> Constants = Enum.GetValues<OpenTypeMathConstant>()
        .Distinct()
        .ToDictionary(constant => constant, constant => Math.ToEm(GetConstant(Math.Shaping.Handle, (int)constant)));

    public static float Of(OpenTypeMathConstant constant) => Constants[constant];

    /// <summary>A constant that is a share and not a length, 0–1.</summary>
    public static float Percent(OpenTypeMathConstant constant) => GetConstant(Math.Shaping.Handle, (int)constant) / 100f;

    /// <summary>The glyph in growing sizes, the plain one first.</summary>
    public static IReadOnlyList<GlyphSize> TallerForms(ushort glyph)
    {
        var count = (uint)MostVariants;
        var found = new Variant[MostVariants];
        GetVariants(Math.Shaping.Handle, glyph, BottomToTop, 0, ref count, found);
        return [.. found.Take((int)count).Select(variant => new GlyphSize((ushort)variant.Glyph, Math.ToEm(variant.Advance)))];
    }

    /// <summary>The pieces of which a glyph of any height is built, from below; empty when the face has none.</summary>
    public static IReadOnlyList<GlyphPart> Parts(ushort glyph)
    {
        var count = (uint)MostVariants;
        var found = new Part[MostVariants];
        GetAssembly(Math.Shaping.Handle, glyph, BottomToTop, 0, ref count, found, out _);
        return
        [
            .. found.Take((int)count).Select(part => new GlyphPart(
                (ushort)part.Glyph,
                Math.ToEm(part.FullAdvance),
                Math.ToEm(part.StartConnector),
                Math.ToEm(part.EndConnector),
                (part.Flags & 1) != 0)),
        ];
    }

    /// <summary>How much neighbouring pieces must cover each other, em.</summary>
    public static float LeastOverlap { get; } = Math.ToEm(GetLeastOverlap(Math.Shaping.Handle, BottomToTop));

    [LibraryImport(HarfBuzz, EntryPoint = "hb_ot_math_get_min_connector_overlap")]
    private static partial int GetLeastOverlap(nint font, int direction);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_ot_math_get_constant")]
    private static partial int GetConstant(nint font, int constant);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_ot_math_get_glyph_variants")]
    private static partial uint GetVariants(nint font, uint glyph, int direction, uint start, ref uint count, [Out] Variant[] variants);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_ot_math_get_glyph_assembly")]
    private static partial uint GetAssembly(nint font, uint glyph, int direction, uint start, ref uint count, [Out] Part[] parts, out int italics);

    [StructLayout(LayoutKind.Sequential)]
    struct Variant
    {
        public uint Glyph;
        public int Advance;
    }

    [StructLayout(LayoutKind.Sequential)]
    struct Part
    {
        public uint Glyph;
        public int StartConnector;
        public int EndConnector;
        public int FullAdvance;
        public uint Flags;
    }
}

/// <param name="Height">em.</param>
readonly record struct GlyphSize(ushort Glyph, float Height);

/// <param name="Height">em.</param>
/// <param name="Lower">How much of its lower end a neighbour may cover, em.</param>
/// <param name="Upper">How much of its upper end a neighbour may cover, em.</param>
/// <param name="Repeats">It may stand any number of times.</param>
readonly record struct GlyphPart(ushort Glyph, float Height, float Lower, float Upper, bool Repeats);
