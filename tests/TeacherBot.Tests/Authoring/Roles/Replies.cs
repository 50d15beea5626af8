using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Encodings.Web;
using TeacherBot.Authoring.Providers;
using TeacherBot.Domain.Curriculum;

namespace TeacherBot.Tests.Authoring.Roles;

/// <summary>Replies as good authors write them, kept beside this file, and the pupil who knows their keys.</summary>
static class Replies
{
    static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Subject subject) => File.ReadAllText(Path.Combine(
        Repository.Root, "tests/TeacherBot.Tests/Authoring/Roles/Replies", subject switch
        {
            Subject.Math => "math-3-addition.json",
            Subject.Algebra => "algebra-8-quadratic.json",
            Subject.Geometry => "geometry-8-pythagoras.json",
            Subject.Russian => "russian-5-roots.json",
            _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, null),
        })).Trim();

    public static IReadOnlyList<JsonObject> Tasks(string reply) => [.. JsonNode.Parse(reply)!["tasks"]!.AsArray().Select(task => task!.AsObject())];

    public static string Written(JsonNode node) => node.ToJsonString(Compact);

    /// <summary>The reply with a task changed.</summary>
    public static string With(string reply, int place, Action<JsonObject> change)
    {
        var whole = JsonNode.Parse(reply)!;
        change(whole["tasks"]!.AsArray().Select(task => task!.AsObject()).Single(task => (int)task["n"]! == place));
        return Written(whole);
    }

    /// <summary>Only the tasks that a rewrite asks for.</summary>
    public static string Asked(string reply, ModelCall call)
    {
        var wanted = Request(call)["places"]!.AsArray().OfType<JsonObject>().Select(place => (int)place["n"]!).ToHashSet();
        return Written(new JsonObject { ["tasks"] = new JsonArray([.. Tasks(reply).Where(task => wanted.Contains((int)task["n"]!)).Select(task => task.DeepClone())]) });
    }

    public static JsonObject Request(ModelCall call) => JsonNode.Parse(call.Messages[^1].Text.Split('\n')[0])!.AsObject();

    /// <summary>Solves every task as the reply's keys say: a corrector that is always right about a good reply.</summary>
    public static string Solved(string reply, ModelCall call)
    {
        var keys = Tasks(reply).GroupBy(task => Bare((string)task["q"]!)).ToDictionary(same => same.Key, same => same.First());
        var answers = call.Messages[^1].Text.Split("\n\n").Skip(1).Select(task => task.Split('\n')).Select(lines => new JsonObject
        {
            ["n"] = int.Parse(lines[0].Split('.')[0]),
            ["w"] = "",
            ["a"] = RequestTexts(keys.TryGetValue(Bare(lines[0].Split('.', 2)[1]), out var key) ? Answer(lines, key) : []),
        });
        return Written(new JsonObject { ["answers"] = new JsonArray([.. answers]), ["off"] = new JsonArray() });
    }

    static JsonArray RequestTexts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    static IEnumerable<string> Answer(string[] lines, JsonObject key)
    {
        var options = lines.Where(line => line.StartsWith('#')).ToList();
        if (key["p"] is JsonArray pairs)
        {
            var columns = lines.Skip(1).Select(line => line.Split(") ", 2)).ToList();
            return pairs.Select(pair => pair!.AsArray()).Select(pair => $"{Label(pair[0]!)}-{Label(pair[1]!)}");

            string Label(JsonNode entry) => columns.First(column => Bare(column[1]) == Bare((string)entry!))[0];
        }

        var right = key["a"]!.AsArray().Select(text => (string)text!).ToList();
        return options.Count == 0 ? right : options.Where(option => right.Select(Bare).Contains(Bare(option[3..]))).Select(option => option[..2]);
    }

    /// <summary>Without what only makes it look like print.</summary>
    public static string Bare(string text) => new([.. text.Where(sign => char.IsLetterOrDigit(sign) || "+-=<>()^/*".Contains(sign, StringComparison.Ordinal))]);
}
