using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TeacherBot.Scenarios.Stage;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios;

public sealed class AdminCommandsOnSqlite(SqliteShop world) : AdminCommandScenarios(world), IClassFixture<SqliteShop>;

public sealed class AdminCommandsOnPostgres(PostgresShop world) : AdminCommandScenarios(world), IClassFixture<PostgresShop>;

/// <summary>Admins look, block, announce; everything they do is written down.</summary>
public abstract class AdminCommandScenarios(ShopWorld world)
{
    readonly Teacher teacher = world.NewTeacher();
    readonly Teacher admin = world.Admin;

    [Fact]
    public async Task A_blocked_teacher_keeps_money_and_data_and_makes_no_sheets_until_unblocked()
    {
        await Arrive(teacher);
        await admin.Says($"/block {teacher.Id} спам");
        await admin.Sees($"Учитель {teacher.Id} заблокирован");
        await teacher.Says("математика 3 класс сложение");
        await teacher.SeesLast("Доступ к листам приостановлен");
        await teacher.Says("/balance");
        await teacher.SeesLast("У вас 5 кредитов");
        await admin.Says($"/unblock {teacher.Id}");
        await admin.Sees($"Учитель {teacher.Id} снова может");
        await teacher.Says("математика 3 класс сложение");
        await teacher.SeesLast("Цена: 1 кредит");
        (await Audit()).ShouldContain($"block {teacher.Id} {teacher.Id} спам");
    }

    [Fact]
    public async Task Payments_are_found_by_teacher_order_and_number()
    {
        var order = await world.Orders(teacher, "5 за 100 ₽");
        await world.Prodamus(order, "paid");
        foreach (var search in new[] { $"{teacher.Id}", order })
        {
            await admin.Says($"/payments {search}");
            var shown = await admin.Until(c => c.Newest.Contains($"заказ {order}"), "the payment");
            shown.Last.Text.ShouldContain("100 ₽: начислено");
        }

        await admin.Says("/payments НЕТ-ТАКОГО");
        await admin.Sees("Платежей не нашлось");
        await admin.Says("/stats");
        (await admin.Until(c => c.Newest.Contains("За сутки"), "numbers")).Last.Text.ShouldContain("Платежи: ");
        await admin.Says($"/user {teacher.Id}");
        (await admin.Until(c => c.Newest.Contains("Кредиты: 10"), "the teacher")).Last.Text.ShouldContain("оплата: 5 кредитов");
    }

    [Fact]
    public async Task Teachers_and_sheets_are_listed()
    {
        await world.Http.PostAsync($"sim/users/{teacher.Id}", JsonContent($$"""{"firstName":"Особая{{teacher.Id}}"}"""));
        await teacher.Orders("Математика", 3, "Сложение");
        await teacher.SeesLast("Готово");
        await admin.Says($"/users Особая{teacher.Id}");
        await admin.Sees($"{teacher.Id} Особая{teacher.Id}: 4 кр.");
        var sheet = (await world.SheetsOf(teacher))[0].Id;
        await admin.Says("/generations");
        await admin.Sees($"{sheet} готов, учитель {teacher.Id}");
        await admin.Says("/generations nonsense");
        await admin.Sees("/generations failed");
    }

    [Fact]
    public async Task Language_models_are_told_to_admins()
    {
        await admin.Says("/providers");
        await admin.Sees("Языковые модели");
    }

    [Fact]
    public async Task For_everybody_else_these_commands_do_not_exist()
    {
        await Arrive(teacher);
        foreach (var command in new[] { "/users", "/block 1", "/payments", "/generations", "/providers", "/alerts off", "/broadcast привет", "/stats", "/grant 1 1" })
        {
            await teacher.Says(command);
            await teacher.SeesLast($"Команды {command.Split(' ')[0]} я не знаю");
        }
    }

    [Fact]
    public async Task An_announcement_is_shown_first_reaches_everybody_once_and_skips_who_has_blocked_the_bot()
    {
        var others = Enumerable.Range(0, 4).Select(_ => world.NewTeacher()).ToList();
        await Arrive(teacher);
        foreach (var other in others)
        {
            await Arrive(other);
        }

        await others[0].Blocks();
        var text = $"Новые темы <b>& скидки {teacher.Id}";
        await admin.Says($"/broadcast {text}");
        var preview = await admin.Until(c => c.Newest == text && c.Last.Buttons.Count == 2, "the preview");
        (await teacher.Chat()).Messages.ShouldNotContain(m => m.Text == text);
        await admin.TapsOn(preview.Last.Id, preview.Last.Buttons[0].Data!);
        await admin.TapsOn(preview.Last.Id, preview.Last.Buttons[0].Data!);
        await admin.Sees("Рассылка закончена");
        foreach (var reached in others.Skip(1).Append(teacher))
        {
            (await reached.Chat()).Messages.Count(m => m.Text == text).ShouldBe(1);
        }

        (await others[0].Chat()).Messages.ShouldNotContain(m => m.Text == text);
    }

    [Fact]
    public async Task An_announcement_cancelled_in_its_preview_reaches_nobody()
    {
        await Arrive(teacher);
        var text = $"Не отправлять {teacher.Id}";
        await admin.Says($"/broadcast {text}");
        var preview = await admin.Until(c => c.Newest == text && c.Last.Buttons.Count == 2, "the preview");
        await admin.TapsOn(preview.Last.Id, preview.Last.Buttons[1].Data!);
        await admin.SeesToast("Останавливаю");
        await admin.TapsOn(preview.Last.Id, preview.Last.Buttons[0].Data!);
        await admin.SeesToast("уже закончена");
        (await teacher.Chat()).Messages.ShouldNotContain(m => m.Text == text);
    }

