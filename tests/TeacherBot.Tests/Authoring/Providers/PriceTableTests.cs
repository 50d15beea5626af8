using TeacherBot.Authoring;
using TeacherBot.Authoring.Providers;

namespace TeacherBot.Tests.Authoring.Providers;

/// <summary>What a call costs, to the millionth of a rouble.</summary>
public sealed class PriceTableTests
{
    [Theory]
    [InlineData(1_500, 0, 700, 0, 144_681)]
    [InlineData(1_000_000, 0, 0, 0, 33_650_000)]
    [InlineData(1_000_000, 1_000_000, 0, 0, 8_410_000)]
    [InlineData(0, 0, 1_000_000, 0, 134_580_000)]
    [InlineData(0, 0, 1, 0, 135)]
    [InlineData(0, 0, 0, 0, 0)]
    public void Tokens_become_money_exactly(int sent, int cached, int written, int thought, long cost) =>
        new PriceTable(new AuthoringOptions()).Of("any", "gpt-4.1-mini")!.CostOf(new ModelUsage(sent, cached, written, thought)).ShouldBe(cost);

    [Fact]
    public void Thinking_has_a_price_of_its_own_where_one_is_set() =>
        Configured().Of("x", "thinker")!.CostOf(new ModelUsage(100, 50, 100, 40)).ShouldBe((50 * 10) + (50 * 5) + (60 * 20) + (40 * 30));

    [Theory]
    [InlineData("any", "openai/gpt-4.1-mini-2025-04-14", 33.65)]
    [InlineData("own", "gpt-4.1-mini", 7)]
    [InlineData("own", "maker/gpt-4.1-mini", 7)]
    [InlineData("own", "gpt-4.1-nano", 9)]
    [InlineData("any", "text-embedding-3-small", 1.68)]
    public void The_nearest_price_counts(string provider, string model, double roubles) => Configured().Of(provider, model)!.In.ShouldBe((decimal)roubles);

    [Fact]
    public void Nobody_guesses_the_price_of_a_model() => Configured().Of("any", "gpt-4.1-mini-turbo").ShouldBeNull();

    static PriceTable Configured() => new(new AuthoringOptions
    {
        Prices =
        {
            new PriceSettings { Model = "gpt-4.1-mini", Provider = "own", In = 7, Out = 8 },
            new PriceSettings { Model = "gpt-4.1-nano", In = 9 },
            new PriceSettings { Model = "thinker", In = 10, CachedIn = 5, Out = 20, Reasoning = 30 },
        },
    });
}
