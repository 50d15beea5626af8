namespace TeacherBot.Sandbox.Model;

/// What a model says, before it is put on the wire.
sealed record Utterance(string? Content, string FinishReason = "stop")
{
    public string? Refusal { get; init; }

    public int ReasoningTokens { get; init; }

    /// The wait between the pieces of a streamed reply.
    public int PauseMs { get; init; }

    /// The connection ends in the middle of the reply.
    public bool BreaksOff { get; init; }

    /// The caller's limit of tokens does not bind it: a provider out of its mind.
    public bool IgnoresLimit { get; init; }

    public Utterance Within(int? mostTokens)
    {
        if (Content is null || IgnoresLimit)
            return this;
        var (text, isWhole) = TokenCounter.Limit(Content, mostTokens);
        return isWhole ? this : this with { Content = text, FinishReason = "length" };
    }
}
