namespace TeacherBot.Domain.Exercises.Arithmetic.Grade1;

/// <summary>The Russian names of 0–100.</summary>
static class NumberNames
{
    static readonly string[] ToTwenty =
    [
        "ноль", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять",
        "десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать",
    ];

    static readonly string[] Tens = ["двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"];

    /// <summary>The name of every number at its place.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enumerable.Range(0, 101).Select(Of)];

    static string Of(int number) => number switch
    {
        < 20 => ToTwenty[number],
        100 => "сто",
        _ when number % 10 == 0 => Tens[(number / 10) - 2],
        _ => $"{Tens[(number / 10) - 2]} {ToTwenty[number % 10]}",
    };
}
