using Microsoft.Playwright;
using TeacherBot.Scenarios.Sandbox;
using TeacherBot.Scenarios.Stage;
using UglyToad.PdfPig;
using static Microsoft.Playwright.Assertions;

namespace TeacherBot.Scenarios;

/// <summary>A person at the chat page, in a real browser, with the real bot behind it.</summary>
public sealed class ChatPageScenarios(SqliteWorld world) : IClassFixture<SqliteWorld>
{
    [Theory]
    [InlineData(1280, 800)]
    [InlineData(390, 780)]
    public async Task A_teacher_gets_a_printable_sheet_in_four_taps_and_a_typed_topic(int width, int height)
    {
        var teacher = world.NewTeacher();
        await teacher.Says("/start");
        await teacher.Sees("Здравствуйте");
        await using var browser = await Browser.Start();
        var page = await browser.Open(world.Sandbox.BaseUrl, width, height);
        await page.Locator($"[data-person='{teacher.Id}']").ClickAsync();

        await Tap(page, "Создать лист");
        await Tap(page, "Математика");
        await Tap(page, "3 класс");
        await page.GetByTestId("composer").FillAsync("Сложение");
        await page.GetByTestId("send").ClickAsync();
        await Tap(page, "Создать");

        await Expect(page.GetByTestId("document")).ToHaveCountAsync(2);
        await Expect(page.GetByTestId("message").Last).ToContainTextAsync("Готово");
        await Picture(page, $"chat-{width}.png");
        browser.Complaints.ShouldBeEmpty();

        var chat = await teacher.Chat();
        using var sheet = PdfDocument.Open(await teacher.Downloads(chat.Documents[0]));
        var text = string.Join(' ', sheet.GetPages().SelectMany(p => p.GetWords()).Select(word => word.Text));
        text.ShouldContain("Сложение и вычитание в пределах 1000");
        text.ShouldContain("Вариант 1");
        using var key = PdfDocument.Open(await teacher.Downloads(chat.Documents[1]));
        string.Join(' ', key.GetPage(1).GetWords().Select(word => word.Text)).ShouldContain("Ключ");
    }

    static Task Tap(IPage page, string label) =>
        page.GetByTestId("button").Filter(new LocatorFilterOptions { HasText = label }).Last.ClickAsync();

    /// <summary>Kept beside the test results, to be looked at.</summary>
    static async Task Picture(IPage page, string name)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "pictures");
        Directory.CreateDirectory(folder);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name) });
    }
}
