using Microsoft.Playwright;
using TeacherBot.Scenarios.Sandbox;
using TeacherBot.Scenarios.Stage;
using static Microsoft.Playwright.Assertions;

namespace TeacherBot.Scenarios;

/// <summary>A person pays on the played page, in a real browser.</summary>
public sealed class PayformPageScenarios(SqliteShop world) : IClassFixture<SqliteShop>
{
    readonly Teacher teacher = world.NewTeacher();

    [Theory]
    [InlineData("form")]
    [InlineData("multipart")]
    [InlineData("json")]
    public async Task The_page_shows_the_order_and_paying_on_it_is_told_in_the_chat(string format)
    {
        await world.Orders(teacher, "15 за 290 ₽");
        await using var browser = await Browser.Start();
        var page = await browser.Open(await Link(), 480, 800);
        await Expect(page.GetByTestId("total")).ToHaveTextAsync("Итого: 290.00 ₽");
        await page.Locator("select").SelectOptionAsync(format);
        await page.GetByTestId("paid").ClickAsync();
        await Expect(page.GetByTestId("log")).ToContainTextAsync($"paid ({format}): 200");
        await teacher.SeesLast("Оплата прошла");
        browser.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_subscription_lives_on_the_page()
    {
        await world.Orders(teacher, "Начинающий, 390 ₽ в месяц");
        await using var browser = await Browser.Start();
        var page = await browser.Open(await Link(), 480, 800);
        foreach (var (button, told) in new[]
        {
            ("paid", "оплачена, спасибо"), ("renewed", "Подписка продлена"), ("failed", "Продлить подписку не получилось"), ("switched_off", "Продление отключено"),
            ("switched_on", "Продление снова включено"), ("finished", "Подписка закончилась"),
        })
        {
            await page.GetByTestId(button).ClickAsync();
            await teacher.SeesLast(told);
        }
    }

    [Fact]
    public async Task A_link_changed_on_the_way_is_refused()
    {
        await world.Scripted("link", 500, "");
        await world.Orders(teacher, "15 за 290 ₽");
        using var answer = await world.Http.GetAsync((await Link()).Replace("290.00", "1.00"));
        ((int)answer.StatusCode).ShouldBe(403);
    }

    async Task<string> Link() => (await teacher.Chat()).Messages.Last(m => m.Buttons.Any(b => b.Url is not null)).Buttons.Single(b => b.Url is not null).Url!;
}
