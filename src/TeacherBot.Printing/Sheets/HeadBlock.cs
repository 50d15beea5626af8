using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Sheets;

/// <summary>The top of a pupil's sheet: what the work is, and the lines a pupil fills in first.</summary>
static class HeadBlock
{
    /// <summary>The box of the mark, pt.</summary>
    public static readonly float MarkWidth = 20.Mm();

    static readonly float MarkHeight = 14.Mm();

    static readonly float CodeSide = 17.Mm();

    static readonly float Gutter = 6.Mm();

    public static Block Of(Worksheet worksheet, Variant variant, SheetHead head, SheetStyle style, Press press)
    {
        var corner = Corner(worksheet, variant, head, style, press);
        var width = corner.Aggregate(SheetStyle.Width, (left, part) => left - part.Width - Gutter);
        var lines = new List<Block>();
        if (HeadText.Origin(head) is { Length: > 0 } origin)
        {
            lines.Add(Block.Of(press.Typed(origin, style.Small, width, Tone.Grey)).WithRoomUnder(3));
        }

        lines.Add(Block.Of(press.Typed(head.Kind, style.Kind, width)));
        lines.Add(Block.Of(press.Typed(worksheet.Topic.Title, style.Topic, width)).Below(1));
        lines.Add(Block.Of(press.Plain(HeadText.OfSheet(worksheet, variant, head, press.Words), style.Small, width, Tone.Grey)).Below(2));
        var title = Block.Stack(lines);
        var top = new Block(corner.Select(part => part.Block.Height).Append(title.Height).Max(), (page, x, y) =>
        {
            title.Draw(page, x, y);
            var right = x + SheetStyle.Width;
            foreach (var (block, room) in corner)
            {
                block.Draw(page, right - room, y);
                right -= room + Gutter;
            }
        });
        return Block.Stack([top, Fields(style, press).Below(4.Mm())]);
    }

    /// <summary>What stands in the right corner, from the right: the box of the mark and the code.</summary>
    static List<(Block Block, float Width)> Corner(Worksheet worksheet, Variant variant, SheetHead head, SheetStyle style, Press press)
    {
        List<(Block, float)> corner = [];
        if (HeadText.HasMark(worksheet))
        {
            corner.Add((Mark(style, press), MarkWidth));
        }

        if (head.Codes?.GetValueOrDefault(variant.Number) is { } address)
        {
            corner.Add((QrBlock.Of(address, CodeSide), CodeSide));
        }

        return corner;
    }

    static Block Mark(SheetStyle style, Press press)
    {
        var label = press.Plain(press.Words["print.field.mark"], style.Small, tone: Tone.Grey);
        return new Block(label.Height + MarkHeight, (page, x, y) =>
        {
            label.Draw(page, x + ((MarkWidth - label.Width) / 2), y);
            page.Frame(x, y + label.Height + 1.5f, MarkWidth, MarkHeight - 1.5f, 0.8f, Tone.Line);
        });
    }

    /// <summary>Name, class and date, each with its line to write on; the name gets what is left.</summary>
    static Block Fields(SheetStyle style, Press press)
    {
        var words = press.Words;
        Paragraph[] labels =
        [
            press.Plain(words["print.field.name"], style.Label),
            press.Plain(words["print.field.class"], style.Label),
            press.Plain(words["print.field.date"], style.Label),
        ];
        var gap = 1.5.Mm();
        var between = 5.Mm();
        var classWidth = 16.Mm();
        var dateWidth = 28.Mm();
        var nameWidth = SheetStyle.Width - labels.Sum(label => label.Width) - (3 * gap) - (2 * between) - classWidth - dateWidth;
        float[] widths = [nameWidth, classWidth, dateWidth];
        var height = 7.5.Mm();
        return new Block(height, (page, x, y) =>
        {
            var baseline = y + height - 4;
            for (var i = 0; i < labels.Length; i++)
            {
                labels[i].Draw(page, x, baseline - labels[i].FirstBaseline);
                x += labels[i].Width + gap;
                page.Line(x, baseline + 1.2f, x + widths[i], baseline + 1.2f, 0.6f, Tone.Line);
                x += widths[i] + between;
            }
        });
    }
}
