namespace TeacherBot.Domain.Billing;

/// <summary>The plans by name; what they cost and bring is configuration.</summary>
public enum PlanName
{
    Starter,
    Methodist,
    Expert,
}

/// <summary>Something that can be bought: a pack of credits, or a month of a plan.</summary>
/// <param name="Plan">Null for a pack.</param>
/// <param name="Credits">What it brings, above 0.</param>
/// <param name="Roubles">What it costs, whole roubles, above 0.</param>
public sealed record Product(PlanName? Plan, int Credits, int Roubles)
{
    /// <summary>Short and lasting, for orders and buttons: <c>starter</c>, <c>pack15</c>.</summary>
    public string Id => Plan is { } plan ? Worksheets.Identifier.Of(plan) : $"pack{Credits}";

    /// <summary>The price in kopecks, as orders and payments are compared.</summary>
    public long Kopecks => Roubles * 100L;

    /// <summary>The price of one credit in kopecks, rounded to the nearest.</summary>
    public long KopecksPerCredit => (Kopecks + (Credits / 2)) / Credits;

    /// <summary>How much cheaper a credit is than in <paramref name="dearest"/>, in whole percent rounded down; 0 when it is not.</summary>
    public int SavingTo(Product dearest)
    {
        var usual = (decimal)dearest.Roubles / dearest.Credits;
        return (int)Math.Max(0, Math.Floor((usual - ((decimal)Roubles / Credits)) / usual * 100));
    }
}

/// <summary>Everything on sale.</summary>
public sealed record PriceList(IReadOnlyList<Product> Plans, IReadOnlyList<Product> Packs)
{
    public IEnumerable<Product> All => Plans.Concat(Packs);

    public Product? Find(string id) => All.FirstOrDefault(product => product.Id == id);

    /// <summary>The product with the dearest credit, to which savings are compared; null when nothing is sold.</summary>
    public Product? Dearest => All.MaxBy(product => (decimal)product.Roubles / product.Credits);

    /// <summary>Reads packs as <c>credits:roubles</c> and plans as <c>name:credits:roubles</c>, separated by commas; null when it is neither.</summary>
    public static IReadOnlyList<Product>? Read(string text, bool plans)
    {
        List<Product> products = [];
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var fields = part.Split(':');
            if (fields.Length != (plans ? 3 : 2)
                || !TryNumber(fields[^2], out var credits) || !TryNumber(fields[^1], out var roubles)
                || !TryPlan(plans ? fields[0] : null, out var plan))
            {
                return null;
            }

            products.Add(new Product(plan, credits, roubles));
        }

        return products.Select(product => product.Id).Distinct(StringComparer.Ordinal).Count() == products.Count ? products : null;
    }

    static bool TryNumber(string text, out int number) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number)
        && number is > 0 and <= 1_000_000;

    static bool TryPlan(string? name, out PlanName? plan)
    {
        plan = null;
        if (name is null)
        {
            return true;
        }

        var known = Worksheets.Identifier.TryParse<PlanName>(name, out var found);
        plan = found;
        return known;
    }
}
