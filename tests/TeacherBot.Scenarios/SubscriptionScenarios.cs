using TeacherBot.Scenarios.Stage;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios;

public sealed class SubscriptionsOnSqlite(SqliteShop world) : SubscriptionScenarios(world), IClassFixture<SqliteShop>;

public sealed class SubscriptionsOnPostgres(PostgresShop world) : SubscriptionScenarios(world), IClassFixture<PostgresShop>;

/// <summary>A plan from its first payment to its end.</summary>
public abstract class SubscriptionScenarios(ShopWorld world)
{
    const string Starter = "Начинающий, 390 ₽ в месяц";
    const string Methodist = "Методист, 890 ₽ в месяц";

    readonly Teacher teacher = world.NewTeacher();

    [Fact]
    public async Task Consent_is_asked_before_a_plan_is_paid_and_recorded()
    {
        await teacher.Says("/buy");
        await teacher.Taps(Starter);
        await teacher.SeesLast("вы соглашаетесь на автоматическое продление");
        await teacher.Taps("Назад");
        await teacher.SeesLast("Пополнить кредиты");
        var plan = await world.Orders(teacher, Starter);
        (await world.Order(plan)).RenewalConsentAt.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("form")]
    [InlineData("multipart")]
    [InlineData("json")]
    public async Task The_first_payment_opens_the_plan(string format)
    {
        await Paid(Starter, format);
        var money = await world.MoneyOf(teacher);
        (money.Available, money.Plan).ShouldBe((30, 25));
        await teacher.Says("/subscription");
        await teacher.SeesLast("Оплачено до");
    }

    [Theory]
    [InlineData("form")]
    [InlineData("json")]
    public async Task A_renewal_brings_new_credits_and_leaves_packs_alone(string format)
    {
        var plan = await Paid(Starter, format);
        var pack = await world.Orders(teacher, "15 за 290 ₽");
        await world.Prodamus(pack, "paid");
        await world.Prodamus(plan, "renewed", format);
        await teacher.SeesLast("Подписка продлена: начислено 25 кредитов");
        var money = await world.MoneyOf(teacher);
        (money.Available, money.Plan, money.Late).ShouldBe((70, 25, 25), "the month before is not over yet");
        (await world.Plan(plan)).PaidUntil.ShouldBeGreaterThan(TimeProvider.System.GetUtcNow().AddDays(55));
    }

    [Fact]
    public async Task A_renewal_that_names_no_order_is_found_by_its_person()
    {
        var plan = await Paid(Starter);
        await world.Prodamus(plan, "renewed", changes: new { order_num = "" });
        await teacher.SeesLast("Подписка продлена");
    }

