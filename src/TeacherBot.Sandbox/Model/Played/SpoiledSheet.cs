using System.Text.Json;
using System.Text.Json.Nodes;
using TeacherBot.Sandbox.BotApi;

namespace TeacherBot.Sandbox.Model.Played;

/// A good reply with one kind of mistake put into its tasks: the author whom nobody should trust. A corrector's answers become wrong.
static class SpoiledSheet
{
    const string NumberOrWord = "не знаю";

    static readonly IReadOnlyDictionary<string, Action<JsonObject, JsonObject>> Spoilers = new Dictionary<string, Action<JsonObject, JsonObject>>(StringComparer.Ordinal)
    {
        ["wrong_key"] = (task, _) => task["a"] = Wrong(task),
        ["contradiction"] = (task, _) => task["e"] = $"${First(task)}={Other(First(task))}$",
        ["equal_options"] = (task, _) => task["w"] = new JsonArray(First(task), Other(First(task)), Other(Other(First(task)))),
        ["two_right"] = (task, _) => task["w"] = new JsonArray(Rewritten(First(task)), Other(First(task)), Other(Other(First(task)))),
        ["wrong_grade"] = (task, _) => Become(task, @"Вычислите: $\sqrt{1764}+\log_{2}{8}$.", "sqrt(1764)+log(2;8)", "45"),
        ["forbidden_concept"] = (task, _) => Become(task, @"Найдите производную функции $y=x^2$ в точке $x=3$.", "", "6"),
        ["duplicates"] = Copy,
        ["missing_figure"] = (task, _) => task["q"] = $"По рисунку определите: {task["q"]}",
        ["bad_formula"] = (task, _) => task["q"] = $@"{task["q"]} $\frac{{1}}{{$",
    };

    public static IEnumerable<string> Faults => Spoilers.Keys;

    /// <param name="numbers">The tasks to spoil; all when null.</param>
    public static string Of(string reply, string fault, IReadOnlyList<int>? numbers)
    {
        var sheet = Parsed(reply);
        if ((sheet?["tasks"] ?? sheet?["answers"]) is not JsonArray list)
            return reply;
        var tasks = list.OfType<JsonObject>().ToList();
        foreach (var task in tasks.Where(task => numbers is null || numbers.Contains((int?)task["n"] ?? 0)))
            Spoilers[fault](task, tasks[0]);
        return sheet!.ToJsonString(Wire.Json);
    }

    static JsonNode? Parsed(string reply)
    {
        try
        {
            return JsonNode.Parse(reply) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    static string First(JsonObject task) => task["a"] is JsonArray { Count: > 0 } answers ? answers[0]!.ToString() : "";

    /// A wrong option instead of the right one, where there are options; else another number or word.
    static JsonArray Wrong(JsonObject task) =>
        task["w"] is JsonArray { Count: > 0 } options ? new JsonArray(options[0]!.ToString()) : new JsonArray(Other(First(task)));

    static string Other(string answer) => int.TryParse(answer, out var number) ? $"{number + 1}" : answer == NumberOrWord ? "ничего" : NumberOrWord;

    /// The same value in other signs.
    static string Rewritten(string answer) => int.TryParse(answer, out var number) ? $@"$\frac{{{number * 2}}}{{2}}$" : answer;

    static void Become(JsonObject task, string text, string statement, string answer)
    {
        (task["q"], task["s"], task["a"], task["e"]) = (text, statement, new JsonArray(answer), "");
        (task["w"], task["p"]) = (new JsonArray(), new JsonArray());
    }

    static void Copy(JsonObject task, JsonObject first)
    {
        foreach (var field in (string[])["q", "s", "a", "w", "p", "e"])
            task[field] = first[field]?.DeepClone();
    }
}
