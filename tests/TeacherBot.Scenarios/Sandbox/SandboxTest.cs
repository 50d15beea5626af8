using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeacherBot.Sandbox;

namespace TeacherBot.Scenarios.Sandbox;

/// A sandbox of its own for each test, spoken to over real HTTP: as the bot (Call, Refuses) and as a person (Says, Taps).
public abstract class SandboxTest : IAsyncLifetime
{
    protected const long Anna = 501;

    readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(60) };

    protected SandboxHost Sandbox { get; private set; } = null!;

    protected string BotUrl => $"{Sandbox.BaseUrl}/bot{Sandbox.Token}";

    protected HttpClient Http => http;

    protected virtual SandboxOptions Options => new();

    public async ValueTask InitializeAsync() => Sandbox = await SandboxHost.StartAsync(Options);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Sandbox.DisposeAsync();
        http.Dispose();
    }

    protected async Task<JsonNode> Call(string method, object? parameters = null)
    {
        var answer = await Answer(method, parameters ?? new { });
        answer["ok"]!.GetValue<bool>().ShouldBeTrue(answer.ToJsonString());
        return answer["result"]!;
    }

    protected async Task Refuses(string description, string method, object parameters, int code = 400)
    {
        var answer = await Answer(method, parameters);
        answer["ok"]!.GetValue<bool>().ShouldBeFalse(answer.ToJsonString());
        answer["description"]!.ToString().ShouldBe(description);
        ((int)answer["error_code"]!).ShouldBe(code);
    }

    protected async Task<JsonObject> Answer(string method, object parameters)
    {
        using var response = parameters is HttpContent content
            ? await http.PostAsync($"{BotUrl}/{method}", content)
            : await http.PostAsJsonAsync($"{BotUrl}/{method}", parameters);
        var answer = (await response.Content.ReadFromJsonAsync<JsonObject>())!;
        if (!answer["ok"]!.GetValue<bool>())
            ((int)answer["error_code"]!).ShouldBe((int)response.StatusCode);
        return answer;
    }

    protected async Task<JsonNode> Sim(string path, object? body = null)
    {
        using var response = await http.PostAsJsonAsync($"{Sandbox.BaseUrl}/sim/{path}", body ?? new { });
        var answer = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue(answer);
        return JsonNode.Parse(answer)!;
    }

    protected async Task<JsonNode> SimRefuses(int status, string path, object body)
    {
        using var response = await http.PostAsJsonAsync($"{Sandbox.BaseUrl}/sim/{path}", body);
        ((int)response.StatusCode).ShouldBe(status);
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    protected async Task<JsonNode> SimGet(string path) => (await http.GetFromJsonAsync<JsonNode>($"{Sandbox.BaseUrl}/sim/{path}"))!;

    protected Task<JsonNode> Says(string text, long user = Anna) => Sim($"users/{user}/messages", new { text });

    protected Task<JsonNode> Taps(string label, long user = Anna) => Sim($"users/{user}/taps", new { label });

    protected async Task<JsonArray> Shown(long user = Anna) => (await SimGet($"users/{user}/chat"))["messages"]!.AsArray();

    /// A message of the bot in Anna's chat; answers its id.
    protected async Task<int> BotSends(string text, object? replyMarkup = null)
    {
        if ((await Shown()).Count == 0)
            await Says("/start");
        return (int)(await Call("sendMessage", new { chat_id = Anna, text, reply_markup = replyMarkup }))["message_id"]!;
    }

    protected static object Keyboard(params string[] labels) =>
        new { inline_keyboard = labels.Select(label => new[] { new { text = label, callback_data = label } }) };

    protected static MultipartFormDataContent Upload(string field, string name, byte[] content, object? parameters = null)
    {
        var form = new MultipartFormDataContent { { new StringContent(Anna.ToString()), "chat_id" } };
        foreach (var property in parameters?.GetType().GetProperties() ?? [])
            form.Add(new StringContent(property.GetValue(parameters)!.ToString()!), property.Name);
        form.Add(new ByteArrayContent(content), field, name);
        return form;
    }
}
