using TeacherBot.Printing.Fonts;

namespace TeacherBot.Printing.Typesetting;

/// <summary>Parentheses, roots and other signs that grow with what they enclose.</summary>
static class DelimiterSetter
{
    /// <summary>Enough for a page.</summary>
    const int MostRepeats = 200;

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

    /// <summary>
    /// Piece on piece from below; the repeating pieces as often as the height asks, all drawn together until the height
    /// is met. The sign's text rides on the first.
    /// </summary>
    static GroupBox Built(IReadOnlyList<GlyphPart> parts, string sign, float height, float size)
    {
        var pieces = Pieces(parts, height / size);
        var excess = Length(pieces) - (height / size);
        var pull = pieces.Count > 1 ? MathF.Max(0, excess / (pieces.Count - 1)) : 0;
        var placed = new List<Placed>();
        var up = 0f;
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (i > 0)
            {
                up -= MathF.Min(MathTable.LeastOverlap + pull, MathF.Min(pieces[i - 1].Upper, piece.Lower)) * size;
            }

            var ink = Math.Ink(piece.Glyph);
            var run = Shaper.Single(Math, piece.Glyph, i == 0 ? sign : "", size);
            placed.Add(new Placed(new GlyphBox(run, ink.Top * size, -ink.Bottom * size), 0, up - (ink.Bottom * size)));
            up += piece.Height * size;
        }

        return new GroupBox(placed, placed.Max(child => child.Box.Width));
    }

    /// <param name="height">em.</param>
    static List<GlyphPart> Pieces(IReadOnlyList<GlyphPart> parts, float height)
    {
        for (var repeats = 0; ; repeats++)
        {
            List<GlyphPart> pieces = [.. parts.SelectMany(part => Enumerable.Repeat(part, part.Repeats ? repeats : 1))];
            if (repeats == MostRepeats || Length(pieces) >= height)
            {
                return pieces;
            }
        }
    }

    /// <summary>As long as the pieces can be, em.</summary>
    static float Length(List<GlyphPart> pieces) => pieces.Sum(piece => piece.Height) - (MathTable.LeastOverlap * (pieces.Count - 1));
}
