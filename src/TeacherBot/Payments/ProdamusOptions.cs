using Microsoft.Extensions.Options;
using TeacherBot.Domain.Billing;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Payments;

/// <summary>The merchant's page at Prodamus; without it nothing is sold.</summary>
public sealed class ProdamusOptions
{
    /// <summary>The payment page, e.g. https://shop.payform.ru/.</summary>
    public string? PayformUrl { get; set; }

    /// <summary>Signs links and call-backs.</summary>
    public string? SecretKey { get; set; }

    /// <summary>Prodamus' tariff id of each plan; a plan without one is not sold.</summary>
    public IDictionary<string, string> Subscriptions { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    public bool IsOn => !string.IsNullOrEmpty(PayformUrl);

    public string? TariffOf(PlanName plan) => Subscriptions.TryGetValue(Identifier.Of(plan), out var tariff) && tariff.Length > 0 ? tariff : null;
}

/// <summary>What is on sale, in the section «Billing».</summary>
public sealed class PriceOptions
{
    /// <summary>name:credits a month:roubles a month.</summary>
    public string Plans { get; set; } = "starter:25:390,methodist:60:890,expert:120:1690";

    /// <summary>credits:roubles.</summary>
    public string Packs { get; set; } = "5:100,15:290,30:570,60:1090,120:2090,200:3390";

    /// <summary>Days a plan's credits live on while Prodamus tries a failed renewal again.</summary>
    public int GraceDays { get; set; } = 3;
}

sealed class ProdamusOptionsValidator : IValidateOptions<ProdamusOptions>
{
    /// <summary>Prodamus makes 64 characters; shorter ones are somebody's invention.</summary>
    const int ShortestKey = 16;

    public ValidateOptionsResult Validate(string? name, ProdamusOptions options)
    {
        List<string> faults = [];
        if (string.IsNullOrEmpty(options.PayformUrl))
        {
            if (!string.IsNullOrEmpty(options.SecretKey) || options.Subscriptions.Count > 0)
            {
                faults.Add("Prodamus__PayformUrl: required with the other settings of Prodamus.");
            }
        }
        else
        {
            if (!Uri.TryCreate(options.PayformUrl, UriKind.Absolute, out var url) || !(url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)))
            {
                faults.Add("Prodamus__PayformUrl: must be the https address of the payment page.");
            }

            if ((options.SecretKey?.Length ?? 0) < ShortestKey)
            {
                faults.Add("Prodamus__SecretKey: required with Prodamus__PayformUrl: the secret key of the payment page.");
            }
        }

        faults.AddRange(options.Subscriptions.Where(pair => !Identifier.TryParse<PlanName>(pair.Key.ToLowerInvariant(), out _) || !IsNumber(pair.Value))
            .Select(pair => $"Prodamus__Subscriptions__{pair.Key}: must be the number of a subscription, for one of {string.Join(", ", Enum.GetNames<PlanName>())}."));
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    static bool IsNumber(string text) => text.Length is > 0 and < 20 && text.All(char.IsAsciiDigit);
}

sealed class PriceOptionsValidator : IValidateOptions<PriceOptions>
{
    public ValidateOptionsResult Validate(string? name, PriceOptions options)
    {
        List<string> faults = [];
        if (PriceList.Read(options.Plans, plans: true) is null)
        {
            faults.Add("Billing__Plans: must be name:credits:roubles, separated by commas, with the names starter, methodist, expert.");
        }

        if (PriceList.Read(options.Packs, plans: false) is null)
        {
            faults.Add("Billing__Packs: must be credits:roubles, separated by commas.");
        }

        if (options.GraceDays is < 0 or > 31)
        {
            faults.Add("Billing__GraceDays: must be 0–31.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
