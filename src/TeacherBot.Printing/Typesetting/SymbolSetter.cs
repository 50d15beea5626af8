using TeacherBot.Printing.Fonts;

namespace TeacherBot.Printing.Typesetting;

/// <summary>
/// Letters, digits and signs of formulas. Digits and letters come from the text face, so that a number looks the same
/// in a formula and in a sentence; what the text face lacks comes from the mathematics face, enlarged to match.
/// </summary>
sealed class SymbolSetter(Shaper shaper)
{
    /// <summary>PT Serif capitals are 0.700 em tall, those of the mathematics face 0.662.</summary>
    public const float MathScale = 1.06f;

    /// <summary>Middle of the text face's signs over the baseline, em: bars of fractions and all signs are centred on it.</summary>
    public const float Axis = 0.342f;

    /// <summary>The triangle before the name of a figure is as tall as its letters.</summary>
    const float TriangleScale = 0.78f;

    const float TextAscent = 0.72f;
    const float TextDescent = 0.22f;

    public Box Symbol(MathSymbol symbol, MathSize size) => symbol.Class is MathClass.Binary or MathClass.Relation
        ? Centred(symbol.Text, size.Size)
        : Letters(symbol.Text, symbol.Italic ? FaceName.SerifItalic : FaceName.Serif, size.Size);

    /// <summary>Upright words, spaces kept.</summary>
    public Box Words(string text, MathSize size) => GroupBox.Row(
        [.. shaper.Shape(text, FaceName.Serif, size.Size).Select(run => (Box)new GlyphBox(run, TextAscent * size.Size, TextDescent * size.Size))]);

    /// <summary>How far the last letter leans out of its advance: a power must not touch an italic f.</summary>
    public static float Lean(Box box) => box is GlyphBox { Run: { Glyphs: [.., var last] } run }
        ? MathF.Max(0, run.Face.Ink(last).Right - run.Face.Advance(last)) * run.Size
        : 0;

    Box Letters(string text, FaceName wanted, float size)
    {
        var boxes = new List<Box>();
        foreach (var run in shaper.Shape(text, wanted, size))
        {
            boxes.Add(run.Face.Name == wanted ? Tight(run) : Tight(Enlarged(run, text)));
        }

        return GroupBox.Row(boxes);
    }

    /// <summary>Signs of the mathematics face sit lower than the digits of the text face: they are lifted to its axis.</summary>
    Box Centred(string text, float size)
    {
        var runs = shaper.Shape(text, FaceName.Serif, size);
        if (runs is not [var run])
        {
            return Letters(text, FaceName.Serif, size);
        }

        var sized = run.Face.Name == FaceName.Serif ? run : Enlarged(run, text);
        var box = Tight(sized);
        var lift = (Axis * size) - ((box.Ascent - box.Descent) / 2);
        return new GroupBox([new Placed(box, 0, lift)], box.Width);
    }

    GlyphRun Enlarged(GlyphRun run, string text) => run.Face.Name == FaceName.Math
        ? shaper.Shape(text, FaceName.Math, run.Size * (text == "△" ? TriangleScale : MathScale))[0]
        : run;

    static GlyphBox Tight(GlyphRun run)
    {
        var top = float.MinValue;
        var bottom = float.MaxValue;
        foreach (var glyph in run.Glyphs)
        {
            var ink = run.Face.Ink(glyph);
            top = MathF.Max(top, ink.Top);
            bottom = MathF.Min(bottom, ink.Bottom);
        }

        return new GlyphBox(run, top * run.Size, -bottom * run.Size);
    }
}
