using TeacherBot.Domain.Billing;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.Payments;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.Purchase;

/// <summary>Everything on sale on one screen: what it brings, what a credit costs in it, how much that saves.</summary>
public sealed class Shop(PriceTags prices)
{
    public bool IsOpen => prices.ShopIsOpen;

    public PriceList OnSale => prices.OnSale;

    public async Task<Outcome> Show(Turn turn, CancellationToken stop)
    {
        var available = await Accounts.Available(turn.Db, turn.Teacher.Id, turn.Now, stop);
        return Outcome.Says(WithGoods(new Phrase("shop.title", available)));
    }

    /// <summary>«Создать» with too few credits: what is missing, and where to get it. The sheet is kept to go on with after paying.</summary>
    public async Task<Outcome> TooFew(Turn turn, WorksheetRequest request, int available, CancellationToken stop)
    {
        Phrase toast = new("create.too_few_credits", request.PriceInCredits, available);
        if (!IsOpen)
        {
            return Outcome.Warns(toast);
        }

        (await Customers.Of(turn.Db, turn.Teacher.Id, stop)).Waiting = request;
        return Outcome.Toasts(toast) with
        {
            Message = WithGoods(new Phrase("shop.too_few", request.Topic.Title, request.PriceInCredits, available)),
        };
    }

    Screen WithGoods(Phrase title)
    {
        List<Phrase> lines = [title];
        if (OnSale.Plans.Count > 0)
        {
            lines.Add("shop.plans");
            lines.AddRange(OnSale.Plans.Select(Line));
        }

        if (OnSale.Packs.Count > 0)
        {
            lines.Add("shop.packs");
            lines.AddRange(OnSale.Packs.Select(Line));
        }

        lines.Add("shop.how");
        return Screen.Saying(lines)
            .Grid(1, OnSale.Plans.Select(plan => Button.For(new Phrase("shop.button.plan", NameOf(plan), Roubles.Of(plan.Kopecks)), new ProductTapped(plan.Id))))
            .Grid(2, OnSale.Packs.Select(pack => Button.For(new Phrase("shop.button.pack", pack.Credits, Roubles.Of(pack.Kopecks)), new ProductTapped(pack.Id))));
    }

    Phrase Line(Product product)
    {
        var saving = OnSale.Dearest is { } dearest ? product.SavingTo(dearest) : 0;
        Phrase price = saving > 0
            ? new("shop.credit.saving", Roubles.Of(product.KopecksPerCredit), saving)
            : new("shop.credit", Roubles.Of(product.KopecksPerCredit));
        return product.Plan is null
            ? new Phrase("shop.pack", product.Credits, Roubles.Of(product.Kopecks), price)
            : new Phrase("shop.plan", NameOf(product), product.Credits, Roubles.Of(product.Kopecks), price);
    }

    /// <summary>«Методист», «15 кредитов».</summary>
    public static Phrase NameOf(Product product) => NameOf(product.Plan, product.Credits);

    public static Phrase NameOf(OrderRow order) => NameOf(order.PlanName, order.Credits);

    static Phrase NameOf(PlanName? plan, int credits) => plan is { } name
        ? new Phrase($"plan.{Identifier.Of(name)}")
        : new Phrase("shop.credits", credits);
}
