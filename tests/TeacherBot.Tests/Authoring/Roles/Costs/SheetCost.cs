using TeacherBot.Authoring;
using TeacherBot.Authoring.Providers;

namespace TeacherBot.Tests.Authoring.Roles.Costs;

/// <summary>The bill of one sheet while it is reckoned.</summary>
sealed class SheetCost(SheetOrder order)
{
    static readonly PriceTable Prices = new(new AuthoringOptions());

    public SheetOrder Order { get; } = order;

    public int Calls { get; private set; }

    public decimal Roubles { get; private set; }

    /// <param name="times">More than once when the first reply could not be used.</param>
    public void Ask(string model, double tokensIn, double tokensOut, int times = 1)
    {
        Calls++;
        Roubles += times * Prices.Of("", model)!.CostOf(new ModelUsage((int)Math.Ceiling(tokensIn), 0, (int)Math.Ceiling(tokensOut), 0)) / 1_000_000m;
    }
}
