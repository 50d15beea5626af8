using Microsoft.ML.Tokenizers;

namespace TeacherBot.Sandbox.Model;

/// Tokens of one call as a provider reports them; cached are a part of Prompt, reasoning a part of Completion.
sealed record TokenUsage(int Prompt, int Cached, int Completion, int Reasoning);

/// Counts as OpenAI's present models do (o200k), and remembers beginnings of prompts as their prompt cache does.
sealed class TokenCounter
{
    const int LeastCached = 1024;
    const int CacheStep = 128;
    const int RememberedPrompts = 16;
    const int AroundMessage = 4;

    /// Longer texts are counted by their beginning: enormous replies are a fault to be played, not to be measured.
    const int CountedExactly = 60_000;

    static readonly Lazy<Tokenizer> Tokenizer = new(() => TiktokenTokenizer.CreateForEncoding("o200k_base"));

    readonly Lock gate = new();
    readonly Dictionary<string, Queue<IReadOnlyList<int>>> prompts = new(StringComparer.Ordinal);

    public static int Count(string text)
    {
        if (text.Length <= CountedExactly)
            return Tokenizer.Value.CountTokens(text);
        return (int)((long)Tokenizer.Value.CountTokens(text[..CountedExactly]) * text.Length / CountedExactly);
    }

    /// The text as far as it has so many tokens, and whether that is all of it.
    public static (string Text, bool IsWhole) Limit(string text, int? most)
    {
        if (most is not { } limit || text.Length <= limit)
            return (text, true);
        var length = Tokenizer.Value.GetIndexByTokenCount(text, limit, out _, out _);
        return (text[..length], length >= text.Length);
    }

    public TokenUsage Of(ChatRequest request, Utterance said)
    {
        var prompt = Tokenizer.Value.EncodeToIds(request.Prompt);
        var cached = Cached($"{request.Provider}/{request.Model}", prompt);
        var written = Count(said.Content ?? said.Refusal ?? "");
        return new TokenUsage(prompt.Count + (AroundMessage * request.Messages.Count), cached, written + said.ReasoningTokens, said.ReasoningTokens);
    }

    int Cached(string model, IReadOnlyList<int> prompt)
    {
        using (gate.EnterScope())
        {
            if (!prompts.TryGetValue(model, out var known))
                prompts[model] = known = new Queue<IReadOnlyList<int>>();
            var shared = known.Select(earlier => SharedBeginning(earlier, prompt)).DefaultIfEmpty().Max();
            known.Enqueue(prompt);
            if (known.Count > RememberedPrompts)
                known.Dequeue();
            return shared < LeastCached ? 0 : shared / CacheStep * CacheStep;
        }
    }

    static int SharedBeginning(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        var at = 0;
        while (at < one.Count && at < other.Count && one[at] == other[at])
            at++;
        return at;
    }
}
