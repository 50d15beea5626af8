using TeacherBot.Scenarios.Stage;

namespace TeacherBot.Scenarios;

/// <summary>What admins do in their own chats.</summary>
public sealed class AdminScenarios(SqliteWorld world) : IClassFixture<SqliteWorld>
{
    readonly Teacher teacher = world.NewTeacher();

    [Fact]
    public async Task An_admin_gives_credits_and_the_teacher_sees_them()
    {
        await teacher.Says("/start");
        await teacher.Sees("Здравствуйте");
        await world.Admin.Says($"/grant {teacher.Id} 7 за отзыв");
        await world.Admin.SeesLast($"учителю {teacher.Id} начислено 7. Теперь у него 12");
        await world.Admin.Says($"/grant {teacher.Id} -2 по ошибке");
        await world.Admin.SeesLast($"у учителя {teacher.Id} снято 2. Теперь у него 10");
        await world.Admin.Says($"/grant {teacher.Id} 2 вернул");
        await world.Admin.SeesLast("Теперь у него 12");
        await teacher.Says("/balance");
        await teacher.SeesLast("от администратора за отзыв");
        (await world.MoneyOf(teacher)).Available.ShouldBe(12);
    }

    [Theory]
    [InlineData("/grant")]
    [InlineData("/grant 5")]
    [InlineData("/grant abc 5")]
    [InlineData("/grant 5 0")]
    [InlineData("/grant 5 99999999999")]
    public async Task A_wrong_grant_says_how_it_is_written(string command)
    {
        await world.Admin.Says(command);
        await world.Admin.SeesLast("/grant ID N причина");
    }

    [Fact]
    public async Task Nobody_goes_below_zero()
    {
        await teacher.Says("/start");
        await teacher.Sees("Здравствуйте");
        await world.Admin.Says($"/grant {teacher.Id} -6 ошибка");
        await world.Admin.SeesLast("ниже нуля не опускаем");
        (await world.MoneyOf(teacher)).Available.ShouldBe(5);
    }

    [Fact]
    public async Task An_admin_looks_a_teacher_up()
    {
        await teacher.Orders("Математика", 3, "Сложение");
        await teacher.SeesLast("Готово");
        await world.Admin.Says($"/user {teacher.Id}");
        var shown = await world.Admin.SeesLast($"{teacher.Id}");
        shown.Last.Text.ShouldContain("Готовых листов: 1");
        shown.Last.Text.ShouldContain("Кредиты: 4, отложено 0");
        await world.Admin.Says("/user 42");
        await world.Admin.SeesLast("Учителя 42 нет");
    }

    [Fact]
    public async Task An_admin_reads_the_numbers_of_the_day()
    {
        await teacher.Orders("Математика", 3, "Сложение");
        await teacher.SeesLast("Готово");
        await world.Admin.Says("/stats");
        (await world.Admin.SeesLast("За сутки")).Last.Text.ShouldContain("Листы: готово");
    }
}
