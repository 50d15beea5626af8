using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TeacherBot.Scenarios.Sandbox;

public sealed class ChatPageTests : SandboxTest
{
    [Fact]
    public async Task A_person_talks_to_the_bot_as_in_Telegram()
    {
        await using var bot = new EchoBot(Sandbox);
        bot.Start();
        await using var browser = await Browser.Start();
        var page = await Desktop(browser);

        await page.GetByTestId("start").ClickAsync();
        await Expect(page.GetByTestId("message")).ToHaveCountAsync(2);
        await Expect(page.GetByTestId("message").Last.Locator("b")).ToHaveTextAsync("Здравствуйте!");
        await Expect(page.GetByTestId("message").Last).ToContainTextAsync("<img src=x onerror=alert(1)>");

        var create = page.GetByTestId("button").First;
        await create.ClickAsync();
        await Expect(create).ToHaveAttributeAsync("aria-busy", "true");
        bot.Taps.Release();
        await Expect(page.GetByText("Принято: new")).ToBeVisibleAsync();
        await Expect(page.GetByTestId("message").Last).ToContainTextAsync("Выберите предмет");
        await Expect(page.GetByTestId("message").Last).ToContainTextAsync("изменено");

        await page.GetByTestId("composer").FillAsync("математика 3 класс <b>");
        await page.GetByTestId("send").ClickAsync();
        await Expect(page.GetByTestId("typing")).ToHaveTextAsync("отправляет файл…");
        bot.Files.Release();
        await Expect(page.GetByTestId("document")).ToContainTextAsync("Лист 1.pdf");
        await Expect(page.GetByTestId("typing")).ToBeHiddenAsync();
        var opened = await page.RunAndWaitForPopupAsync(() => page.GetByTestId("document").ClickAsync());
        opened.Url.ShouldContain("/chat/files/");
        browser.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var bot = new EchoBot(Sandbox);
        bot.Start();
        bot.Taps.Release();
        await using var browser = await Browser.Start();
        var page = await Desktop(browser);

        var composer = page.GetByTestId("composer");
        await composer.FillAsync("");
        await composer.PressSequentiallyAsync("/");
        await Expect(page.GetByTestId("command")).ToHaveCountAsync(2);
        await composer.PressAsync("ArrowDown");
        await Expect(page.GetByTestId("command").Nth(1)).ToHaveAttributeAsync("aria-selected", "true");
        await composer.PressAsync("Escape");
        await Expect(page.GetByTestId("command").First).ToBeHiddenAsync();
        await composer.PressSequentiallyAsync("st");
        await composer.PressAsync("Enter");
        await Expect(page.GetByTestId("message").First).ToContainTextAsync("/start");

        await page.GetByTestId("button").Nth(1).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Принято: alert");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task On_a_phone_the_list_and_the_chat_take_turns()
    {
        await Says("/start");
        await using var browser = await Browser.Start();
        var page = await browser.Open(Sandbox.BaseUrl, width: 390, height: 780);
        var person = page.Locator($"[data-person='{Anna}']");
        await Expect(page.GetByTestId("composer")).ToBeHiddenAsync();
        await person.ClickAsync();
        await Expect(page.GetByTestId("composer")).ToBeVisibleAsync();
        await Expect(person).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(person).ToBeFocusedAsync();
        await BotSends("раз");
        await BotSends("два");
        await Expect(person.GetByLabel("непрочитанных: 2")).ToBeVisibleAsync();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_person_is_added_blocks_the_bot_and_lets_it_in_again()
    {
        await Says("/start");
        await using var browser = await Browser.Start();
        var page = await Desktop(browser);
        await page.GetByTestId("new-person").ClickAsync();
        await Expect(page.GetByTestId("person")).ToHaveCountAsync(3);
        await page.Locator($"[data-person='{Anna}']").ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Ещё", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "Заблокировать бота" }).ClickAsync();
        await Expect(page.GetByTestId("composer")).ToBeHiddenAsync();
        await Refuses("Forbidden: bot was blocked by the user", "sendMessage", new { chat_id = Anna, text = "a" }, code: 403);
        await page.GetByTestId("unblock").ClickAsync();
        await Expect(page.GetByTestId("composer")).ToBeVisibleAsync();
        browser.Complaints.ShouldBeEmpty();
    }

    async Task<IPage> Desktop(Browser browser)
    {
        await Sim($"users/{Anna}", new { firstName = "Анна" });
        var page = await browser.Open($"{Sandbox.BaseUrl}/#{Anna}", width: 1200, height: 800);
        await Expect(page.GetByTestId("composer")).ToBeVisibleAsync();
        return page;
    }
}
