using System.Numerics;
using CsCheck;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Tests.Mathematics;

public class CountingTests
{
    static Gen<(int N, int K)> Small => Gen.Int[0, 7].SelectMany(n => Gen.Int[0, n].Select(k => (n, k)));

    [Fact]
    public void A_formula_counts_as_many_as_the_list_has() => Small.Sample(size =>
    {
        var things = Enumerable.Range(1, size.N).ToArray();
        Counting.ListArrangements(things, size.K).Count().ShouldBe((int)Counting.Arrangements(size.N, size.K));
        Counting.ListCombinations(things, size.K).Count().ShouldBe((int)Counting.Combinations(size.N, size.K));
        Counting.ListPermutations(things).Count().ShouldBe((int)Counting.Factorial(size.N));
    });

    [Fact]
    public void No_case_stands_twice_in_a_list() => Small.Sample(size =>
    {
        var things = Enumerable.Range(1, size.N).ToArray();
        Counting.ListArrangements(things, size.K).Select(row => string.Join(' ', row)).ShouldBeUnique();
        Counting.ListCombinations(things, size.K).Select(row => string.Join(' ', row.Order())).ShouldBeUnique();
    });

    [Fact]
    public void Rows_with_repetition_are_a_power() => Gen.Select(Gen.Int[1, 6], Gen.Int[0, 5]).Sample((n, length) =>
        Counting.ListRows(Enumerable.Range(1, n).ToArray(), length).Count().ShouldBe((int)BigInteger.Pow(n, length)));

    [Fact]
    public void Pascals_triangle_holds() => Gen.Int[1, 60].SelectMany(n => Gen.Int[1, n].Select(k => (n, k))).Sample(size =>
        Counting.Combinations(size.n, size.k).ShouldBe(Counting.Combinations(size.n - 1, size.k - 1) + Counting.Combinations(size.n - 1, size.k)));

    [Fact]
    public void Lists_too_long_to_make_are_refused_before_they_are_made() =>
        Should.Throw<UnsolvedException>(() => Counting.ListPermutations(Enumerable.Range(0, 12).ToArray()));
}
