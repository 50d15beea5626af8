using TeacherBot.Printing.Fonts;

namespace TeacherBot.Printing.Typesetting;

/// <summary>Parentheses, roots and other signs that grow with what they enclose.</summary>
static class DelimiterSetter
{
    static readonly Face Math = FaceLibrary.Of(FaceName.Math);

    /// <summary>A sign at least so tall, centred on the axis.</summary>
    /// <param name="height">Wanted height, pt.</param>
    public static Box Centred(string sign, float height, float size)
    {
        var box = Tall(sign, height, size * SymbolSetter.MathScale);
        var lift = (SymbolSetter.Axis * size) - ((box.Ascent - box.Descent) / 2);
        return new GroupBox([new Placed(box, 0, lift)], box.Width);
    }

    /// <summary>A sign at least so tall, where its face puts it.</summary>
    public static Box Tall(string sign, float height, float size)
    {
        var glyph = Math.Glyph(char.ConvertToUtf32(sign, 0));
        foreach (var form in MathTable.TallerForms(glyph))
        {
            if (form.Height * size >= height)
            {
                return Single(form.Glyph, sign, size);
            }
        }

        var parts = MathTable.Parts(glyph);
        return parts.Count > 0 ? Built(parts, sign, height, size) : Single(glyph, sign, size);
    }

    static GlyphBox Single(ushort glyph, string sign, float size)
    {
        var ink = Math.Ink(glyph);
        return new GlyphBox(Shaper.Single(Math, glyph, sign, size), ink.Top * size, -ink.Bottom * size);
    }

    /// <summary>Piece on piece from below; the repeating pieces as often as the height asks. The sign's text rides on the first.</summary>
    static GroupBox Built(IReadOnlyList<GlyphPart> parts, string sign, float height, float size)
    {
        var repeats = 0;
        while (Height(parts, repeats) * size < height && repeats < 200)
        {
            repeats++;
        }

        var placed = new List<Placed>();
        var up = 0f;
        foreach (var part in Repeated(parts, repeats))
        {
            var ink = Math.Ink(part.Glyph);
            var run = Shaper.Single(Math, part.Glyph, placed.Count == 0 ? sign : "", size);
            var box = new GlyphBox(run, ink.Top * size, -ink.Bottom * size);
            placed.Add(new Placed(box, 0, up - (ink.Bottom * size)));
            up += (part.Height - part.Overlap) * size;
        }

        return new GroupBox(placed, placed.Max(child => child.Box.Width));
    }

    static float Height(IReadOnlyList<GlyphPart> parts, int repeats)
    {
        var height = 0f;
        var overlap = 0f;
        foreach (var part in Repeated(parts, repeats))
        {
            height += part.Height - part.Overlap;
            overlap = part.Overlap;
        }

        return height + overlap;
    }

    static IEnumerable<GlyphPart> Repeated(IReadOnlyList<GlyphPart> parts, int repeats) =>
        parts.SelectMany(part => Enumerable.Repeat(part, part.Repeats ? repeats : 1));
}
