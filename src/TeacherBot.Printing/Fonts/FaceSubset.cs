using System.Runtime.InteropServices;

namespace TeacherBot.Printing.Fonts;

/// <summary>Cuts a face to the glyphs of one file, because the PDF engine embeds faces whole.</summary>
static partial class FaceSubset
{
    const string HarfBuzz = "libHarfBuzzSharp";

    const uint NoHinting = 0x1;
    const uint RetainGlyphIds = 0x2;
    const int DroppedTables = 3; // HB_SUBSET_SETS_DROP_TABLE_TAG

    /// <summary>Tables that only shaping needs; the page is already shaped.</summary>
    static readonly uint[] ShapingTables = [Tag("GSUB"), Tag("GPOS"), Tag("GDEF"), Tag("kern"), Tag("MATH"), Tag("DSIG"), Tag("VDMX"), Tag("hdmx"), Tag("LTSH")];

    /// <summary>
    /// The bytes of a face with these glyphs only. Glyph ids stay; the characters stay mapped, for the PDF takes the
    /// text that a reader searches from them.
    /// </summary>
    public static byte[] Cut(Face face, IEnumerable<ushort> glyphs, IEnumerable<int> codePoints)
    {
        var input = SubsetInputCreate();
        if (input == 0)
        {
            throw new PrintingException("HarfBuzz has no memory for a subset.");
        }

        nint cut = 0;
        nint blob = 0;
        try
        {
            SubsetInputSetFlags(input, NoHinting | RetainGlyphIds);
            AddAll(SubsetInputGlyphSet(input), glyphs.Select(glyph => (uint)glyph));
            AddAll(SubsetInputUnicodeSet(input), codePoints.Select(point => (uint)point));
            AddAll(SubsetInputSet(input, DroppedTables), ShapingTables);
            cut = SubsetOrFail(face.Outlines.Handle, input);
            if (cut == 0)
            {
                throw new PrintingException($"The face {face.Name} cannot be cut to its used glyphs.");
            }

            blob = FaceReferenceBlob(cut);
            var data = BlobGetData(blob, out var length);
            var bytes = new byte[length];
            Marshal.Copy(data, bytes, 0, bytes.Length);
            return bytes;
        }
        finally
        {
            if (blob != 0)
            {
                BlobDestroy(blob);
            }

            if (cut != 0)
            {
                FaceDestroy(cut);
            }

            SubsetInputDestroy(input);
        }
    }

    static void AddAll(nint set, IEnumerable<uint> values)
    {
        foreach (var value in values)
        {
            SetAdd(set, value);
        }
    }

    static uint Tag(string name) => ((uint)name[0] << 24) | ((uint)name[1] << 16) | ((uint)name[2] << 8) | name[3];

    [LibraryImport(HarfBuzz, EntryPoint = "hb_subset_input_create_or_fail")]
    private static partial nint SubsetInputCreate();

    [LibraryImport(HarfBuzz, EntryPoint = "hb_subset_input_destroy")]
    private static partial void SubsetInputDestroy(nint input);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_subset_input_set_flags")]
    private static partial void SubsetInputSetFlags(nint input, uint flags);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_subset_input_glyph_set")]
    private static partial nint SubsetInputGlyphSet(nint input);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_subset_input_unicode_set")]
    private static partial nint SubsetInputUnicodeSet(nint input);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_subset_input_set")]
    private static partial nint SubsetInputSet(nint input, int kind);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_set_add")]
    private static partial void SetAdd(nint set, uint value);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_subset_or_fail")]
    private static partial nint SubsetOrFail(nint face, nint input);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_face_reference_blob")]
    private static partial nint FaceReferenceBlob(nint face);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_face_destroy")]
    private static partial void FaceDestroy(nint face);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_blob_get_data")]
    private static partial nint BlobGetData(nint blob, out uint length);

    [LibraryImport(HarfBuzz, EntryPoint = "hb_blob_destroy")]
    private static partial void BlobDestroy(nint blob);
}
