using System.Text.Json.Nodes;

namespace TeacherBot.Sandbox.Model.Played;

/// Plans a topic; declines what no school teaches.
static class PlayedMethodist
{
    /// Stems of what has no place on a sheet.
    static readonly string[] Outside = ["оруж", "казин", "наркот", "взлом", "ставк", "алкогол", "сигарет", "порн", "суицид", "бомб"];

    public static JsonObject Plan(Order order)
    {
        var isSchool = Words.Of(order.Topic).Any(word => word.Length >= 3 && char.IsLetter(word[0]))
            && !Words.Of(order.Topic).Any(word => Outside.Any(stem => word.StartsWith(stem, StringComparison.Ordinal)));
        return new JsonObject
        {
            ["ok"] = isSchool,
            ["title"] = isSchool ? Title(order.Topic) : "",
            ["points"] = isSchool ? new JsonArray([.. Points(order.Subject).Select(point => (JsonNode)point)]) : [],
            ["avoid"] = isSchool ? new JsonArray("понятия старших классов", "задания по рисунку") : [],
            ["reason"] = isSchool ? "" : "Это не школьная тема.",
        };
    }

    static string Title(string topic) => topic.Trim() is { Length: > 0 } text ? $"{char.ToUpperInvariant(text[0])}{text[1..]}" : "";

    static string[] Points(string subject) => subject switch
    {
        "russian" => ["части речи и их вопросы", "написание слов из словаря", "формы слов"],
        "geometry" => ["определения и свойства фигур", "вычисление длин, углов и площадей"],
        _ => ["вычисления в пределах класса", "текстовые задачи на эту тему", "проверка равенств"],
    };
}
