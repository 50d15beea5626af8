using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;
using TeacherBot.Printing.Sheets;

namespace TeacherBot.Printing.Keys;

/// <summary>The pages of the teacher's key.</summary>
static class KeyPages
{
    public static IReadOnlyList<Page> Of(Worksheet worksheet, SheetHead head, MarkScale scale, Press press)
    {
        var words = press.Words;
        var style = SheetStyle.For(worksheet.Grade);
        List<Segment> segments =
        [
            new Segment(Head(worksheet, head, style, press)) { StaysWithNext = true },
            .. AnswerTable.Segments(worksheet, press),
            .. Marks(worksheet, scale, press),
            .. Solutions.Segments(worksheet, press),
        ];
        segments[^1] = segments[^1] with { StaysWithNext = false };
        var pages = Paginator.Pages(segments, SheetStyle.Side, SheetStyle.Top, SheetStyle.Height);
        Footer.Draw(pages, words["print.key.title"], words.Filled("print.code", worksheet.Id), style, press);
        return pages;
    }

    static Block Head(Worksheet worksheet, SheetHead head, SheetStyle style, Press press)
    {
        var words = press.Words;
        return Block.Stack(
        [
            Block.Of(press.Plain(words["print.key.title"], style.Kind, SheetStyle.Width)),
            Block.Of(press.Typed(worksheet.Topic.Title, style.Topic, SheetStyle.Width)).Below(1),
            Block.Of(press.Typed(HeadText.OfKey(worksheet, head, words), style.Small, SheetStyle.Width, Tone.Grey)).Below(2),
        ]);
    }

    static IEnumerable<Segment> Marks(Worksheet worksheet, MarkScale scale, Press press)
    {
        yield return new Segment(Block.Of(press.Plain(press.Words["print.key.scale"], KeyStyle.Heading))) { Before = 6.Mm(), StaysWithNext = true };
        foreach (var line in ScaleText.Lines(worksheet, scale, press.Words))
        {
            yield return new Segment(Block.Of(press.Plain(line, KeyStyle.Text, SheetStyle.Width))) { Before = 3 };
        }

        if (ProofText.Of(worksheet, press.Words) is { } proof)
        {
            yield return new Segment(Block.Of(press.Plain(proof, KeyStyle.Note, SheetStyle.Width, Tone.Grey))) { Before = 3 };
        }
    }
}
