using System.Globalization;
using TeacherBot.Printing.Fonts;
using TeacherBot.Printing.Hyphenation;
using TeacherBot.Printing.Typesetting;

namespace TeacherBot.Printing.Layout;

/// <summary>Turns a parsed text into line items of a style, none of them wider than the line.</summary>
sealed class LineItems
{
    const float BreakAtRelation = 60;
    const float BreakAtOperation = 120;
    const float BreakInWholeFormula = 4200;
    const float BreakAtHyphen = 50;
    const float BreakInWord = 150;
    const float BreakAnywhere = 5000;
    const float SmallestFormula = 0.5f;

    /// <summary>A formula under this share of the line is read at one glance and not broken lightly.</summary>
    const float ShortFormula = 0.6f;
    const int LongestChunk = 8;

    readonly Shaper shaper;
    readonly Gaps gaps;
    readonly TextStyle style;
    readonly float width;
    readonly List<LineItem> items = [];
    readonly float space;
    readonly Box? hyphen;

    LineItems(Shaper shaper, Gaps gaps, TextStyle style, float width, bool cutsWords)
    {
        this.shaper = shaper;
        this.gaps = gaps;
        this.style = style;
        this.width = width;
        space = Space(style);
        hyphen = cutsWords ? Hyphen(style) : null;
    }

    /// <param name="width">Of the line, pt.</param>
    /// <param name="cutsWords">Lines may end within words.</param>
    /// <exception cref="PrintingException">A formula is too wide for the line even when made small.</exception>
    public static IReadOnlyList<LineItem> Of(IReadOnlyList<Inline> text, TextStyle style, float width, Gaps gaps, Shaper shaper, bool cutsWords = false)
    {
        var made = new LineItems(shaper, gaps, style, width, cutsWords);
        Inline? before = null;
        foreach (var part in text)
        {
            made.Add(part, afterFormula: before is InlineFormula);
            before = part;
        }

        made.DropLastSpace();
        return made.items;
    }

    /// <summary>Of the style's face, pt.</summary>
    public static float Space(TextStyle style)
    {
        var face = FaceLibrary.Of(style.Face);
        return face.Advance(face.Glyph(' ')) * style.Size;
    }

    void Add(Inline part, bool afterFormula)
    {
        switch (part)
        {
            case InlineWords words:
                AddWords(words.Typeset(afterFormula));
                break;
            case InlineFormula formula:
                StayWithWord(formula);
                AddFormula(formula.Formula);
                break;
            case InlineGap gap:
                AddBox(gaps.Line(gap.Number, style.Size, shaper));
                break;
            case InlineLineEnd:
                DropLastSpace();
                items.Add(new LineEndItem());
                break;
            default:
                throw new NotSupportedException($"A line cannot hold {part.GetType().Name}.");
        }
    }

    void DropLastSpace()
    {
        while (items is [.., SpaceItem])
        {
            items.RemoveAt(items.Count - 1);
        }
    }

