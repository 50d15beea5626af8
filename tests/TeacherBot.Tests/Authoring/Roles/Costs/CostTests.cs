using System.Globalization;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Tests.Authoring.Roles.Costs;

/// <summary>What a hundred mixed sheets cost; docs/quality.md tells the mix, the rates and the figures.</summary>
public sealed class CostTests
{
    const int Orders = 100;

    /// <summary>So many hundreds are drawn, so that the figures are no luck.</summary>
    const int Hundreds = 20;

    static readonly CostRates Rates = new() { Blind = Subjects.All.ToDictionary(subject => subject, KeptReplies.ShareToSolve) };

    [Fact]
    public void The_middle_sheet_costs_at_most_15_kopecks_and_the_dearest_twentieth_begins_at_30()
    {
        CostModel model = new(Rates);
        var random = SheetRandom.Named("costs");
        var costs = MixedOrders.Draw(Orders * Hundreds, random).Select(order => model.Of(order, random)).OrderBy(cost => cost.Roubles).ToList();
        var told = string.Join('\n', costs.GroupBy(cost => $"{cost.Order.Request.Subject} {cost.Order.Request.Format} {cost.Order.Request.Volume}")
            .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Key}: {kind.Count()} sheets, median {At(kind.ToList(), 0.5):0.000}, p95 {At(kind.ToList(), 0.95):0.000}"))
            .Order(StringComparer.Ordinal));
        var all = string.Create(CultureInfo.InvariantCulture, $"median {At(costs, 0.5):0.000}, p95 {At(costs, 0.95):0.000}, calls {costs.Average(cost => cost.Calls):0.0}");
        var blind = string.Join(", ", Rates.Blind.Select(rate => string.Create(CultureInfo.InvariantCulture, $"{rate.Key} {rate.Value:0.00}")));
        TestContext.Current.SendDiagnosticMessage($"to solve blind: {blind}\n{told}\n{all}");
        costs.ShouldAllBe(cost => cost.Calls <= 6);
        At(costs, 0.5).ShouldBeLessThanOrEqualTo(0.15m, told);
        At(costs, 0.95).ShouldBeLessThanOrEqualTo(0.30m, told);
    }

    static decimal At(List<SheetCost> costs, double share) => costs[(int)Math.Ceiling(share * costs.Count) - 1].Roubles;
}
