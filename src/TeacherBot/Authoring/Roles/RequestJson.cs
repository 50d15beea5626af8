using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Roles;

/// <summary>Requests are one line of JSON: quotes, backslashes and line breaks of a topic are escaped, so it stays a value.</summary>
static class RequestJson
{
    static readonly JsonSerializerOptions Compact = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static JsonObject Topic(WorksheetRequest request, string topic) => new()
    {
        ["subject"] = Identifier.Of(request.Subject),
        ["grade"] = request.Grade,
        ["topic"] = TopicText.Clean(topic),
    };

    public static JsonNode? Limits(GradeLimits limits) => JsonSerializer.SerializeToNode(limits, Compact);

    public static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    public static string Line(JsonObject request) => request.ToJsonString(Compact);
}
