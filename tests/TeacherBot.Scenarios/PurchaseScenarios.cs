using TeacherBot.Domain.Billing;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Scenarios.Stage;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios;

public sealed class PurchaseOnSqlite(SqliteShop world) : PurchaseScenarios(world), IClassFixture<SqliteShop>;

public sealed class PurchaseOnPostgres(PostgresShop world) : PurchaseScenarios(world), IClassFixture<PostgresShop>;

/// <summary>A teacher pays in the chat, and Prodamus tells it over real HTTP.</summary>
public abstract class PurchaseScenarios(ShopWorld world)
{
    readonly Teacher teacher = world.NewTeacher();

    [Theory]
    [InlineData("form")]
    [InlineData("multipart")]
    [InlineData("json")]
    public async Task A_paid_pack_is_told_in_the_chat_at_once(string format)
    {
        var order = await world.Orders(teacher, "15 за 290 ₽");
        (await world.Prodamus(order, "paid", format)).ShouldBe([200]);
        (await teacher.SeesLast("Оплата прошла")).Last.Text.ShouldContain("Начислено 15 кредитов. Теперь у вас 20.");
        (await world.MoneyOf(teacher)).ShouldSatisfyAllConditions(money => money.Available.ShouldBe(20), money => money.Plan.ShouldBe(0));
        (await world.Order(order)).State.ShouldBe(OrderState.Paid);
        await teacher.Says("/balance");
        (await teacher.SeesLast("У вас 20 кредитов")).Last.Text.ShouldContain("+15  оплата: 15 кредитов");
    }

    [Fact]
    public async Task The_shop_shows_what_a_credit_costs_and_what_is_saved()
    {
        await teacher.Says("/buy");
        var shown = (await teacher.SeesLast("Пополнить кредиты")).Last;
        shown.Text.ShouldContain("5 кредитов за 100 ₽, 20 ₽ за кредит\n");
        shown.Text.ShouldContain("«Начинающий»: 25 кредитов в месяц за 390 ₽, 15,60 ₽ за кредит, выгода 22 %");
        shown.Buttons.Count.ShouldBe(8, "two plans have a tariff, six packs");
    }

    [Fact]
    public async Task The_address_for_receipts_is_asked_once()
    {
        await world.Orders(teacher, "5 за 100 ₽");
        await teacher.Says("/buy");
        await teacher.Taps("15 за 290 ₽");
        (await teacher.SeesLast("Чек придёт")).Last.Text.ShouldContain($"t{teacher.Id}@school.ru");
    }

