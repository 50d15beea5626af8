using TeacherBot.Authoring.Providers;
using TeacherBot.Domain.Billing;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.Payments;
using TeacherBot.Storage;

namespace TeacherBot.Features.Administration;

/// <summary>States and reasons in the admin's language. What is no word of ours (an exception's message, an id) is shown as it is.</summary>
static class AdminWords
{
    public static Phrase Of(GenerationState state) => $"admin.sheet.{Identifier.Of(state)}";

    public static Phrase Of(OrderState state) => $"admin.order.{Identifier.Of(state)}";

    public static Phrase Of(SubscriptionState state) => $"admin.plan.{Identifier.Of(state)}";

    public static Phrase Of(ProviderTrouble trouble) => trouble.Status is { } status
        ? new Phrase("admin.trouble.http", status)
        : $"admin.trouble.{Identifier.Of(trouble.Outcome)}";

    /// <summary>Why a sheet stands where it stands; null when there is nothing to say.</summary>
    public static PhraseArgument? Why(SheetRefusal? refusal, string? error, int longest = int.MaxValue) => (refusal, error) switch
    {
        ({ } refused, _) => new Phrase($"admin.refused.{Identifier.Of(refused)}"),
        (_, SheetErrors.Unreachable) => new Phrase("admin.sheet.error.unreachable"),
        (_, SheetErrors.Interrupted) => new Phrase("admin.sheet.error.interrupted"),
        // A text, no key.
        (_, { } text) => (PhraseArgument)(text.Length <= longest ? text : text[..longest]),
        _ => null,
    };

    /// <summary>What came of a call-back; it may come from a version that knew others.</summary>
    public static PhraseArgument OfResult(string? result) => result switch
    {
        null => new Phrase("admin.event.waiting"),
        _ when EventResults.All.Contains(result) => new Phrase($"admin.event.{result.Replace(' ', '_')}"),
        // A text, no key.
        _ => (PhraseArgument)result,
    };

    public static Phrase OfProduct(string product, int credits) =>
        Identifier.TryParse<PlanName>(product, out var plan) ? $"plan.{Identifier.Of(plan)}" : new Phrase("shop.credits", credits);
}
