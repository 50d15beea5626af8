using TeacherBot.Authoring.Providers;
using TeacherBot.Authoring.Roles;

namespace TeacherBot.Tests.Authoring.Roles;

/// <summary>Models that say what a test tells them to; every call is noted, and paid at the list's prices.</summary>
sealed class ScriptedModel
{
    public const string AuthorModel = "gpt-4.1-mini";
    public const string CorrectorModel = "gpt-4.1-nano";

    readonly List<ModelCall> calls = [];

    /// <summary>Called with the call and how many of its role went before; null: no provider can answer.</summary>
    public Func<ModelCall, string?> Methodist { get; set; } = _ => null;

    public Func<ModelCall, int, string?> Author { get; set; } = (_, _) => null;

    public Func<ModelCall, int, string?> Corrector { get; set; } = (_, _) => null;

    public IReadOnlyList<ModelCall> Calls => calls;

    public Task<ModelReply> Ask(ModelCall call, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var before = calls.Count(earlier => earlier.Role == call.Role);
        calls.Add(call);
        var text = call.Role switch
        {
            ModelRole.Methodist => Methodist(call),
            ModelRole.Author => Author(call, before),
            ModelRole.Corrector => Corrector(call, before),
            _ => throw new ArgumentOutOfRangeException(nameof(call), call.Role, null),
        };
        return text is null
            ? throw new NoModelException("Nobody answers.")
            : Task.FromResult(Paid(call, text));
    }

    static ModelReply Paid(ModelCall call, string text)
    {
        ModelUsage usage = new(TokenCount.Of(call.Messages, call.Schema), 0, TokenCount.Of(text), 0);
        var model = call.Role == ModelRole.Author ? AuthorModel : CorrectorModel;
        var price = new PriceTable(new TeacherBot.Authoring.AuthoringOptions()).Of("scripted", model)!;
        return new ModelReply(text, "scripted", model, usage, price.CostOf(usage));
    }
}
