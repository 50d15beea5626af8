using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeacherBot.Sandbox.Simulation;

namespace TeacherBot.Sandbox.Payform;

/// Posts call-backs to the bot, signed, in any of the three forms of body.
sealed class CallBackSender(PayDesk desk, SandboxOptions options) : IDisposable
{
    public static readonly IReadOnlyList<string> Formats = ["form", "multipart", "json"];

    const int MostTimes = 1000;

    static readonly JsonSerializerOptions Raw = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(30) };

    public void Dispose() => http.Dispose();

    public async Task<IReadOnlyList<int>> Send(PayEvent told, CancellationToken cancellation)
    {
        if (told.Order is null || desk.Find(told.Order) is not { } order)
            throw new SimError(404, $"There is no order {told.Order}; open its link first.");
        if (told.Times is < 1 or > MostTimes)
            throw new SimError(400, $"times: 1–{MostTimes}.");
        if (desk.CallBackUrl is not { } url)
            throw new SimError(409, "Nobody has told where call-backs go: POST /sim/payments/webhook { url }.");
        var body = desk.Happen(order, told.Event);
        Merge(body, told.Changes);
        var sign = PayFields.Sign(body, told.Secret ?? options.PaymentSecret);
        Merge(body, told.Tamper);
        var statuses = new int[told.Times];
        var degree = new ParallelOptions { MaxDegreeOfParallelism = told.Parallel ? Math.Min(told.Times, 50) : 1, CancellationToken = cancellation };
        await Parallel.ForAsync(0, told.Times, degree, async (copy, token) => statuses[copy] = await Post(url, body, told.WithoutSign ? null : sign, told.Format, token));
        order.Log.Add($"{told.Event} ({told.Format}): {string.Join(", ", statuses.Distinct())}");
        return statuses;
    }

    async Task<int> Post(string url, JsonObject body, string? sign, string format, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = Content(body, format) };
        if (sign is not null)
            request.Headers.TryAddWithoutValidation("Sign", sign);
        try
        {
            using var answer = await http.SendAsync(request, cancellation);
            return (int)answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return 0;
        }
    }

    static HttpContent Content(JsonObject body, string format)
    {
        switch (format)
        {
            case "form":
                return new StringContent(
                    string.Join('&', PayFields.Flat(body).Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}")),
                    Encoding.UTF8,
                    "application/x-www-form-urlencoded");
            case "multipart":
                var parts = new MultipartFormDataContent($"----sandbox{Guid.NewGuid():N}");
                foreach (var (name, value) in PayFields.Flat(body))
                {
                    var part = new ByteArrayContent(Encoding.UTF8.GetBytes(value));
                    part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{name}\"" };
                    parts.Add(part);
                }
                return parts;
            case "json":
                return new StringContent(Listed(body).ToJsonString(Raw), Encoding.UTF8, "application/json");
            default:
                throw new SimError(400, $"Unknown format «{format}»; known: {string.Join(", ", Formats)}.");
        }
    }

    /// Arrays with keys 0, 1, 2 … are lists in JSON; an autopayment may be a number there.
    static JsonNode Listed(JsonNode node)
    {
        if (node is not JsonObject fields)
            return node.DeepClone();
        if (fields.Count > 0 && fields.Select((field, index) => field.Key == $"{index}").All(fits => fits))
            return new JsonArray([.. fields.Select(field => Listed(field.Value!))]);
        return new JsonObject(fields.Select(field => KeyValuePair.Create<string, JsonNode?>(
            field.Key, field.Key == "autopayment" ? int.Parse(field.Value!.ToString()) : Listed(field.Value!))));
    }

    static void Merge(JsonObject body, JsonObject? changes)
    {
        foreach (var (name, value) in changes ?? [])
        {
            if (value is null)
                body.Remove(name);
            else if (value is JsonObject inner && body[name] is JsonObject known)
                Merge(known, inner);
            else
                body[name] = value.DeepClone();
        }
    }
}
