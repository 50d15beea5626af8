using CsCheck;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Worksheets;

public class SheetRandomTests
{
    [Fact]
    public void A_name_gives_the_same_numbers_for_ever()
    {
        var random = SheetRandom.Named("K7F3");
        Enumerable.Range(0, 8).Select(_ => random.Next(1, 1_000_000)).ShouldBe([647718, 426304, 281340, 862587, 552349, 251872, 342722, 526910]);
        var keyed = SheetRandom.Keyed("secret"u8, "sheet");
        Enumerable.Range(0, 4).Select(_ => keyed.Next(0, 99)).ShouldBe([65, 50, 5, 95]);
        SheetRandom.Named("K7F3").Fork("variant/1").Next(1, 1_000_000).ShouldBe(169833);
    }

    [Fact]
    public void A_fork_does_not_move_its_source()
    {
        var (plain, forked) = (SheetRandom.Named("a"), SheetRandom.Named("a"));
        forked.Fork("b").Next(1, 10);
        forked.Next(1, 1_000_000).ShouldBe(plain.Next(1, 1_000_000));
    }

    [Fact]
    public void Draws_stay_between_both_ends() => Gen.Select(Gen.Int[-50, 50], Gen.Int[0, 100], Gen.Int).Sample((least, size, seed) =>
        SheetRandom.Named($"{seed}").Next(least, least + size) is var drawn && drawn >= least && drawn <= least + size);

    [Fact]
    public void Every_number_is_about_equally_likely()
    {
        var random = SheetRandom.Named("fair");
        var counts = Enumerable.Range(0, 60_000).Select(_ => random.Next(1, 6)).CountBy(number => number).ToDictionary();
        counts.Count.ShouldBe(6);
        counts.Values.ShouldAllBe(count => count > 9_500 && count < 10_500);
    }

    [Fact]
    public void Shuffling_keeps_every_item() =>
        SheetRandom.Named("cards").Shuffled(Enumerable.Range(0, 52)).Order().ShouldBe(Enumerable.Range(0, 52));
}
