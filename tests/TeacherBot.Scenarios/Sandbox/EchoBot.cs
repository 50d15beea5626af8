using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using TeacherBot.Sandbox;

namespace TeacherBot.Scenarios.Sandbox;

/// A small bot by long polling for tests of the page: greets with buttons, edits after a tap, sends a file for any other text.
sealed class EchoBot(SandboxHost sandbox) : IAsyncDisposable
{
    readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false });
    readonly CancellationTokenSource stop = new();
    Task? loop;

    /// Holds every answer to a tap until it is let go.
    public SemaphoreSlim Taps { get; } = new(0);

    /// Holds every file until it is let go.
    public SemaphoreSlim Files { get; } = new(0);

    public void Start() => loop = Loop();

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        try
        {
            await loop!;
        }
        catch (OperationCanceledException)
        {
            // That is how the loop ends.
        }
        http.Dispose();
        stop.Dispose();
        Taps.Dispose();
        Files.Dispose();
    }

    async Task Loop()
    {
        var commands = new[] { new { command = "start", description = "Начать" }, new { command = "help", description = "Помощь" } };
        await Call("setMyCommands", new { commands });
        for (var offset = 0; ;)
        {
            foreach (var update in (await Call("getUpdates", new { offset, timeout = 20 }))!.AsArray())
            {
                offset = (int)update!["update_id"]! + 1;
                await Handle(update);
            }
        }
    }

    Task Handle(JsonNode update) => update switch
    {
        _ when update["callback_query"] is { } tap => Tapped(tap),
        _ when update["message"]?["text"]?.ToString() == "/start" => Greet(update),
        _ when update["message"] is { } message => Send(message),
        _ => Task.CompletedTask,
    };

    Task<JsonNode?> Greet(JsonNode update) => Call("sendMessage", new
    {
        chat_id = (long)update["message"]!["chat"]!["id"]!,
        text = "<b>Здравствуйте!</b> &lt;img src=x onerror=alert(1)&gt;",
        parse_mode = "HTML",
        reply_markup = new
        {
            inline_keyboard = new object[]
            {
                new[] { new { text = "Создать лист", callback_data = "new", style = "primary" } },
                new[] { new { text = "Удалить", callback_data = "alert", style = "danger" } },
            },
        },
    });

    async Task Tapped(JsonNode tap)
    {
        await Taps.WaitAsync(stop.Token);
        var data = tap["data"]!.ToString();
        await Call("answerCallbackQuery", new { callback_query_id = tap["id"]!.ToString(), text = $"Принято: {data}", show_alert = data == "alert" });
        await Call("editMessageText", new
        {
            chat_id = (long)tap["message"]!["chat"]!["id"]!,
            message_id = (int)tap["message"]!["message_id"]!,
            text = "Выберите предмет",
            reply_markup = new { inline_keyboard = new[] { new[] { new { text = "Математика", callback_data = "math" } } } },
        });
    }

    async Task Send(JsonNode message)
    {
        var chatId = (long)message["chat"]!["id"]!;
        await Call("sendChatAction", new { chat_id = chatId, action = "upload_document" });
        await Files.WaitAsync(stop.Token);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(chatId.ToString()), "chat_id" },
            { new ByteArrayContent(Encoding.ASCII.GetBytes("%PDF-1.4\n%%EOF\n")), "document", "Лист 1.pdf" },
        };
        using var response = await http.PostAsync($"{sandbox.BaseUrl}/bot{sandbox.Token}/sendDocument", form, stop.Token);
    }

    async Task<JsonNode?> Call(string method, object parameters)
    {
        using var response = await http.PostAsJsonAsync($"{sandbox.BaseUrl}/bot{sandbox.Token}/{method}", parameters, stop.Token);
        return (await response.Content.ReadFromJsonAsync<JsonNode>(stop.Token))!["result"];
    }
}
