using System.Security.Cryptography;
using TeacherBot.Domain.Billing;
using TeacherBot.Limits;
using TeacherBot.Localization;
using TeacherBot.Payments;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.Purchase;

/// <summary>From a product to a link: consent for plans, an e-mail address once, then the order. The link comes from the desk.</summary>
public sealed class PlaceOrder(Shop shop, UsageLimits limits)
{
    /// <summary>Without 0 O 1 I L: admins read it aloud.</summary>
    const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    public async Task<Outcome> Chosen(string productId, int? messageId, Turn turn, CancellationToken stop) => shop.OnSale.Find(productId) switch
    {
        null => await Gone(turn, stop),
        { Plan: null } pack => await Order(pack, consent: false, messageId, turn, stop),
        var plan => Outcome.Says(Screen.Saying(new Phrase("shop.consent", Shop.NameOf(plan), plan.Credits, Roubles.Of(plan.Kopecks)))
            .Row(Button.For("shop.agree", new AgreeTapped(plan.Id), ButtonLook.Main))
            .Row(Button.For("step.back", new BuyTapped()))),
    };

    public async Task<Outcome> Agreed(string productId, int? messageId, Turn turn, CancellationToken stop) =>
        shop.OnSale.Find(productId) is { Plan: not null } plan ? await Order(plan, consent: true, messageId, turn, stop) : await Gone(turn, stop);

    public async Task<Outcome?> EmailTyped(string text, Turn turn, CancellationToken stop)
    {
        var email = text.Trim();
        if (!Customers.LooksLikeEmail(email))
        {
            // Something else was on the teacher's mind; the question stays open.
            return null;
        }

        if (!Customers.IsEmail(email))
        {
            return Outcome.Says(Screen.Saying("shop.email.wrong"));
        }

        var customer = await Customers.Of(turn.Db, turn.Teacher.Id, stop);
        customer.Email = email;
        var product = shop.OnSale.Find(customer.AwaitingEmailFor!);
        customer.AwaitingEmailFor = null;
        // Who came so far with a plan has agreed to its renewal.
        return product is null ? await Gone(turn, stop) : await Order(product, consent: product.Plan is not null, messageId: null, turn, stop);
    }

    public async Task<Outcome> OtherEmail(string orderId, Turn turn, CancellationToken stop)
    {
        if (await Own(orderId, turn, stop) is not { } order)
        {
            return Outcome.Toasts("outdated.menu");
        }

        (await Customers.Of(turn.Db, turn.Teacher.Id, stop)).AwaitingEmailFor = order.Product;
        return Outcome.Says(Screen.Saying("shop.email.ask"));
    }

    /// <summary>«Проверить оплату»: what we know. Only Prodamus' call-back says that an order is paid.</summary>
    public async Task<Outcome> Check(string orderId, Turn turn, CancellationToken stop)
    {
        if (await Own(orderId, turn, stop) is not { } order)
        {
            return Outcome.Toasts("outdated.menu");
        }

        return order.State switch
        {
            OrderState.Paid => Outcome.Says(Screen.Saying(new Phrase("shop.check.paid", Shop.NameOf(order)))),
            OrderState.Open when order.ExpiresAt > turn.Now => Outcome.Warns("shop.check.not_yet"),
            OrderState.Open => Outcome.Says(Screen.Saying("shop.check.expired").Row(Again(order))),
            OrderState.Denied => Outcome.Says(Screen.Saying("shop.check.denied").Row(Again(order))),
            OrderState.Cancelled => Outcome.Says(Screen.Saying("shop.check.cancelled").Row(Again(order))),
            _ => throw new InvalidOperationException($"No answer for an order in {order.State}."),
        };
    }

    public static Button Again(OrderRow order) => Button.For("shop.again", new ProductTapped(order.Product), ButtonLook.Main);

    public static async Task<OrderRow?> Own(string orderId, Turn turn, CancellationToken stop) =>
        await turn.Db.Orders.FindAsync([orderId], stop) is { } order && order.TeacherId == turn.Teacher.Id ? order : null;

    async Task<Outcome> Order(Product product, bool consent, int? messageId, Turn turn, CancellationToken stop)
    {
        var customer = await Customers.Of(turn.Db, turn.Teacher.Id, stop);
        if (customer.Email is null)
        {
            customer.AwaitingEmailFor = product.Id;
            return Outcome.Says(Screen.Saying("shop.email.ask"));
        }

        if (await limits.TakePaymentLink(turn.Db, turn.Teacher.Id, turn.Now, stop) is { } freeAt)
        {
            return Outcome.Warns(new Phrase("shop.limit", (int)Math.Ceiling((freeAt - turn.Now).TotalMinutes)));
        }

        turn.Db.Orders.Add(new OrderRow
        {
            Id = RandomNumberGenerator.GetString(Alphabet, 12),
            TeacherId = turn.Teacher.Id,
            Product = product.Id,
            Credits = product.Credits,
            Kopecks = product.Kopecks,
            Email = customer.Email,
            RenewalConsentAt = consent ? turn.Now : null,
            CreatedAt = turn.Now,
            ExpiresAt = turn.Now + LinkMaker.Life,
            Waiting = customer.Waiting,
            MessageId = messageId,
        });
        return Outcome.Says(Screen.Saying("shop.link.coming")) with { LinkWanted = true };
    }

    async Task<Outcome> Gone(Turn turn, CancellationToken stop) => await shop.Show(turn, stop) with { Toast = "shop.changed" };
}
