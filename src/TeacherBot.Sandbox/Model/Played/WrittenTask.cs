using System.Text.Json.Nodes;

namespace TeacherBot.Sandbox.Model.Played;

/// A task as the played author writes it.
sealed record WrittenTask(string Text, string Statement, IReadOnlyList<string> Answer, string Solution)
{
    /// Told in words: another one of the same words is no new task.
    public bool IsStory { get; init; }

    public IReadOnlyList<string> Wrong { get; init; } = [];
    public IReadOnlyList<(string Left, string Right)> Pairs { get; init; } = [];

    /// Everything a pupil chooses from or joins; tells tasks of one wording apart.
    public IEnumerable<string> Printed => Wrong.Count > 0 ? Answer.Concat(Wrong) : Pairs.SelectMany(pair => new[] { pair.Left, pair.Right });

    public JsonObject Json(int number) => new()
    {
        ["n"] = number,
        ["q"] = Text,
        ["s"] = Statement,
        ["a"] = List(Answer),
        ["w"] = List(Wrong),
        ["p"] = new JsonArray([.. Pairs.Select(pair => List([pair.Left, pair.Right]))]),
        ["e"] = Solution,
    };

    static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
