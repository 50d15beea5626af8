using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using TeacherBot.Scenarios.Stage;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios;

public sealed class PersonalDataOnSqlite(SqliteShop world) : PersonalDataScenarios(world), IClassFixture<SqliteShop>;

public sealed class PersonalDataOnPostgres(PostgresShop world) : PersonalDataScenarios(world), IClassFixture<PostgresShop>;

/// <summary>What is stored about a teacher is the teacher's to read, to take along and to have removed.</summary>
public abstract class PersonalDataScenarios(ShopWorld world)
{
    readonly Teacher teacher = world.NewTeacher();

    [Fact]
    public async Task Consent_to_the_terms_is_recorded()
    {
        await teacher.Says("/terms");
        await teacher.SeesLast("Условия");
        await teacher.Taps("Принимаю");
        await teacher.SeesToast("Спасибо");
        (await world.Bot!.Database.Read(db => db.Customers.SingleAsync(c => c.TeacherId == teacher.Id))).TermsAcceptedAt.ShouldNotBeNull();
        await teacher.Says("/privacy");
        (await teacher.SeesLast("Ваши данные")).Last.Buttons.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_export_holds_the_data_and_the_sheets()
    {
        await teacher.Orders("Математика", 3, "Сложение");
        await teacher.SeesLast("Готово");
        await world.Prodamus(await world.Orders(teacher, "5 за 100 ₽"), "paid");
        await teacher.SeesLast("Оплата прошла");
        await teacher.Says("/export");
        var chat = await teacher.Until(c => c.Documents.Any(d => d.Name == "teacherbot.zip"), "the file");
        using MemoryStream file = new(await teacher.Downloads(chat.Documents.Single(d => d.Name == "teacherbot.zip")));
        using ZipArchive zip = new(file);
        zip.Entries.Count(e => e.Name.EndsWith(".pdf")).ShouldBe(2);
        zip.Entries.Count(e => e.Name == "worksheet.json").ShouldBe(1);
        using StreamReader data = new(zip.GetEntry("data.json")!.Open());
        var json = await data.ReadToEndAsync();
        json.ShouldContain($"t{teacher.Id}@school.ru");
        json.ShouldContain("\"kind\": \"Purchase\"");
        json.ShouldContain("Сложение и вычитание");
    }

    [Fact]
    public async Task Deleting_leaves_payments_and_nothing_else()
    {
        await teacher.Orders("Математика", 3, "Сложение");
        await teacher.SeesLast("Готово");
        var plan = await world.Orders(teacher, "Начинающий, 390 ₽ в месяц");
        await world.Prodamus(plan, "paid");
        await teacher.SeesLast("оплачена");
        await teacher.Says("/delete_me");
        await teacher.SeesLast("Пропадут листы, настройки и 29 кредитов");
        await teacher.Taps("Да, удалить навсегда");
        await teacher.SeesLast("Готово: всё удалено");
        await Until(async () => !await world.Bot!.Database.Read(db => db.Teachers.AnyAsync(t => t.Id == teacher.Id)));
        await Task.Delay(300);
        var left = await world.Bot!.Database.Read(async db => new[]
        {
            await db.Inbox.CountAsync(r => r.ChatId == teacher.Id), await db.Conversations.CountAsync(c => c.ChatId == teacher.Id),
            await db.Generations.CountAsync(g => g.TeacherId == teacher.Id), await db.Ledger.CountAsync(e => e.TeacherId == teacher.Id),
            await db.Accounts.CountAsync(a => a.TeacherId == teacher.Id), await db.Customers.CountAsync(c => c.TeacherId == teacher.Id),
            await db.Usage.CountAsync(u => u.TeacherId == teacher.Id),
        });
        left.Sum().ShouldBe(0);
        (await world.Order(plan)).State.ShouldBe(OrderState.Paid);
        await Until(async () => (await world.Plan(plan)).State == SubscriptionState.Cancelled);
    }

    [Fact]
    public async Task Who_comes_back_after_deleting_gets_no_second_welcome_gift()
    {
        await teacher.Says("/start");
        await teacher.Sees("Здравствуйте");
        await teacher.Says("/delete_me");
        await teacher.Taps("Да, удалить навсегда");
        await Until(async () => !await world.Bot!.Database.Read(db => db.Teachers.AnyAsync(t => t.Id == teacher.Id)));
        await teacher.Says("/balance");
        (await teacher.SeesLast("У вас 0 кредитов")).Last.Text.ShouldNotContain("движения", customMessage: "there were none");
    }

    [Fact]
    public async Task Changing_ones_mind_keeps_everything()
    {
        await teacher.Says("/start");
        await teacher.Sees("Здравствуйте");
        await teacher.Says("/delete_me");
        await teacher.Taps("Нет, оставить");
        await teacher.SeesLast("всё остаётся на месте");
        (await world.MoneyOf(teacher)).Available.ShouldBe(5);
    }

    static async Task Until(Func<Task<bool>> holds)
    {
        for (var look = 0; look < 400; look++)
        {
            if (await holds())
            {
                return;
            }

            await Task.Delay(25);
        }

        throw new ShouldAssertException("It did not happen.");
    }
}
