using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Cache;

/// <summary>A sheet for one teacher.</summary>
/// <param name="Worksheet">Under the teacher's own topic; its id is set by <see cref="For"/>.</param>
/// <param name="IsHit">It was in the cache, nothing was spent.</param>
public sealed record CacheAnswer(Worksheet Worksheet, bool IsHit)
{
    /// <summary>The sheet under the code it is printed with.</summary>
    public Worksheet For(string sheetId) => Worksheet with { Id = sheetId };
}

/// <summary>What an author made, and what it cost.</summary>
/// <param name="CostMicroRoubles">Millionths of a rouble.</param>
public sealed record MadeSheet(Worksheet Worksheet, long CostMicroRoubles);

/// <summary>Turns topics into vectors.</summary>
/// <param name="Model">Vectors of different models are never compared.</param>
/// <param name="Embed">Null when it cannot be done now.</param>
public sealed record TopicEmbedder(string Model, Func<string, CancellationToken, Task<float[]?>> Embed);
