using System.Text.Json.Nodes;
using TeacherBot.Sandbox.Chats;
using TeacherBot.Sandbox.Simulation;

namespace TeacherBot.Sandbox.Payform;

/// /payform/: the payment page and its REST; /sim/payments: the same by script.
static class PayformEndpoints
{
    const string Policy = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static void MapPayform(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/payform/", Opened);
        routes.MapGet("/payform/l/{code}", (string code, PayDesk desk, SandboxOptions options, World world, HttpContext http) =>
            desk.Find(code) is { } order ? Page(order, desk, options, world, http) : Refused(http, 404, "Такой ссылки нет."));
        routes.MapPost("/payform/l/{code}", Pressed);
        routes.MapPost("/payform/rest/setActivity/", SetActivity);
        routes.MapScripts();
    }

    static void MapScripts(this IEndpointRouteBuilder routes)
    {
        var sim = routes.MapGroup("/sim/payments").AddEndpointFilter(SimEndpoints.TellErrors);
        sim.MapGet("/orders", (PayDesk desk) => Results.Json(desk.All(), SimEndpoints.Json));
        sim.MapPost("/events", async (PayEvent told, CallBackSender sender, CancellationToken cancellation) =>
            Results.Json(new { statuses = await sender.Send(told, cancellation) }, SimEndpoints.Json));
        sim.MapPost("/webhook", (CallBackAddress address, PayDesk desk) =>
        {
            desk.CallBackUrl = address.Url;
            return Results.Json(new { ok = true }, SimEndpoints.Json);
        });
        sim.MapPost("/answers", (ScriptedAnswer answer, PayDesk desk) =>
        {
            desk.Scripted = (answer.Method, answer.Status, answer.Body, answer.Times);
            return Results.Json(new { ok = true }, SimEndpoints.Json);
        });
    }

    static IResult Opened(HttpContext http, PayDesk desk, SandboxOptions options, World world)
    {
        var link = PayFields.Nested(http.Request.Query.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? ""))));
        if (!PayFields.IsSigned(link, options.PaymentSecret))
            return Refused(http, 403, "Подпись ссылки неверна.");
        if (desk.IsExpired(link))
            return Refused(http, 410, "Срок действия ссылки истёк.");
        if ((string?)link["subscription"] is { } tariff && !options.Tariffs.ContainsKey(tariff))
            return Refused(http, 404, "Такой подписки нет.");
        if ((string?)link["subscription"] is null && link["products"] is null)
            return Refused(http, 400, "В заказе ничего нет.");
        if ((string?)link["do"] != "link")
            return Page(desk.Open(link), desk, options, world, http);
        return desk.Answer("link") is { } scripted
            ? Results.Text(scripted.Body, statusCode: scripted.Status)
            : Results.Text($"{http.Request.Scheme}://{http.Request.Host}/payform/l/{desk.Open(link).Code}");
    }

    static async Task<IResult> Pressed(string code, HttpContext http, PayDesk desk, CallBackSender sender, SandboxOptions options, World world)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (desk.Find(code) is not { } order)
            return Refused(http, 404, "Такой ссылки нет.");
        try
        {
            await sender.Send(new PayEvent(code, form["event"].ToString(), form["format"].ToString()), http.RequestAborted);
        }
        catch (SimError error)
        {
            return Refused(http, error.Status, error.Message);
        }
        return Page(order, desk, options, world, http);
    }

    static async Task<IResult> SetActivity(HttpContext http, PayDesk desk, SandboxOptions options)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var asked = PayFields.Nested(form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? ""))));
        if (desk.Answer("setActivity") is { } scripted)
            return Results.Text(scripted.Body, statusCode: scripted.Status);
        if (!PayFields.IsSigned(asked, options.PaymentSecret))
            return Results.Text("signature not found in request", statusCode: 400);
        return desk.Switch(asked) is null ? Results.Text("subscription not found", statusCode: 200) : Results.Text("success");
    }

    static IResult Page(PayOrder order, PayDesk desk, SandboxOptions options, World world, HttpContext http)
    {
        http.Response.Headers.ContentSecurityPolicy = Policy;
        // Without a referrer the browser names no origin with the form, and the form is refused as a stranger's.
        http.Response.Headers["Referrer-Policy"] = "same-origin";
        return Results.Content(PayPage.Of(order, options, world.State, desk.IsExpired(order.Link)), "text/html; charset=utf-8");
    }

    static IResult Refused(HttpContext http, int status, string why)
    {
        http.Response.Headers.ContentSecurityPolicy = Policy;
        return Results.Content(PayPage.Refusal(why), "text/html; charset=utf-8", statusCode: status);
    }

    sealed record CallBackAddress(string Url);

    sealed record ScriptedAnswer(string Method, int Status, string Body, int Times = 1);
}
