using System.Globalization;
using System.Text.RegularExpressions;

namespace TeacherBot.Printing.Figures;

/// <summary>The length a label of a side speaks of: «6 см», «2,5 дм», «7».</summary>
/// <param name="Length">Above 0.</param>
/// <param name="Unit">Empty: none.</param>
readonly partial record struct SideLabel(double Length, string Unit)
{
    /// <summary>null: the label speaks of no number.</summary>
    public static SideLabel? Of(string? label)
    {
        var match = Measure().Match(label ?? "");
        return match.Success && double.Parse(match.Groups["length"].Value.Replace(',', '.'), CultureInfo.InvariantCulture) is > 0 and var length
            ? new SideLabel(length, match.Groups["unit"].Value)
            : null;
    }

    [GeneratedRegex(@"^\s*\$?(?<length>\d{1,9}([.,]\d{1,9})?)\$?\s*(?<unit>[а-яё]*)\.?\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Measure();
}
