using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Sheets;

/// <summary>The pages of one variant.</summary>
static class SheetPages
{
    public static IReadOnlyList<Page> Of(Worksheet worksheet, Variant variant, SheetHead head, Press press, SheetLook? look = null)
    {
        var style = SheetStyle.For(worksheet.Grade, look);
        if (worksheet.Subject == Subject.Russian)
        {
            // The words themselves are the matter, how they are cut included.
            style = style with { Task = style.Task with { Hyphenated = false } };
        }

        var tasks = new TaskSegments(worksheet, style, press);
        var segments = new List<Segment> { new(HeadFrames.Around(HeadBlock.Of(worksheet, variant, head, style, press), style)) { StaysWithNext = variant.Tasks.Count > 0 } };
        var hasParts = variant.Tasks.Select(task => task.Part).Distinct().Count() > 1;
        SheetPart? part = null;
        for (var i = 0; i < variant.Tasks.Count; i++)
        {
            var task = variant.Tasks[i];
            if (hasParts && part != task.Part)
            {
                segments.Add(PartHeading.Of(press.Words.Part(task.Part), style, press));
                part = task.Part;
            }

            segments.AddRange(tasks.Of(task, GapSizes.For(worksheet, i), isFirst: i == 0));
        }

        var pages = Paginator.Pages(segments, SheetStyle.Side, SheetStyle.Top, SheetStyle.Height);
        Footer.Draw(pages, press.Words.Filled("print.variant", variant.Number), press.Words.Filled("print.code", worksheet.Id), style, press);
        return pages;
    }
}
