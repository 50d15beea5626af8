using TeacherBot.Payments;
using TeacherBot.Payments.Protocol;

namespace TeacherBot.Tests.Payments;

/// <summary>What a body means, by its codes; bodies as they have been seen.</summary>
public sealed class CallBackTests
{
    const string Block = "subscription[id]=7&subscription[profile_id]=900";

    [Theory]
    [InlineData("order_id=5&order_num=A&payment_status=success", CallBackKind.Paid)]
    [InlineData("order_id=5&order_num=A&payment_status=SUCCESS", CallBackKind.Paid)]
    [InlineData("order_id=5&order_num=A&payment_status=order_denied", CallBackKind.Denied)]
    [InlineData("order_id=5&order_num=A&payment_status=order_canceled", CallBackKind.Cancelled)]
    [InlineData("order_id=5&order_num=A&payment_status=fail", CallBackKind.Unknown)]
    [InlineData("order_id=5&order_num=A", CallBackKind.Unknown)]
    [InlineData("order_id=1&order_num=test&payment_status=success", CallBackKind.Test)]
    [InlineData("order_id=2&order_num=test&payment_status=success", CallBackKind.Paid)]
    [InlineData(Block + "&order_id=5&payment_status=success&subscription[autopayment]=0", CallBackKind.Paid)]
    [InlineData(Block + "&order_id=5&payment_status=success&subscription[autopayment]=1", CallBackKind.Renewed)]
    [InlineData(Block + "&order_id=5&payment_status=success&subscription[autopayment]=0&subscription[type]=action&subscription[action_code]=auto_payment", CallBackKind.Paid)]
    [InlineData(Block + "&order_id=5&subscription[type]=action&subscription[action_code]=auto_payment", CallBackKind.Renewed)]
    [InlineData(Block + "&order_id=5&subscription[type]=action&subscription[action_code]=auto_payment&subscription[error_code]=51&subscription[last_attempt]=no", CallBackKind.AttemptFailed)]
    [InlineData(Block + "&order_id=5&subscription[type]=notification&subscription[action_code]=auto_payment&subscription[error_code]=51&subscription[last_attempt]=no", CallBackKind.AttemptFailed)]
    [InlineData(Block + "&order_id=5&subscription[type]=notification&subscription[notification_code]=auto_payment&subscription[error_code]=51", CallBackKind.AttemptFailed)]
    [InlineData(Block + "&order_id=5&subscription[action_code]=deactivation&subscription[last_attempt]=yes&subscription[error_code]=51", CallBackKind.FinalFailure)]
    [InlineData(Block + "&order_id=0&subscription[action_code]=deactivation&subscription[active_user]=1", CallBackKind.SwitchedOff)]
    [InlineData(Block + "&order_id=0&subscription[action_code]=reactivation", CallBackKind.SwitchedOn)]
    [InlineData(Block + "&order_id=0&subscription[action_code]=finish&subscription[active]=1&subscription[active_user]=1", CallBackKind.Finished)]
    [InlineData(Block + "&order_id=0&subscription[type]=notification&subscription[notification_code]=auto_payment_reminder", CallBackKind.Reminder)]
    [InlineData(Block + "&order_id=0&subscription[type]=notification&subscription[notification_code]=auto_payment", CallBackKind.Reminder)]
    [InlineData(Block + "&order_id=0&subscription[action_code]=something_new", CallBackKind.Unknown)]
    public void Codes_decide(string body, CallBackKind kind) => Read(body).Kind.ShouldBe(kind);

    [Theory]
    [InlineData("990.00", 99_000L)]
    [InlineData("990", 99_000L)]
    [InlineData("0.01", 1L)]
    [InlineData("990.001", null)]
    [InlineData("990,00", null)]
    [InlineData("-1", null)]
    [InlineData("1e3", null)]
    [InlineData("", null)]
    [InlineData(" 5", null)]
    [InlineData("99999999999999999999", null)]
    public void A_sum_is_roubles_and_kopecks_or_nothing(string sum, long? kopecks) => Read($"sum={Uri.EscapeDataString(sum)}").Kopecks.ShouldBe(kopecks);

    [Theory]
    [InlineData("currency=rub", true)]
    [InlineData("currency=RUB", true)]
    [InlineData("", true)]
    [InlineData("currency=eur", false)]
    [InlineData("currency=eur&currency_sum=0", false)]
    [InlineData("currency=eur&currency_sum=3.15", true)]
    public void A_foreign_currency_needs_its_own_sum_beside_the_roubles(string body, bool isRoubles) => Read(body).IsInRoubles.ShouldBe(isRoubles);

    [Fact]
    public void A_repetition_has_the_key_of_the_first_and_other_news_has_another()
    {
        const string Paid = "order_id=5&order_num=A&payment_status=success&attempt=";
        Read(Paid + "1").Key.ShouldBe(Read(Paid + "2").Key);
        Read("order_id=5&order_num=A&payment_status=order_canceled").Key.ShouldNotBe(Read(Paid + "1").Key);
        Read("order_id=6&order_num=A&payment_status=success").Key.ShouldNotBe(Read(Paid + "1").Key);
        Read("nonsense=1&attempt=1").Key.ShouldBe(Read("nonsense=1&attempt=2").Key);
    }

    [Fact]
    public void Two_subscribers_of_one_tariff_are_not_taken_for_each_other()
    {
        const string Off = "order_id=0&subscription[id]=7&subscription[action_code]=deactivation&subscription[date]=2026-11-27 10:00:00&subscription[profile_id]=";
        Read(Off + "900").Key.ShouldNotBe(Read(Off + "901").Key);
    }

    [Fact]
    public void A_key_is_never_longer_than_its_column_likes() => Read($"order_id={new string('9', 5000)}&payment_status=success").Key.Length.ShouldBeLessThanOrEqualTo(150);

    [Theory]
    [InlineData("2026-11-27 10:00:00", "2026-11-27T07:00:00Z")]
    [InlineData("2026-11-27 10:00", "2026-11-27T07:00:00Z")]
    [InlineData("2026-11-27", "2026-11-26T21:00:00Z")]
    [InlineData("2026-11-27T10:00:00+03:00", "2026-11-27T07:00:00Z")]
    [InlineData("2026-11-27T10:00:00+05:00", "2026-11-27T05:00:00Z")]
    [InlineData("31.12.2026 00:00", "2026-12-30T21:00:00Z")]
    public void A_date_without_a_zone_is_Moscows(string text, string moment) => Moscow.Read(text).ShouldBe(DateTimeOffset.Parse(moment));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000-00-00 00:00:00")]
    [InlineData("31.02.2026")]
    [InlineData("tomorrow")]
    [InlineData("9999-12-31")]
    public void What_is_no_date_is_none(string? text) => Moscow.Read(text).ShouldBeNull();

    [Theory]
    [InlineData(9_900, "99")]
    [InlineData(169_000, "1\u00a0690")]
    [InlineData(1_560, "15,60")]
    public void Roubles_are_written_as_people_write_them(long kopecks, string text) => Roubles.Of(kopecks).ShouldBe(text);

    static CallBack Read(string body) => new(PhpForm.Read(body)!);
}
