namespace TeacherBot.Domain.Exercises.Stories;

/// <summary>A child of a story, with the cases its sentences need.</summary>
public sealed record PersonName(bool IsGirl, string Nominative, string Genitive, string Dative, string Instrumental)
{
    public static IReadOnlyList<PersonName> All { get; } =
    [
        new(true, "Маша", "Маши", "Маше", "Машей"),
        new(true, "Катя", "Кати", "Кате", "Катей"),
        new(true, "Аня", "Ани", "Ане", "Аней"),
        new(true, "Оля", "Оли", "Оле", "Олей"),
        new(true, "Даша", "Даши", "Даше", "Дашей"),
        new(true, "Соня", "Сони", "Соне", "Соней"),
        new(true, "Полина", "Полины", "Полине", "Полиной"),
        new(true, "Алиса", "Алисы", "Алисе", "Алисой"),
        new(true, "Варя", "Вари", "Варе", "Варей"),
        new(true, "Лиза", "Лизы", "Лизе", "Лизой"),
        new(true, "Амина", "Амины", "Амине", "Аминой"),
        new(false, "Петя", "Пети", "Пете", "Петей"),
        new(false, "Коля", "Коли", "Коле", "Колей"),
        new(false, "Дима", "Димы", "Диме", "Димой"),
        new(false, "Миша", "Миши", "Мише", "Мишей"),
        new(false, "Артём", "Артёма", "Артёму", "Артёмом"),
        new(false, "Илья", "Ильи", "Илье", "Ильёй"),
        new(false, "Тимур", "Тимура", "Тимуру", "Тимуром"),
        new(false, "Егор", "Егора", "Егору", "Егором"),
        new(false, "Лёва", "Лёвы", "Лёве", "Лёвой"),
        new(false, "Марат", "Марата", "Марату", "Маратом"),
        new(false, "Никита", "Никиты", "Никите", "Никитой"),
    ];

    /// <param name="letter">Empty for the nominative, else <c>р</c>, <c>д</c> or <c>т</c>.</param>
    /// <exception cref="FormatException">No such case.</exception>
    public string In(string letter) => letter switch
    {
        "" => Nominative,
        "р" => Genitive,
        "д" => Dative,
        "т" => Instrumental,
        _ => throw new FormatException($"There is no case «{letter}»."),
    };
}
