using CsCheck;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Tests.Mathematics;

public class InequalitiesTests
{
    static readonly string[] Relations = ["<", "<=", ">", ">="];

    static Gen<string> Factor => Gen.Select(Gen.Int[1, 3], Gen.Int[-6, 6], (a, b) => $"({a}*x+({b}))");

    static Gen<string> Quadratic => Gen.Select(Gen.Int[-3, 3], Gen.Int[-7, 7], Gen.Int[-9, 9], (a, b, c) => $"({a}*x^2+({b})*x+({c}))");

    /// <summary>Sides of every kind a school has.</summary>
    static Gen<string> Side => Gen.OneOf(
        Factor,
        Quadratic,
        Gen.Select(Factor, Factor, (a, b) => $"{a}*{b}"),
        Gen.Select(Factor, Factor, (a, b) => $"{a}/{b}"),
        Gen.Select(Factor, Factor, Factor, (a, b, c) => $"{a}*{b}^2*{c}"),
        Factor.Select(a => $"abs({a})"),
        Factor.Select(a => $"sqrt({a})"),
        Gen.Select(Gen.Int[2, 3], Factor, (b, a) => $"{b}^{a}"),
        Gen.Select(Gen.Int[2, 3], Factor, (b, a) => $"log({b};{a})"),
        Gen.Int[-4, 9].Select(number => $"({number})"));

    static Gen<string> Number => Gen.Int[-9, 9].Select(number => $"({number})");

    /// <summary>Where the solver has an answer, numbers taken at random have to agree with it.</summary>
    [Fact]
    public void A_number_is_in_the_answer_exactly_when_the_inequality_holds_for_it()
    {
        var solved = 0;
        Gen.Select(Side, Gen.OneOf(Number, Side), Gen.Int[0, 3], Generators.Rationals.Array[12]).Sample(
            (left, right, relation, numbers) =>
            {
                if (Solved($"{left}{Relations[relation]}{right}") is not { } set)
                {
                    return;
                }

                Interlocked.Increment(ref solved);
                foreach (var number in numbers.Select(number => number / 50).Concat(Enumerable.Range(-9, 19).Select(whole => (Rational)whole)))
                {
                    if (Holds(left, Relations[relation], right, number) is { } holds)
                    {
                        set.Contains(number).ShouldBe(holds, $"{left}{Relations[relation]}{right} at {number}: {set}");
                    }
                }
            },
            iter: 600);
        solved.ShouldBeGreaterThan(300);
    }

    [Fact]
    public void The_opposite_inequality_has_the_rest_of_the_domain() => Gen.Select(Side, Number, Gen.Int[0, 3]).Sample(
        (left, right, relation) =>
        {
            if (Solved($"{left}{Relations[relation]}{right}") is { } set && Solved($"{left}{Relations[3 - relation]}{right}") is { } rest)
            {
                set.Intersect(rest).ShouldBe(IntervalSet.Empty);
                set.Union(rest).ShouldBe(Solved($"{left}<=0").ShouldNotBeNull().Union(Solved($"{left}>0").ShouldNotBeNull()));
            }
        },
        iter: 200);

    [Theory]
    [InlineData("2*x-3<=5", "(-oo;4]")]
    [InlineData("x^2<4", "(-2;2)")]
    [InlineData("x^2+1>0", "(-oo;oo)")]
    [InlineData("x^2<0", "{}")]
    [InlineData("x^2<=0", "{0}")]
    [InlineData("(x-1)^2*(x-3)<=0", "(-oo;3]")]
    [InlineData("(x-1)^2*(x-3)>=0", "{1}U[3;oo)")]
    [InlineData("(x+1)/(x-2)>=0", "(-oo;-1]U(2;oo)")]
    [InlineData("sqrt(x-1)>=-3", "[1;oo)")]
    [InlineData("sqrt(x+2)<x", "(2;oo)")]
    [InlineData("2^x>8", "(3;oo)")]
    [InlineData("(1/2)^x>8", "(-oo;-3)")]
    [InlineData("log(2;x)<3", "(0;8)")]
    [InlineData("log(1/2;x-1)>=-2", "(1;5]")]
    [InlineData("abs(x-3)<=2", "[1;5]")]
    [InlineData("x^2-2*x-1<0", "(1-sqrt(2);1+sqrt(2))")]
    [InlineData("1<x^2<9", "(-3;-1)U(1;3)")]
    public void School_inequalities_have_their_sets(string inequality, string set) => Solved(inequality).ShouldBe(IntervalNotation.ParsePlain(set));

    [Theory]
    [InlineData("x^5-x-1>0")]
    [InlineData("2^x>x+7")]
    [InlineData("x+y>1")]
    [InlineData("x+1")]
    public void What_is_beyond_the_methods_is_refused(string inequality) => Solved(inequality).ShouldBeNull();

    static IntervalSet? Solved(string inequality)
    {
        try
        {
            return Inequalities.Solve(Plain.ParseStatement(inequality), 'x');
        }
        catch (UnsolvedException)
        {
            return null;
        }
    }

    /// <summary>By floating point alone; null where that does not decide.</summary>
    static bool? Holds(string left, string relation, string right, Rational at)
    {
        var (first, second) = (At(left, at), At(right, at));
        if (double.IsNaN(first) || double.IsNaN(second))
        {
            return false;
        }

        if (!double.IsFinite(first) || !double.IsFinite(second) || Math.Abs(first - second) < 1e-9 * (1 + Math.Abs(first)))
        {
            return first == second ? relation.EndsWith('=') : null;
        }

        return first < second == (relation[0] == '<');
    }

    /// <summary>NaN where there is no value.</summary>
    static double At(string side, Rational x) => Numeric.Value(Plain.Parse(side), _ => x.ToDouble());
}
