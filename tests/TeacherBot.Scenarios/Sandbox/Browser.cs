using Microsoft.Playwright;

namespace TeacherBot.Scenarios.Sandbox;

/// The machine's own Chromium; nothing is downloaded.
sealed class Browser : IAsyncDisposable
{
    readonly IPlaywright driver;
    readonly IBrowser browser;

    Browser(IPlaywright driver, IBrowser browser) => (this.driver, this.browser) = (driver, browser);

    /// What the page complained of; a good page complains of nothing.
    public List<string> Complaints { get; } = [];

    public static async Task<Browser> Start()
    {
        var playwright = await Playwright.CreateAsync();
        var chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
        return new Browser(playwright, chromium);
    }

    public async Task<IPage> Open(string url, int width, int height)
    {
        var window = new ViewportSize { Width = width, Height = height };
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = window, Locale = "ru-RU" });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(15_000);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                Complaints.Add(message.Text);
        };
        await page.GotoAsync(url);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        driver.Dispose();
    }
}
