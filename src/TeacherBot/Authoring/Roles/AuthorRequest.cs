using System.Text.Json.Nodes;
using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Roles;

/// <summary>What the author is asked: the topic, the places to fill, what holds for every task.</summary>
static class AuthorRequest
{
    /// <summary>Texts of tasks that stand are told so that they do not come again; more would cost more than a duplicate does.</summary>
    const int MostKept = 2;

    const int LongestKept = 60;

    /// <summary>Enough of a rejected task to know it by.</summary>
    const int LongestRejected = 80;

    public static string ForSheet(SheetPlan plan, Brief brief) => Line(plan, brief, RequestJson.Texts(brief.Places.Select(place => Identifier.Of(place.Type))));

    /// <summary>The places whose tasks were rejected, with the reasons.</summary>
    public static string ForPlaces(SheetDraft draft) => Line(
        draft.Plan,
        draft.Brief,
        new JsonArray([.. draft.Failing.Select(rejected => Again(rejected, draft.Tasks.GetValueOrDefault(rejected.Place.Number)))]),
        draft.Standing.Select(standing => standing.Task!.Text));

    static string Line(SheetPlan plan, Brief brief, JsonArray places, IEnumerable<string>? kept = null)
    {
        var line = RequestJson.Topic(brief.Request, plan.Topic);
        line["difficulty"] = Identifier.Of(brief.Request.Difficulty);
        line["places"] = places;
        line["limits"] = RequestJson.Limits(brief.Limits);
        AddTexts(line, "notYet", brief.NotYet);
        AddTexts(line, "points", plan.Points);
        AddTexts(line, "kept", (kept ?? []).Take(MostKept).Select(text => TopicText.Clean(text, LongestKept)));
        return RequestJson.Line(line);
    }

    static void AddTexts(JsonObject line, string name, IEnumerable<string> texts)
    {
        if (RequestJson.Texts(texts) is { Count: > 0 } written)
        {
            line[name] = written;
        }
    }

    static JsonObject Again(Examined examined, ManuscriptTask? before)
    {
        JsonObject place = new()
        {
            ["n"] = examined.Place.Number,
            ["type"] = Identifier.Of(examined.Place.Type),
            ["why"] = Why(examined),
        };
        if (before is not null)
        {
            place["q"] = TopicText.Clean(before.Text, LongestRejected);
        }

        return place;
    }

    static string Why(Examined examined) => examined.Reason.Length > 0 ? TopicText.Clean(examined.Reason) : Identifier.Of(examined.Rejection ?? RejectionKind.Missing);
}
