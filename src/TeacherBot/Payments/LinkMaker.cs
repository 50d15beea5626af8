using Microsoft.Extensions.Options;
using TeacherBot.Localization;
using TeacherBot.Payments.Protocol;
using TeacherBot.Storage;

namespace TeacherBot.Payments;

/// <summary>Writes the signed address where an order is paid.</summary>
public sealed class LinkMaker(IOptions<ProdamusOptions> options, Languages languages)
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(1);

    public Uri Page => new(options.Value.PayformUrl!.TrimEnd('/') + "/");

    /// <summary>Parameters with their signature.</summary>
    /// <param name="action"><c>link</c> for a short address, <c>pay</c> for the page itself.</param>
    public PhpArray Signed(OrderRow order, string action)
    {
        var words = languages[Languages.Russian];
        PhpArray link = new();
        void Say(string name, string value) => link.Set(PhpKey.Of(name), value);
        Say("order_id", order.Id);
        Say("customer_email", order.Email);
        Say("currency", "rub");
        Say("link_expired", Moscow.Minute(order.ExpiresAt));
        Say("paid_content", words.Plain("receipt.paid"));
        if (order.PlanName is { } plan)
        {
            // Prodamus ignores products beside a subscription: name and price are the tariff's.
            Say("subscription", options.Value.TariffOf(plan) ?? throw new InvalidOperationException($"The plan {plan} has no tariff."));
        }
        else
        {
            PhpArray product = new();
            product.Set(PhpKey.Of("name"), words.Plain(new Phrase("receipt.pack", order.Credits)));
            product.Set(PhpKey.Of("price"), Roubles.InLink(order.Kopecks));
            product.Set(PhpKey.Of("quantity"), "1");
            PhpArray products = new();
            products.Append(product);
            link.Set(PhpKey.Of("products"), products);
        }

        Say("do", action);
        return Signed(link);
    }

    /// <summary>The full address, which works without asking anybody first.</summary>
    public string Long(OrderRow order) => $"{Page}?{PhpForm.Write(Signed(order, "pay"))}";

    /// <summary>Adds the signature over everything else.</summary>
    public PhpArray Signed(PhpArray parameters)
    {
        parameters.Set(PhpKey.Of("signature"), Signature.Of(parameters, options.Value.SecretKey!));
        return parameters;
    }
}
