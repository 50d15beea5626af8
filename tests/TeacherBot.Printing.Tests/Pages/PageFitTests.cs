using System.Text;
using System.Text.RegularExpressions;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;
using TeacherBot.Printing.Sheets;
using TeacherBot.Printing.Tests.Samples;

namespace TeacherBot.Printing.Tests.Pages;

/// <summary>Several hundred sheets of any shape, looked at as drawn marks.</summary>
public sealed partial class PageFitTests
{
    /// <summary>The share of a letter's height that is certainly ink.</summary>
    const float Core = 0.4f;

    /// <summary>FIT_SHEETS=5000 looks at as many.</summary>
    static readonly int SheetCount = int.Parse(Environment.GetEnvironmentVariable("FIT_SHEETS") ?? "400");

    const float Tolerance = 1;

    /// <summary>Tall tasks that may not be cut, above all those with figures, leave some room under the page before them.</summary>
    const float FullEnough = 0.4f;

    static readonly Lazy<IReadOnlyList<IReadOnlyList<Page>>> Sheets = new(() => [.. Enumerable.Range(0, SheetCount).AsParallel().AsOrdered().Select(seed => Print(seed, null))]);

    /// <summary>The same sheets in every other look.</summary>
    static readonly Lazy<IReadOnlyList<IReadOnlyList<Page>>> OtherLooks = new(() => [.. Enumerable.Range(0, SheetCount).AsParallel().AsOrdered().Select(seed => Print(seed, Look(seed)))]);

    [Fact]
    public void Nothing_stands_outside_the_margins()
    {
        foreach (var mark in Sheets.Value.Concat(OtherLooks.Value).SelectMany(sheet => sheet).SelectMany(page => page.Marks))
        {
            var (left, top, right, bottom) = Edges(mark);

            // A frame goes around its words; a printer still reaches it.
            var frame = mark is TextMark ? 0 : 5.Mm();
            var isInside = left >= SheetStyle.Side - Tolerance - frame
                && right <= SheetStyle.Side + SheetStyle.Width + Tolerance + frame
                && top >= SheetStyle.Top - Tolerance - frame
                && bottom <= Page.Height - 6.Mm();
            if (!isInside)
            {
                Assert.Fail($"Outside the margins: {mark}");
            }
        }
    }

    [Fact]
    public void No_words_stand_on_other_words()
    {
        foreach (var page in Sheets.Value.Concat(OtherLooks.Value).SelectMany(sheet => sheet))
        {
            var words = page.Marks.OfType<TextMark>().Where(mark => mark.Run.Width > 1).OrderBy(mark => mark.Baseline).ToArray();
            for (var i = 0; i < words.Length; i++)
            {
                for (var j = i + 1; j < words.Length && words[j].Baseline - (Core * words[j].Run.Size) < words[i].Baseline; j++)
                {
                    if (Overlap(words[i], words[j]))
                    {
                        Assert.Fail($"«{Text(words[i])}» and «{Text(words[j])}» overlap: {Text(page)}");
                    }
                }
            }
        }
    }

    [Fact]
    public void No_task_is_cut_from_its_options()
    {
        foreach (var sheet in Sheets.Value)
        {
            var pages = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
            for (var i = 0; i < sheet.Count; i++)
            {
                foreach (Match task in TaskMark().Matches(Text(sheet[i])))
                {
                    var number = task.Groups["number"].Value;
                    if (!pages.TryGetValue(number, out var found))
                    {
                        pages[number] = found = [];
                    }

                    found.Add(i);
                }
            }

            pages.Count.ShouldBeGreaterThan(0);
            pages.ShouldAllBe(task => task.Value.Count == 1);
        }
    }

    [Fact]
    public void No_page_is_empty_or_nearly_so_but_the_last()
    {
        foreach (var page in Sheets.Value.SelectMany(sheet => sheet.SkipLast(1)))
        {
            LowestMark(page).ShouldBeGreaterThan(Page.Height * FullEnough, Text(page));
        }

        Sheets.Value.Concat(OtherLooks.Value).SelectMany(sheet => sheet).ShouldAllBe(page => page.Marks.Count > 5);
    }

    [Fact]
    public void No_heading_stands_last_on_a_page()
    {
        foreach (var page in Sheets.Value.SelectMany(sheet => sheet))
        {
            var text = Text(page);
            var heading = text.IndexOf("Часть 2", StringComparison.Ordinal);
            if (heading >= 0)
            {
                TaskMark().IsMatch(text[heading..]).ShouldBeTrue();
            }
        }
    }

    static IReadOnlyList<Page> Print(int seed, SheetLook? look)
    {
        using var press = new Press(Words.Russian);
        var worksheet = RandomWorksheets.Of($"fit-{seed}");
        return SheetPages.Of(worksheet, worksheet.Variants[0], SampleWorksheets.Head, press, look);
    }

    static SheetLook Look(int seed) => new((SheetDesign)(seed % 3), (SheetDensity)(seed / 3 % 2), (SheetScale)(seed / 6 % 3));

    /// <summary>The cores of their letters share more than a hair's breadth.</summary>
    static bool Overlap(TextMark one, TextMark other) =>
        MathF.Min(one.X + one.Run.Width, other.X + other.Run.Width) - MathF.Max(one.X, other.X) > Tolerance
        && MathF.Min(one.Baseline, other.Baseline) - MathF.Max(one.Baseline - (Core * one.Run.Size), other.Baseline - (Core * other.Run.Size)) > Tolerance;

    static string Text(TextMark mark) => Encoding.UTF8.GetString(mark.Run.Text);

    static string Text(Page page) => string.Join(' ', page.Marks.OfType<TextMark>().Select(Text));

    /// <summary>The footer does not count.</summary>
    static float LowestMark(Page page) =>
        page.Marks.Select(Edges).Where(edges => edges.Top < Page.Height - SheetStyle.Bottom).Max(edges => edges.Bottom);

    static (float Left, float Top, float Right, float Bottom) Edges(Mark mark) => mark switch
    {
        TextMark text => (text.X, text.Baseline - (0.75f * text.Run.Size), text.X + text.Run.Width, text.Baseline + (0.25f * text.Run.Size)),
        FillMark fill => (fill.X, fill.Y, fill.X + fill.Width, fill.Y + fill.Height),
        StrokesMark strokes => (strokes.Strokes.Min(s => MathF.Min(s.X1, s.X2)), strokes.Strokes.Min(s => MathF.Min(s.Y1, s.Y2)), strokes.Strokes.Max(s => MathF.Max(s.X1, s.X2)), strokes.Strokes.Max(s => MathF.Max(s.Y1, s.Y2))),
        PathMark path => (path.Spots.Min(s => s.X), path.Spots.Min(s => s.Y), path.Spots.Max(s => s.X), path.Spots.Max(s => s.Y)),
        CircleMark circle => (circle.Centre.X - circle.Radius, circle.Centre.Y - circle.Radius, circle.Centre.X + circle.Radius, circle.Centre.Y + circle.Radius),
        _ => throw new NotSupportedException(),
    };

    [GeneratedRegex(@"(?<=т|о)(?<number>\d+)(?=н|к|\s|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TaskMark();
}
