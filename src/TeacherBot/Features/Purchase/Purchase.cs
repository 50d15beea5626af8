using Microsoft.EntityFrameworkCore;
using TeacherBot.Features.Balance;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.Purchase;

/// <summary>Everything a teacher does about money: the one door to the folder.</summary>
public sealed class Purchase(Shop shop, PlaceOrder orders, ContinueSheet sheets, PlanPage plans, TellNews tell)
{
    /// <summary>Null while nothing is sold.</summary>
    public async Task<Outcome?> Command(string name, Turn turn, CancellationToken stop) =>
        !shop.IsOpen ? null : name == "buy" ? await shop.Show(turn, stop) : await plans.Show(turn, stop);

    public async Task<Outcome> Tapped(ShopTap tap, int messageId, Turn turn, CancellationToken stop)
    {
        if (tap is BalancePageTapped page)
        {
            return await Balance(page.Page, turn, stop) with { MessageId = messageId };
        }

        if (!shop.IsOpen)
        {
            return Outcome.Toasts("shop.closed");
        }

        var outcome = tap switch
        {
            BuyTapped => await shop.Show(turn, stop),
            ProductTapped chosen => await orders.Chosen(chosen.ProductId, messageId, turn, stop),
            AgreeTapped agreed => await orders.Agreed(agreed.ProductId, messageId, turn, stop),
            PayCheckTapped check => await orders.Check(check.OrderId, turn, stop),
            EmailTapped other => await orders.OtherEmail(other.OrderId, turn, stop),
            ContinueTapped waiting => await sheets.Handle(waiting.OrderId, messageId, turn, stop),
            PlanTapped plan => await plans.Tapped(plan.Step, turn, stop),
            _ => throw new ArgumentOutOfRangeException(nameof(tap), tap, "A tap without a feature."),
        };
        // What answers a shop's button stands in the place of the message it was under.
        return outcome.Message is null || tap is ContinueTapped ? outcome : outcome with { MessageId = messageId };
    }

    /// <summary>What there is and where it went, with the way to more while something is sold.</summary>
    public async Task<Outcome> Balance(int page, Turn turn, CancellationToken stop)
    {
        var outcome = await ShowBalance.Page(turn, page, stop);
        return shop.IsOpen ? outcome with { Message = outcome.Message!.Row(Button.For("shop.open", new BuyTapped())) } : outcome;
    }

    /// <summary>An e-mail address that was asked for; null for any other text.</summary>
    public async Task<Outcome?> Typed(string text, Turn turn, CancellationToken stop) =>
        shop.IsOpen && await turn.Db.Customers.AnyAsync(c => c.TeacherId == turn.Teacher.Id && c.AwaitingEmailFor != null, stop)
            ? await orders.EmailTyped(text, turn, stop)
            : null;

    public Task<Outcome> Told(News news, Turn turn, CancellationToken stop) => tell.Handle(news, turn, stop);
}
