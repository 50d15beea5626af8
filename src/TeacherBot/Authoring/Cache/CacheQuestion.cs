using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Cache;

/// <summary>A request as the cache understands it.</summary>
sealed class CacheQuestion(WorksheetRequest request, string promptVersion, ReadTopic topic)
{
    public WorksheetRequest Request { get; } = request;

    public string PromptVersion { get; } = promptVersion;

    public ReadTopic Topic { get; } = topic;

    public string Partition { get; } = CachePartition.Of(request, promptVersion);

    /// <summary>Equal for requests that one sheet can answer; null for a topic without meaning, which never can.</summary>
    public string? Key => Topic.Keys.Count == 0 ? null : $"{Partition}\n{Topic.Keys[0]}";

    /// <summary>Asked for once, and only when words alone found nothing; null when there is none.</summary>
    public TopicEmbedding? Embedding { get; set; }

    public bool IsEmbeddingKnown { get; set; }
}

/// <summary>What a topic means, as numbers.</summary>
sealed record TopicEmbedding(string Model, float[] Vector)
{
    public EmbeddingSketch Sketch { get; } = EmbeddingSketch.Of(Vector);
}
