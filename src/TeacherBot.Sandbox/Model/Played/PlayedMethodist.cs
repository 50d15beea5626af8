using System.Text.Json.Nodes;

namespace TeacherBot.Sandbox.Model.Played;

/// Plans a topic; declines what no school teaches, and what is no topic but an instruction.
static class PlayedMethodist
{
    /// Beginnings of words.
    static readonly (string Reason, string[] Stems)[] Declined =
    [
        ("instructions", ["игнорир", "забуд", "инструкц", "промпт", "ignore", "system", "prompt", "instruction", "assistant"]),
        ("abusive", ["идиот", "дурак", "тупой", "тупые", "убит", "убей"]),
        ("not_school", ["оруж", "казин", "наркот", "взлом", "ставк", "алкогол", "сигарет", "порн", "бомб", "криптовалют"]),
    ];

    public static JsonObject Plan(Order order)
    {
        var reason = Reason(order.Topic);
        var isSchool = reason.Length == 0;
        return new JsonObject
        {
            ["ok"] = isSchool,
            ["title"] = isSchool ? Title(order.Topic) : "",
            ["points"] = isSchool ? new JsonArray([.. Points(order.Subject).Select(point => (JsonNode)point)]) : [],
            ["avoid"] = new JsonArray(),
            ["reason"] = reason,
        };
    }

    static string Reason(string topic)
    {
        var words = Words.Of(topic).ToList();
        return !words.Exists(word => word.Length >= 3 && char.IsLetter(word[0])) ? "not_school"
            : Declined.FirstOrDefault(declined => words.Exists(word => Array.Exists(declined.Stems, stem => word.StartsWith(stem, StringComparison.Ordinal)))).Reason ?? "";
    }

    static string Title(string topic) => topic.Trim() is { Length: > 0 } text ? $"{char.ToUpperInvariant(text[0])}{text[1..]}" : "";

    static string[] Points(string subject) => subject switch
    {
        "russian" => ["вопросы к словам", "написание слов из словаря", "формы слов"],
        "geometry" => ["определения и свойства фигур", "вычисление длин, углов и площадей"],
        _ => ["вычисления в пределах класса", "текстовые задачи на эту тему", "проверка равенств"],
    };
}
