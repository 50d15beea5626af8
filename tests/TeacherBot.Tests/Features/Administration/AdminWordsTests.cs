using TeacherBot.Authoring.Providers;
using TeacherBot.Features.Administration;
using TeacherBot.Localization;
using TeacherBot.Storage;

namespace TeacherBot.Tests.Features.Administration;

/// <summary>What is ours is said in the admin's language; what is not is shown as it came.</summary>
public sealed class AdminWordsTests
{
    static readonly Words Russian = Languages.Load()[Languages.Russian];

    [Theory]
    [InlineData("granted and undone", "начислено и снято")]
    [InlineData("unknown order", "заказа нет")]
    [InlineData(null, "ещё не применён")]
    [InlineData("of a later version", "of a later version")]
    [InlineData("admin.stats", "admin.stats")]
    public void A_result_has_words_or_stays_what_it_is(string? result, string said) => Said(AdminWords.OfResult(result)).ShouldBe(said);

    [Theory]
    [InlineData(SheetRefusal.NothingProven, "refused: NothingProven", "ответы не подтвердились")]
    [InlineData(null, SheetErrors.Unreachable, "учитель заблокировал бота")]
    [InlineData(null, "Connection refused (api.telegram.org:443)", "Connection refused")]
    [InlineData(null, "<b>", "&lt;b&gt;")]
    public void A_reason_has_words_or_is_the_errors_beginning(SheetRefusal? refusal, string? error, string said) =>
        Said(AdminWords.Why(refusal, error, longest: 18)!).ShouldBe(said);

    [Fact]
    public void Nothing_amiss_needs_no_words() => AdminWords.Why(null, null).ShouldBeNull();

    [Fact]
    public void A_trouble_of_a_provider_is_told_with_its_status()
    {
        Said(AdminWords.Of(new ProviderTrouble(CallOutcome.Status, 401, default))).ShouldBe("ошибка HTTP 401");
        Said(AdminWords.Of(new ProviderTrouble(CallOutcome.Timeout, null, default))).ShouldBe("нет ответа вовремя");
    }

    [Theory]
    [InlineData("expert", "Эксперт")]
    [InlineData("pack15", "15 кредитов")]
    public void A_product_has_the_name_teachers_know(string product, string said) => Said(AdminWords.OfProduct(product, 15)).ShouldBe(said);

    static string Said(PhraseArgument what) => Russian.Html(new Phrase("admin.generations.line", "", "", what, "", "")).Split("</code> ")[1].Split(',')[0];
}
