using TeacherBot.Domain.Billing;

namespace TeacherBot.Domain.Tests.Billing;

/// <summary>Plan credits, late ones and bought ones.</summary>
public sealed class CreditsTests
{
    static readonly DateTimeOffset Day1 = new(2026, 9, 1, 0, 0, 0, TimeSpan.Zero);
    static readonly DateTimeOffset MonthEnd = Day1.AddMonths(1);

    [Fact]
    public void A_plan_is_spent_before_what_was_bought()
    {
        var credits = WithPlan(plan: 3, bought: 5);
        var posted = Post(credits, Ledger.Reserve("A", 4));
        (posted.Plan, posted.Bought, posted.Reserved).ShouldBe((0, 4, 4));
    }

    [Fact]
    public void What_comes_back_goes_where_it_came_from()
    {
        var before = WithPlan(plan: 3, bought: 5);
        var (entries, reserved) = before.Post(Ledger.Reserve("A", 4), null, Day1)!;
        reserved.Post(Ledger.GiveBack("A", 4), entries[^1], Day1)!.Credits.ShouldBe(before);
    }

    [Fact]
    public void Credits_of_a_period_that_is_over_come_back_for_seven_days()
    {
        var (entries, reserved) = WithPlan(plan: 3, bought: 5).Post(Ledger.Reserve("A", 3), null, Day1)!;
        var later = MonthEnd.AddDays(2);
        var back = reserved.Post(Ledger.GiveBack("A", 3), entries[^1], later)!.Credits;
        (back.Plan, back.Late, back.Bought).ShouldBe((0, 3, 5));
        back.Settled(later.AddDays(7).AddTicks(-1)).Credits.Available.ShouldBe(8);
        back.Settled(later.AddDays(7)).Credits.Available.ShouldBe(5);
    }

    [Fact]
    public void At_its_end_a_plans_rest_expires_and_what_was_bought_stays()
    {
        var (entries, credits) = WithPlan(plan: 3, bought: 5).Settled(MonthEnd);
        (credits.Available, credits.Plan, credits.Bought).ShouldBe((5, 0, 5));
        entries.ShouldHaveSingleItem().Kind.ShouldBe(LedgerKind.Expiry);
    }

    [Fact]
    public void A_renewal_touches_nothing_bought_and_leaves_the_rest_of_the_month_until_its_own_end()
    {
        var credits = Post(WithPlan(plan: 3, bought: 5), Renewal("2", 25, MonthEnd.AddMonths(1)));
        (credits.Plan, credits.Late, credits.Bought).ShouldBe((25, 3, 5));
        credits.LateUntil.ShouldBe(MonthEnd);
        credits.Settled(MonthEnd).Credits.Available.ShouldBe(30);
    }

    [Fact]
    public void What_expires_first_is_spent_first()
    {
        var renewed = Post(WithPlan(plan: 3, bought: 5), Renewal("2", 25, MonthEnd.AddMonths(1)));
        var spent = Post(renewed, Ledger.Reserve("A", 5));
        (spent.Plan, spent.Late, spent.Bought).ShouldBe((23, 0, 5));
    }

    [Fact]
    public void A_month_paid_twice_counts_twice()
    {
        var credits = Post(WithPlan(plan: 25, bought: 0), Renewal("2", 25, MonthEnd.AddSeconds(5)));
        credits.Available.ShouldBe(50);
    }

    [Fact]
    public void A_renewal_told_after_the_one_that_follows_it_adds_its_credits()
    {
        var credits = Post(Post(default, Renewal("3", 25, MonthEnd.AddMonths(1))), Renewal("2", 25, MonthEnd));
        (credits.Plan, credits.Period, credits.PlanUntil).ShouldBe((50, "3", MonthEnd.AddMonths(1)));
    }

    [Fact]
    public void A_refund_takes_what_is_left_and_never_more()
    {
        var packs = new Credits(7, 0);
        Post(packs, Ledger.Refund("9", 15, "pack15")).Available.ShouldBe(0);
        Post(packs, Ledger.Refund("9", 5, "pack5")).Available.ShouldBe(2);
        var plan = WithPlan(plan: 3, bought: 5);
        Post(plan, Ledger.Refund("1", 25, "starter", "1")).ShouldSatisfyAllConditions(
            after => after.Plan.ShouldBe(0), after => after.Bought.ShouldBe(5));
        Post(plan, Ledger.Refund("1", 25, "starter", "another period")).ShouldBe(plan);
    }

    [Theory]
    [InlineData("5:100", 1)]
    [InlineData("5:100, 15:290", 2)]
    [InlineData("", 0)]
    public void Packs_are_read_from_configuration(string text, int count) => PriceList.Read(text, plans: false)!.Count.ShouldBe(count);

    [Theory]
    [InlineData("5")]
    [InlineData("5:")]
    [InlineData("0:100")]
    [InlineData("5:-1")]
    [InlineData("5:1.5")]
    [InlineData("5:100:1")]
    [InlineData("5:100,5:200")]
    public void What_is_no_pack_is_refused(string text) => PriceList.Read(text, plans: false).ShouldBeNull();

    [Theory]
    [InlineData("starter:25:390", true)]
    [InlineData("gold:25:390", false)]
    [InlineData("Starter:25:390", false)]
    [InlineData("25:390", false)]
    public void Plans_have_names_we_know(string text, bool isRead) => (PriceList.Read(text, plans: true) is not null).ShouldBe(isRead);

    [Fact]
    public void The_saving_is_told_against_the_dearest_credit()
    {
        Product dearest = new(null, 5, 100);
        new Product(PlanName.Starter, 25, 390).SavingTo(dearest).ShouldBe(22);
        new Product(PlanName.Starter, 25, 390).KopecksPerCredit.ShouldBe(1560);
        dearest.SavingTo(dearest).ShouldBe(0);
    }

    static Credits WithPlan(int plan, int bought) => new(plan + bought, 0) { Plan = plan, Period = "1", PlanUntil = MonthEnd };

    static LedgerEntry Renewal(string payment, int credits, DateTimeOffset until) => Ledger.Renewal(payment, credits, "starter", payment, until);

    static Credits Post(Credits credits, LedgerEntry entry) => credits.Post(entry, null, Day1)!.Credits;
}
