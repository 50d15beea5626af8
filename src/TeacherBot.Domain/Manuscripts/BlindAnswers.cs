using System.Text.Json;
using TeacherBot.Domain.Manuscripts.Reading;

namespace TeacherBot.Domain.Manuscripts;

/// <summary>Reads a second solver's reply: <c>{"answers":[{"n":1,"a":["…"]}]}</c>, among prose and fences, whole or broken off.</summary>
public static class BlindAnswers
{
    const int MostAnswers = 8;
    const int LongestAnswer = 200;

    /// <returns>By the number of the task; a task that was answered twice in different ways is left out, as one that was not answered.</returns>
    public static IReadOnlyDictionary<int, IReadOnlyList<string>> Read(string? reply)
    {
        var answers = new Dictionary<int, IReadOnlyList<string>>();
        var doubtful = new HashSet<int>();
        foreach (var (number, answer) in ReplyObjects.Read(reply ?? string.Empty).Items.Select(Answer).OfType<(int, IReadOnlyList<string>)>())
        {
            if (!answers.TryAdd(number, answer) && !answers[number].SequenceEqual(answer, StringComparer.Ordinal))
            {
                doubtful.Add(number);
            }
        }

        return answers.Where(answer => !doubtful.Contains(answer.Key)).ToDictionary();
    }

    static (int, IReadOnlyList<string>)? Answer(JsonElement item)
    {
        try
        {
            if (!item.TryGetProperty("n", out var number) || !item.TryGetProperty("a", out var given) || Whole(number) is not { } place)
            {
                return null;
            }

            string?[] answer = given.ValueKind == JsonValueKind.Array ? [.. given.EnumerateArray().Take(MostAnswers + 1).Select(Scalar)] : [Scalar(given)];
            return answer.Length is > 0 and <= MostAnswers && Array.TrueForAll(answer, text => text is { Length: > 0 and <= LongestAnswer }) ? (place, [.. answer.OfType<string>()]) : null;
        }
        catch (InvalidOperationException)
        {
            // An escape that stands for half a character.
            return null;
        }
    }

    static int? Whole(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number
        : value.ValueKind == JsonValueKind.String && int.TryParse(value.GetString(), out number) ? number
        : null;

    static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Trim(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
