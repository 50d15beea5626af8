namespace TeacherBot.Authoring.Providers;

/// <summary>What became of a call.</summary>
public enum CallOutcome
{
    Ok,

    /// <summary>No answer within the provider's time.</summary>
    Timeout,

    /// <summary>An HTTP error.</summary>
    Status,

    /// <summary>No connection, or one that broke off.</summary>
    Connection,

    /// <summary>An answer that cannot be used.</summary>
    Invalid,

    /// <summary>The model or its filter would not.</summary>
    Refused,

    Empty,

    /// <summary>More than any answer may have.</summary>
    TooLong,

    /// <summary>Nobody waits for it any more.</summary>
    Cancelled,

    /// <summary>Not sent: the provider rests after failures.</summary>
    OpenCircuit,

    /// <summary>Not sent: too many calls are waiting for the provider already.</summary>
    Busy,
}

/// <summary>The end of a call.</summary>
/// <param name="Status">With <see cref="CallOutcome.Status"/>.</param>
/// <param name="RetryAfter">When the provider asked to wait.</param>
sealed record CallEnd(CallOutcome Outcome, int? Status = null, TimeSpan? RetryAfter = null)
{
    public ModelUsage Usage { get; init; } = new(0, 0, 0, 0);

    /// <summary>Millionths of a rouble.</summary>
    public long Cost { get; init; }

    /// <summary>The provider did not tell the tokens: we counted.</summary>
    public bool IsEstimated { get; init; }

    /// <summary>As the log has it: timeout, status 503.</summary>
    public string Told => Status is { } status ? $"status {status}" : Domain.Worksheets.Identifier.Of(Outcome);
}
