using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeacherBot.Domain.Worksheets;

/// <summary>worksheet.json, UTF-8: the form in which sheets are stored and exchanged (contracts §3).</summary>
public static class WorksheetJson
{
    /// <summary>Snake-case names and enums; Cyrillic and TeX stay readable (a file, never put into HTML).</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false), new AnswerConverter() },
        WriteIndented = true,
        NewLine = "\n",
    };

    public static string Write(Worksheet worksheet) => JsonSerializer.Serialize(worksheet, Options);

    /// <exception cref="JsonException">The text is no worksheet; the message says where.</exception>
    public static Worksheet Read(string json) =>
        JsonSerializer.Deserialize<Worksheet>(json, Options) ?? throw new JsonException("The file holds null instead of a worksheet.");

    /// <summary>An answer is told by its field: index, indices, value, pairs or blanks.</summary>
    sealed class AnswerConverter : JsonConverter<Answer>
    {
        public override Answer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var answer = JsonElement.ParseValue(ref reader);
            bool Has(string field) => answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty(field, out _);
            Answer? read = 0 switch
            {
                _ when Has("index") => answer.Deserialize<ChoiceAnswer>(options),
                _ when Has("indices") => answer.Deserialize<ChoicesAnswer>(options),
                _ when Has("value") => answer.Deserialize<OpenAnswer>(options),
                _ when Has("pairs") => answer.Deserialize<MatchingAnswer>(options),
                _ when Has("blanks") => answer.Deserialize<BlanksAnswer>(options),
                _ => null,
            };
            return read ?? throw new JsonException("An answer has one of the fields index, indices, value, pairs, blanks.");
        }

        public override void Write(Utf8JsonWriter writer, Answer value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }
}