    [Theory]
    [InlineData("ivanova@mail")]
    [InlineData("ivanova.mail.ru")]
    [InlineData("@mail.ru")]
    [InlineData("a@b@mail.ru")]
    [InlineData("иванова@mail.ru")]
    [InlineData("a..b@mail.ru")]
    [InlineData("<b>@mail.ru")]
    public async Task A_wrong_address_is_asked_again(string wrong)
    {
        await teacher.Says("/buy");
        await teacher.Taps("5 за 100 ₽");
        await teacher.SeesLast("На какую почту");
        await teacher.Says(wrong);
        await teacher.SeesLast("Это не похоже на адрес почты");
        await teacher.Says("ivanova@mail.ru");
        (await world.LinkedOrder(teacher)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_wish_typed_instead_of_an_address_is_still_a_wish()
    {
        await teacher.Says("/buy");
        await teacher.Taps("5 за 100 ₽");
        await teacher.SeesLast("На какую почту");
        await teacher.Says("математика 3 класс сложение");
        await teacher.SeesLast("Цена: 1 кредит");
    }

    [Fact]
    public async Task A_sheet_that_waited_for_credits_goes_on_by_one_tap()
    {
        await teacher.Says("математика 3 класс сложение, 30 вариантов");
        await teacher.SeesLast("Цена: 8 кредитов");
        await teacher.Taps("🖨 Вид листа");
        await teacher.Taps("Контрольная работа");
        await teacher.Taps("40 мин");
        await teacher.SeesLast("Контрольная работа, 40 минут");
        await teacher.Taps("Назад");
        await teacher.Taps("Создать");
        await teacher.SeesLast("После оплаты лист можно продолжить одним касанием");
        await teacher.Taps("15 за 290 ₽");
        await teacher.SeesLast("На какую почту");
        await teacher.Says("ivanova@mail.ru");
        await world.Prodamus(await world.LinkedOrder(teacher), "paid");
        var paid = await teacher.SeesLast("Оплата прошла");
        await teacher.TapsOn(paid.Last.Id, paid.Last.Buttons[0].Data!);
        await teacher.SeesLast("Готово");
        (await world.MoneyOf(teacher)).Available.ShouldBe(12);
        await teacher.TapsOn(paid.Last.Id, paid.Last.Buttons[0].Data!);
        await teacher.SeesToast("Этот лист уже создан");
        (await world.SheetsOf(teacher)).ShouldHaveSingleItem().Request.Title.ShouldBe(new SheetTitle(KindOfWork.Control, Minutes: 40), "the very sheet that waited");
    }

    [Fact]
    public async Task Checking_says_what_we_know()
    {
        var order = await world.Orders(teacher, "5 за 100 ₽");
        await teacher.Taps("Проверить оплату");
        await teacher.SeesToast("Оплата пока не пришла");
        await world.Prodamus(order, "paid");
        await teacher.SeesLast("Оплата прошла");
        var link = (await teacher.Chat()).Messages.Last(m => m.IsBots && m.Text.Contains("Чек придёт"));
        await teacher.TapsOn(link.Id, $"paid:{order}");
        await teacher.Sees("Оплата прошла: 5 кредитов. Кредиты уже на счёте");
    }

    [Fact]
    public async Task A_link_that_has_run_out_can_be_had_anew()
    {
        var order = await world.Orders(teacher, "5 за 100 ₽");
        await world.Bot!.Database.Write(async db => (await db.Orders.FindAsync(order))!.ExpiresAt = TimeProvider.System.GetUtcNow().AddMinutes(-1));
        await teacher.Taps("Проверить оплату");
        await teacher.SeesLast("Ссылка больше не действует");
        await teacher.Taps("Оформить заново");
        (await world.LinkedOrder(teacher)).ShouldNotBe(order);
    }

    [Theory]
    [InlineData(500, "error")]
    [InlineData(200, "")]
    [InlineData(200, "<html>no link</html>")]
    [InlineData(200, "https://evil.example/pay")]
    public async Task Without_a_short_link_the_long_one_is_given(int status, string body)
    {
        await world.Scripted("link", status, body);
        var order = await world.Orders(teacher, "5 за 100 ₽");
        (await world.Order(order)).Link!.ShouldContain("signature=");
        await world.Prodamus(order, "paid");
        await teacher.SeesLast("Оплата прошла");
    }

    [Fact]
    public async Task A_denial_is_told_and_a_success_after_it_counts()
    {
        var order = await world.Orders(teacher, "5 за 100 ₽");
        await world.Prodamus(order, "denied");
        await teacher.SeesLast("Банк отклонил оплату");
        await world.Prodamus(order, "paid");
        await teacher.SeesLast("Оплата прошла");
        (await world.MoneyOf(teacher)).Available.ShouldBe(10);
    }

    [Fact]
    public async Task Links_are_limited_and_the_answer_says_until_when()
    {
        await world.Orders(teacher, "5 за 100 ₽");
        for (var link = 2; link <= 10; link++)
        {
            await world.Orders(teacher, "5 за 100 ₽");
        }

        await teacher.Says("/buy");
        await teacher.Taps("5 за 100 ₽");
        await teacher.SeesToast("Новую можно через 10 минут");
    }

    [Fact]
    public async Task Every_entry_of_the_ledger_is_shown_page_by_page()
    {
        await teacher.Says("/start");
        await teacher.Sees("Здравствуйте");
        for (var entry = 1; entry <= 14; entry++)
        {
            var order = $"{teacher.Id}-{entry}";
            await world.Bot!.Database.Write(db => Accounts.Post(db, teacher.Id, Ledger.ByAdmin(order, 1, $"причина {order}"), TimeProvider.System.GetUtcNow(), CancellationToken.None));
        }

        await teacher.Says("/balance");
        await teacher.SeesLast($"причина {teacher.Id}-14");
        await teacher.Taps("Раньше ›");
        await teacher.SeesLast("в подарок при знакомстве");
        await teacher.SeesLast($"причина {teacher.Id}-1\n");
    }
}
