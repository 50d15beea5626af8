using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeacherBot.Authoring.Cache;
using TeacherBot.Authoring.Prompts;
using TeacherBot.Authoring.Providers;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Roles;

/// <summary>
/// Plans a sheet: by code for a listed topic, by the model for a free one. A topic that is none of school's, abusive, or meant to change
/// what we do is declined before anybody writes on it.
/// </summary>
/// <param name="plans">What was answered before; without them every sheet asks.</param>
public sealed class Methodist(TopicMatcher topics, PromptLibrary prompts, TopicPlans? plans = null)
{
    public const int MostOutputTokens = 400;

    const int MostPoints = 4;
    const int LongestPoint = 80;

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal async Task<Planning> Plan(SheetOrder order, SheetCalls calls, CancellationToken stop)
    {
        if (ByCode(order.Request) is { } known)
        {
            return known;
        }

        var call = Call(order);
        // After a crash the sheet goes on with its own reply: with another plan, what followed would be asked and paid again.
        if (!calls.Has(call) && await Kept(order.Request, stop) is { } kept)
        {
            return Decided(order.Request, kept);
        }

        var reply = await calls.Ask(call, stop);
        if (Read(reply.Text) is not { } read)
        {
            throw new NoModelException("The methodist's reply cannot be read.");
        }

        if (plans is not null)
        {
            await plans.Keep(order.Request, call.PromptVersion, JsonSerializer.Serialize(read, Json), isRefusal: !read.Ok, stop);
        }

        return Decided(order.Request, read);
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
    internal ModelCall Call(SheetOrder order) => new(
        ModelRole.Methodist,
        order,
        prompts.Methodist.Asking(RequestJson.Line(RequestJson.Topic(order.Request, order.Request.Topic.Title))),
        prompts.Methodist.Schema,
        MostOutputTokens,
        prompts.Methodist.Version)
    {
        IsUsable = text => Read(text) is not null,
    };

    /// <summary>A free topic as it would be written on if the model had nothing to add.</summary>
    internal SheetPlan Unplanned(WorksheetRequest request) =>
        new(TopicText.Clean(request.Topic.Title), Listed: null, topics.Curriculum.Limits(request.Subject, request.Grade), NotYet(request), []);

    async Task<Reply?> Kept(WorksheetRequest request, CancellationToken stop) =>
        plans is not null && await plans.Find(request, prompts.Methodist.Version, stop) is { } reply ? Read(reply) : null;

    /// <summary>What no topic of the grade has met.</summary>
    IReadOnlyList<string> NotYet(WorksheetRequest request) => topics.Curriculum.Topics(request.Subject, request.Grade)
        .Select(topic => topic.NotYet)
        .DefaultIfEmpty([])
        .Aggregate((common, other) => [.. common.Intersect(other, StringComparer.Ordinal)]);

    static Reply? Read(string text)
    {
        try
        {
            // Prose or a fence around the object is no reason to pay for another one.
            return text.IndexOf('{', StringComparison.Ordinal) is >= 0 and var from && text.LastIndexOf('}') is var to && to > from
                ? JsonSerializer.Deserialize<Reply>(text[from..(to + 1)], Json)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

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
