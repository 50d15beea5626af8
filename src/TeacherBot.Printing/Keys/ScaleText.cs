using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Printing.Keys;

/// <summary>When which mark is given. The first grade has no marks: words instead.</summary>
static class ScaleText
{
    /// <summary>One line for every total that occurs; more than one only when variants differ.</summary>
    public static IEnumerable<string> Lines(Worksheet worksheet, MarkScale scale, PrintWords words)
    {
        var totals = worksheet.Variants.GroupBy(variant => variant.Tasks.Sum(task => task.Points)).ToArray();
        foreach (var variants in totals)
        {
            var line = Line(variants.Key, worksheet.Grade, scale, words);
            yield return totals.Length == 1
                ? line
                : $"{string.Join(", ", variants.Select(variant => words.Filled("print.variant", variant.Number)))}: {line}";
        }
    }

    static string Line(int total, int grade, MarkScale scale, PrintWords words)
    {
        (int Percent, string Mark, string Praise)[] steps =
            [(scale.Five, "5", "five"), (scale.Four, "4", "four"), (scale.Three, "3", "three")];
        var marks = steps.Select(step =>
        {
            var from = words.FromPoints(MarkScale.PointsFrom(step.Percent, total));
            return grade == 1 ? words.Filled($"print.key.praise.{step.Praise}", from) : words.Filled("print.key.mark", step.Mark, from);
        });
        return $"{words.Filled("print.key.total", words.Points(total))} {string.Join("; ", marks)}.";
    }
}
