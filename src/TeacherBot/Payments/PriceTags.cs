using Microsoft.Extensions.Options;
using TeacherBot.Domain.Billing;

namespace TeacherBot.Payments;

/// <summary>What is on sale now: plans only with a tariff at Prodamus, nothing without Prodamus.</summary>
public sealed class PriceTags(IOptions<PriceOptions> prices, IOptions<ProdamusOptions> prodamus)
{
    public bool ShopIsOpen => prodamus.Value.IsOn;

    public PriceList OnSale { get; } = new(
        [.. Read(prices.Value.Plans, plans: true).Where(product => prodamus.Value.IsOn && prodamus.Value.TariffOf(product.Plan!.Value) is not null)],
        prodamus.Value.IsOn ? Read(prices.Value.Packs, plans: false) : []);

    public string? TariffOf(Product product) => product.Plan is { } plan ? prodamus.Value.TariffOf(plan) : null;

    static IReadOnlyList<Product> Read(string text, bool plans) => PriceList.Read(text, plans) ?? [];
}
