using TeacherBot.Printing.Fonts;
using TeacherBot.Printing.Pdf;
using TeacherBot.Printing.Typesetting;

namespace TeacherBot.Printing.Layout;

/// <summary>A finished line of a paragraph.</summary>
sealed class TextLine
{
    readonly List<Placed> parts = [];

    TextLine()
    {
    }

    /// <summary>pt.</summary>
    public float Width { get; private set; }

    public float Ascent { get; private set; }

    public float Descent { get; private set; }

    /// <param name="previous">Where the line before ended.</param>
    /// <param name="end">Where this line ends, both as <see cref="LineBreaker"/> gives them.</param>
    /// <param name="stretch">How much every space is widened, as a share of it; negative: narrowed.</param>
    public static TextLine Of(IReadOnlyList<LineItem> items, int previous, int end, float stretch)
    {
        var line = new TextLine();
        if (previous >= 0 && items[previous] is BreakItem { Repeated: { } sign })
        {
            line.Put(sign);
        }

        for (var i = LineBreaker.StartAfter(items, previous); i < end; i++)
        {
            switch (items[i])
            {
                case BoxItem item:
                    line.Put(item.Box);
                    break;
                case SpaceItem space:
                    line.Skip(space.Width * (1 + stretch));
                    break;
                case BreakItem place:
                    line.Width += place.Width;
                    break;
                default:
                    break;
            }
        }

        if (end < items.Count && items[end] is BreakItem { Ending: { } hyphen })
        {
            line.Put(hyphen);
        }

        return line;
    }

    public void Draw(Page page, float x, float baseline, Tone tone)
    {
        foreach (var part in parts)
        {
            part.Box.Draw(page, x + part.Right, baseline, tone);
        }
    }

    /// <summary>Words of one face become one run with its spaces, so that a reader can search for phrases.</summary>
    void Put(Box box)
    {
        if (box is GlyphBox next && parts is [.., { Box: GlyphBox last } place]
            && last.Run.Face == next.Run.Face && last.Run.Size.Equals(next.Run.Size))
        {
            parts[^1] = place with { Box = Joined(last, next, Width - place.Right) };
        }
        else
        {
            parts.Add(new Placed(box, Width, 0));
        }

        Width += box.Width;
        Ascent = MathF.Max(Ascent, box.Ascent);
        Descent = MathF.Max(Descent, box.Descent);
    }

    /// <summary>The space is drawn with the word before it: it has no ink, but a copied sentence keeps its spaces.</summary>
    void Skip(float width)
    {
        if (parts is [.., { Box: GlyphBox last } place])
        {
            var run = last.Run;
            var space = Shaper.Single(run.Face, run.Face.Glyph(' '), " ", run.Size);
            parts[^1] = place with { Box = Joined(last, new GlyphBox(space with { Width = 0 }, 0, 0), Width - place.Right) };
        }

        Width += width;
    }

    static GlyphBox Joined(GlyphBox first, GlyphBox second, float right)
    {
        var shift = (uint)first.Run.Text.Length;
        var run = first.Run with
        {
            Glyphs = [.. first.Run.Glyphs, .. second.Run.Glyphs],
            X = [.. first.Run.X, .. second.Run.X.Select(x => x + right)],
            Y = [.. first.Run.Y, .. second.Run.Y],
            Text = [.. first.Run.Text, .. second.Run.Text],
            Clusters = [.. first.Run.Clusters, .. second.Run.Clusters.Select(cluster => cluster + shift)],
            Width = right + second.Run.Width,
        };
        return new GlyphBox(run, MathF.Max(first.Ascent, second.Ascent), MathF.Max(first.Descent, second.Descent));
    }
}
