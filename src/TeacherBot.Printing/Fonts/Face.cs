using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace TeacherBot.Printing.Fonts;

/// <summary>One loaded face. Immutable, so that threads may share it. Lengths are in em, y grows upwards.</summary>
sealed class Face
{
    readonly float em;

    public Face(FaceName name, byte[] file)
    {
        Name = name;
        var pinned = GCHandle.Alloc(file, GCHandleType.Pinned);
        using var blob = new Blob(pinned.AddrOfPinnedObject(), file.Length, MemoryMode.ReadOnly, pinned.Free);
        blob.MakeImmutable();
        Outlines = new HarfBuzzSharp.Face(blob, 0);
        Outlines.MakeImmutable();
        em = Outlines.UnitsPerEm;
        Shaping = new Font(Outlines);
        Shaping.SetFunctionsOpenType();
        HarfBuzzFont.MakeImmutable(Shaping.Handle);
    }

    public FaceName Name { get; }

    public HarfBuzzSharp.Face Outlines { get; }

    public Font Shaping { get; }

    public float ToEm(int units) => units / em;

    public bool Has(int codePoint) => Shaping.TryGetNominalGlyph((uint)codePoint, out _);

    /// <summary>The glyph of a character, 0 when the face has none.</summary>
    public ushort Glyph(int codePoint) => Shaping.TryGetNominalGlyph((uint)codePoint, out var glyph) ? (ushort)glyph : (ushort)0;

    public float Advance(ushort glyph) => Shaping.GetHorizontalGlyphAdvance(glyph) / em;

    /// <summary>The ink of a glyph.</summary>
    public Ink Ink(ushort glyph) => Shaping.TryGetGlyphExtents(glyph, out var box)
        ? new Ink(box.XBearing / em, box.YBearing / em, (box.XBearing + box.Width) / em, (box.YBearing + box.Height) / em)
        : default;
}

/// <summary>Where a glyph's ink lies, in em from its origin, y upwards.</summary>
readonly record struct Ink(float Left, float Top, float Right, float Bottom);
