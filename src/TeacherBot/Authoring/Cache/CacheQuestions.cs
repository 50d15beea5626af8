using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Cache;

/// <summary>Understands requests: reads their topics, and asks for embeddings where words do not suffice.</summary>
sealed partial class CacheQuestions(TopicMatcher matcher, TopicEmbedder? embedder, ILogger log)
{
    /// <summary>An embedding that takes longer costs more than it saves.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public string? EmbeddingModel => embedder?.Model;

    public CacheQuestion Of(WorksheetRequest request, string promptVersion) =>
        new(request, promptVersion, Read(request.Subject, request.Grade, request.Topic.Id, request.Topic.Title));

    /// <param name="topicId">The listed topic that was chosen, which says more than the words.</param>
    public ReadTopic Read(Subject subject, int grade, string? topicId, string text) =>
        matcher.Curriculum.Find(topicId) is { } listed && listed.Subject == subject && listed.Grade == grade
            ? matcher.Read(listed)
            : matcher.Read(subject, grade, text);

    /// <summary>The embedding of a free topic; listed ones are told apart by the list alone.</summary>
    public async Task<TopicEmbedding?> Embedding(CacheQuestion question, CancellationToken stop)
    {
        if (embedder is null || question.Topic.Listed is not null || question.IsEmbeddingKnown)
        {
            return question.Embedding;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            if (await embedder.Embed(question.Request.Topic.Title, patience.Token) is { } vector && StoredEmbedding.IsSound(vector))
            {
                question.Embedding = new TopicEmbedding(embedder.Model, vector);
            }
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            LogNoEmbedding(log, fault);
        }

        question.IsEmbeddingKnown = true;
        return question.Embedding;
    }

    [LoggerMessage(LogLevel.Warning, "A topic got no embedding; its words are compared alone")]
    static partial void LogNoEmbedding(ILogger log, Exception fault);
}
