using System.Text.Json.Nodes;

namespace TeacherBot.Sandbox.Model.Played;

/// Fills the ordered places, each with another task; a place the bank has nothing new for stays empty.
static class PlayedAuthor
{
    const int Tries = 60;

    public static JsonObject Write(Order order, Draw draw, AuthorsMemory memory)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        var tasks = new JsonArray();
        foreach (var place in order.Places)
        {
            var task = Enumerable.Range(0, Tries).Select(_ => Try(order, place.Type, draw)).FirstOrDefault(task => written.Add(Content(task)));
            if (task is null)
                continue;
            memory.Keep(task);
            tasks.Add(task.Json(place.Number));
        }
        return new JsonObject { ["tasks"] = tasks };
    }

    static WrittenTask Try(Order order, string type, Draw draw) => order.Subject switch
    {
        "russian" => RussianTasks.Write(type, order.Grade, draw),
        "geometry" => GeometryTasks.Write(type, draw),
        _ => ArithmeticTasks.Write(type, order, draw),
    };

    static string Content(WrittenTask task) => string.Join('|', task.Printed.Order(StringComparer.Ordinal).Prepend(task.Text));
}