    [Fact]
    public async Task A_renewal_of_somebody_else_with_the_same_tariff_is_not_ours()
    {
        var plan = await Paid(Starter);
        await world.Prodamus(plan, "renewed", changes: new { order_num = "", subscription = new { profile_id = "1" } });
        (await world.MoneyOf(teacher)).Plan.ShouldBe(25);
        (await world.Plan(plan)).PaidUntil.ShouldBeLessThan(TimeProvider.System.GetUtcNow().AddDays(32));
        (await world.AlertsAbout("unknown_order")).Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Failed_attempts_keep_the_credits_for_the_days_of_grace_and_are_told_once()
    {
        var plan = await Paid(Starter);
        await Ends(plan, hoursAgo: 1);
        await world.Prodamus(plan, "failed");
        await teacher.SeesLast("Продлить подписку не получилось");
        await world.Prodamus(plan, "failed", "json");
        (await world.MoneyOf(teacher)).Plan.ShouldBe(25);
        (await world.Plan(plan)).ShouldSatisfyAllConditions(
            row => row.State.ShouldBe(SubscriptionState.PastDue), row => row.FailedAttempts.ShouldBe(2));
        (await teacher.Chat()).Messages.Count(m => m.Text.Contains("Продлить подписку не получилось")).ShouldBe(1);
        await world.Prodamus(plan, "renewed");
        await teacher.SeesLast("Подписка продлена");
        (await world.Plan(plan)).State.ShouldBe(SubscriptionState.Active);
    }

    [Fact]
    public async Task The_last_failure_ends_the_plan_and_bought_credits_stay()
    {
        var plan = await Paid(Starter);
        await Ends(plan, hoursAgo: 1);
        await world.Prodamus(plan, "failed");
        await world.Prodamus(plan, "final_failure");
        await teacher.SeesLast("Подписка закончилась");
        await world.LooksAfterPayments();
        var money = await world.MoneyOf(teacher);
        (money.Available, money.Plan).ShouldBe((5, 0));
    }

    [Fact]
    public async Task A_teacher_switches_renewal_off_keeps_the_month_and_switches_it_on_again()
    {
        var plan = await Paid(Starter);
        await teacher.Says("/subscription");
        await teacher.Taps("Отключить продление");
        await teacher.SeesLast("Отключить продление?");
        await teacher.Taps("Да, отключить");
        await teacher.SeesLast("Продление отключено, больше ничего не спишется");
        (await world.Plan(plan)).State.ShouldBe(SubscriptionState.Cancelled);
        (await world.MoneyOf(teacher)).Plan.ShouldBe(25);
        await teacher.Taps("Моя подписка");
        await teacher.Taps("Включить продление");
        await teacher.SeesLast("Продление снова включено");
        (await world.Plan(plan)).State.ShouldBe(SubscriptionState.Active);
    }

    [Fact]
    public async Task A_200_that_does_not_say_success_is_no_success()
    {
        var plan = await Paid(Starter);
        await world.Scripted("setActivity", 200, "subscription not found");
        await teacher.Says("/subscription");
        await teacher.Taps("Отключить продление");
        await teacher.Taps("Да, отключить");
        await teacher.SeesLast("Отключаю продление");
        await Task.Delay(1000);
        (await world.Plan(plan)).State.ShouldBe(SubscriptionState.Active);
        await teacher.SeesLast("Продление отключено");
        (await world.Plan(plan)).State.ShouldBe(SubscriptionState.Cancelled);
    }

    [Theory]
    [InlineData("switched_off", "Продление отключено", SubscriptionState.Cancelled)]
    [InlineData("finished", "Подписка закончилась", SubscriptionState.Ended)]
    public async Task What_the_manager_does_is_told_and_keeps_the_paid_time(string what, string told, SubscriptionState state)
    {
        var plan = await Paid(Starter);
        await world.Prodamus(plan, what);
        await teacher.SeesLast(told);
        (await world.Plan(plan)).State.ShouldBe(state);
        await world.LooksAfterPayments();
        (await world.MoneyOf(teacher)).Plan.ShouldBe(25);
    }

    [Fact]
    public async Task Another_plan_keeps_what_is_left_of_the_first_and_ends_its_renewal()
    {
        var first = await Paid(Starter);
        var second = await Paid(Methodist);
        var money = await world.MoneyOf(teacher);
        (money.Available, money.Plan, money.Late).ShouldBe((90, 60, 25));
        await Until(async () => (await world.Plan(first)).State == SubscriptionState.Cancelled);
        (await world.Plan(second)).State.ShouldBe(SubscriptionState.Active);
        await teacher.Says("/subscription");
        await teacher.SeesLast("Подписка «Методист»");
    }

    [Fact]
    public async Task A_renewal_told_before_the_first_payment_opens_the_plan_and_both_count()
    {
        var plan = await world.Orders(teacher, Starter);
        await world.Prodamus(plan, "renewed");
        await world.Prodamus(plan, "paid");
        await teacher.Sees("Подписка «Начинающий» оплачена");
        (await world.Plan(plan)).State.ShouldBe(SubscriptionState.Active);
        (await world.MoneyOf(teacher)).Available.ShouldBe(55);
        (await world.AlertsAbout(plan)).ShouldBeEmpty();
    }

    [Fact]
    public async Task News_older_than_what_is_known_changes_nothing()
    {
        var plan = await Paid(Starter);
        await world.Prodamus(plan, "failed", changes: new { date = "2026-01-01T10:00:00+03:00" });
        (await world.Plan(plan)).State.ShouldBe(SubscriptionState.Active);
    }

    [Fact]
    public async Task A_date_that_makes_no_sense_becomes_a_month_and_is_alerted()
    {
        var plan = await world.Orders(teacher, Starter);
        await world.Prodamus(plan, "paid", changes: new { subscription = new { date_next_payment = "31.02.2026" } });
        await teacher.SeesLast("оплачена");
        (await world.Plan(plan)).PaidUntil.ShouldBeInRange(TimeProvider.System.GetUtcNow().AddDays(27), TimeProvider.System.GetUtcNow().AddDays(32));
        (await world.AlertsAbout(plan)).ShouldHaveSingleItem().ShouldContain("wrong_date");
    }

    [Fact]
    public async Task Three_days_before_a_renewal_the_teacher_is_reminded_once()
    {
        var plan = await Paid(Starter);
        await Ends(plan, hoursAgo: -60);
        await world.LooksAfterPayments();
        await world.LooksAfterPayments();
        await teacher.SeesLast("подписка продлится, с карты спишется 390 ₽");
        (await teacher.Chat()).Messages.Count(m => m.Text.Contains("спишется 390 ₽. Если")).ShouldBe(1);
    }

    [Fact]
    public async Task A_renewal_nobody_confirmed_is_found_and_alerted()
    {
        var plan = await Paid(Starter);
        await Ends(plan, hoursAgo: 30);
        await world.LooksAfterPayments();
        (await world.Plan(plan)).State.ShouldBe(SubscriptionState.PastDue);
        (await world.AlertsAbout(plan)).ShouldHaveSingleItem().ShouldContain("unconfirmed");
    }

    [Fact]
    public async Task A_payment_undone_ends_its_period()
    {
        var plan = await Paid(Starter);
        await world.Prodamus(plan, "cancelled");
        await teacher.SeesLast("Со счёта снято 25 кредитов");
        (await world.MoneyOf(teacher)).Available.ShouldBe(5);
        await Until(async () => (await world.Plan(plan)).State == SubscriptionState.Cancelled);
    }

    async Task<string> Paid(string product, string format = "form")
    {
        var order = await world.Orders(teacher, product);
        (await world.Prodamus(order, "paid", format)).ShouldBe([200]);
        await teacher.SeesLast("оплачена, спасибо");
        return order;
    }

    /// <summary>As if the month had been paid earlier.</summary>
    Task Ends(string plan, int hoursAgo) => world.Bot!.Database.Write(async db =>
    {
        var row = (await db.Subscriptions.FindAsync(plan))!;
        row.PaidUntil = TimeProvider.System.GetUtcNow().AddHours(-hoursAgo);
        await Accounts.KeepPlanUntil(db, teacher.Id, row.Period, row.PaidUntil.AddDays(hoursAgo > 24 ? 3 : 1), TimeProvider.System.GetUtcNow(), CancellationToken.None);
    });

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
