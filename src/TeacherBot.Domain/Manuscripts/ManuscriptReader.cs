using System.Text.Json;
using TeacherBot.Domain.Manuscripts.Reading;

namespace TeacherBot.Domain.Manuscripts;

/// <summary>
/// Reads an author's reply: <c>{"tasks":[{"n","q","s","a","w","p","e"}]}</c>, alone or among prose and fences, whole or broken off.
/// What is no task, or has no place in the brief, is left out; nothing a model can write makes it fail.
/// </summary>
public static class ManuscriptReader
{
    const int MostItems = 12;

    static readonly string[] Refusals =
        ["не могу", "не смогу", "извините", "простите", "к сожалению", "отказ", "не имею права", "i can't", "i cannot", "i'm sorry", "i am sorry", "unable to", "as an ai"];

    public static Manuscript Read(string? reply, Brief brief)
    {
        var text = reply?.Trim().Trim('\uFEFF') ?? string.Empty;
        if (text.Length == 0)
        {
            return new([], ReplyTrouble.Empty);
        }

        var objects = ReplyObjects.Read(text);
        var places = brief.Places.Select(place => place.Number).ToHashSet();

        // Of two tasks for one place the first is meant.
        ManuscriptTask[] tasks = [.. objects.Items.Select(Task).OfType<ManuscriptTask>().Where(task => places.Remove(task.Place))];
        return new(tasks, tasks.Length > 0 ? objects.BreaksOff ? ReplyTrouble.Truncated : ReplyTrouble.None : Nothing(text, objects));
    }

    static ReplyTrouble Nothing(string text, ReplyObjects objects) =>
        objects.Items.Any(item => item.TryGetProperty("refusal", out var refusal) && refusal.ValueKind == JsonValueKind.String) || Declines(text) ? ReplyTrouble.Refused
        : objects.Items.Any(IsEmptyList) || text is "{}" or "[]" or "null" ? ReplyTrouble.Empty
        : ReplyTrouble.Unreadable;

    static bool Declines(string text) =>
        Array.Exists(Refusals, refusal => text[..Math.Min(text.Length, 500)].Contains(refusal, StringComparison.OrdinalIgnoreCase));

    static bool IsEmptyList(JsonElement item) => item.TryGetProperty("tasks", out var tasks) && tasks.ValueKind == JsonValueKind.Array && tasks.GetArrayLength() == 0;

    static ManuscriptTask? Task(JsonElement item)
    {
        try
        {
            return Written(item);
        }
        catch (InvalidOperationException)
        {
            // An escape that stands for half a character.
            return null;
        }
    }

    static ManuscriptTask? Written(JsonElement item) =>
        Whole(item, "n") is { } place && Text(item, "q") is { Length: > 0 } question
        && Texts(item, "a") is { } answer && Texts(item, "w") is { } wrong && Pairs(item) is { } pairs
        && Optional(item, "s", out var statement) && Optional(item, "e", out var solution)
            ? new(place, question, string.IsNullOrWhiteSpace(statement) ? null : statement, answer, wrong, pairs, solution)
            : null;

    static int? Whole(JsonElement item, string name) => !item.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number
        : value.ValueKind == JsonValueKind.String && int.TryParse(value.GetString(), out number) ? number
        : null;

    static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>Missing and null are empty; anything but a text is no task of ours.</summary>
    static bool Optional(JsonElement item, string name, out string text)
    {
        text = Text(item, name) ?? string.Empty;
        return !item.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.String or JsonValueKind.Null;
    }

    /// <summary>A list of texts, or one alone; numbers are texts too. Null when something else stands there.</summary>
    static IReadOnlyList<string>? Texts(JsonElement item, string name)
    {
        if (!item.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            return Scalar(value) is { } alone ? [alone] : null;
        }

        var texts = value.EnumerateArray().Take(MostItems).Select(Scalar).ToArray();
        return Array.Exists(texts, text => text is null) ? null : [.. texts.OfType<string>()];
    }

    static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    static IReadOnlyList<(string Left, string Right)>? Pairs(JsonElement item)
    {
        if (!item.TryGetProperty("p", out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var pairs = new List<(string, string)>();
        foreach (var pair in value.EnumerateArray().Take(MostItems))
        {
            if (pair.ValueKind != JsonValueKind.Array || pair.GetArrayLength() != 2 || Scalar(pair[0]) is not { } left || Scalar(pair[1]) is not { } right)
            {
                return null;
            }

            pairs.Add((left, right));
        }

        return pairs;
    }
}
