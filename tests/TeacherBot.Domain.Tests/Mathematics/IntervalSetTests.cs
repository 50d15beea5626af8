using CsCheck;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Tests.Mathematics;

public class IntervalSetTests
{
    /// <summary>Ends and the numbers asked about: few, so that they meet often; some irrational.</summary>
    static readonly Real[] Numbers = [.. new[] { "-3", "-sqrt(5)", "-2", "-1/3", "0", "1/2", "sqrt(2)", "3/2", "pi/2", "sqrt(3)", "2", "1+sqrt(2)", "7" }.Select(text => Real.Of(Plain.Parse(text)))];

    static Gen<Real> Number => Gen.Int[0, Numbers.Length - 1].Select(i => Numbers[i]);

    static Gen<IntervalSet> Interval => Gen.Select(Gen.Int[-1, Numbers.Length], Gen.Int[-1, Numbers.Length], Gen.Bool, Gen.Bool, (one, other, from, to) =>
    {
        var (left, right) = (Math.Min(one, other), Math.Max(one, other));
        Real? start = left < 0 ? null : Numbers[Math.Min(left, Numbers.Length - 1)];
        Real? end = right < 0 || right >= Numbers.Length ? null : Numbers[right];
        return start is not null && end is not null && start.Equals(end)
            ? from ? IntervalSet.Of([start]) : IntervalSet.Empty
            : IntervalSet.Between(start, from && start is not null, end, to && end is not null);
    });

    static Gen<IntervalSet> Set => Interval.Array[0, 4].Select(parts => parts.Aggregate(IntervalSet.Empty, (all, part) => all.Union(part)));

    [Fact]
    public void Union_intersection_and_complement_make_a_boolean_algebra() => Gen.Select(Set, Set, Set).Sample((a, b, c) =>
    {
        a.Union(b).ShouldBe(b.Union(a));
        a.Intersect(b.Union(c)).ShouldBe(a.Intersect(b).Union(a.Intersect(c)));
        a.Union(b.Intersect(c)).ShouldBe(a.Union(b).Intersect(a.Union(c)));
        a.Union(b).Complement().ShouldBe(a.Complement().Intersect(b.Complement()));
        a.Union(a.Complement()).ShouldBe(IntervalSet.All);
        a.Intersect(a.Complement()).ShouldBe(IntervalSet.Empty);
        a.Except(b).ShouldBe(a.Intersect(b.Complement()));
        a.Union(a.Intersect(b)).ShouldBe(a);
    });

    [Fact]
    public void A_number_is_in_the_union_when_it_is_in_one_of_both() => Gen.Select(Set, Set, Number).Sample((a, b, x) =>
    {
        a.Union(b).Contains(x).ShouldBe(a.Contains(x) || b.Contains(x));
        a.Intersect(b).Contains(x).ShouldBe(a.Contains(x) && b.Contains(x));
        a.Complement().Contains(x).ShouldBe(!a.Contains(x));
    });

    [Fact]
    public void A_set_reads_back_from_both_notations() => Set.Sample(set =>
    {
        IntervalNotation.ParsePlain(IntervalNotation.Plain(set)).ShouldBe(set);
        IntervalNotation.ParseTex(IntervalNotation.Tex(set)).ShouldBe(set);
    });

    [Theory]
    [InlineData("")]
    [InlineData("(1;2")]
    [InlineData("1;2)")]
    [InlineData("(2;1)")]
    [InlineData("[-oo;1]")]
    [InlineData("(1;2)U")]
    [InlineData("(1;2;3)")]
    [InlineData("{1;}")]
    [InlineData("(x;2)")]
    public void What_is_no_set_is_refused(string text) => Should.Throw<NotationException>(() => IntervalNotation.ParsePlain(text));

    [Theory]
    [InlineData("sqrt(2)+sqrt(3)", "sqrt(5+2*sqrt(6))", 0)]
    [InlineData("665857/470832", "sqrt(2)", 1)]
    [InlineData("1393/985-sqrt(2)", "0", -1)]
    [InlineData("886731088897/627013566048", "sqrt(2)", 1)]
    [InlineData("355/113", "pi", 1)]
    public void Numbers_that_agree_in_many_digits_are_compared_exactly(string left, string right, int order) =>
        Real.Compare(Real.Of(Plain.Parse(left)), Real.Of(Plain.Parse(right))).ShouldBe(order);
}
