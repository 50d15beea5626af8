using TeacherBot.Features.Onboarding;
using TeacherBot.Localization;
using TeacherBot.Payments;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.Purchase;

/// <summary>What happened to the teacher's money, told at once and with what can be done next.</summary>
public sealed class TellNews
{
    public async Task<Outcome> Handle(News news, Turn turn, CancellationToken stop) => news.Kind switch
    {
        NewsKind.Link => Link(await Order(news, turn, stop)),
        NewsKind.Paid => await Paid(await Order(news, turn, stop), turn, stop),
        NewsKind.Denied => Denied(await Order(news, turn, stop)),
        NewsKind.Refunded => Says(new Phrase("news.refunded", int.Parse(news.Arguments[1]))),
        NewsKind.Renewed => Says(new Phrase("news.renewed", int.Parse(news.Arguments[0]), news.Arguments[1])),
        NewsKind.RenewalFailed => Says(new Phrase("news.renewal_failed", news.Arguments[0]), ToPlan),
        NewsKind.PlanEnded => Says(new Phrase("news.plan_ended", news.Arguments[0]), ToShop),
        NewsKind.PlanCancelled => Says(new Phrase("news.plan_cancelled", news.Arguments[0]), ToPlan),
        NewsKind.PlanResumed => Says(new Phrase("news.plan_resumed", news.Arguments[0])),
        NewsKind.PlanNotChanged => Says("news.plan_not_changed"),
        NewsKind.Reminder => Says(new Phrase("news.reminder", news.Arguments[0], news.Arguments[1]), ToPlan),
        _ => throw new ArgumentOutOfRangeException(nameof(news), news, "News without words."),
    };

    static Button ToPlan => Button.For("plan.open", new PlanTapped(PlanStep.Show));

    static Button ToShop => Button.For("shop.open", new BuyTapped(), ButtonLook.Main);

    static Outcome Link(OrderRow? order)
    {
        if (order is not { Link: { } link, State: OrderState.Open })
        {
            return Outcome.Silent;
        }

        var screen = Screen.Saying(new Phrase("shop.link", Shop.NameOf(order), Roubles.Of(order.Kopecks), order.Email))
            .Row(Button.Link(new Phrase("shop.pay", Roubles.Of(order.Kopecks)), link))
            .Row(Button.For("shop.check", new PayCheckTapped(order.Id)))
            .Row(Button.For("shop.email.other", new EmailTapped(order.Id)));
        return Outcome.Says(screen) with { MessageId = order.MessageId };
    }

    static async Task<Outcome> Paid(OrderRow? order, Turn turn, CancellationToken stop)
    {
        if (order is null)
        {
            return Outcome.Silent;
        }

        var available = await Accounts.Available(turn.Db, turn.Teacher.Id, turn.Now, stop);
        // The order keeps the sheet from here on; a later purchase is about something else.
        (await Customers.Of(turn.Db, turn.Teacher.Id, stop)).Waiting = null;
        var screen = Screen.Saying(order.IsPlan
            ? new Phrase("news.plan_paid", Shop.NameOf(order), order.Credits, available)
            : new Phrase("news.paid", order.Credits, available));
        screen = order.Waiting is { } waiting && waiting.PriceInCredits <= available
            ? screen.Row(Button.For(new Phrase("shop.continue", waiting.Topic.Title), new ContinueTapped(order.Id), ButtonLook.Main))
            : screen.Row(Greeting.NewSheetButton);
        return Outcome.Says(screen) with { StaleMessageId = order.MessageId };
    }

    static Outcome Denied(OrderRow? order) => order is not { State: OrderState.Denied }
        ? Outcome.Silent
        : Outcome.Says(Screen.Saying("news.denied").Row(PlaceOrder.Again(order)));

    static Outcome Says(Phrase phrase, Button? button = null) =>
        Outcome.Says(button is null ? Screen.Saying(phrase) : Screen.Saying(phrase).Row(button));

    static async Task<OrderRow?> Order(News news, Turn turn, CancellationToken stop) => await turn.Db.Orders.FindAsync([news.Arguments[0]], stop);
}
