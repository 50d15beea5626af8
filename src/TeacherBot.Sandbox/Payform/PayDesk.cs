using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using TeacherBot.Sandbox.Chats;
using TeacherBot.Sandbox.Simulation;

namespace TeacherBot.Sandbox.Payform;

/// The merchant's cabinet and the page's memory: orders, where call-backs go, and scripted answers.
sealed class PayDesk(World world, SandboxOptions options)
{
    static readonly TimeSpan MoscowOffset = TimeSpan.FromHours(3);

    /// Where call-backs go: the bot's own address, or what a test says.
    public string? CallBackUrl { get; set; }

    /// An answer for the next calls of setActivity or do=link instead of the true one.
    public (string Method, int Status, string Body, int Times)? Scripted { get; set; }

    public PayOrder Open(JsonObject signed)
    {
        using (world.Enter())
        {
            var link = signed.DeepClone().AsObject();
            link.Remove("signature");
            link.Remove("do");
            var number = (string?)link["order_id"] ?? "";
            if (world.State.PayOrders.Values.FirstOrDefault(known => known.OrderNum == number && JsonNode.DeepEquals(known.Link, link)) is { } again)
                return again;
            var order = new PayOrder
            {
                Code = RandomNumberGenerator.GetHexString(10, lowercase: true),
                OrderNum = number,
                Link = link,
                Profile = 700_000 + world.State.PayOrders.Count,
            };
            world.State.PayOrders[order.Code] = order;
            world.State.Version++;
            return order;
        }
    }

    public PayOrder? Find(string codeOrNumber)
    {
        using (world.Enter())
        {
            return world.State.PayOrders.GetValueOrDefault(codeOrNumber)
                ?? world.State.PayOrders.Values.LastOrDefault(order => order.OrderNum == codeOrNumber);
        }
    }

    public IReadOnlyList<PayOrder> All()
    {
        using (world.Enter())
            return [.. world.State.PayOrders.Values];
    }

    public bool IsExpired(JsonObject link) =>
        (string?)link["link_expired"] is { Length: > 0 } until
        && DateTime.TryParseExact(until, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moscow)
        && new DateTimeOffset(moscow, MoscowOffset) < options.Clock.GetUtcNow();

    /// The body of the call-back that tells the event; the order changes as it does at Prodamus.
    public JsonObject Happen(PayOrder order, string what)
    {
        using (world.Enter())
        {
            world.State.Version++;
            var body = what == "repeat"
                ? order.LastBody?.DeepClone().AsObject() ?? throw new SimError(409, "Nothing was told of this order yet.")
                : new PayBody(order, options, world.State).Of(what);
            body["attempt"] = what == "repeat" ? $"{int.Parse((string)body["attempt"]!, CultureInfo.InvariantCulture) + 1}" : "1";
            order.LastBody = body.DeepClone().AsObject();
            return body;
        }
    }

    /// setActivity: null when there is no such subscriber.
    public PayOrder? Switch(JsonObject asked)
    {
        using (world.Enter())
        {
            var order = world.State.PayOrders.Values.LastOrDefault(one => one.Tariff == (string?)asked["subscription"] && one.Payments > 0
                && (one.Profile.ToString(CultureInfo.InvariantCulture) == (string?)asked["profile"]
                    || ((string?)asked["profile"] is null && (string?)one.Link["customer_email"] == (string?)asked["customer_email"])));
            if (order is not null && (string?)asked["active_manager"] is { } flag)
            {
                order.IsActive = flag == "1";
                world.State.Version++;
            }
            return order;
        }
    }

    public (int Status, string Body)? Answer(string method)
    {
        using (world.Enter())
        {
            if (Scripted is not { } scripted || scripted.Method != method)
                return null;
            Scripted = scripted.Times > 1 ? scripted with { Times = scripted.Times - 1 } : null;
            return (scripted.Status, scripted.Body);
        }
    }
}
