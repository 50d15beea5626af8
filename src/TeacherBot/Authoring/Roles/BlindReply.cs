using System.Text.Json;
using TeacherBot.Domain.Manuscripts;

namespace TeacherBot.Authoring.Roles;

/// <summary>What the corrector answered, as far as it can be read: a broken reply answers less.</summary>
/// <param name="Answers">By the number of the place.</param>
/// <param name="OffTopic">The numbers of tasks that are not about the topic; null when it does not say.</param>
/// <param name="Model">Who answered.</param>
sealed record BlindReply(IReadOnlyDictionary<int, IReadOnlyList<string>> Answers, IReadOnlyList<int>? OffTopic, string Model)
{
    static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web);

    /// <summary>Nobody answered.</summary>
    public static BlindReply Nothing { get; } = Read("", "");

    public bool IsUsable => Answers.Count > 0 || OffTopic is not null;

    public static BlindReply Read(string text, string model) => new(BlindAnswers.Read(text), ReadOffTopic(text), model);

    public bool IsOffTopic(Examined examined) => OffTopic?.Contains(examined.Place.Number) == true;

    static IReadOnlyList<int>? ReadOffTopic(string text)
    {
        try
        {
            return text.IndexOf('{', StringComparison.Ordinal) is >= 0 and var from && text.LastIndexOf('}') is var to && to > from
                ? JsonSerializer.Deserialize<Written>(text[from..(to + 1)], Reading)?.Off
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    sealed record Written(IReadOnlyList<int>? Off);
}
