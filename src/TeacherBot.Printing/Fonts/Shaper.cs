using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace TeacherBot.Printing.Fonts;

/// <summary>Turns characters into placed glyphs. One a document: the native buffer is reused, not shared.</summary>
sealed class Shaper : IDisposable
{
    static readonly Language Russian = new("ru");

    readonly Buffer buffer = new();

    public void Dispose() => buffer.Dispose();

    /// <summary>Shapes a piece of text, taking characters the face lacks from the fallback faces.</summary>
    /// <param name="size">pt.</param>
    /// <exception cref="PrintingException">No face has a character of the text.</exception>
    public IReadOnlyList<GlyphRun> Shape(string text, FaceName wanted, float size)
    {
        var face = FaceLibrary.Of(wanted);
        return IsCovered(text, face) ? [ShapeIn(face, text, size)] : ShapeMixed(text, wanted, size);
    }

    /// <summary>A single glyph that no character may stand for, such as a grown parenthesis.</summary>
    public static GlyphRun Single(Face face, ushort glyph, string text, float size) =>
        new(face, size, [glyph], [0], [0], Encoding.UTF8.GetBytes(text), [0], face.Advance(glyph) * size);

    /// <summary>The text without the characters that no face has.</summary>
    public string Printable(string text, FaceName wanted)
    {
        if (IsCovered(text, FaceLibrary.Of(wanted)))
        {
            return text;
        }

        var printable = new StringBuilder();
        var graphemes = StringInfo.GetTextElementEnumerator(text);
        while (graphemes.MoveNext())
        {
            var grapheme = graphemes.GetTextElement();
            if (FindFace(grapheme, wanted) is not null)
            {
                printable.Append(grapheme);
            }
        }

        return printable.ToString();
    }

    static bool IsCovered(string text, Face face)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!face.Has(rune.Value))
            {
                return false;
            }
        }

        return true;
    }

    List<GlyphRun> ShapeMixed(string text, FaceName wanted, float size)
    {
        var runs = new List<GlyphRun>();
        var begun = new StringBuilder();
        Face? current = null;
        var graphemes = StringInfo.GetTextElementEnumerator(text);
        while (graphemes.MoveNext())
        {
            var grapheme = graphemes.GetTextElement();
            var face = FaceFor(grapheme, wanted);
            if (face != current && begun.Length > 0)
            {
                runs.Add(ShapeIn(current!, begun.ToString(), size));
                begun.Clear();
            }

            current = face;
            begun.Append(grapheme);
        }

        if (begun.Length > 0)
        {
            runs.Add(ShapeIn(current!, begun.ToString(), size));
        }

        return runs;
    }

    Face FaceFor(string grapheme, FaceName wanted)
    {
        var codes = string.Join(' ', grapheme.EnumerateRunes().Select(rune => $"U+{rune.Value:X4}"));
        return FindFace(grapheme, wanted) ?? throw new PrintingException($"No face has the character «{grapheme}» ({codes}).");
    }

    /// <summary>Composed forms count: «и» with a combining breve is «й» to the shaper, whatever marks the face has.</summary>
    Face? FindFace(string grapheme, FaceName wanted) => FaceLibrary.Chain(wanted)
        .FirstOrDefault(face => IsCovered(grapheme, face) || ShapeIn(face, grapheme, 1).Glyphs.All(glyph => glyph != 0));

    GlyphRun ShapeIn(Face face, string text, float size)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        buffer.ClearContents();
        buffer.AddUtf8(utf8);
        buffer.Direction = Direction.LeftToRight;
        buffer.Language = Russian;
        buffer.GuessSegmentProperties();
        face.Shaping.Shape(buffer);
        var shaped = buffer.GetGlyphInfoSpan();
        var places = buffer.GetGlyphPositionSpan();
        var glyphs = new ushort[shaped.Length];
        var x = new float[shaped.Length];
        var y = new float[shaped.Length];
        var clusters = new uint[shaped.Length];
        var pen = 0f;
        for (var i = 0; i < shaped.Length; i++)
        {
            glyphs[i] = (ushort)shaped[i].Codepoint;
            clusters[i] = shaped[i].Cluster;
            x[i] = pen + (face.ToEm(places[i].XOffset) * size);
            y[i] = face.ToEm(places[i].YOffset) * size;
            pen += face.ToEm(places[i].XAdvance) * size;
        }

        return new GlyphRun(face, size, glyphs, x, y, utf8, clusters, pen);
    }
}
