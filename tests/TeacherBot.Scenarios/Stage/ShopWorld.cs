using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios.Stage;

/// <summary>A bot that sells, with a played Prodamus that knows where its call-backs go.</summary>
public abstract class ShopWorld(DatabaseKind kind) : World(kind)
{
    public const string Starter = "1001";

    protected override Task Start() => Open();

    /// <summary>Starts the bot anew on the same database.</summary>
    public async Task Open(Func<BotSetUp, BotSetUp>? change = null)
    {
        await Restart(same =>
        {
            var wanted = (change ?? (kept => kept))(same);
            return wanted with { Settings = Settings.Concat(wanted.Settings).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Last().Value) };
        });
        await Post("webhook", new { url = $"{Bot!.Url}/prodamus/webhook" });
    }

    IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Prodamus:PayformUrl"] = $"{Sandbox.BaseUrl}/payform/",
        ["Prodamus:SecretKey"] = new TeacherBot.Sandbox.SandboxOptions().PaymentSecret,
        ["Prodamus:Subscriptions:Starter"] = Starter,
        ["Prodamus:Subscriptions:Methodist"] = "1002",
        ["Admin:AlertCooldownMinutes"] = "0",
    };

    /// <summary>From /buy to a link: answers our order's id. The e-mail address is asked the first time only.</summary>
    public async Task<string> Orders(Teacher teacher, string product)
    {
        await teacher.Says("/buy");
        await teacher.Until(chat => chat.Messages[^1] is { IsBots: true } last && last.Text.Contains("Пополнить кредиты"), "the shop");
        await teacher.Taps(product);
        if (product.Contains("в месяц"))
        {
            await teacher.Taps("Согласен, оплатить");
        }

        var chat = await teacher.Until(c => IsAskingForEmail(c) || HasLink(c), "the question for an address, or the link");
        if (IsAskingForEmail(chat))
        {
            await teacher.Says($"t{teacher.Id}@school.ru");
        }

        return await LinkedOrder(teacher);
    }

    /// <summary>The order whose link stands last in the chat; its page is opened as the teacher would.</summary>
    public async Task<string> LinkedOrder(Teacher teacher)
    {
        var chat = await teacher.Until(HasLink, "the link");
        var link = chat.Messages.Last(HasPay).Buttons.Single(b => b.Url is not null).Url!;
        using var page = await Http.GetAsync(link);
        page.IsSuccessStatusCode.ShouldBeTrue($"{link}: {await page.Content.ReadAsStringAsync()}");
        return (await Bot!.Database.Read(db => db.Orders.Where(o => o.TeacherId == teacher.Id).OrderByDescending(o => o.CreatedAt).FirstAsync())).Id;
    }

    /// <summary>Prodamus tells what happened to an order; answers the statuses it got.</summary>
    public async Task<IReadOnlyList<int>> Prodamus(
        string order, string what, string format = "form", int times = 1, bool parallel = false, object? changes = null, object? tamper = null, string? secret = null, bool withoutSign = false)
    {
        var answer = await Post("events", new { order, @event = what, format, times, parallel, changes, tamper, secret, withoutSign });
        return [.. answer.GetProperty("statuses").EnumerateArray().Select(status => status.GetInt32())];
    }

    public Task Scripted(string method, int status, string body, int times = 1) => Post("answers", new { method, status, body, times });

    public Task<OrderRow> Order(string id) => Bot!.Database.Read(db => db.Orders.SingleAsync(o => o.Id == id));

    public Task<SubscriptionRow> Plan(string id) => Bot!.Database.Read(db => db.Subscriptions.SingleAsync(s => s.Id == id));

    /// <summary>What the admins were or will be told about.</summary>
    public Task<List<string>> AlertsAbout(string text) => Bot!.Database.Read(db => db.Alerts.Where(a => a.Text.Contains(text)).Select(a => a.Text).ToListAsync());

    /// <summary>The look of every few minutes, now.</summary>
    public Task LooksAfterPayments() => Bot!.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>()
        .OfType<TeacherBot.Payments.DailyLook>().Single().Look(CancellationToken.None);

    async Task<JsonElement> Post(string what, object body)
    {
        using var answer = await Http.PostAsJsonAsync($"sim/payments/{what}", body);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    static bool IsAskingForEmail(Shown chat) => chat.Last.Text.Contains("На какую почту");

    static bool HasLink(Shown chat) => chat.Messages.LastOrDefault(m => m.IsBots) is { } last && HasPay(last);

    static bool HasPay(ShownMessage message) => message.Buttons.Any(b => b.Url is not null);
}

public sealed class SqliteShop() : ShopWorld(DatabaseKind.Sqlite);

public sealed class PostgresShop() : ShopWorld(DatabaseKind.Postgres);
