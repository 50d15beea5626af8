using System.Text;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;
using TeacherBot.Printing.Sheets;
using TeacherBot.Printing.Tests.Samples;

namespace TeacherBot.Printing.Tests.Pages;

/// <summary>Equalities with gaps, looked at as drawn marks.</summary>
public sealed class GapTests
{
    /// <summary>A formula cut at a line's end would repeat its sign on the next line.</summary>
    [Fact]
    public void An_equality_with_a_gap_stays_on_one_line()
    {
        string[] texts =
        [
            @"Вставьте пропущенные числа: $709\cdot 537=___(1)___$; $134\cdot 144=___(2)___$; $204\cdot 174=___(3)___$; $522\cdot 528=___(4)___$.",
            @"Вставьте пропущенные числа так, чтобы равенства были верными, и $134\cdot 144-12\cdot 17-1000=___(1)___$, и $12+18=___(2)___$, и $7+6=___(3)___$, и $9+8=___(4)___$.",
        ];
        foreach (var text in texts)
        {
            Marks(Tasks.Blanks(text, ["380733", "19296", "35496", "275616"])).Count(mark => Text(mark).Contains('=', StringComparison.Ordinal)).ShouldBe(4);
        }
    }

    [Fact]
    public void Several_equalities_stand_in_columns()
    {
        var marks = Marks(Tasks.Blanks("Вставьте пропущенные числа: $11+4=___(1)___$; $12+5=___(2)___$; $13+6=___(3)___$.", ["15", "17", "19"]));
        var (first, second) = (Of("11"), Of("12"));
        first.Baseline.ShouldBe(second.Baseline);
        first.X.ShouldBe(SheetStyle.Side + SheetStyle.Indent, 0.1);
        first.Baseline.ShouldBeGreaterThan(Of("Вставьте").Baseline);

        TextMark Of(string start) => marks.First(mark => Text(mark).StartsWith(start, StringComparison.Ordinal));
    }

    [Fact]
    public void A_gap_for_a_sign_is_set_as_a_sign()
    {
        var marks = Marks(Tasks.Blanks("Вставьте знак $<$, $>$ или $=$: $-5+24 ___(1)___ -36+28$.", [">"]));
        var minus = marks.Last(mark => Text(mark).Contains('−', StringComparison.Ordinal));
        var number = marks.Last(mark => Text(mark).Contains("36", StringComparison.Ordinal));
        (number.X - minus.X - minus.Run.Width).ShouldBeLessThan(1);
    }

    static IReadOnlyList<TextMark> Marks(SheetTask task)
    {
        using var press = new Press(Words.Russian);
        var sheet = SampleWorksheets.FirstGrade() with { Grade = 4, Variants = [new Variant(1, [task with { Number = 1 }])] };
        return [.. SheetPages.Of(sheet, sheet.Variants[0], SampleWorksheets.Head, press).SelectMany(page => page.Marks).OfType<TextMark>()];
    }

    static string Text(TextMark mark) => Encoding.UTF8.GetString(mark.Run.Text);
}
