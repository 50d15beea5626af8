using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeacherBot.Sandbox.Model.Played;

/// Fills the ordered places, each with another task; a place the bank has nothing new for stays empty.
static partial class PlayedAuthor
{
    const int Tries = 40;

    public static JsonObject Write(Order order, Draw draw, AuthorsMemory memory)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        var tasks = new JsonArray();
        foreach (var place in order.Places)
        {
            // Another story first; the same with other numbers when all are told; at last something off the topic.
            var task = Find(order, Wording) ?? Find(order, Content) ?? Find(order with { Topic = "" }, Content);
            if (task is null)
                continue;
            written.Add(Wording(task));
            written.Add(Content(task));
            memory.Keep(task);
            tasks.Add(task.Json(place.Number));

            WrittenTask? Find(Order asked, Func<WrittenTask, string> name) => Enumerable.Range(0, Tries).Select(_ => Try(asked, place.Type, draw))
                .FirstOrDefault(task => !written.Contains(name(task)) && !IsUnknown(task, order.NotYet));
        }
        return new JsonObject { ["tasks"] = tasks };
    }

    static WrittenTask Try(Order order, string type, Draw draw) => order.Subject switch
    {
        "russian" => RussianTasks.Write(type, order, draw),
        "geometry" => GeometryTasks.Write(type, order, draw),
        _ => ArithmeticTasks.Write(type, order, draw),
    };

    /// All words of a concept that pupils have not met stand in the task.
    static bool IsUnknown(WrittenTask task, IReadOnlyList<string> notYet) => Words.Know($"{task.Text} {string.Join(' ', task.Printed)}", notYet);

    /// The question and what is right: other wrong options make no other task.
    static string Content(WrittenTask task) =>
        string.Join('|', task.Answer.Concat(task.Pairs.Select(pair => pair.Left)).Order(StringComparer.Ordinal).Prepend(task.Text));

    /// Of a story its words without the numbers.
    static string Wording(WrittenTask task) => task.IsStory ? Number.Replace(task.Text, "0") : Content(task);

    [GeneratedRegex(@"\d+( \w+)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number { get; }
}
