using System.Text;
using System.Text.Json;

namespace TeacherBot.Domain.Curriculum;

/// <summary>A JSON value that remembers its line, so that a broken entry can be found by the person who wrote it.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Text">A string without its quotes, a number as written; empty for the other kinds.</param>
sealed record LocatedJson(
    int Line, JsonTokenType Kind, string Text, IReadOnlyList<LocatedField> Fields, IReadOnlyList<LocatedJson> Items)
{
    /// <exception cref="CurriculumException">The text is no JSON.</exception>
    public static LocatedJson Parse(string file, string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(utf8);
        var lines = new LineCounter();
        try
        {
            reader.Read();
            var root = Value(ref reader, utf8, lines);
            reader.Read();
            return root;
        }
        catch (JsonException broken)
        {
            throw new CurriculumException(file, (int)(broken.LineNumber ?? 0) + 1, "The file is no JSON here: " + broken.Message);
        }
    }

    static LocatedJson Value(ref Utf8JsonReader reader, byte[] utf8, LineCounter lines)
    {
        var line = lines.At(utf8, (int)reader.TokenStartIndex);
        var kind = reader.TokenType;
        var text = kind switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
            _ => "",
        };
        List<LocatedField> fields = [];
        List<LocatedJson> items = [];
        while (kind is JsonTokenType.StartObject && reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            var nameLine = lines.At(utf8, (int)reader.TokenStartIndex);
            reader.Read();
            fields.Add(new LocatedField(name, nameLine, Value(ref reader, utf8, lines)));
        }

        while (kind is JsonTokenType.StartArray && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value(ref reader, utf8, lines));
        }

        return new LocatedJson(line, kind, text, fields, items);
    }

    /// <summary>Counts line ends once while the reader moves forward.</summary>
    sealed class LineCounter
    {
        int position;
        int line = 1;

        public int At(byte[] utf8, int index)
        {
            line += utf8.AsSpan(position, index - position).Count((byte)'\n');
            position = index;
            return line;
        }
    }
}

/// <summary>A field of a JSON object and the line of its name.</summary>
sealed record LocatedField(string Name, int Line, LocatedJson Value);
