using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TeacherBot.Domain.Billing;
using TeacherBot.Scenarios.Stage;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios;

public sealed class CallBacksOnSqlite(SqliteShop world) : CallBackScenarios(world), IClassFixture<SqliteShop>;

public sealed class CallBacksOnPostgres(PostgresShop world) : CallBackScenarios(world), IClassFixture<PostgresShop>;

/// <summary>Prodamus' calls as they come: repeated, disordered, forged, about nobody, broken.</summary>
public abstract class CallBackScenarios(ShopWorld world)
{
    readonly Teacher teacher = world.NewTeacher();

    [Fact]
    public async Task The_same_call_thirty_times_at_once_counts_once()
    {
        var order = await world.Orders(teacher, "5 за 100 ₽");
        (await world.Prodamus(order, "paid", times: 30, parallel: true)).ShouldAllBe(status => status == 200);
        (await world.Prodamus(order, "repeat", "json", times: 5)).ShouldAllBe(status => status == 200);
        await teacher.SeesLast("Оплата прошла");
        (await world.MoneyOf(teacher)).Available.ShouldBe(10);
        (await teacher.Chat()).Messages.Count(m => m.Text.Contains("Оплата прошла")).ShouldBe(1);
    }

    [Fact]
    public async Task Call_backs_that_come_all_at_once_give_what_they_give_one_by_one()
    {
        var paid = await world.Orders(teacher, "5 за 100 ₽");
        var undone = await Another("U");
        var denied = await Another("D");
        var wrong = await Another("W");
        var others = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Another($"N{number}")));
        IReadOnlyList<IReadOnlyList<int>> answers = await Task.WhenAll(
        [
            world.Prodamus(paid, "paid", times: 5, parallel: true),
            world.Prodamus(paid, "cancelled", times: 2, parallel: true, changes: Of(undone, 1)),
            world.Prodamus(paid, "paid", times: 2, parallel: true, changes: Of(undone, 1)),
            world.Prodamus(paid, "denied", changes: Of(denied, 2)),
            world.Prodamus(paid, "paid", changes: new { order_num = wrong, order_id = $"{teacher.Id}03", sum = "1.00" }),
            world.Prodamus(paid, "paid", changes: Of("NOBODYS", 4)),
            .. others.Select((order, at) => world.Prodamus(paid, "paid", times: 2, parallel: true, changes: Of(order, 10 + at))),
        ]);
        answers.SelectMany(statuses => statuses).ShouldAllBe(status => status == 200);
        (await world.MoneyOf(teacher)).Available.ShouldBe(5 + (7 * 5));
        (await world.Order(denied)).State.ShouldBe(OrderState.Denied);
        (await world.Order(wrong)).State.ShouldBe(OrderState.Open);
        (await world.Order(undone)).State.ShouldBe(OrderState.Cancelled);

        object Of(string order, int payment) => new { order_num = order, order_id = $"{teacher.Id}{payment:D2}" };

        async Task<string> Another(string name)
        {
            var id = $"{name}{teacher.Id}";
            await world.Bot!.Database.Write(async db =>
            {
                var first = await db.Orders.AsNoTracking().SingleAsync(order => order.Id == paid);
                first.Id = id;
                db.Orders.Add(first);
            });
            return id;
        }
    }

    [Theory]
    [InlineData("form")]
    [InlineData("multipart")]
    [InlineData("json")]
    public async Task Every_forged_call_is_refused_with_nothing_changed(string format)
    {
        var order = await world.Orders(teacher, "5 за 100 ₽");
        var before = await Everything();
        object[] forgeries =
        [
            new { sum = "1.00" }, new { order_num = "another" }, new { order_id = "5" }, new { payment_status = "SUCCESS" }, new { currency = "eur" },
            new { new_field = "" }, new { attempt = "2" }, new { maskedPan = (string?)null }, new { products = new { _0 = "x" } }, new { customer_email = "a@b.ru " },
        ];
        foreach (var forgery in forgeries)
        {
            (await world.Prodamus(order, "paid", format, tamper: forgery)).ShouldBe([403]);
        }

        (await world.Prodamus(order, "paid", format, secret: new TeacherBot.Sandbox.SandboxOptions().PaymentSecret + "demo")).ShouldBe([403]);
        (await world.Prodamus(order, "paid", format, withoutSign: true)).ShouldBe([403]);
        (await Everything()).ShouldBe(before);
        (await world.AlertsAbout("alert.payment.signature")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_difference_of_sum_or_currency_is_alerted_and_not_granted()
    {
        var order = await world.Orders(teacher, "5 за 100 ₽");
        await world.Prodamus(order, "paid", changes: new { sum = "99.99" });
        await world.Prodamus(order, "paid", changes: new { sum = "100.00", currency = "kzt" });
        await world.Prodamus(order, "paid", changes: new { sum = "-100" });
        await world.Prodamus(order, "paid", changes: new { sum = (string?)null });
        (await world.MoneyOf(teacher)).Available.ShouldBe(5);
        (await world.AlertsAbout(order)).Count(text => text.Contains("difference")).ShouldBe(4);
        (await world.Order(order)).State.ShouldBe(OrderState.Open);
    }

    [Fact]
    public async Task A_foreign_card_pays_the_same_roubles()
    {
        var order = await world.Orders(teacher, "15 за 290 ₽");
        await world.Prodamus(order, "foreign");
        await teacher.SeesLast("Оплата прошла");
        (await world.MoneyOf(teacher)).Available.ShouldBe(20);
    }

    [Fact]
    public async Task A_call_about_an_unknown_order_is_recorded_and_alerted()
    {
        var order = await world.Orders(teacher, "5 за 100 ₽");
        foreach (var number in new[] { "", "Иванова Мария", "NOSUCHORDER", "'; drop table orders; --" })
        {
            (await world.Prodamus(order, "paid", changes: new { order_num = number })).ShouldBe([200]);
        }

        (await world.MoneyOf(teacher)).Available.ShouldBe(5);
        (await world.AlertsAbout("Иванова Мария")).ShouldHaveSingleItem().ShouldContain("unknown_order");
        (await world.Bot!.Database.Read(db => db.PaymentEvents.CountAsync(e => e.Result == "unknown order" && e.Body.Contains("drop")))).ShouldBe(1);
    }

    [Fact]
    public async Task The_merchants_test_and_unknown_events_are_noted_and_grant_nothing()
    {
        var order = await world.Orders(teacher, "5 за 100 ₽");
        (await world.Prodamus(order, "test")).ShouldBe([200]);
        (await world.Prodamus(order, "paid", changes: new { payment_status = "order_approved" })).ShouldBe([200]);
        (await world.MoneyOf(teacher)).Available.ShouldBe(5);
        (await world.AlertsAbout("alert.payment.test")).Count.ShouldBeGreaterThan(0);
        (await world.AlertsAbout(order)).ShouldHaveSingleItem().ShouldContain("unknown_status");
    }

    [Fact]
    public async Task A_second_genuine_payment_is_granted_and_alerted()
    {
        var order = await world.Orders(teacher, "5 за 100 ₽");
        await world.Prodamus(order, "paid");
        await world.Prodamus(order, "paid");
        await teacher.SeesLast("Теперь у вас 15");
        (await world.AlertsAbout(order)).ShouldHaveSingleItem().ShouldContain("second");
    }

    [Fact]
    public async Task A_payment_undone_takes_back_what_is_left_and_never_more()
    {
        var order = await world.Orders(teacher, "5 за 100 ₽");
        await world.Prodamus(order, "paid");
        await teacher.SeesLast("Оплата прошла");
        await world.Bot!.Database.Write(db => Accounts.Post(db, teacher.Id, Ledger.Reserve("SPENT", 8), TimeProvider.System.GetUtcNow(), CancellationToken.None));
        await world.Prodamus(order, "cancelled");
        await teacher.SeesLast("Со счёта снято 2 кредита");
        (await world.MoneyOf(teacher)).Available.ShouldBe(0);
        (await world.Order(order)).State.ShouldBe(OrderState.Cancelled);
        (await world.AlertsAbout(order)).ShouldHaveSingleItem().ShouldContain("undone");
    }

    [Fact]
    public async Task News_of_undoing_that_comes_first_leaves_nothing_granted()
    {
        var order = await world.Orders(teacher, "5 за 100 ₽");
        await world.Prodamus(order, "cancelled", changes: new { order_id = $"{teacher.Id}77" });
        await world.Prodamus(order, "paid", changes: new { order_id = $"{teacher.Id}77" });
        await teacher.SeesLast("Оплата отменена");
        (await world.MoneyOf(teacher)).Available.ShouldBe(5);
        (await world.Order(order)).State.ShouldBe(OrderState.Cancelled);
    }

    [Fact]
    public async Task A_denial_that_comes_late_changes_nothing()
    {
        var order = await world.Orders(teacher, "5 за 100 ₽");
        await world.Prodamus(order, "paid");
        await world.Prodamus(order, "denied");
        await teacher.SeesLast("Оплата прошла");
        (await world.Order(order)).State.ShouldBe(OrderState.Paid);
    }

    [Fact]
    public async Task Who_has_blocked_the_bot_or_is_kept_out_gets_the_credits_all_the_same()
    {
        var order = await world.Orders(teacher, "5 за 100 ₽");
        await world.Bot!.Database.Write(async db => (await db.Teachers.FindAsync(teacher.Id))!.BlockedSince = TimeProvider.System.GetUtcNow());
        await teacher.Blocks();
        (await world.Prodamus(order, "paid")).ShouldBe([200]);
        (await world.MoneyOf(teacher)).Available.ShouldBe(10);
        (await world.AlertsAbout(order)).ShouldHaveSingleItem().ShouldContain("blocked");
    }

    [Fact]
    public async Task A_payment_for_a_teacher_who_is_gone_is_kept_and_alerted()
    {
        var order = await world.Orders(teacher, "5 за 100 ₽");
        await world.Bot!.Database.Write(async db =>
        {
            await db.Accounts.Where(a => a.TeacherId == teacher.Id).ExecuteDeleteAsync();
            await db.Teachers.Where(t => t.Id == teacher.Id).ExecuteDeleteAsync();
        });
        (await world.Prodamus(order, "paid")).ShouldBe([200]);
        (await world.Order(order)).State.ShouldBe(OrderState.Paid);
        (await world.AlertsAbout(order)).ShouldHaveSingleItem().ShouldContain("no_teacher");
    }

    [Fact]
    public async Task Twenty_five_products_and_fifteen_hundred_fields_are_read()
    {
        var order = await world.Orders(teacher, "5 за 100 ₽");
        var products = Enumerable.Range(0, 25).ToDictionary(
            index => $"{index}", index => new Dictionary<string, string> { ["name"] = $"Лист «{index}» <b>&+/\\\"'\u2028😀", ["price"] = "4.00", ["quantity"] = "1", ["sum"] = "" });
        var fields = Enumerable.Range(0, 1500).ToDictionary(index => $"_param_{index}", object (index) => $"{index}");
        foreach (var format in new[] { "form", "multipart", "json" })
        {
            (await world.Prodamus(order, "paid", format, changes: new Dictionary<string, object>(fields) { ["products"] = products })).ShouldBe([200]);
        }

        (await world.MoneyOf(teacher)).Available.ShouldBe(20);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "")]
    [InlineData("application/x-www-form-urlencoded", "a=%FF")]
    [InlineData("application/json", "{")]
    [InlineData("application/json", "[[[[")]
    [InlineData("application/json", "7")]
    [InlineData("multipart/form-data", "nothing")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nbroken")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1")]
    [InlineData("image/png", "\0\u0001")]
    public async Task A_body_that_is_no_call_is_refused(string type, string body)
    {
        using var answer = await Post(type, Encoding.UTF8.GetBytes(body));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_body_of_more_than_a_megabyte_is_too_large_and_one_of_nearly_a_megabyte_is_read()
    {
        (await Post("application/x-www-form-urlencoded", new byte[(1 << 20) + 1])).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        var order = await world.Orders(teacher, "5 за 100 ₽");
        (await world.Prodamus(order, "paid", changes: new { customer_extra = new string('x', 1_000_000) })).ShouldBe([200]);
        await teacher.SeesLast("Оплата прошла");
    }

    [Fact]
    public async Task A_database_that_is_down_answers_503_and_the_repetition_counts()
    {
        var order = await world.Orders(teacher, "5 за 100 ₽");
        await world.Bot!.Database.Write(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE payment_events RENAME TO payment_events_away"));
        (await world.Prodamus(order, "paid")).ShouldBe([503]);
        await world.Bot.Database.Write(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE payment_events_away RENAME TO payment_events"));
        (await world.Prodamus(order, "repeat")).ShouldBe([200]);
        await teacher.SeesLast("Теперь у вас 10");
    }

    [Fact]
    public async Task A_call_that_could_not_be_applied_is_kept_alerted_and_applied_later()
    {
        var order = await world.Orders(teacher, "5 за 100 ₽");
        await world.Bot!.Database.Write(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE orders RENAME TO orders_away"));
        (await world.Prodamus(order, "paid")).ShouldBe([503]);
        await world.Bot.Database.Write(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE orders_away RENAME TO orders"));
        (await world.Bot.Database.Read(db => db.PaymentEvents.CountAsync(e => e.AppliedAt == null && e.Body.Contains(order)))).ShouldBe(1);
        (await world.AlertsAbout("not_applied")).Count.ShouldBeGreaterThan(0);
        await world.LooksAfterPayments();
        await teacher.SeesLast("Теперь у вас 10");
    }

    async Task<HttpResponseMessage> Post(string type, byte[] body)
    {
        using HttpClient http = new();
        using ByteArrayContent content = new(body);
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        content.Headers.TryAddWithoutValidation("Sign", "00");
        return await http.PostAsync($"{world.Bot!.Url}/prodamus/webhook", content);
    }

    /// <summary>Everything about money, as it is stored; alerts are no money.</summary>
    Task<string> Everything() => world.Bot!.Database.Read(async db => string.Join('|', [
        await db.PaymentEvents.CountAsync(), await db.Ledger.CountAsync(e => e.TeacherId == teacher.Id), await db.Orders.CountAsync(o => o.State == OrderState.Paid),
        await db.Subscriptions.CountAsync(), (await db.Accounts.SingleAsync(a => a.TeacherId == teacher.Id)).Version]));
}
