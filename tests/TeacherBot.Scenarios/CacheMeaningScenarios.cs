using TeacherBot.Authoring.Cache;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Scenarios.Stage;

namespace TeacherBot.Scenarios;

public sealed class CacheMeaningOnSqlite(SqliteCache stage) : CacheMeaningScenarios(stage), IClassFixture<SqliteCache>;

public sealed class CacheMeaningOnPostgres(PostgresCache stage) : CacheMeaningScenarios(stage), IClassFixture<PostgresCache>;

/// <summary>Topics that say the same in other words are found by embeddings, and only behind the gates.</summary>
public abstract class CacheMeaningScenarios(CacheStage stage)
{
    static readonly string[] Paraphrases = ["ракеты и планеты", "полёты к звёздам"];

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, true)]
    [InlineData(15, true)]
    [InlineData(17, true)]
    [InlineData(20, false)]
    [InlineData(60, false)]
    public async Task Other_words_hit_when_their_embeddings_are_nearly_one(int degrees, bool hits) =>
        (await Finds(Paraphrases[0], Paraphrases[1], degrees)).ShouldBe(hits);

    [Theory]
    [InlineData("космос до 100", "ракеты до 1000")]
    [InlineData("космос со скобками", "ракеты без скобок")]
    [InlineData("космос: сложение дробей", "ракеты: вычитание дробей")]
    [InlineData("квадраты в космосе", "ромбы и ракеты")]
    [InlineData("второй полёт", "третий рейс")]
    public async Task A_gate_parts_topics_with_one_and_the_same_embedding(string one, string other) =>
        (await Finds(one, other, degrees: 0)).ShouldBeFalse();

    [Fact]
    public async Task A_listed_topic_is_never_met_by_an_embedding() =>
        (await Finds("сложение и вычитание в пределах 1000", "ракеты и планеты", degrees: 0)).ShouldBeFalse();

    [Fact]
    public async Task Embeddings_of_two_models_are_never_compared()
    {
        var version = NewVersion();
        await Keep(stage.Replica(embedder: Embedder("one", _ => 0)), Paraphrases[0], version);
        (await Find(stage.Replica(embedder: Embedder("two", _ => 0)), Paraphrases[1], version)).ShouldBeFalse();
        (await Find(stage.Replica(embedder: Embedder("one", _ => 0)), Paraphrases[1], version)).ShouldBeTrue();
    }

    [Fact]
    public async Task Without_an_embedding_the_words_decide_alone()
    {
        var version = NewVersion();
        TopicEmbedder[] faulty =
        [
            new("one", (_, _) => throw new HttpRequestException("no route")),
            new("one", (_, _) => Task.FromResult<float[]?>(null)),
            new("one", (_, _) => Task.FromResult<float[]?>([])),
            new("one", (_, _) => Task.FromResult<float[]?>([float.NaN, 1])),
            new("one", (_, _) => Task.FromResult<float[]?>(new float[1536])),
        ];
        await Keep(stage.Replica(embedder: Embedder("one", _ => 0)), Paraphrases[0], version);
        foreach (var embedder in faulty)
        {
            var replica = stage.Replica(embedder: embedder);
            (await Find(replica, Paraphrases[1], version)).ShouldBeFalse();
            (await Find(replica, Paraphrases[0].ToUpperInvariant(), version)).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task No_embedding_is_asked_for_where_words_suffice_or_nothing_could_be_near()
    {
        var asked = 0;
        var replica = stage.Replica(embedder: Embedder("one", _ => asked++));
        var version = NewVersion();
        (await Find(replica, Paraphrases[0], version)).ShouldBeFalse();
        asked.ShouldBe(0);
        await Keep(replica, Paraphrases[0], version);
        asked.ShouldBe(1);
        (await Find(replica, Paraphrases[0], version)).ShouldBeTrue();
        asked.ShouldBe(1);
    }

    [Fact]
    public async Task Equal_requests_at_once_ask_for_one_embedding()
    {
        var (asked, isOpen) = (0, new TaskCompletionSource());
        var version = NewVersion();
        var replica = stage.Replica(embedder: new TopicEmbedder("one", async (_, stop) =>
        {
            Interlocked.Increment(ref asked);
            await isOpen.Task.WaitAsync(stop);
            return [1, 2, 3];
        }));
        isOpen.SetResult();
        await Keep(replica, Paraphrases[0], version);
        (asked, isOpen) = (0, new TaskCompletionSource());
        var found = Enumerable.Range(0, 20).Select(_ => Find(replica, Paraphrases[1], version)).ToList();
        await Task.Delay(500, Stop);
        isOpen.SetResult();
        (await Task.WhenAll(found)).ShouldAllBe(isFound => isFound);
        asked.ShouldBe(1);
    }

    async Task<bool> Finds(string kept, string asked, double degrees)
    {
        var version = NewVersion();
        var replica = stage.Replica(embedder: Embedder("one", text => text == kept ? 0 : degrees));
        await Keep(replica, kept, version);
        return await Find(replica, asked, version);
    }

    static Task Keep(CacheReplica replica, string topic, string version)
    {
        var request = CacheStage.Request(topic);
        return replica.Cache.Store(request, CacheStage.Made(request), teacherId: null, version, Stop);
    }

    static async Task<bool> Find(CacheReplica replica, string topic, string version) =>
        await replica.Cache.Find(CacheStage.Request(topic), CacheStage.NewTeacher(), version, Stop) is not null;

    /// <summary>A partition of its own.</summary>
    static string NewVersion() => $"v{CacheStage.NewTeacher()}";

    /// <summary>Vectors of 1536 numbers at a chosen angle from the first.</summary>
    static TopicEmbedder Embedder(string model, Func<string, double> degrees)
    {
        var random = SheetRandom.Named("embeddings");
        var (first, second) = (Vector(random), Vector(random));
        return new TopicEmbedder(model, (text, _) =>
        {
            var (sin, cos) = Math.SinCos(degrees(text) * Math.PI / 180);
            return Task.FromResult<float[]?>([.. first.Zip(second, (one, other) => (float)((cos * one) + (sin * other)))]);
        });
    }

    /// <summary>Entries of ±1 in many dimensions: two such are as good as at right angles.</summary>
    static float[] Vector(SheetRandom random) => [.. Enumerable.Range(0, 1536).Select(_ => random.Chance(50) ? 1f : -1f)];
}
