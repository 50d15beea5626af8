using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Sheets;

namespace TeacherBot.Printing.Word;

/// <summary>The pupil's sheet: every variant a section that begins on a new page and counts its own pages.</summary>
static class SheetDocument
{
    public static void Write(Worksheet worksheet, SheetHead head, Draft draft)
    {
        foreach (var variant in worksheet.Variants)
        {
            Write(worksheet, variant, head, draft);
        }
    }

    static void Write(Worksheet worksheet, Variant variant, SheetHead head, Draft draft)
    {
        draft.Lists.Restart();
        SheetHeading.Write(worksheet, variant, head, draft);
        var tasks = new TaskWriter(worksheet, draft);
        var hasParts = variant.Tasks.Select(task => task.Part).Distinct().Count() > 1;
        SheetPart? part = null;
        for (var i = 0; i < variant.Tasks.Count; i++)
        {
            var task = variant.Tasks[i];
            if (hasParts && part != task.Part)
            {
                draft.Add(Paragraphs.Of(StyleSheet.Part, Paragraphs.Words(draft.Words.Part(task.Part))));
                part = task.Part;
            }

            tasks.Write(task, GapSizes.For(worksheet, i));
        }

        End(worksheet, variant, draft);
    }

    static void End(Worksheet worksheet, Variant variant, Draft draft)
    {
        var words = draft.Words;
        var isOnly = worksheet.Variants.Count == 1;
        var bookmark = $"_variant{variant.Number}";
        if (!isOnly)
        {
            draft.MarkEnd(bookmark);
        }

        var footer = draft.AddFooter(Sections.Foot(
            words.Filled("print.variant", variant.Number), words.Filled("print.code", worksheet.Id), isOnly ? "NUMPAGES" : $"PAGEREF {bookmark}", words));
        draft.EndSection(Sections.Of(footer));
    }
}
