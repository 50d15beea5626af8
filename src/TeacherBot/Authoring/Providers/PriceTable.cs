using System.Text.Json;

namespace TeacherBot.Authoring.Providers;

/// <summary>What models cost: by the configuration for this provider, by the configuration, by the built-in table; else unknown.</summary>
public sealed class PriceTable
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    readonly Dictionary<(string Provider, string Model), ModelPrice> configured = [];
    readonly Dictionary<string, ModelPrice> known;

    public PriceTable(AuthoringOptions options)
    {
        known = BuiltIn();
        foreach (var price in options.Prices)
        {
            if (price.In is { } paid)
            {
                var written = price.Out ?? paid;
                configured[(price.Provider, ModelName.Canonical(price.Model))] = new ModelPrice(paid, price.CachedIn ?? paid, written, price.Reasoning ?? written, price.Thinks);
            }
        }
    }

    /// <summary>Null for a model nobody has told the price of.</summary>
    public ModelPrice? Of(string provider, string model)
    {
        var name = ModelName.Canonical(model);
        return configured.GetValueOrDefault((provider, name)) ?? configured.GetValueOrDefault(("", name)) ?? known.GetValueOrDefault(name);
    }

    static Dictionary<string, ModelPrice> BuiltIn()
    {
        using var stream = typeof(PriceTable).Assembly.GetManifestResourceStream("authoring/prices.json")
            ?? throw new InvalidOperationException("The table of prices is not in the assembly.");
        return JsonSerializer.Deserialize<TableFile>(stream, Json)!.Models.ToDictionary(
            row => row.Model,
            row => new ModelPrice(row.In, row.CachedIn ?? row.In, row.Out ?? row.In, row.Out ?? row.In, row.Thinks));
    }

    sealed record TableFile(IReadOnlyList<TableRow> Models);

    sealed record TableRow(string Model, decimal In, decimal? CachedIn, decimal? Out, bool Thinks = false);
}
