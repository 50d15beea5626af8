using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Caching.Memory;
using TeacherBot.Authoring.Prompts;
using TeacherBot.Authoring.Providers;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Roles;

/// <summary>
/// Plans a sheet: by code for a listed topic, by the model for a free one. A topic that is none of school's, abusive, or meant to change
/// what we do is declined before anybody writes on it. One for the whole process: plans are kept in memory, a bounded number of them.
/// </summary>
public sealed class Methodist(TopicMatcher topics, PromptLibrary prompts) : IDisposable
{
    public const int MostOutputTokens = 400;

    const int MostPlans = 2_000;
    const int MostPoints = 4;
    const int LongestPoint = 80;

    static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web);

    readonly MemoryCache plans = new(new MemoryCacheOptions { SizeLimit = MostPlans });

    internal async Task<Planning> Plan(SheetOrder order, SheetCalls calls, CancellationToken stop)
    {
        if (ByCode(order.Request) is { } known)
        {
            return known;
        }

        var line = Line(order.Request);
        var name = $"{prompts.Methodist.Version} {line}";
        if (plans.TryGetValue<Planning>(name, out var planned))
        {
            return planned!;
        }

        var reply = await calls.Ask(Call(order, line), stop);
        if (Read(reply.Text) is not { } read)
        {
            throw new NoModelException("The methodist's reply cannot be read.");
        }

        return plans.Set(name, Decided(order.Request, read), new MemoryCacheEntryOptions { Size = 1 });
    }

    /// <summary>A listed topic, also when it was typed; or a text that can be no topic. Null for a free topic.</summary>
    internal Planning? ByCode(WorksheetRequest request)
    {
        var topic = TopicText.Clean(request.Topic.Title);
        if (request.Topic.Title.Length > Wish.LongestTopic || topic.Count(char.IsLetterOrDigit) < Wish.ShortestTopic)
        {
            return new Planning.Declined(RefusalKind.NotSchool);
        }

        var listed = topics.Curriculum.Find(request.Topic.Id) ?? topics.Find(request.Subject, request.Grade, topic)?.Topic;
        return listed is null ? null : new Planning.Planned(new SheetPlan(listed.Title, listed, listed.Limits, listed.NotYet, []));
    }

    /// <summary>The question about a free topic.</summary>
    internal ModelCall Call(SheetOrder order) => Call(order, Line(order.Request));

    /// <summary>A free topic as it would be written on if the model had nothing to add.</summary>
    internal SheetPlan Unplanned(WorksheetRequest request) =>
        new(TopicText.Clean(request.Topic.Title), Listed: null, topics.Curriculum.Limits(request.Subject, request.Grade), NotYet(request), []);

    public void Dispose() => plans.Dispose();

    /// <summary>What no topic of the grade has met.</summary>
    IReadOnlyList<string> NotYet(WorksheetRequest request) => topics.Curriculum.Topics(request.Subject, request.Grade)
        .Select(topic => topic.NotYet)
        .DefaultIfEmpty([])
        .Aggregate((common, other) => [.. common.Intersect(other, StringComparer.Ordinal)]);

    static string Line(WorksheetRequest request) => RequestJson.Line(RequestJson.Topic(request, request.Topic.Title));

    static Reply? Read(string text)
    {
        try
        {
            // Prose or a fence around the object is no reason to pay for another one.
            return text.IndexOf('{', StringComparison.Ordinal) is >= 0 and var from && text.LastIndexOf('}') is var to && to > from
                ? JsonSerializer.Deserialize<Reply>(text[from..(to + 1)], Reading)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    ModelCall Call(SheetOrder order, string line) => new(
        ModelRole.Methodist, order, prompts.Methodist.Asking(line), prompts.Methodist.Schema, MostOutputTokens, prompts.Methodist.Version)
    {
        IsUsable = text => Read(text) is not null,
    };

    Planning Decided(WorksheetRequest request, Reply reply)
    {
        if (!reply.Ok)
        {
            return new Planning.Declined(Identifier.TryParse<RefusalKind>(reply.Reason, out var kind) ? kind : RefusalKind.NotSchool);
        }

        var plan = Unplanned(request);
        var title = TopicText.Clean(reply.Title ?? "", CurriculumTopic.LongestTitle);
        return new Planning.Planned(plan with
        {
            Topic = title.Length >= Wish.ShortestTopic ? title : plan.Topic,
            NotYet = [.. plan.NotYet, .. TopicText.Clean(reply.Avoid ?? [], MostPoints, LongestPoint)],
            Points = TopicText.Clean(reply.Points ?? [], MostPoints, LongestPoint),
        });
    }

    sealed record Reply([property: JsonRequired] bool Ok, string? Title, IReadOnlyList<string>? Points, IReadOnlyList<string>? Avoid, string? Reason);
}
