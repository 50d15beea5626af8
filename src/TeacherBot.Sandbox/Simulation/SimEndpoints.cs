using System.Text.Encodings.Web;
using System.Text.Json;
using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.Simulation;

/// /sim: what people do, told by scripts and by the chat page; what the bot called; what shall go wrong.
static class SimEndpoints
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void MapSimulation(this IEndpointRouteBuilder routes)
    {
        var sim = routes.MapGroup("/sim").AddEndpointFilter(TellErrors);
        sim.MapPeople();
        sim.MapGroups();
        sim.MapScripts();
    }

    static void MapPeople(this RouteGroupBuilder sim)
    {
        sim.MapGet("/bot", (SandboxOptions options, World world) => Json200(new { id = world.BotId, name = options.BotName, username = options.BotUsername }));
        sim.MapGet("/users", (ChatView view) => Json200(view.People()));
        sim.MapPost("/users/{id:long}", (long id, PersonChange change, PeopleDesk people) => Json200(people.Change(id, change)));
        sim.MapPost("/users", (PersonChange? change, PeopleDesk people) => Json200(people.Newcomer(change)));
        sim.MapPost("/users/{id:long}/messages", (long id, Sending sending, Writing writing, ChatView view) =>
            Json200(view.Message(writing.InPrivate(id, sending))));
        sim.MapPost("/users/{id:long}/taps", (long id, Tap tap, Tapping tapping) => Json200(tapping.Press(id, tap)));
        sim.MapPost("/users/{id:long}/poll-answers", (long id, Vote vote, Voting voting) =>
        {
            var poll = voting.Cast(id, vote);
            return Json200(new { pollId = poll.Id, options = poll.Votes.GetValueOrDefault(id) ?? [] });
        });
        sim.MapPost("/users/{id:long}/block", (long id, Happenings happenings) => Blocked(id, happenings, blocked: true));
        sim.MapPost("/users/{id:long}/unblock", (long id, Happenings happenings) => Blocked(id, happenings, blocked: false));
        sim.MapGet("/users/{id:long}/chat", (long id, ChatView view) => Json200(view.Of(id)));
    }

    static void MapGroups(this RouteGroupBuilder sim)
    {
        sim.MapPost("/groups/{id:long}/messages", (long id, GroupSending sent, Writing writing, ChatView view) =>
            Json200(view.Message(writing.InGroup(id, sent.UserId, new Sending(sent.Text), sent.Title))));
        sim.MapPost("/groups/{id:long}/upgrade", (long id, Happenings happenings) => Json200(new { chatId = happenings.Upgrade(id).Id }));
        sim.MapGet("/groups/{id:long}/chat", (long id, ChatView view) => Json200(view.OfGroup(id)));
    }

    static void MapScripts(this RouteGroupBuilder sim)
    {
        sim.MapGet("/wait", async (long user, long? since, int? timeoutMs, Waiting waiting, CancellationToken cancellation) =>
            Json200(await waiting.Until(user, since ?? 0, timeoutMs ?? 20_000, cancellation)));
        sim.MapGet("/calls", (string? method, string? since, CallLog calls) => Json200(calls.Find(method, since)));
        sim.MapDelete("/calls", (CallLog calls) => Done(calls.Clear));
        sim.MapGet("/faults", (FaultPlan faults) => Json200(faults.All()));
        sim.MapPost("/faults", (Fault fault, FaultPlan faults) => Done(() => faults.Add(fault)));
        sim.MapDelete("/faults", (FaultPlan faults) => Done(faults.Clear));
        sim.MapPost("/deliver", async (RawUpdate raw, RawDelivery delivery, CancellationToken cancellation) =>
            Json200(await delivery.Deliver(raw, cancellation)));
    }

    static IResult Blocked(long id, Happenings happenings, bool blocked)
    {
        happenings.Block(id, blocked);
        return Json200(new { blocked });
    }

    static IResult Done(Action action)
    {
        action();
        return Json200(new { ok = true });
    }

    static IResult Json200(object answer) => Results.Json(answer, Json);

    internal static async ValueTask<object?> TellErrors(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (SimError error)
        {
            return Results.Json(new { error = error.Message, details = error.Details }, Json, statusCode: error.Status);
        }
    }

    sealed record GroupSending(long UserId, string Text, string? Title = null);
}
