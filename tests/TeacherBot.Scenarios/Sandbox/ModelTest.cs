using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json.Nodes;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Embeddings;

namespace TeacherBot.Scenarios.Sandbox;

/// The played provider, spoken to by OpenAI's own client, which the bot uses too.
public abstract class ModelTest : SandboxTest
{
    protected const string Sums = """{"subject":"math","grade":3,"topic":"Сложение","difficulty":"medium","places":["single_choice","multiple_choice","open","matching","fill_blank"]}""";

    /// The schema the author's reply is agreed to have.
    protected const string AuthorSchema =
        """
        { "type": "object", "additionalProperties": false, "required": ["tasks"], "properties": { "tasks": { "type": "array", "items": {
          "type": "object", "additionalProperties": false, "required": ["n", "q", "s", "a", "w", "p", "e"], "properties": {
            "n": { "type": "integer" }, "q": { "type": "string" }, "s": { "type": "string" },
            "a": { "type": "array", "items": { "type": "string" } }, "w": { "type": "array", "items": { "type": "string" } },
            "p": { "type": "array", "items": { "type": "array", "items": { "type": "string" } } }, "e": { "type": "string" } } } } } }
        """;

    protected const string CorrectorSchema =
        """
        { "type": "object", "additionalProperties": false, "required": ["answers"], "properties": { "answers": { "type": "array", "items": {
          "type": "object", "additionalProperties": false, "required": ["n", "a"], "properties": {
            "n": { "type": "integer" }, "a": { "type": "array", "items": { "type": "string" } } } } } } }
        """;

    protected ChatClient Chat(string model = "gpt-4.1-mini", string path = "v1/") => new(model, Key, Client(path));

    protected EmbeddingClient Embeddings => new("text-embedding-3-small", Key, Client("v1/"));

    static ApiKeyCredential Key => new("sk-made-up");

    protected OpenAIClientOptions Client(string path) => new() { Endpoint = new Uri($"{Sandbox.BaseUrl}/{path}"), RetryPolicy = new ClientRetryPolicy(0) };

    protected static ChatCompletionOptions Format(string name, string schema, int? mostTokens = null) => new()
    {
        ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat(name, BinaryData.FromString(schema), jsonSchemaIsStrict: true),
        MaxOutputTokenCount = mostTokens,
    };

    protected async Task<ChatCompletion> Ask(string question, ChatCompletionOptions? options = null, string path = "v1/") =>
        (await Chat(path: path).CompleteChatAsync([new SystemChatMessage("Ты — автор заданий."), new UserChatMessage(question)], options)).Value;

    protected async Task<string> Says(string question, ChatCompletionOptions? options = null) => (await Ask(question, options)).Content[0].Text;

    /// The tasks the played author writes for an order.
    protected async Task<IReadOnlyList<JsonNode>> Writes(string order) =>
        [.. JsonNode.Parse(await Says($"Напиши задания.\n{order}", Format("sheet", AuthorSchema)))!["tasks"]!.AsArray()!];

    protected async Task<JsonNode> LastCall() => (await SimGet("model/calls")).AsArray()[^1]!;
}
