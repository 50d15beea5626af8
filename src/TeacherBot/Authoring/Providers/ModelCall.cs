using Microsoft.Extensions.AI;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Providers;

/// <summary>Who speaks: models and prices are chosen by role.</summary>
public enum ModelRole
{
    /// <summary>Plans a free topic.</summary>
    Methodist,

    /// <summary>Writes tasks.</summary>
    Author,

    /// <summary>Solves what code cannot prove, without seeing the key.</summary>
    Corrector,

    /// <summary>Writes nothing: turns topics into vectors.</summary>
    Embedding,
}

/// <summary>One question to a model.</summary>
/// <param name="Role">Chooses the model.</param>
/// <param name="Order">For whom and for which sheet: chooses the model, guards the budgets, stands in the ledger of calls.</param>
/// <param name="Messages">Static instructions first, so that the provider's prompt cache holds; the request last.</param>
/// <param name="Schema">The JSON schema of the reply (structured output); null for plain text.</param>
/// <param name="MostOutputTokens">The limit of the reply.</param>
/// <param name="PromptVersion">The version of the prompt, for the ledger of calls.</param>
public sealed record ModelCall(
    ModelRole Role,
    SheetOrder Order,
    IReadOnlyList<ChatMessage> Messages,
    ReplySchema? Schema,
    int MostOutputTokens,
    string PromptVersion)
{
    /// <summary>Whether a reply can be used; after two that cannot, the next provider is asked.</summary>
    public Func<string, bool> IsUsable { get; init; } = reply => reply.Length > 0;

    /// <summary>A model that may not answer: the corrector must be another one than the author.</summary>
    public string? NotModel { get; init; }

    /// <summary>Gets the reply so far while it is written; null when nobody looks.</summary>
    public Action<string>? Preview { get; init; }
}

/// <summary>A JSON schema with its name.</summary>
public sealed record ReplySchema(string Name, System.Text.Json.JsonElement Json);

/// <summary>Whose sheet it is.</summary>
/// <param name="SheetId">The generation; null when none is made for a teacher (sheets made ahead, embeddings).</param>
/// <param name="TeacherId">Null for the bot itself.</param>
/// <param name="IsPaid">The teacher has a plan or bought credits.</param>
public sealed record SheetOrder(string? SheetId, long? TeacherId, bool IsPaid, WorksheetRequest Request);

/// <summary>What a model answered, and what it cost.</summary>
/// <param name="CostMicroRoubles">Millionths of a rouble.</param>
public sealed record ModelReply(string Text, string Provider, string Model, ModelUsage Usage, long CostMicroRoubles)
{
    /// <summary>The limit of tokens ended the reply, not the model.</summary>
    public bool IsCutOff { get; init; }
}

/// <summary>Tokens of one call, as the provider counted them. Cached is a part of In, reasoning a part of Out.</summary>
public sealed record ModelUsage(int In, int CachedIn, int Out, int Reasoning);

/// <summary>No provider could answer now.</summary>
public sealed class NoModelException(string reason) : Exception(reason);

/// <summary>A budget is spent: of the sheet, of the teacher's day, of the whole day.</summary>
public sealed class BudgetSpentException(BudgetKind kind) : Exception($"The budget is spent: {kind}.")
{
    public BudgetKind Kind { get; } = kind;
}

public enum BudgetKind
{
    Sheet,
    TeacherDay,
    Day,
}
