using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Storage;

namespace TeacherBot.Authoring.Cache;

/// <summary>A task by what pupils see, in whatever order its options stand. The key is no part of it: the same task with another key is the same.</summary>
static class TaskPrint
{
    public static string Of(SheetTask task)
    {
        IEnumerable<string> parts =
        [
            task.Text,
            .. (task.Options ?? []).Order(StringComparer.Ordinal),
            .. (task.Left ?? []).Order(StringComparer.Ordinal),
            .. (task.Right ?? []).Order(StringComparer.Ordinal),
            task.Figure is { } figure ? JsonSerializer.Serialize(figure, StoredJson.Options) : "",
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts.Select(Tidied)))))[..32];
    }

    /// <summary>Spaces and capitals make no other task.</summary>
    static string Tidied(string text) => string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
