namespace TeacherBot.Sandbox.Chats;

/// A newcomer's name follows from the id, so a test that names an id always meets the same teacher.
static class TeacherNames
{
    static readonly string[] First =
    [
        "Анна", "Мария", "Елена", "Ольга", "Наталья", "Ирина", "Татьяна", "Светлана", "Людмила", "Галина",
        "Марина", "Юлия", "Екатерина", "Валентина", "Надежда", "Сергей", "Андрей", "Дмитрий", "Алексей", "Михаил",
    ];

    static readonly string[] Family =
    [
        "Кузнецов", "Смирнов", "Соловьёв", "Волков", "Лебедев", "Козлов", "Новиков", "Морозов", "Петров", "Орлов",
        "Макаров", "Зайцев", "Белов", "Комаров", "Фролов", "Громов", "Рябов",
    ];

    public static Person Newcomer(long id, bool isAdmin)
    {
        if (isAdmin)
            return new Person(id, "Администратор", LastName: null, "sandbox_admin", "ru", IsAdmin: true);
        var number = (int)(Math.Abs(id) % (First.Length * Family.Length));
        var first = First[number % First.Length];
        var isMan = number % First.Length >= 15;
        var family = Family[number * 7 % Family.Length] + (isMan ? "" : "а");
        return new Person(id, first, family, $"teacher_{Math.Abs(id)}", "ru", IsAdmin: false);
    }
}
