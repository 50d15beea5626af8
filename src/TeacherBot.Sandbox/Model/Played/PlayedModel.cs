using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using TeacherBot.Sandbox.BotApi;

namespace TeacherBot.Sandbox.Model.Played;

/// A model that really does what it is asked, within its small bank: an author, a corrector or a methodist, by the schema of the reply.
sealed class PlayedModel
{
    const int MostRequests = 10_000;

    readonly AuthorsMemory memory = new();
    readonly ConcurrentDictionary<string, int> asked = new(StringComparer.Ordinal);

    public string Reply(ChatRequest request)
    {
        var order = Order.Read(request.LastUserMessage);
        var reply = Role(request, order) switch
        {
            "author" when order is not null => PlayedAuthor.Write(order, new Draw($"{request.Prompt}\n{Turn(request)}"), memory),
            "corrector" => PlayedCorrector.Solve(request.LastUserMessage, memory),
            "methodist" when order is not null => PlayedMethodist.Plan(order),
            _ when request.Schema is not null => [],
            _ => null,
        };
        return reply is null
            ? "Это сыгранная модель песочницы. Она пишет задания, решает их и планирует темы, когда получает заказ."
            : SchemaFit.Fit(reply, request.Schema)!.ToJsonString(Wire.Json);
    }

    static string Role(ChatRequest request, Order? order) => request.Schema?["properties"] switch
    {
        JsonObject fields when fields.ContainsKey("tasks") => "author",
        JsonObject fields when fields.ContainsKey("answers") => "corrector",
        JsonObject fields when fields.ContainsKey("points") => "methodist",
        null when order is { Places.Count: > 0 } => "author",
        null when order is not null => "methodist",
        null when PlayedCorrector.IsList(request.LastUserMessage) => "corrector",
        _ => "",
    };

    /// Asked the same again, the author writes something else, and the same something in the next process.
    int Turn(ChatRequest request)
    {
        if (asked.Count > MostRequests)
            asked.Clear();
        return asked.AddOrUpdate($"{request.Provider}/{request.Model}\n{request.Prompt}", 1, (_, turn) => turn + 1);
    }
}
