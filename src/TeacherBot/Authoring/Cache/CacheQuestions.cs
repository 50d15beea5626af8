using System.Collections.Concurrent;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Cache;

/// <summary>Understands requests: reads their topics, and asks for embeddings where words do not suffice.</summary>
sealed partial class CacheQuestions(TopicMatcher matcher, TopicEmbedder? embedder, ILogger log)
{
    /// <summary>An embedding that takes longer costs more than it saves.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Equal requests at once ask once; the answer is not cut off when one of them leaves.</summary>
    readonly ConcurrentDictionary<string, Lazy<Task<TopicEmbedding?>>> asking = new(StringComparer.Ordinal);

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

        var title = question.Request.Topic.Title;
        question.Embedding = await asking.GetOrAdd(title, new Lazy<Task<TopicEmbedding?>>(() => Ask(embedder, title))).Value.WaitAsync(stop);
        question.IsEmbeddingKnown = true;
        return question.Embedding;
    }

    async Task<TopicEmbedding?> Ask(TopicEmbedder model, string title)
    {
        using CancellationTokenSource patience = new(Patience);
        try
        {
            return await model.Embed(title, patience.Token) is { } vector && StoredEmbedding.IsSound(vector) ? new TopicEmbedding(model.Model, vector) : null;
        }
        catch (Exception fault)
        {
            LogNoEmbedding(log, fault);
            return null;
        }
        finally
        {
            asking.TryRemove(title, out _);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A topic got no embedding; its words are compared alone")]
    static partial void LogNoEmbedding(ILogger log, Exception fault);
}
