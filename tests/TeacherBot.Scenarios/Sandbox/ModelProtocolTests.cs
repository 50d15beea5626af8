using System.ClientModel;
using System.Text;
using System.Text.Json.Nodes;
using OpenAI.Chat;
using OpenAI.Embeddings;
using OpenAI.Models;

namespace TeacherBot.Scenarios.Sandbox;

/// The played provider answers as OpenAI does, read by OpenAI's own client.
public sealed class ModelProtocolTests : ModelTest
{
    [Fact]
    public async Task A_plain_question_gets_a_plain_answer()
    {
        var answer = await Ask("Здравствуйте!");
        answer.Content[0].Text.ShouldContain("песочниц");
        answer.FinishReason.ShouldBe(ChatFinishReason.Stop);
        answer.Model.ShouldBe("gpt-4.1-mini");
        answer.Usage.InputTokenCount.ShouldBeInRange(10, 30);
        answer.Usage.OutputTokenCount.ShouldBeInRange(10, 60);
        answer.Usage.OutputTokenDetails.ReasoningTokenCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_schema_is_kept()
    {
        var tasks = await Writes(Sums);
        tasks.Count.ShouldBe(5);
        tasks.ShouldAllBe(task => task.AsObject().Select(field => field.Key).SequenceEqual(new[] { "n", "q", "s", "a", "w", "p", "e" }));
        (await LastCall())["schema"]!.ToString().ShouldBe("sheet");
    }

    [Fact]
    public async Task A_schema_nobody_agreed_on_is_filled_with_nothing()
    {
        const string Schema = """{"type":"object","additionalProperties":false,"required":["x","y"],"properties":{"x":{"type":"string"},"y":{"type":"boolean"}}}""";
        (await Says("?", Format("other", Schema))).ShouldBe("""{"x":"","y":false}""");
    }

    [Fact]
    public async Task A_loose_schema_is_refused_as_by_OpenAI()
    {
        var refused = await Should.ThrowAsync<ClientResultException>(() => Ask("?", Format("loose", """{"type":"object","properties":{"x":{"type":"string"}},"required":["x"]}""")));
        refused.Status.ShouldBe(400);
        refused.Message.ShouldContain("'additionalProperties' is required to be supplied and to be false");
    }

    [Fact]
    public async Task A_stream_brings_the_same_in_pieces_and_its_usage_at_the_end()
    {
        await Sim("model", new { reply = "Сложение и вычитание — обратные действия. 🍎" });
        var text = new StringBuilder();
        ChatTokenUsage? usage = null;
        var pieces = 0;
        await foreach (var update in Chat().CompleteChatStreamingAsync([new UserChatMessage("Что это?")]))
        {
            pieces += update.ContentUpdate.Count;
            foreach (var part in update.ContentUpdate)
                text.Append(part.Text);
            usage = update.Usage ?? usage;
        }
        text.ToString().ShouldBe("Сложение и вычитание — обратные действия. 🍎");
        pieces.ShouldBeGreaterThan(2);
        usage!.OutputTokenCount.ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task A_reply_ends_where_its_tokens_do()
    {
        await Sim("model", new { reply = string.Join(' ', Enumerable.Repeat("слово", 100)) });
        var answer = await Ask("?", new ChatCompletionOptions { MaxOutputTokenCount = 20 });
        answer.FinishReason.ShouldBe(ChatFinishReason.Length);
        answer.Usage.OutputTokenCount.ShouldBeLessThanOrEqualTo(20);
    }

    [Fact]
    public async Task A_long_beginning_seen_before_is_cached()
    {
        var instructions = string.Join(' ', Enumerable.Range(1, 600).Select(number => $"правило {number};"));
        (await Ask($"{instructions} первый")).Usage.InputTokenDetails.CachedTokenCount.ShouldBe(0);
        var again = (await Ask($"{instructions} второй")).Usage;
        again.InputTokenDetails.CachedTokenCount.ShouldBeGreaterThan(1024);
        (again.InputTokenDetails.CachedTokenCount % 128).ShouldBe(0);
        again.InputTokenCount.ShouldBeGreaterThan(again.InputTokenDetails.CachedTokenCount);
    }

    [Fact]
    public async Task Nobody_is_answered_without_a_key()
    {
        foreach (var path in (string[])["v1/chat/completions", "providers/other/v1/embeddings"])
        {
            using var answer = await Http.PostAsync($"{Sandbox.BaseUrl}/{path}", new StringContent("{}"));
            ((int)answer.StatusCode).ShouldBe(401);
            JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["error"]!["type"]!.ToString().ShouldBe("invalid_request_error");
        }
    }

    [Theory]
    [InlineData("{", "We could not parse the JSON body")]
    [InlineData("[]", "We could not parse the JSON body")]
    [InlineData("""{"messages":[]}""", "you must provide a model parameter")]
    [InlineData("""{"model":"m"}""", "Missing required parameter: 'messages'.")]
    [InlineData("""{"model":"m","messages":[]}""", "empty array")]
    [InlineData("""{"model":"m","messages":[{"role":"boss","content":"x"}]}""", "Invalid value: 'boss'")]
    [InlineData("""{"model":"m","messages":[{"role":"user","content":"x"}],"max_tokens":0}""", "Invalid 'max_tokens'")]
    public async Task What_is_no_request_is_refused(string body, string why)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Sandbox.BaseUrl}/v1/chat/completions") { Content = new StringContent(body) };
        request.Headers.Authorization = new("Bearer", "x");
        using var answer = await Http.SendAsync(request);
        ((int)answer.StatusCode).ShouldBe(400);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(why);
    }

