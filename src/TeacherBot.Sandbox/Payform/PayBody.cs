using System.Globalization;
using System.Text.Json.Nodes;
using TeacherBot.Sandbox.Chats;
using TeacherBot.Sandbox.Simulation;

namespace TeacherBot.Sandbox.Payform;

/// Composes call-backs as they have been seen: codes, flags that contradict them, dates without a zone.
sealed class PayBody(PayOrder order, SandboxOptions options, WorldState state)
{
    static readonly TimeSpan Moscow = TimeSpan.FromHours(3);

    public static readonly IReadOnlyList<string> OfOrders = ["paid", "denied", "cancelled", "foreign", "test", "repeat"];
    public static readonly IReadOnlyList<string> OfSubscriptions =
        ["paid", "denied", "cancelled", "renewed", "failed", "final_failure", "switched_off", "switched_on", "finished", "reminder", "test", "repeat"];

    DateTimeOffset Now => options.Clock.GetUtcNow().ToOffset(Moscow);

    public JsonObject Of(string what) => what switch
    {
        "paid" => Paid(),
        "foreign" => Foreign(),
        "denied" => With(Payment(NextPayment()), ("payment_status", "order_denied"), ("payment_status_description", "Отказ банка: недостаточно средств")),
        "cancelled" => With(Payment(order.LastPayment ?? NextPayment()), ("payment_status", "order_canceled"), ("payment_status_description", "Возврат платежа")),
        "test" => With(Payment(1), ("order_num", "test"), ("payment_status", "success")),
        "renewed" => Renewed(),
        "failed" => Failed(isLast: false),
        "final_failure" => Failed(isLast: true),
        "switched_off" => Switched("deactivation", active: false),
        "switched_on" => Switched("reactivation", active: true),
        "finished" => WithBlock(Payment(0), ("type", "action"), ("action_code", "finish"), ("date", Zoneless(Now))),
        "reminder" => WithBlock(Payment(0), ("type", "notification"), ("notification_code", "auto_payment_reminder"), ("date", Zoneless(Now))),
        _ => throw new SimError(400, $"Unknown event «{what}»; known: {string.Join(", ", OfOrders.Union(OfSubscriptions))}."),
    };

    JsonObject Paid()
    {
        order.LastPayment = NextPayment();
        order.Payments++;
        if (order.Tariff is null)
            return With(Payment(order.LastPayment.Value), ("payment_status", "success"), ("payment_status_description", "Успешная оплата"));
        order.NextPayment = Now.AddMonths(1);
        return WithBlock(
            With(Payment(order.LastPayment.Value), ("payment_status", "success"), ("payment_status_description", "Успешная оплата")),
            ("autopayment", "0"), ("payment_num", "1"), ("type", "action"), ("action_code", "auto_payment"));
    }

    /// The sum stays in roubles, the foreign sum stands beside it.
    JsonObject Foreign()
    {
        order.LastPayment = NextPayment();
        order.Payments++;
        return With(Payment(order.LastPayment.Value), ("payment_status", "success"), ("currency", "eur"), ("currency_sum", "3.15"), ("payment_type", "Оплата картой, выпущенной не в РФ"));
    }

    JsonObject Renewed()
    {
        order.LastPayment = NextPayment();
        order.Payments++;
        order.FailedAttempts = 0;
        order.NextPayment = (order.NextPayment ?? Now).AddMonths(1);
        var body = Payment(order.LastPayment.Value);
        body.Remove("products");
        return WithBlock(
            With(body, ("payment_init", "auto")),
            ("type", "action"), ("action_code", "auto_payment"), ("autopayment", "1"), ("payment_num", $"{order.Payments}"), ("date", Zoneless(Now)));
    }

    JsonObject Failed(bool isLast)
    {
        order.FailedAttempts++;
        return WithBlock(
            With(Payment(NextPayment()), ("payment_init", "auto")),
            ("type", isLast ? "action" : "notification"), ("action_code", isLast ? "deactivation" : "auto_payment"),
            ("error_code", "insufficient_funds"), ("error", "Недостаточно средств"),
            ("attempt_num", $"{order.FailedAttempts}"), ("current_attempt", $"{order.FailedAttempts}"), ("max_attempts", "3"),
            ("last_attempt", isLast ? "yes" : "no"), ("date_next_payment", isLast ? "" : Zoneless(Now.AddDays(1))), ("date", Zoneless(Now)));
    }

    JsonObject Switched(string code, bool active)
    {
        order.IsActive = active;
        return WithBlock(
            Payment(0), ("type", "action"), ("action_code", code), ("active_user", active ? "1" : "0"), ("action_reason", "Изменено пользователем"), ("date", Zoneless(Now)));
    }

    JsonObject Payment(long id)
    {
        var sum = Sum();
        var body = new JsonObject
        {
            ["date"] = Now.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            ["order_id"] = id.ToString(CultureInfo.InvariantCulture),
            ["order_num"] = order.OrderNum,
            ["domain"] = "sandbox.payform.ru",
            ["sum"] = sum,
            ["currency"] = "rub",
            ["customer_phone"] = "+79990001122",
            ["customer_email"] = (string?)order.Link["customer_email"] ?? "",
            ["customer_extra"] = "",
            ["payment_type"] = "Оплата картой, выпущенной в РФ",
            ["commission"] = "3.5",
            ["commission_sum"] = (decimal.Parse(sum, CultureInfo.InvariantCulture) * 0.035m).ToString("0.00", CultureInfo.InvariantCulture),
            ["sys"] = "",
            ["payment_init"] = "manual",
            ["maskedPan"] = "220070******4242",
        };
        if (order.Link["products"] is JsonObject products)
        {
            var told = products.DeepClone().AsObject();
            foreach (var product in told.Select(field => field.Value).OfType<JsonObject>())
                product["sum"] = (string?)product["price"];
            body["products"] = told;
        }
        return body;
    }

    JsonObject WithBlock(JsonObject body, params (string Name, string Value)[] fields)
    {
        var block = new JsonObject
        {
            ["id"] = order.Tariff ?? throw new SimError(409, "This order is no subscription."),
            ["profile_id"] = order.Profile.ToString(CultureInfo.InvariantCulture),
            ["name"] = TariffName(),
            ["active"] = "1",
            ["active_manager"] = "1",
            ["active_user"] = "1",
            ["cost"] = Sum(),
            ["date_next_payment"] = Zoneless(order.NextPayment ?? Now.AddMonths(1)),
        };
        body["subscription"] = With(block, fields);
        return body;
    }

    static JsonObject With(JsonObject body, params (string Name, string Value)[] fields)
    {
        foreach (var (name, value) in fields)
            body[name] = value;
        return body;
    }

    string Sum() => order.Tariff is { } tariff
        ? options.Tariffs.TryGetValue(tariff, out var known) ? known.Sum : throw new SimError(404, $"There is no subscription {tariff}.")
        : ((order.Link["products"] as JsonObject)?.Select(field => field.Value).OfType<JsonObject>()
            .Sum(product => decimal.Parse((string)product["price"]!, CultureInfo.InvariantCulture) * decimal.Parse((string)product["quantity"]!, CultureInfo.InvariantCulture)) ?? 0)
            .ToString("0.00", CultureInfo.InvariantCulture);

    public string TariffName() => order.Tariff is { } tariff && options.Tariffs.TryGetValue(tariff, out var known) ? known.Name : "";

    public string Total => Sum();

    long NextPayment() => 30_000_000 + ++state.LastPayment;

    static string Zoneless(DateTimeOffset moscow) => moscow.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
