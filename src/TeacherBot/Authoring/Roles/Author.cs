using TeacherBot.Authoring.Prompts;
using TeacherBot.Authoring.Providers;
using TeacherBot.Domain.Manuscripts;

namespace TeacherBot.Authoring.Roles;

/// <summary>Writes the tasks of a sheet in one call, and failing ones again in another.</summary>
sealed class Author(PromptLibrary prompts)
{
    public const int MostOutputTokens = 8_000;

    public const int MostRewriteTokens = 4_000;

    public ModelCall Sheet(SheetOrder order, SheetDraft draft) =>
        Call(order, draft.Brief, AuthorRequest.ForSheet(draft.Plan, draft.Brief), MostOutputTokens);

    /// <summary>Only what was rejected, with the reasons.</summary>
    public ModelCall Again(SheetOrder order, SheetDraft draft)
    {
        var brief = draft.Brief with { Places = [.. draft.Failing.Select(examined => examined.Place)] };
        return Call(order, brief, AuthorRequest.ForPlaces(draft), MostRewriteTokens);
    }

    ModelCall Call(SheetOrder order, Brief brief, string request, int mostTokens)
    {
        var prompt = prompts.Author(brief.Request.Subject);
        return new ModelCall(ModelRole.Author, order, prompt.Asking(request), prompt.Schema, mostTokens, prompt.Version)
        {
            IsUsable = reply => ManuscriptReader.Read(reply, brief).Tasks.Count > 0,
        };
    }
}
