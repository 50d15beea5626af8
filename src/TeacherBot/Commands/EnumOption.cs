using System.CommandLine;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Commands;

/// <summary>Options whose values are the written names of an enum.</summary>
static class EnumOption
{
    public static Option<TEnum> One<TEnum>(string name, string description, TEnum? otherwise = null)
        where TEnum : struct, Enum
    {
        Option<TEnum> option = new(name)
        {
            Description = $"{description}: {Allowed<TEnum>()}",
            Required = otherwise is null,
            CustomParser = result => Parsed<TEnum>(result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value, name, result.AddError),
        };
        if (otherwise is { } value)
        {
            option.DefaultValueFactory = _ => value;
        }

        return option;
    }

    /// <summary>One name, which may be left out.</summary>
    public static Option<TEnum?> Optional<TEnum>(string name, string description)
        where TEnum : struct, Enum => new(name)
        {
            Description = $"{description}: {Allowed<TEnum>()}",
            CustomParser = result => Parsed<TEnum>(result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value, name, result.AddError),
        };

    /// <summary>Several names, joined by commas.</summary>
    public static Option<TEnum[]> Several<TEnum>(string name, string description)
        where TEnum : struct, Enum => new(name)
        {
            Description = $"{description}, joined by commas: {Allowed<TEnum>()} (default: all)",
            CustomParser = result => [.. result.Tokens
                .SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Select(text => Parsed<TEnum>(text, name, result.AddError))
                .Distinct()],
            DefaultValueFactory = _ => Enum.GetValues<TEnum>(),
            AllowMultipleArgumentsPerToken = false,
        };

    static TEnum Parsed<TEnum>(string text, string name, Action<string> complain)
        where TEnum : struct, Enum
    {
        if (!Identifier.TryParse<TEnum>(text, out var value))
        {
            complain($"{name}: '{text}' is not one of {Allowed<TEnum>()}.");
        }

        return value;
    }

    static string Allowed<TEnum>()
        where TEnum : struct, Enum => string.Join(", ", Identifier.AllOf<TEnum>());
}