    [Fact]
    public async Task Trouble_with_payments_is_told_to_the_admins_escaped_and_once()
    {
        await Arrive(admin);
        var order = await world.Orders(teacher, "5 за 100 ₽");
        var payer = $"<b>Мария & Co {teacher.Id}";
        await world.Prodamus(order, "paid", changes: new { order_num = payer });
        await world.Prodamus(order, "repeat");
        await admin.Sees(payer);
        (await admin.Chat()).Messages.Count(m => m.Text.Contains(payer)).ShouldBe(1);
    }

    [Fact]
    public async Task Alerts_can_be_switched_off_and_survive_a_restart_unsent()
    {
        await Arrive(admin);
        await admin.Says("/alerts off");
        await admin.Sees("Тревоги выключены");
        var order = await world.Orders(teacher, "5 за 100 ₽");
        await world.Prodamus(order, "paid", changes: new { order_num = $"тихо{teacher.Id}" });
        await Task.Delay(2500);
        (await admin.Chat()).Messages.ShouldNotContain(m => m.Text.Contains($"тихо{teacher.Id}"));
        await admin.Says("/alerts on");
        await admin.Sees("Тревоги включены");
        await world.Stop();
        await world.Open(same => same with { Settings = new Dictionary<string, string> { ["Admin:AlertCooldownMinutes"] = "0" } });
        await world.Bot!.Database.Write(async db =>
        {
            await Task.CompletedTask;
            db.Alerts.Add(new AlertRow { Key = $"k{teacher.Id}", Kind = "Payment", Text = $$"""{"key":"alert.payment.not_applied","arguments":[{"text":"громко{{teacher.Id}}"}]}""", At = TimeProvider.System.GetUtcNow() });
        });
        await world.Open();
        await admin.Sees($"громко{teacher.Id}");
    }

    [Fact]
    public async Task The_admin_endpoint_needs_its_token_and_gives_pages()
    {
        const string Token = "a-token-for-the-admin-endpoint";
        await world.Open(same => same with { Settings = new Dictionary<string, string> { ["Admin:ApiToken"] = Token } });
        var order = await world.Orders(teacher, "5 за 100 ₽");
        await world.Prodamus(order, "paid");
        using HttpClient http = new() { BaseAddress = new Uri(world.Bot!.Url) };
        (await http.GetAsync("/admin/api/stats")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token + "x");
        (await http.GetAsync("/admin/api/users")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        (await Json(http, "/admin/api/stats")).GetProperty("payments").GetProperty("today").GetInt32().ShouldBeGreaterThan(0);
        var payments = await Json(http, $"/admin/api/payments?teacher={teacher.Id}");
        payments.GetProperty("total").GetInt32().ShouldBe(1);
        payments.GetProperty("items")[0].GetProperty("kopecks").GetInt64().ShouldBe(10_000);
        var users = await Json(http, "/admin/api/users?page=1&size=1");
        users.GetProperty("items").GetArrayLength().ShouldBe(1);
        (await Json(http, "/admin/api/generations")).GetProperty("page").GetInt32().ShouldBe(1);
        (await Json(http, "/admin/api/calls?sheet=none&outcome=ok")).GetProperty("total").GetInt32().ShouldBe(0);
        foreach (var by in new[] { "provider", "model", "role", "day", "teacher", "sheet" })
        {
            (await Json(http, $"/admin/api/costs?by={by}&days=7")).GetProperty("items").ValueKind.ShouldBe(JsonValueKind.Array);
        }

        (await http.GetAsync("/admin/api/users?size=1000")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await world.Open();
        using HttpClient closed = new() { BaseAddress = new Uri(world.Bot!.Url) };
        (await closed.GetAsync("/admin/api/stats")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task With_an_address_of_its_own_the_admin_endpoint_is_not_on_the_public_one()
    {
        const string Token = "a-token-for-the-admin-endpoint";
        await world.Open(same => same with
        {
            Settings = new Dictionary<string, string> { ["Admin:ApiToken"] = Token, ["Management:Urls"] = "http://127.0.0.1:0" },
        });
        using HttpClient http = new();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        (await http.GetAsync($"{world.Bot!.Url}/admin/api/stats")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        // The Host header is the caller's word, not the door.
        using HttpRequestMessage pretending = new(HttpMethod.Get, $"{world.Bot.Url}/admin/api/stats");
        pretending.Headers.Host = new Uri(world.Bot.ManagementUrl).Authority;
        (await http.SendAsync(pretending)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await http.GetAsync($"{world.Bot.ManagementUrl}/admin/api/stats")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await http.GetAsync($"{world.Bot.Url}/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await world.Open();
    }

    static async Task<JsonElement> Json(HttpClient http, string path)
    {
        using var document = JsonDocument.Parse(await http.GetStringAsync(path));
        return document.RootElement.Clone();
    }

    static StringContent JsonContent(string json) => new(json, System.Text.Encoding.UTF8, "application/json");

    Task<List<string>> Audit() => world.Bot!.Database.Read(db => db.Audit.Select(a => $"{a.Action} {a.TeacherId} {a.Details}").ToListAsync());

    static async Task Arrive(Teacher who)
    {
        await who.Says("/start");
        await who.Sees("Здравствуйте");
    }
}
