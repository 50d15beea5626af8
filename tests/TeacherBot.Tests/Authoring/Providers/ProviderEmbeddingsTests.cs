using TeacherBot.Authoring.Providers;

namespace TeacherBot.Tests.Authoring.Providers;

/// <summary>Vectors, or none; never a mixture.</summary>
public sealed class ProviderEmbeddingsTests
{
    static readonly (string, string)[] Both =
        [("Ai:Providers:0:Models:Embedding", "text-embedding-3-small"), ("Ai:Providers:1:Models:Embedding", "openai/text-embedding-3-small")];

    [Fact]
    public async Task Every_text_gets_its_vector_and_the_call_its_price()
    {
        await using var world = await ModelWorld.Create(Both);
        world.First.Always(Replies.Embeds(width: 4));
        var texts = Enumerable.Range(1, 70).Select(length => new string('x', length)).ToList();
        var vectors = await world.Get<ProviderEmbeddings>().Embed(texts, CancellationToken.None);
        vectors!.Select(vector => vector[3]).ShouldBe(texts.Select(text => (float)text.Length));
        var calls = await world.Calls();
        calls.Select(call => (call.Role, call.TokensIn, call.Cost)).ShouldBe([("embedding", 10, 17), ("embedding", 10, 17)]);
    }

    [Fact]
    public async Task The_next_provider_of_the_same_model_helps_out()
    {
        await using var world = await ModelWorld.Create(Both);
        world.First.Always(Replies.Fails(401));
        world.Second.Always(Replies.Embeds(width: 2));
        (await world.Get<ProviderEmbeddings>().Embed(["five5"], CancellationToken.None))!.Single().ShouldBe([5, 5]);
    }

    [Fact]
    public async Task Vectors_of_another_model_are_not_taken_for_them()
    {
        await using var world = await ModelWorld.Create(Both[0], ("Ai:Providers:1:Models:Embedding", "text-embedding-3-large"));
        world.First.Always(Replies.Fails(401));
        world.Second.Always(Replies.Embeds(width: 2));
        var embeddings = world.Get<ProviderEmbeddings>();
        embeddings.Model.ShouldBe("text-embedding-3-small");
        (await embeddings.Embed(["a"], CancellationToken.None)).ShouldBeNull();
        world.Second.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_model_or_a_budget_there_are_none()
    {
        await using var none = await ModelWorld.Create();
        (await none.Get<ProviderEmbeddings>().Embed(["a"], CancellationToken.None)).ShouldBeNull();
        await using var spent = await ModelWorld.Create([.. Both, ("Ai:Budget:DayRoubles", "0.00001")]);
        spent.First.Always(Replies.Embeds(width: 2));
        (await spent.Get<ProviderEmbeddings>().Embed(["a"], CancellationToken.None)).ShouldNotBeNull();
        (await spent.Get<ProviderEmbeddings>().Embed(["a"], CancellationToken.None)).ShouldBeNull();
    }
}
