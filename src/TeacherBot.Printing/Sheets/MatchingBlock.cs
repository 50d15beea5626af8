using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Sheets;

/// <summary>Two columns to be matched, and the table the pupil answers in.</summary>
static class MatchingBlock
{
    /// <summary>Between rows, in sizes of the text.</summary>
    const float RowGap = 0.3f;

    static readonly float Gutter = 10.Mm();

    /// <summary>A cell to write one number into, pt.</summary>
    public static readonly float Cell = 10.Mm();

    static readonly float HeadHeight = 6.Mm();

    /// <summary>pt.</summary>
    public static readonly float CellHeight = 8.Mm();

    /// <summary>The rows of both columns, from above.</summary>
    public static IReadOnlyList<Block> Rows(IReadOnlyList<string> left, IReadOnlyList<string> right, float width, SheetStyle style, Press press)
    {
        var letters = left.Select((_, i) => press.Plain(LeftLabel(press.Words, i), style.Option)).ToArray();
        var numbers = right.Select((_, i) => press.Plain(OptionRows.Label(i), style.Option)).ToArray();
        var indent = letters.Concat(numbers).Select(label => label.Width).DefaultIfEmpty().Max() + (0.45f * style.Option.Size);
        var texts = width - Gutter - (2 * indent);
        var leftWidth = LeftWidth(left, right, texts, style, press);
        var second = indent + leftWidth + Gutter;
        return
        [
            .. Enumerable.Range(0, Math.Max(left.Count, right.Count)).Select(row => Block.Side(
            [
                .. row < left.Count ? [(letters[row], 0f), (press.Text(left[row], style.Option, leftWidth), indent)] : Array.Empty<(Paragraph, float)>(),
                .. row < right.Count ? [(numbers[row], second), (press.Text(right[row], style.Option, texts - leftWidth), second + indent)] : Array.Empty<(Paragraph, float)>(),
            ]).Below(row == 0 ? 0 : style.Option.Size * RowGap)),
        ];
    }

    /// <summary>The room of the left column's texts, pt.</summary>
    /// <param name="room">Of the texts of both columns, pt.</param>
    public static float LeftWidth(IReadOnlyList<string> left, IReadOnlyList<string> right, float room, SheetStyle style, Press press)
    {
        return LeftShare(Widest(left), Widest(right), room);

        float Widest(IReadOnlyList<string> column) =>
            column.Select(text => press.Text(text, style.Option, float.MaxValue).Width).DefaultIfEmpty().Max();
    }

    /// <summary>A row of letters over a row of empty cells.</summary>
    public static Block AnswerTable(int count, SheetStyle style, Press press)
    {
        var label = press.Plain(press.Words["print.task.answer"], style.Option);
        var letters = Enumerable.Range(0, count).Select(i => press.Plain(press.Words.Letter(i), style.Number)).ToArray();
        return new Block(HeadHeight + CellHeight, (page, x, y) =>
        {
            label.Draw(page, x, y + HeadHeight + ((CellHeight - label.Height) / 2));
            x += label.Width + 3.Mm();
            page.Fill(x, y, count * Cell, HeadHeight, Tone.Tint);
            var strokes = new List<Stroke>();
            for (var i = 0; i <= count; i++)
            {
                strokes.Add(new Stroke(x + (i * Cell), y, x + (i * Cell), y + HeadHeight + CellHeight));
            }

            foreach (var line in new[] { 0, HeadHeight, HeadHeight + CellHeight })
            {
                strokes.Add(new Stroke(x, y + line, x + (count * Cell), y + line));
            }

            page.Strokes(strokes, 0.6f, Tone.Line);
            for (var i = 0; i < count; i++)
            {
                letters[i].Draw(page, x + (i * Cell) + ((Cell - letters[i].Width) / 2), y + ((HeadHeight - letters[i].Height) / 2));
            }
        });
    }

    /// <summary>The very label the key refers to.</summary>
    /// <param name="index">From 0.</param>
    public static string LeftLabel(PrintWords words, int index) => $"{words.Letter(index)})";

    /// <summary>Short columns stand where they need to; long ones share the room by need, neither under a third.</summary>
    static float LeftShare(float left, float right, float room)
    {
        if (left + right <= room)
        {
            return MathF.Max(left, MathF.Min(room * 0.42f, room - right));
        }

        return room * Math.Clamp(left / (left + right), 0.33f, 0.67f);
    }
}
