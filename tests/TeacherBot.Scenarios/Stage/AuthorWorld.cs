using System.Net.Http.Json;
using System.Text.Json;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios.Stage;

/// <summary>A bot whose models are played: two providers, each with an author and another model as corrector.</summary>
public abstract class AuthorWorld(DatabaseKind kind) : World(kind)
{
    /// <summary>The names of the providers, here and in the sandbox's scripts.</summary>
    public const string First = "first";
    public const string Second = "second";

    public const string Author = "gpt-4.1-mini";
    public const string Corrector = "gpt-4.1-nano";

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    static int topics;

    protected override Task Start() => Open();

    public Task Open(params (string Name, string Value)[] settings) => Open(same => same, settings);

    /// <summary>Starts the bot anew on the same database.</summary>
    public Task Open(Func<BotSetUp, BotSetUp> change, params (string Name, string Value)[] settings) =>
        Restart(same => change(same) with { Settings = Settings(settings) });

    /// <summary>What the played models shall say, see the sandbox's README.</summary>
    public async Task Script(object reply)
    {
        using var answer = await Http.PostAsJsonAsync("sim/model", reply, Json);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Good models again, and no calls yet.</summary>
    public async Task NoScript()
    {
        (await Http.DeleteAsync("sim/model")).EnsureSuccessStatusCode();
        (await Http.DeleteAsync("sim/model/calls")).EnsureSuccessStatusCode();
    }

    /// <summary>The calls of models that write, solve and plan.</summary>
    public async Task<IReadOnlyList<ModelCalled>> ModelCalls(string? schema = null) =>
        [.. (await Http.GetFromJsonAsync<List<ModelCalled>>("sim/model/calls", Json))!.Where(call => call.Kind == "chat" && (schema is null || call.Schema == schema))];

    public async Task<IReadOnlyList<ModelCalled>> AuthorCalls() => [.. (await ModelCalls()).Where(call => call.Schema?.StartsWith("author", StringComparison.Ordinal) == true)];

    /// <summary>A free topic that nobody else in these tests asks for.</summary>
    public static string NewTopic()
    {
        const string Syllables = "бавогудежикамолунорепосатуфихоцечашу";
        var number = Interlocked.Increment(ref topics);
        var name = string.Concat(Enumerable.Range(0, 4).Select(at => Syllables.Substring(2 * (number / (int)Math.Pow(18, at) % 18), 2)));
        return $"задачи о планете {char.ToUpperInvariant(name[0])}{name[1..]}";
    }

    /// <summary>The teacher's latest sheet as it was printed.</summary>
    public async Task<Worksheet> Printed(Teacher teacher) => WorksheetJson.Read((await SheetsOf(teacher))[^1].Worksheet!);

    /// <summary>The configuration of the providers; an empty value takes a setting away.</summary>
    public IReadOnlyDictionary<string, string> Settings(params IEnumerable<(string Name, string Value)> wanted)
    {
        Dictionary<string, string> settings = [];
        Provider(0, First);
        Provider(1, Second);
        foreach (var (name, value) in wanted)
        {
            settings[name] = value;
        }

        return settings.Where(pair => pair.Value.Length > 0).ToDictionary();

        void Provider(int index, string name)
        {
            var section = $"Ai:Providers:{index}";
            settings[$"{section}:Name"] = name;
            settings[$"{section}:Endpoint"] = $"{Sandbox.BaseUrl}/providers/{name}/v1";
            settings[$"{section}:ApiKey"] = $"key-of-{name}";
            // A crowd of a hundred asks more than a real provider allows.
            settings[$"{section}:MostPerMinute"] = "10000";
            settings[$"{section}:Models:Author"] = Author;
            settings[$"{section}:Models:Corrector"] = Corrector;
            settings[$"{section}:Models:Embedding"] = "text-embedding-3-small";
        }
    }
}

/// <summary>A call as the played provider got it.</summary>
public sealed record ModelCalled(
    long Number, string Kind, string Provider, string? Model, IReadOnlyList<ModelLine> Messages, string? Schema, string Outcome, bool Cancelled, bool Streamed, string? Reply);

public sealed record ModelLine(string Role, string Text);

public sealed class SqliteAuthors() : AuthorWorld(DatabaseKind.Sqlite);

public sealed class PostgresAuthors() : AuthorWorld(DatabaseKind.Postgres);