    [Fact]
    public async Task Alike_texts_are_near_and_others_far()
    {
        var vectors = await Vectors("Сложение и вычитание в пределах 100", "Вычитание и сложение чисел в пределах 100", "Правописание безударных гласных");
        vectors.ShouldAllBe(vector => vector.Length == 256 && Math.Abs(Near(vector, vector) - 1) < 0.0001);
        Near(vectors[0], vectors[1]).ShouldBeGreaterThan(0.8);
        Near(vectors[0], vectors[2]).ShouldBeLessThan(0.3);
        (await Vectors("Сложение и вычитание в пределах 100"))[0].ShouldBe(vectors[0]);
    }

    [Fact]
    public async Task Vectors_come_as_numbers_too_and_as_long_as_asked()
    {
        var sdk = (await Embeddings.GenerateEmbeddingAsync("дроби", new EmbeddingGenerationOptions { Dimensions = 64 })).Value.ToFloats().ToArray();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Sandbox.BaseUrl}/v1/embeddings")
        {
            Content = new StringContent("""{"model":"text-embedding-3-small","input":"дроби","dimensions":64,"encoding_format":"float"}"""),
        };
        request.Headers.Authorization = new("Bearer", "x");
        using var answer = await Http.SendAsync(request);
        var numbers = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["data"]![0]!["embedding"]!.AsArray();
        numbers.Select(number => number!.GetValue<float>()).ShouldBe(sdk);
        (await Should.ThrowAsync<ClientResultException>(() => Embeddings.GenerateEmbeddingsAsync([""]))).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Models_are_listed()
    {
        var models = (await new OpenAIModelClient(new ApiKeyCredential("x"), Client("v1/")).GetModelsAsync()).Value;
        models.Select(model => model.Id).ShouldContain("gpt-4.1-mini");
    }

    async Task<float[][]> Vectors(params string[] texts) =>
        [.. (await Embeddings.GenerateEmbeddingsAsync(texts)).Value.Select(vector => vector.ToFloats().ToArray())];

    static double Near(float[] one, float[] other) => one.Zip(other, (a, b) => (double)a * b).Sum();
}
