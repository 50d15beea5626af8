using System.Globalization;
using System.Text.Json;

namespace TeacherBot.Domain.Curriculum;

/// <summary>One object of a curriculum file, read field by field; what is missing, misspelt or of a wrong type is told with its line.</summary>
sealed class CurriculumEntry
{
    readonly string file;
    readonly LocatedJson json;
    readonly Dictionary<string, LocatedField> fields = new(StringComparer.Ordinal);

    /// <param name="known">Every field the object may have: anything else is a misspelling.</param>
    public CurriculumEntry(string file, LocatedJson json, params ReadOnlySpan<string> known)
    {
        this.file = file;
        this.json = json;
        if (json.Kind != JsonTokenType.StartObject)
        {
            throw new CurriculumException(file, json.Line, "An object {…} is expected here.");
        }

        foreach (var field in json.Fields)
        {
            if (!known.Contains(field.Name))
            {
                throw new CurriculumException(file, field.Line, $"The field «{field.Name}» is unknown.");
            }

            if (!fields.TryAdd(field.Name, field))
            {
                throw new CurriculumException(file, field.Line, $"The field «{field.Name}» stands twice.");
            }
        }
    }

    public CurriculumException Broken(string field, string problem) =>
        new(file, fields.TryGetValue(field, out var found) ? found.Line : json.Line, problem);

    public bool Has(string field) => fields.ContainsKey(field);

    /// <summary>Text with something in it and no space at its ends.</summary>
    public string Text(string field)
    {
        var value = Value(field, JsonTokenType.String, "text");
        if (value.Text.Length == 0 || value.Text != value.Text.Trim())
        {
            throw Broken(field, $"The field «{field}» is empty or has a space at an end.");
        }

        return value.Text;
    }

    public int Whole(string field) =>
        int.TryParse(Value(field, JsonTokenType.Number, "a number").Text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
            ? whole
            : throw Broken(field, $"The field «{field}» is no whole number.");

    /// <summary>A limit: 1 or more.</summary>
    public long? OptionalWhole(string field) => !Has(field) ? null
        : !long.TryParse(Value(field, JsonTokenType.Number, "a number").Text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? throw Broken(field, $"The field «{field}» is no whole number.")
        : limit > 0 ? limit
        : throw Broken(field, $"The field «{field}» must be 1 or more.");

    public bool? OptionalFlag(string field) => !fields.TryGetValue(field, out var found)
        ? null
        : found.Value.Kind switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => throw Broken(field, $"The field «{field}» is true or false."),
        };

    public IReadOnlyList<string> Texts(string field)
    {
        List<string> texts = [];
        foreach (var item in Items(field))
        {
            if (item.Kind != JsonTokenType.String || item.Text.Length == 0 || item.Text != item.Text.Trim())
            {
                throw new CurriculumException(file, item.Line, $"An item of «{field}» is no text, empty, or has a space at an end.");
            }

            if (texts.Contains(item.Text, StringComparer.Ordinal))
            {
                throw new CurriculumException(file, item.Line, $"«{item.Text}» stands twice in «{field}».");
            }

            texts.Add(item.Text);
        }

        return texts;
    }

    public IReadOnlyList<string>? OptionalTexts(string field) => Has(field) ? Texts(field) : null;

    public IReadOnlyList<LocatedJson> Items(string field) => Value(field, JsonTokenType.StartArray, "a list").Items;

    public LocatedJson Object(string field) => Value(field, JsonTokenType.StartObject, "an object");

    LocatedJson Value(string field, JsonTokenType kind, string expected)
    {
        if (!fields.TryGetValue(field, out var found))
        {
            throw new CurriculumException(file, json.Line, $"The field «{field}» is missing.");
        }

        return found.Value.Kind == kind ? found.Value : throw Broken(field, $"The field «{field}» must be {expected}.");
    }
}
