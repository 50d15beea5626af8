using System.Text.Json;

namespace TeacherBot.Domain.Worksheets;

/// <summary>The written form of an enum value in files, commands and taps: <c>TestAndOpen</c> ↔ <c>test_and_open</c>.</summary>
public static class Identifier
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.Written[value];

    /// <summary>Every written form of the enum, in order of declaration.</summary>
    public static IReadOnlyList<string> AllOf<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(Of)];

    public static bool TryParse<TEnum>(string? text, out TEnum value)
        where TEnum : struct, Enum
    {
        value = default;
        return text is not null && Names<TEnum>.Read.TryGetValue(text, out value);
    }

    static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, string> Written =
            Enum.GetValues<TEnum>().ToDictionary(v => v, v => JsonNamingPolicy.SnakeCaseLower.ConvertName(v.ToString()));

        public static readonly Dictionary<string, TEnum> Read =
            Written.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
