namespace TeacherBot.Storage;

/// <summary>One call of a language model, whatever became of it; never changed but by forgetting whose it was.</summary>
public sealed class ModelCallRow
{
    public long Id { get; set; }
    public DateTimeOffset At { get; set; }

    /// <summary>The day in Moscow: budgets and sums go by it.</summary>
    public DateOnly Day { get; set; }

    /// <summary>Null when no sheet was asked for, or its teacher is forgotten.</summary>
    public string? SheetId { get; set; }

    /// <summary>Null for the bot itself and for teachers who are forgotten.</summary>
    public long? TeacherId { get; set; }

    public required string Provider { get; set; }
    public required string Model { get; set; }
    public required string Role { get; set; }
    public required string PromptVersion { get; set; }
    public int TokensIn { get; set; }

    /// <summary>A part of <see cref="TokensIn"/>.</summary>
    public int TokensCached { get; set; }

    public int TokensOut { get; set; }

    /// <summary>A part of <see cref="TokensOut"/>.</summary>
    public int TokensReasoning { get; set; }

    /// <summary>Millionths of a rouble.</summary>
    public long Cost { get; set; }

    /// <summary>The provider did not tell the tokens: we counted.</summary>
    public bool IsEstimated { get; set; }

    public int Milliseconds { get; set; }

    /// <summary><c>ok</c>, or what went wrong.</summary>
    public required string Outcome { get; set; }

    /// <summary>HTTP status where the provider answered with an error.</summary>
    public int? Status { get; set; }
}
