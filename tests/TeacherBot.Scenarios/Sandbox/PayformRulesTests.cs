using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using TeacherBot.Sandbox;
using TeacherBot.Sandbox.Payform;

namespace TeacherBot.Scenarios.Sandbox;

/// What the played payment page takes and refuses.
public sealed class PayformRulesTests : SandboxTest
{
    static string Secret => new SandboxOptions().PaymentSecret;

    [Fact]
    public async Task A_signed_link_shows_the_order_and_gives_a_short_address()
    {
        (await Get(Signed(Order()))).Status.ShouldBe(HttpStatusCode.OK);
        var link = Order();
        link["do"] = "link";
        var (status, body) = await Get(Signed(link));
        status.ShouldBe(HttpStatusCode.OK);
        body.ShouldStartWith($"{Sandbox.BaseUrl}/payform/l/");
        (await Http.GetStringAsync(body)).ShouldContain("Кредиты &lt;b&gt; × 1");
    }

    [Theory]
    [InlineData("order_id", "other")]
    [InlineData("signature", "00")]
    [InlineData("extra", "1")]
    public async Task A_link_changed_after_signing_is_refused(string field, string value)
    {
        var link = Signed(Order());
        link[field] = value;
        (await Get(link)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_link_that_has_run_out_is_refused()
    {
        var link = Order();
        link["link_expired"] = TimeProvider.System.GetUtcNow().AddHours(3).AddMinutes(-2).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        (await Get(Signed(link))).Status.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_subscription_nobody_has_made_and_an_empty_order_are_refused()
    {
        (await Get(Signed(new JsonObject { ["order_id"] = "A", ["subscription"] = "9" }))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Get(Signed(new JsonObject { ["order_id"] = "A" }))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Switching_renewals_needs_a_signature_and_a_subscriber()
    {
        (await Post(new JsonObject { ["subscription"] = "1001", ["profile"] = "1", ["active_manager"] = "0" })).ShouldBe((HttpStatusCode.BadRequest, "signature not found in request"));
        (await Post(Signed(new JsonObject { ["subscription"] = "1001", ["profile"] = "1", ["active_manager"] = "0" }))).ShouldBe((HttpStatusCode.OK, "subscription not found"));
    }

    [Fact]
    public async Task Nothing_is_told_of_an_order_nobody_opened()
    {
        (await SimRefuses(404, "payments/events", new { order = "NOBODY", @event = "paid" }))["error"]!.ToString().ShouldContain("NOBODY");
    }

    static JsonObject Order() => new()
    {
        ["order_id"] = "A",
        ["customer_email"] = "a@b.ru",
        ["products"] = new JsonObject { ["0"] = new JsonObject { ["name"] = "Кредиты <b>", ["price"] = "100.00", ["quantity"] = "1" } },
    };

    static JsonObject Signed(JsonObject fields)
    {
        fields["signature"] = PayFields.Sign(fields, Secret);
        return fields;
    }

    async Task<(HttpStatusCode Status, string Body)> Get(JsonObject fields)
    {
        var query = string.Join('&', PayFields.Flat(fields).Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));
        using var answer = await Http.GetAsync($"{Sandbox.BaseUrl}/payform/?{query}");
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    async Task<(HttpStatusCode Status, string Body)> Post(JsonObject fields)
    {
        using FormUrlEncodedContent form = new(PayFields.Flat(fields));
        using var answer = await Http.PostAsync($"{Sandbox.BaseUrl}/payform/rest/setActivity/", form);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
