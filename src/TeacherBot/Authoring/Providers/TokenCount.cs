using Microsoft.Extensions.AI;
using Microsoft.ML.Tokenizers;

namespace TeacherBot.Authoring.Providers;

/// <summary>Counts tokens where the provider did not tell them, by the encoding o200k.</summary>
static class TokenCount
{
    /// <summary>What surrounds every message.</summary>
    const int PerMessage = 4;

    // Two hundred thousand words: read when they are needed first.
    static readonly Lazy<TiktokenTokenizer> Tokenizer = new(() => TiktokenTokenizer.CreateForEncoding("o200k_base"));

    public static int Of(string text) => Tokenizer.Value.CountTokens(text);

    public static int Of(IEnumerable<ChatMessage> messages, ReplySchema? schema) =>
        messages.Sum(message => Of(message.Text) + PerMessage) + (schema is null ? 0 : Of(schema.Json.GetRawText()));
}
