using System.Runtime.InteropServices;

namespace TeacherBot.Printing.Fonts;

/// <summary>What HarfBuzz can do and its managed wrapper does not offer.</summary>
static partial class HarfBuzzFont
{
    const string HarfBuzz = "libHarfBuzzSharp";

    /// <summary>Shaping with a font from several threads is allowed only when nobody can change it.</summary>
    [LibraryImport(HarfBuzz, EntryPoint = "hb_font_make_immutable")]
    public static partial void MakeImmutable(nint font);
}
