using CsCheck;
using TeacherBot.Domain.Billing;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Billing;

public sealed class LedgerTests
{
    static readonly DateTimeOffset Now = new(2026, 9, 1, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_sheet_is_reserved_then_taken()
    {
        var reserved = After(new Credits(5, 0), Ledger.Reserve("A", 2))!.Value;
        reserved.ShouldBe(new Credits(3, 2));
        After(reserved, Ledger.Take("A", 2)).ShouldBe(new Credits(3, 0));
    }

    [Fact]
    public void A_sheet_that_fails_gives_its_credits_back() =>
        After(new Credits(3, 2), Ledger.GiveBack("A", 2)).ShouldBe(new Credits(5, 0));

    [Fact]
    public void A_sheet_is_closed_once_taken_or_given_back_never_both() =>
        Ledger.Take("A", 2).Key.ShouldBe(Ledger.GiveBack("A", 2).Key);

    [Fact]
    public void Nobody_spends_what_is_not_there() =>
        After(new Credits(1, 0), Ledger.Reserve("A", 2)).ShouldBeNull();

    [Fact]
    public void Reserving_and_closing_never_makes_or_loses_credits() =>
        Gen.Select(Gen.Int[0, 100], Gen.Int[1, 30], Gen.Bool).Sample((available, price, delivered) =>
        {
            if (After(new Credits(available, 0), Ledger.Reserve("A", price)) is not { } reserved)
            {
                return available < price;
            }

            var closed = After(reserved, delivered ? Ledger.Take("A", price) : Ledger.GiveBack("A", price))!.Value;
            return closed == new Credits(delivered ? available - price : available, 0);
        });

    static Credits? After(Credits credits, LedgerEntry entry) => credits.Post(entry, null, Now)?.Credits;

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(0, 4, 1)]
    [InlineData(0, 5, 2)]
    [InlineData(2, 1, 3)]
    [InlineData(2, 30, 24)]
    public void The_price_is_the_volumes_for_every_four_variants_begun(int volume, int variants, int price) =>
        new WorksheetRequest(default, 3, new WorksheetTopic(null, "x"), SheetFormat.TestAndOpen, volume, Difficulty.Medium, TaskTypes.All, variants)
            .PriceInCredits.ShouldBe(price);
}
