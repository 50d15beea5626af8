using Microsoft.Extensions.AI;
using TeacherBot.Authoring.Providers;

namespace TeacherBot.Authoring.Prompts;

/// <summary>What a role is told once and for all, and the shape of its reply.</summary>
/// <param name="Instructions">Russian; the same for every request, so that a provider's prompt cache can hold it.</param>
/// <param name="Version"><c>author.math@1f0a9c3e</c>: its name and a fingerprint of instructions and schema.</param>
public sealed record Prompt(string Instructions, ReplySchema Schema, string Version)
{
    /// <summary>Instructions first, the request last: one line of JSON, in which nothing a teacher typed can end or change them.</summary>
    public IReadOnlyList<ChatMessage> Asking(string request) => [new(ChatRole.System, Instructions), new(ChatRole.User, request)];
}
