using System.Globalization;

namespace TeacherBot.TelegramApi.Screens;

/// <summary>A button about money. It stands on messages of its own, so it means the same whenever it is tapped.</summary>
public abstract record ShopTap : Tap
{
    public override bool IsTimeless => true;
}

/// <summary>«Пополнить»: everything on sale.</summary>
public sealed record BuyTapped : ShopTap;

public sealed record ProductTapped(string ProductId) : ShopTap;

/// <summary>Agrees to automatic renewal and pays.</summary>
public sealed record AgreeTapped(string ProductId) : ShopTap;

public sealed record PayCheckTapped(string OrderId) : ShopTap;

/// <summary>Goes on with the sheet that waited for the credits of an order.</summary>
public sealed record ContinueTapped(string OrderId) : ShopTap;

/// <summary>Another e-mail address for the receipt of an order.</summary>
public sealed record EmailTapped(string OrderId) : ShopTap;

public enum PlanStep
{
    Show,
    AskCancel,
    Cancel,
    Resume,
}

public sealed record PlanTapped(PlanStep Step) : ShopTap;

/// <param name="Page">From 0, the newest entries.</param>
public sealed record BalancePageTapped(int Page) : ShopTap;

static class ShopTapToken
{
    const int MostPages = 10_000;

    public static string Pack(ShopTap tap) => tap switch
    {
        BuyTapped => "buy",
        ProductTapped t => $"product:{t.ProductId}",
        AgreeTapped t => $"agree:{t.ProductId}",
        PayCheckTapped t => $"paid:{t.OrderId}",
        ContinueTapped t => $"continue:{t.OrderId}",
        EmailTapped t => $"email:{t.OrderId}",
        PlanTapped t => $"plan:{(int)t.Step}",
        BalancePageTapped t => $"balance:{t.Page}",
        _ => throw new ArgumentOutOfRangeException(nameof(tap), tap, "A tap without a token."),
    };

    public static Tap? Meant(string verb, string id) => verb switch
    {
        "buy" => new BuyTapped(),
        "product" when id.Length > 0 => new ProductTapped(id),
        "agree" when id.Length > 0 => new AgreeTapped(id),
        "paid" when id.Length > 0 => new PayCheckTapped(id),
        "continue" when id.Length > 0 => new ContinueTapped(id),
        "email" when id.Length > 0 => new EmailTapped(id),
        "plan" when Number(id) is { } step && Enum.IsDefined((PlanStep)step) => new PlanTapped((PlanStep)step),
        "balance" when Number(id) is { } page and < MostPages => new BalancePageTapped(page),
        _ => null,
    };

    static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
