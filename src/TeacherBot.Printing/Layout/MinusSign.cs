using System.Text.RegularExpressions;

namespace TeacherBot.Printing.Layout;

/// <summary>A hyphen before a number and after nothing is a minus, also outside of formulas; «5-7» and «10-й» stay.</summary>
static partial class MinusSign
{
    public static string In(string text) => Hyphen().Replace(text, "\u2212");

    [GeneratedRegex(@"(?<![\w\d)\]-])-(?=\d)", RegexOptions.None, 1000)]
    private static partial Regex Hyphen();
}
