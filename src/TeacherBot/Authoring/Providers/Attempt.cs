using System.Text;
using Microsoft.Extensions.AI;

namespace TeacherBot.Authoring.Providers;

/// <summary>One request to a provider. What it used is known even when it breaks off.</summary>
abstract class Attempt
{
    /// <summary>As the provider told it; null while it has not.</summary>
    public ModelUsage? Usage { get; private set; }

    /// <summary>Something of a reply came, so somebody worked for it.</summary>
    public abstract bool HasBegun { get; }

    public abstract Task<CallOutcome> Run(CancellationToken stop);

    /// <summary>What was sent and what came, counted by us.</summary>
    public abstract ModelUsage Counted();

    protected void Hear(UsageDetails? told)
    {
        if (told is null)
        {
            return;
        }

        var (sent, written) = (Bounded(told.InputTokenCount), Bounded(told.OutputTokenCount));
        Usage = new ModelUsage(sent, Math.Min(Bounded(told.CachedInputTokenCount), sent), written, Math.Min(Bounded(told.ReasoningTokenCount), written));
    }

    // No model reads or writes more: a wild number must not become a wild bill.
    static int Bounded(long? tokens) => (int)Math.Clamp(tokens ?? 0, 0, 2_000_000);
}

/// <summary>A question and its reply, streamed when somebody watches it grow.</summary>
sealed class ChatAttempt(IChatClient client, ModelCall call, ModelPrice price, TimeProvider clock) : Attempt
{
    /// <summary>More often nobody can read.</summary>
    static readonly TimeSpan PreviewEvery = TimeSpan.FromMilliseconds(300);

    readonly StringBuilder text = new();
    ChatFinishReason? finish;
    bool isRefused;

    public string Text => text.ToString();

    public bool IsCutOff => finish == ChatFinishReason.Length;

    public override bool HasBegun => text.Length > 0;

    public override async Task<CallOutcome> Run(CancellationToken stop)
    {
        if (call.Preview is { } preview)
        {
            await Stream(preview, stop);
        }
        else
        {
            var response = await client.GetResponseAsync(call.Messages, Options(), stop);
            finish = response.FinishReason;
            foreach (var content in response.Messages.SelectMany(message => message.Contents))
            {
                Take(content);
            }

            Hear(response.Usage);
        }

        return Outcome();
    }

    public override ModelUsage Counted() => new(TokenCount.Of(call.Messages, call.Schema), 0, TokenCount.Of(Text), 0);

    async Task Stream(Action<string> preview, CancellationToken stop)
    {
        var shown = clock.GetTimestamp();
        await foreach (var update in client.GetStreamingResponseAsync(call.Messages, Options(), stop))
        {
            finish = update.FinishReason ?? finish;
            foreach (var content in update.Contents)
            {
                Take(content);
            }

            if (clock.GetElapsedTime(shown) >= PreviewEvery)
            {
                shown = clock.GetTimestamp();
                preview(Text);
            }
        }

        preview(Text);
    }

    void Take(AIContent content)
    {
        switch (content)
        {
            case TextContent written:
                text.Append(written.Text);
                break;
            case UsageContent usage:
                Hear(usage.Details);
                break;
            case ErrorContent:
                isRefused = true;
                break;
        }
    }

    CallOutcome Outcome() => this switch
    {
        // A stream that ends without saying why has broken off.
        { finish: null } => CallOutcome.Connection,
        _ when isRefused || finish == ChatFinishReason.ContentFilter => CallOutcome.Refused,
        _ when string.IsNullOrWhiteSpace(Text) => CallOutcome.Empty,
        _ => call.IsUsable(Text) ? CallOutcome.Ok : CallOutcome.Invalid,
    };

    ChatOptions Options()
    {
        ChatOptions options = new() { MaxOutputTokens = call.MostOutputTokens };
        if (call.Schema is { } schema)
        {
            options.ResponseFormat = ChatResponseFormat.ForJsonSchema(schema.Json, schema.Name);
            options.AdditionalProperties = new AdditionalPropertiesDictionary { ["strict"] = true };
        }

        Sampling.Apply(options, call.Role, price);
        return options;
    }
}

/// <summary>Texts and their vectors.</summary>
sealed class EmbeddingAttempt(IEmbeddingGenerator<string, Embedding<float>> generator, IReadOnlyList<string> texts) : Attempt
{
    public IReadOnlyList<float[]> Vectors { get; private set; } = [];

    public override bool HasBegun => Vectors.Count > 0;

    public override async Task<CallOutcome> Run(CancellationToken stop)
    {
        var embedded = await generator.GenerateAsync(texts, cancellationToken: stop);
        Hear(embedded.Usage);
        Vectors = [.. embedded.Select(embedding => embedding.Vector.ToArray())];
        return Vectors.Count == texts.Count && Vectors.All(vector => vector.Length > 0 && vector.Length == Vectors[0].Length && vector.All(float.IsFinite))
            ? CallOutcome.Ok
            : CallOutcome.Invalid;
    }

    public override ModelUsage Counted() => new(texts.Sum(TokenCount.Of), 0, 0, 0);
}
