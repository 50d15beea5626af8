namespace TeacherBot.Localization;

/// <summary>Which form of a word agrees with a number (Unicode CLDR plural rules, cardinal, whole numbers).</summary>
public static class PluralForm
{
    /// <param name="forms">Russian: one, few, many («задание», «задания», «заданий»). English: one, other.</param>
    public static string Of(string language, long number, IReadOnlyList<string> forms)
    {
        var form = language == "ru" ? Russian(Math.Abs(number)) : number is 1 or -1 ? 0 : 1;
        return forms[Math.Min(form, forms.Count - 1)];
    }

    static int Russian(long number) => (number % 10, number % 100) switch
    {
        (_, >= 11 and <= 14) => 2,
        (1, _) => 0,
        (>= 2 and <= 4, _) => 1,
        _ => 2,
    };
}
