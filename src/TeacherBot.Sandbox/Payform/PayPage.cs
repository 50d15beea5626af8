using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace TeacherBot.Sandbox.Payform;

/// The order as a payer sees it, and buttons for everything that can happen to it.
static class PayPage
{
    static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        ["paid"] = "Оплатить",
        ["denied"] = "Банк отказал",
        ["cancelled"] = "Возврат платежа",
        ["foreign"] = "Оплатить иностранной картой",
        ["test"] = "Тестовый вызов",
        ["repeat"] = "Повторить последний вызов",
        ["renewed"] = "Продление прошло",
        ["failed"] = "Продление не прошло",
        ["final_failure"] = "Последняя попытка не прошла",
        ["switched_off"] = "Отключить подписку",
        ["switched_on"] = "Включить подписку",
        ["finished"] = "Подписка завершена",
        ["reminder"] = "Напоминание о списании",
    };

    public static string Of(PayOrder order, SandboxOptions options, Chats.WorldState state, bool isExpired)
    {
        var body = new PayBody(order, options, state);
        var html = new StringBuilder();
        html.Append($"<h1>{(order.Tariff is null ? "Оплата заказа" : "Оформление подписки")}</h1>");
        html.Append("<ul class=\"goods\">");
        if (order.Tariff is not null)
            html.Append($"<li><span>{Text(body.TariffName())}</span><b>{Text(body.Total)} ₽ в месяц</b></li>");
        foreach (var product in (order.Link["products"] as JsonObject)?.Select(field => field.Value).OfType<JsonObject>() ?? [])
            html.Append($"<li><span>{Text((string?)product["name"])} × {Text((string?)product["quantity"])}</span><b>{Text((string?)product["price"])} ₽</b></li>");
        html.Append($"</ul><p class=\"total\" data-testid=\"total\">Итого: {Text(body.Total)} ₽</p>");
        html.Append($"<p class=\"note\">Заказ {Text(order.OrderNum)}, чек на {Text((string?)order.Link["customer_email"])}, ссылка до {Text((string?)order.Link["link_expired"])} (мск)</p>");
        if (isExpired)
            return Page(html.Append("<p class=\"warning\" data-testid=\"expired\">Срок действия ссылки истёк. Вернитесь в магазин за новой.</p>").ToString());
        html.Append($"<form method=\"post\" action=\"/payform/l/{order.Code}\"><label>Тело вызова <select name=\"format\">");
        html.AppendJoin("", CallBackSender.Formats.Select(format => $"<option>{format}</option>"));
        html.Append("</select></label><div class=\"events\">");
        html.AppendJoin("", (order.Tariff is null ? PayBody.OfOrders : PayBody.OfSubscriptions).Select(what =>
            $"<button name=\"event\" value=\"{what}\" data-testid=\"{what}\"{(what == "paid" ? " class=\"main\"" : "")}>{Labels[what]}</button>"));
        html.Append("</div></form>");
        if (order.Log.Count > 0)
            html.Append($"<h2>Что рассказали магазину</h2><ol class=\"log\" data-testid=\"log\">{string.Concat(order.Log.TakeLast(20).Select(line => $"<li>{Text(line)}</li>"))}</ol>");
        return Page(html.ToString());
    }

    public static string Refusal(string why) => Page($"<h1>Оплатить нельзя</h1><p class=\"warning\" data-testid=\"refusal\">{Text(why)}</p>");

    static string Page(string main) =>
        $"<!doctype html><html lang=\"ru\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Оплата</title><link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"/page/payform.css\"></head><body><main>{main}<p class=\"foot\">Prodamus, разыгранный на этом компьютере. Денег никто не возьмёт.</p></main></body></html>";

    static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");
}
