using System.Text.RegularExpressions;

namespace TeacherBot.Domain.Auditing;

/// <summary>Units of measure as they stand after a number.</summary>
static partial class Units
{
    /// <summary>A number and its unit, whatever space is between them.</summary>
    [GeneratedRegex(
        @"\d(?<space>[ \u00A0\u202F]?)(?<unit>км/ч|км/с|м/мин|м/с|мм[²³]|см[²³]|дм[²³]|км²|м[²³]|мм|см|дм|км|кг|мг|мин|сут\.|мл|га|°C|[мгцтлч](?=$|[^а-яё/²³])|с(?=$|[^ а-яё/²³]|[ ][^а-яё])|р\.|к\.)(?![а-яё²³/])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000)]
    public static partial Regex AfterNumber { get; }
}
