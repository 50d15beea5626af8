using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using TeacherBot.Scenarios.Stage;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios;

public sealed class WebhookOnSqlite(IdleSqliteWorld world) : WebhookScenarios(world), IClassFixture<IdleSqliteWorld>;

public sealed class WebhookOnPostgres(IdlePostgresWorld world) : WebhookScenarios(world), IClassFixture<IdlePostgresWorld>;

/// <summary>Updates come to the bot's own endpoint.</summary>
public abstract class WebhookScenarios(World world)
{
    const string Secret = "hook-secret_1";
    static int lastUpdate = 1_000_000;

    readonly Teacher teacher = world.NewTeacher();

    [Fact]
    public async Task A_call_without_the_secret_is_refused_with_nothing_said()
    {
        using var http = await Started();
        foreach (var secret in new[] { null, "", "wrong", Secret + "x", Secret[..^1] })
        {
            using var answer = await Post(http, Callbacks.Text(Next(), teacher.Id, "/start"), secret);
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            (await answer.Content.ReadAsStringAsync()).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task An_update_delivered_ten_times_at_once_is_applied_once()
    {
        using var http = await Started();
        var update = Callbacks.Text(Next(), teacher.Id, "/start");
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Post(http, update, Secret)));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK);
        await teacher.Sees("Здравствуйте");
        await Task.Delay(300);
        (await teacher.Chat()).Messages.Count(m => m.IsBots && m.Text.Contains("Здравствуйте")).ShouldBe(1);
    }

    [Fact]
    public async Task Updates_of_one_chat_are_applied_in_their_order()
    {
        using var http = await Started();
        int[] ids = [Next(), Next(), Next(), Next()];
        string[] texts = ["/start", "/help", "/balance", "/settings"];
        foreach (var (id, text) in ids.Zip(texts))
        {
            (await Post(http, Callbacks.Text(id, teacher.Id, text), Secret)).EnsureSuccessStatusCode();
        }

        var chat = await teacher.Until(c => c.Messages.Count(m => m.IsBots) == 5, "four answers");
        chat.Messages.Where(m => m.IsBots).Skip(1).Select(m => m.Text[..10]).ShouldBe(["Здравствуй", "Как сделат", "У вас 5 кр", "Настройки\n"]);
    }

    [Fact]
    public async Task A_store_that_is_down_answers_503_and_the_update_is_not_lost()
    {
        using var http = await Started();
        var update = Callbacks.Text(Next(), teacher.Id, "/start");
        await world.Bot!.Database.Write(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE inbox RENAME TO inbox_away"));
        using (var answer = await Post(http, update, Secret))
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            answer.Headers.RetryAfter.ShouldNotBeNull();
        }

        (await http.GetAsync("health/ready")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await http.GetAsync("health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await world.Bot.Database.Write(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE inbox_away RENAME TO inbox"));
        (await Post(http, update, Secret)).EnsureSuccessStatusCode();
        await teacher.Sees("Здравствуйте");
        (await http.GetAsync("health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[1,2]")]
    public async Task A_body_that_is_no_update_is_a_bad_request(string body)
    {
        using var http = await Started();
        using HttpRequestMessage request = new(HttpMethod.Post, "telegram/webhook");
        request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", Secret);
        (await http.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Kinds_of_updates_the_bot_does_not_know_are_accepted_and_forgotten()
    {
        using var http = await Started();
        var id = Next();
        (await Post(http, new { update_id = id, poll = new { id = "1" } }, Secret)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await world.Bot!.Database.Read(db => db.Inbox.AnyAsync(row => row.UpdateId == id))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_whole_sheet_is_ordered_over_the_webhook()
    {
        await Started();
        await teacher.Orders("Математика", 3, "Сложение");
        await teacher.SeesLast("Готово");
        (await teacher.Chat()).Documents.Count.ShouldBe(2);
    }

    static int Next() => Interlocked.Increment(ref lastUpdate);

    /// <summary>The bot in webhook mode; Telegram (the sandbox) is told its address by setWebhook.</summary>
    async Task<HttpClient> Started()
    {
        if (world.Bot is null)
        {
            var port = FreePort();
            await world.Restart(same => same with
            {
                Settings = new Dictionary<string, string>
                {
                    ["Telegram:PublicUrl"] = $"http://127.0.0.1:{port}",
                    ["Telegram:WebhookSecret"] = Secret,
                    ["urls"] = $"http://127.0.0.1:{port}",
                },
            });
        }

        // A bot may not write first.
        await teacher.Says("/new");
        await teacher.Sees("Выберите предмет");
        return new HttpClient { BaseAddress = new Uri(world.Bot!.Url + "/") };
    }

    static int FreePort()
    {
        using System.Net.Sockets.TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    static async Task<HttpResponseMessage> Post(HttpClient http, object update, string? secret)
    {
        HttpRequestMessage request = new(HttpMethod.Post, "telegram/webhook") { Content = JsonContent.Create(update) };
        if (secret is not null)
        {
            request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", secret);
        }

        return await http.SendAsync(request);
    }
}
