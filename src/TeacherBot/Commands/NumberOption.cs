using System.CommandLine;
using System.Globalization;

namespace TeacherBot.Commands;

/// <summary>Options whose values are whole numbers of a range.</summary>
static class NumberOption
{
    public const string GradeHelp = "The grade, one of the subject's (math 1–6, algebra and geometry 7–11, russian 1–11)";

    /// <param name="otherwise">The value when the option is not given; null: it must be given.</param>
    public static Option<int> InRange(string name, string description, int least, int most, int? otherwise)
    {
        Option<int> option = new(name) { Description = $"{description}: {least}–{most}", Required = otherwise is null };
        option.CustomParser = result => Parsed(result, name, least, most);
        if (otherwise is { } value)
        {
            option.DefaultValueFactory = _ => value;
        }

        return option;
    }

    /// <summary>An option that may be left out.</summary>
    public static Option<int?> Optional(string name, string description, int least, int most) => new(name)
    {
        Description = $"{description}: {least}–{most}",
        CustomParser = result => Parsed(result, name, least, most),
    };

    static int Parsed(System.CommandLine.Parsing.ArgumentResult result, string name, int least, int most)
    {
        var text = result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value;
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number < least || number > most)
        {
            result.AddError($"{name}: '{text}' must be a whole number, {least}–{most}.");
        }

        return number;
    }
}