    void AddWords(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var blank = i < text.Length && text[i] is ' ' or '\u00A0' or '\u2009' or '\u202F' or '\u2003';
            if (i < text.Length && !blank)
            {
                continue;
            }

            if (i > start)
            {
                AddWord(text[start..i]);
            }

            if (blank)
            {
                AddSpace(text[i]);
            }

            start = i + 1;
        }
    }

    void AddSpace(char blank)
    {
        var item = blank switch
        {
            ' ' => new SpaceItem(space, MayBreak: true),
            '\u2009' or '\u202F' => new SpaceItem(space * 0.6f, MayBreak: false),
            '\u2003' => new SpaceItem(style.Size, MayBreak: true),
            _ => new SpaceItem(space, MayBreak: false),
        };
        if (items is [.., SpaceItem { MayBreak: true }] && item.MayBreak)
        {
            return;
        }

        items.Add(item);
    }

    /// <summary>A line may end after a hyphen inside a word, but not inside «2-й» or «по-».</summary>
    void AddWord(string word)
    {
        var start = 0;
        for (var i = 2; i < word.Length - 3; i++)
        {
            if (word[i] == '-' && i - start >= 3 && word.AsSpan(start, i - start).IndexOfAnyInRange('0', '9') < 0)
            {
                AddPiece(word[start..(i + 1)]);
                items.Add(new BreakItem(BreakAtHyphen));
                start = i + 1;
            }
        }

        AddPiece(word[start..]);
    }

    void AddPiece(string piece)
    {
        var boxes = Shaped(piece);
        if (boxes.Sum(box => box.Width) <= width)
        {
            AddCut(piece, boxes);
            return;
        }

        // Half a line at most, so that the rest of a word finds its place too.
        var graphemes = StringInfo.ParseCombiningCharacters(piece);
        var chunk = Math.Clamp((int)(width / style.Size / 2), 1, LongestChunk);
        for (var i = 0; i < graphemes.Length; i += chunk)
        {
            var end = i + chunk < graphemes.Length ? graphemes[i + chunk] : piece.Length;
            Shaped(piece[graphemes[i]..end]).ForEach(AddBox);
        }
    }

    /// <summary>A word with the places where a hyphen may end the line.</summary>
    void AddCut(string piece, List<Box> whole)
    {
        var places = hyphen is null ? [] : Hyphenator.Places(piece);
        if (places.Count == 0)
        {
            whole.ForEach(AddBox);
            return;
        }

        var start = 0;
        foreach (var place in places)
        {
            Shaped(piece[start..place]).ForEach(AddBox);
            items.Add(new BreakItem(BreakInWord, Ending: hyphen));
            start = place;
        }

        Shaped(piece[start..]).ForEach(AddBox);
    }

    /// <summary>Drawn as a hyphen, read as a soft one: who searches for the word finds it.</summary>
    static GlyphBox Hyphen(TextStyle style)
    {
        var face = FaceLibrary.Of(style.Face);
        return new GlyphBox(Shaper.Single(face, face.Glyph('-'), "\u00AD", style.Size), 0.74f * style.Size, 0.24f * style.Size);
    }

    List<Box> Shaped(string text) =>
        [.. shaper.Shape(text, style.Face, style.Size).Select(run => (Box)new GlyphBox(run, 0.74f * style.Size, 0.24f * style.Size))];

    void StayWithWord(InlineFormula formula)
    {
        if (formula.StaysWithWord && items is [.., BoxItem, SpaceItem { MayBreak: true } before])
        {
            items[^1] = before with { MayBreak = false };
        }
    }

    void AddFormula(MathRow formula)
    {
        var setter = new FormulaSetter(shaper, gaps);
        var pieces = setter.Pieces(formula, style.Size);
        var widest = pieces.Max(piece => piece.Box.Width) + pieces.Max(piece => piece.Sign is { } sign ? sign.Width + piece.After : 0);
        if (widest > width)
        {
            var share = width / widest * 0.98f;
            if (share < SmallestFormula)
            {
                throw new PrintingException($"A formula is {widest:0} pt wide and cannot be made to fit {width:0} pt.");
            }

            pieces = setter.Pieces(formula, style.Size * share);
        }

        // Nor is one that a pupil writes in: half an equality beside a gap cannot be read.
        var isWhole = formula.HasGap || pieces.Sum(piece => piece.Box.Width + piece.After) < ShortFormula * width;
        foreach (var piece in pieces)
        {
            AddBox(piece.Box);
            if (piece.Sign is { } sign)
            {
                var penalty = isWhole ? BreakInWholeFormula : piece.IsRelation ? BreakAtRelation : BreakAtOperation;
                items.Add(new BreakItem(penalty, piece.After, GroupBox.Row([sign, new StrutBox(piece.After, 0, 0)])));
            }
        }
    }

    /// <summary>Between boxes that touch, a line ends only when nothing else is possible.</summary>
    void AddBox(Box box)
    {
        if (items is [.., BoxItem])
        {
            items.Add(new BreakItem(BreakAnywhere));
        }

        items.Add(new BoxItem(box));
    }
}
