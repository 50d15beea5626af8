using Microsoft.EntityFrameworkCore;
using TeacherBot.Localization;
using TeacherBot.Payments;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.Purchase;

/// <summary>/subscription: the plan, its paid end, and switching its renewal off and on.</summary>
public sealed class PlanPage(Shop shop)
{
    public async Task<Outcome> Show(Turn turn, CancellationToken stop) =>
        await Current(turn, stop) is { } plan ? await Page(plan, turn, stop) : await NoPlan(turn, stop);

    public async Task<Outcome> Tapped(PlanStep step, Turn turn, CancellationToken stop)
    {
        if (await Current(turn, stop) is not { } plan)
        {
            return await NoPlan(turn, stop);
        }

        switch (step)
        {
            case PlanStep.AskCancel:
                return Outcome.Says(Screen.Saying(new Phrase("plan.cancel.sure", Moscow.Day(plan.PaidUntil)))
                    .Row(Button.For("plan.cancel.yes", new PlanTapped(PlanStep.Cancel)))
                    .Row(Button.For("plan.cancel.no", new PlanTapped(PlanStep.Show), ButtonLook.Main)));
            case PlanStep.Cancel when plan.State is SubscriptionState.Active or SubscriptionState.PastDue:
                Wish(plan, SubscriptionWish.Cancel, turn);
                break;
            case PlanStep.Resume when plan.State is SubscriptionState.Cancelled:
                Wish(plan, SubscriptionWish.Resume, turn);
                break;
        }

        return await Page(plan, turn, stop);
    }

    async Task<Outcome> NoPlan(Turn turn, CancellationToken stop) =>
        shop.OnSale.Plans.Count == 0 ? await shop.Show(turn, stop) : Outcome.Says(Screen.Saying("plan.none").Row(Button.For("shop.open", new BuyTapped(), ButtonLook.Main)));

    static async Task<Outcome> Page(SubscriptionRow plan, Turn turn, CancellationToken stop)
    {
        var order = await turn.Db.Orders.FirstAsync(o => o.Id == plan.Id, stop);
        var screen = Screen.Saying(new Phrase("plan.title", Shop.NameOf(order), order.Credits, Roubles.Of(order.Kopecks)), State(plan));
        if (plan.Wish == SubscriptionWish.None)
        {
            screen = plan.State == SubscriptionState.Cancelled
                ? screen.Row(Button.For("plan.resume", new PlanTapped(PlanStep.Resume), ButtonLook.Main))
                : screen.Row(Button.For("plan.cancel", new PlanTapped(PlanStep.AskCancel)));
        }

        return Outcome.Says(screen.Row(Button.For("plan.change", new BuyTapped())));
    }

    static Phrase State(SubscriptionRow plan) => plan switch
    {
        { Wish: SubscriptionWish.Cancel } => "plan.state.cancelling",
        { Wish: SubscriptionWish.Resume } => "plan.state.resuming",
        { State: SubscriptionState.PastDue } => "plan.state.past_due",
        { State: SubscriptionState.Cancelled } => new Phrase("plan.state.cancelled", Moscow.Day(plan.PaidUntil)),
        _ => new Phrase("plan.state.active", Moscow.Day(plan.PaidUntil)),
    };

    static void Wish(SubscriptionRow plan, SubscriptionWish wish, Turn turn)
    {
        (plan.Wish, plan.WishAttempts, plan.WishNextTryAt) = (wish, 0, turn.Now);
        plan.Version++;
    }

    static Task<SubscriptionRow?> Current(Turn turn, CancellationToken stop) => turn.Db.Subscriptions
        .Where(s => s.TeacherId == turn.Teacher.Id && s.State != SubscriptionState.Ended)
        .OrderByDescending(s => s.CreatedAt).FirstOrDefaultAsync(stop);
}
