using TeacherBot.Printing.Layout;
using TeacherBot.Printing.Pdf;

namespace TeacherBot.Printing.Sheets;

/// <summary>The foot of every page: what it belongs to, so that fallen sheets find their way back.</summary>
static class Footer
{
    static readonly float Rule = 13.Mm();
    static readonly float Baseline = 9.Mm();

    public static void Draw(IReadOnlyList<Page> pages, string left, string middle, SheetStyle style, Press press)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            var page = pages[i];
            page.Line(SheetStyle.Side, Page.Height - Rule, SheetStyle.Side + SheetStyle.Width, Page.Height - Rule, 0.4f, Tone.Line);
            Put(page, left, 0);
            Put(page, middle, 0.5f);
            Put(page, press.Words.Filled("print.page", i + 1, pages.Count), 1);
        }

        void Put(Page page, string text, float place)
        {
            var line = press.Plain(text, style.Small, tone: Tone.Grey);
            line.Draw(page, SheetStyle.Side + ((SheetStyle.Width - line.Width) * place), Page.Height - Baseline - line.FirstBaseline);
        }
    }
}
