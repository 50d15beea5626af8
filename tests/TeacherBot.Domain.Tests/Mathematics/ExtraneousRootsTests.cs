using CsCheck;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Tests.Mathematics;

/// <summary>Where squaring or adding logarithms gains roots, and where the domain bounds the solutions of inequalities.</summary>
public class ExtraneousRootsTests
{
    static readonly Gen<int> Small = Gen.Int[-9, 9];

    [Fact]
    public void A_root_of_the_squared_equation_counts_only_where_the_right_side_is_not_negative() => Gen.Select(Small, Small, Small).Sample((m, n, q) =>
    {
        var (b, c) = (m + n + (2 * q), (q * q) - (m * n));
        if (b == 0)
        {
            return;
        }

        var roots = Roots.Of(Plain.ParseStatement($"sqrt({b}*x+({c}))=x+({q})"), 'x').List;
        roots.ShouldBe(new[] { m, n }.Distinct().Where(root => root + q >= 0).Order().Select(root => (Real)root));
    });

    [Fact]
    public void A_root_of_the_product_counts_only_where_both_logarithms_have_a_value() => Gen.Select(Small, Gen.Int[1, 12], Gen.Int[1, 4]).Sample((p, u, k) =>
    {
        var c = (int)Math.Pow(2, k);
        if (c % u != 0)
        {
            return;
        }

        var q = p + (c / u) - u;
        Roots.Of(Plain.ParseStatement($"log(2;x+({p}))+log(2;x+({q}))={k}"), 'x').List.ShouldBe([(Real)(u - p)]);
    });

    [Fact]
    public void An_inequality_holds_at_a_place_exactly_where_its_solutions_say_so() => Gen.Select(Small, Gen.Int[1, 5], Gen.Int[0, 5], Gen.Int[0, 3]).Sample((p, n, kind, sign) =>
    {
        var relation = new[] { "<", "<=", ">", ">=" }[sign];
        var text = kind switch
        {
            0 => $"log(2;x+({p})){relation}{n}",
            1 => $"log(1/3;x^2+({p})*x){relation}-{n}",
            2 => $"sqrt(x+({p})){relation}x-{n}",
            3 => $"4^x-{n + 1}*2^x+{n}{relation}0",
            4 => $"(x+({p}))*sqrt(x+{n}){relation}0",
            _ => $"log(2;x)^2-{n + 1}*log(2;x)+{n}{relation}0",
        };
        var inequality = Plain.ParseStatement(text);
        var set = Inequalities.Solve(inequality, 'x');
        for (var i = 0; i < 60; i++)
        {
            var place = new Rational((97 * i) - 2900, 101);
            var (left, right) = (At(inequality.Terms[0], place), At(inequality.Terms[1], place));
            var holds = !double.IsNaN(left) && !double.IsNaN(right) && inequality.Relations[0] switch { Relation.Less => left < right, Relation.LessOrEqual => left <= right, Relation.Greater => left > right, _ => left >= right };
            set.Contains(place).ShouldBe(holds, $"{text} at {place}");
        }
    });

    [Theory]
    [InlineData("3*2^x-5", "(-5;+oo)")]
    [InlineData("4-(1/3)^(x+2)", "(-oo;4)")]
    [InlineData("2-3*sqrt(x-1)", "(-oo;2]")]
    [InlineData("x^2-4*x+1", "[-3;+oo)")]
    [InlineData("5-x^6", "(-oo;5]")]
    [InlineData("root(3;x)+7", "(-oo;+oo)")]
    [InlineData("log(2;x)-1", "(-oo;+oo)")]
    [InlineData("abs(x+4)-2", "[-2;+oo)")]
    public void The_values_of_a_function_are_found(string function, string range) =>
        Ranges.Of(Plain.Parse(function), 'x').ShouldBe(IntervalNotation.ParsePlain(range));

    static double At(Expression tree, Rational place) => Numeric.Value(tree, _ => place.ToDouble());
}
