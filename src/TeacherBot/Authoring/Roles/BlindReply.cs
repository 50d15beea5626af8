using System.Text.Json;

namespace TeacherBot.Authoring.Roles;

/// <summary>What the corrector answered, as far as it can be read: a broken reply answers nothing.</summary>
/// <param name="Answers">By the number of the place.</param>
/// <param name="OffTopic">The numbers of tasks that are not about the topic.</param>
sealed record BlindReply(IReadOnlyDictionary<int, IReadOnlyList<string>> Answers, IReadOnlyList<int> OffTopic)
{
    static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web);

    public static BlindReply? Read(string reply)
    {
        try
        {
            return reply.IndexOf('{', StringComparison.Ordinal) is >= 0 and var from && reply.LastIndexOf('}') is var to && to > from
                && JsonSerializer.Deserialize<Written>(reply[from..(to + 1)], Reading) is { Answers: { } answers } written
                ? new BlindReply(answers.Where(answer => answer.A is not null).GroupBy(answer => answer.N).Where(same => same.Count() == 1).ToDictionary(same => same.Key, same => same.First().A!), written.Off ?? [])
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    sealed record Written(IReadOnlyList<Answer>? Answers, IReadOnlyList<int>? Off);

    sealed record Answer(int N, IReadOnlyList<string>? A);
}
