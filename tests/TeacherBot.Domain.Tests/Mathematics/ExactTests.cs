using CsCheck;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Tests.Mathematics;

public class ExactTests
{
    static readonly Gen<Rational> Small = Gen.Select(Gen.Int[-9, 9], Gen.Int[1, 6], (top, bottom) => new Rational(top, bottom));

    /// <summary>Sums of up to three roots.</summary>
    static readonly Gen<Exact> Surds = Gen.Select(Small, Small, Small, Gen.Int[1, 30], Gen.Int[1, 30], (a, b, c, p, q) =>
        Exact.TryOf(Plain.Parse($"({a.Sign}*({Rational.Abs(a)})+({b.Sign})*({Rational.Abs(b)})*sqrt({p})+({c.Sign})*({Rational.Abs(c)})*sqrt({q}))".Replace("(-1", "(0-1")))!);

    [Fact]
    public void Sums_of_roots_make_a_field() => Gen.Select(Surds, Surds, Surds).Sample((a, b, c) =>
    {
        (a + b).ShouldBe(b + a);
        (a * b).ShouldBe(b * a);
        (a * b * c).ShouldBe(a * (b * c));
        (a * (b + c)).ShouldBe((a * b) + (a * c));
        (a - a).ShouldBe(Exact.Zero);
        if (!b.IsZero)
        {
            (a / b * b).ShouldBe(a);
        }
    });

    [Fact]
    public void The_order_goes_with_the_difference() => Gen.Select(Surds, Surds).Sample((a, b) =>
    {
        (a < b).ShouldBe((b - a).Sign > 0);
        a.CompareTo(b).ShouldBe(-b.CompareTo(a));
        (a.Sign * b.Sign).ShouldBe((a * b).Sign);
    });

    [Fact]
    public void An_exact_number_reads_back_from_print() => Surds.Sample(a =>
    {
        Exact.TryOf(a.ToExpression()).ShouldBe(a);
        Exact.TryOf(Tex.Parse(Tex.Write((a * Exact.Pi).ToExpression())).Terms[0]).ShouldBe(a * Exact.Pi);
    });

    [Fact]
    public void Exact_and_floating_point_agree_wherever_both_have_a_value() => Generators.Expressions.Sample(
        tree =>
        {
            if (Exact.TryOf(tree) is { } exact && Math.Abs(exact.ToDouble()) < 1e12)
            {
                var numeric = Numeric.Value(tree);
                (double.IsNaN(numeric) || Math.Abs(numeric - exact.ToDouble()) <= 1e-6 * (1 + Math.Abs(numeric))).ShouldBeTrue($"{tree} is {exact} or {numeric}");
            }
        },
        iter: 20_000);

    [Theory]
    [InlineData("sqrt(12)", "2*sqrt(3)")]
    [InlineData("sqrt(1/2)", "sqrt(2)/2")]
    [InlineData("1/(sqrt(3)-1)", "1/2+sqrt(3)/2")]
    [InlineData("1/(1+sqrt(2)+sqrt(3))", "1/2+sqrt(2)/4-sqrt(6)/4")]
    [InlineData("sqrt(3+2*sqrt(2))", "1+sqrt(2)")]
    [InlineData("8^(2/3)", "4")]
    [InlineData("27^(-1/3)", "1/3")]
    [InlineData("4^(3/2)", "8")]
    [InlineData("root(3;-27)", "-3")]
    [InlineData("root(4;4)", "sqrt(2)")]
    [InlineData("root(6;8)", "sqrt(2)")]
    [InlineData("log(2;8)", "3")]
    [InlineData("log(4;1/8)", "-3/2")]
    [InlineData("log(2;sqrt(2))", "1/2")]
    [InlineData("lg(0.001)", "-3")]
    [InlineData("ln(e^3)", "3")]
    [InlineData("ln(1/sqrt(e))", "-1/2")]
    [InlineData("2^log(2;3)", "3")]
    [InlineData("3^(2*log(3;5))", "25")]
    [InlineData("log(6;4)+log(6;9)", "2")]
    [InlineData("log(2;9)*log(3;8)", "6")]
    [InlineData("log(7;8)/log(7;2)", "3")]
    [InlineData("(1-log(2;6))*(1-log(3;6))", "1")]
    [InlineData("9^log(3;5)", "25")]
    [InlineData("10^(2*lg(3)-lg(2))", "9/2")]
    [InlineData("4^log(2;sqrt(3))", "3")]
    [InlineData("root(3;2)*root(3;4)", "2")]
    [InlineData("root(3;-2)*root(3;4)", "-2")]
    [InlineData("2^(1/2)*2^(1/3)*2^(1/6)", "2")]
    [InlineData("root(4;27)*root(4;3)+1", "4")]
    [InlineData("root(6;4)*root(3;4)", "2")]
    [InlineData("sin(pi/6)", "1/2")]
    [InlineData("cos(pi/4)", "sqrt(2)/2")]
    [InlineData("sin(-7*pi/6)", "1/2")]
    [InlineData("tg(2*pi/3)", "-sqrt(3)")]
    [InlineData("ctg(pi/4)", "1")]
    [InlineData("cos(0)", "1")]
    [InlineData("arcsin(1/2)", "pi/6")]
    [InlineData("arccos(-sqrt(3)/2)", "5*pi/6")]
    [InlineData("arctg(-1)", "-(pi/4)")]
    [InlineData("arcctg(-1)", "3*pi/4")]
    [InlineData("abs(1-sqrt(2))", "sqrt(2)-1")]
    [InlineData("(1+sqrt(2))^2", "3+2*sqrt(2)")]
    [InlineData("factorial(5)", "120")]
    public void School_values_are_exact(string text, string value) => Exact.TryOf(Plain.Parse(text))!.ToString().ShouldBe(value);

    [Theory]
    [InlineData("sqrt(-1)")]
    [InlineData("(-8)^(1/3)")]
    [InlineData("tg(pi/2)")]
    [InlineData("log(1;5)")]
    [InlineData("lg(0)")]
    [InlineData("arcsin(2)")]
    [InlineData("1/(sqrt(2)*sqrt(2)-2)")]
    [InlineData("ctg(pi)")]
    [InlineData("0^0")]
    [InlineData("factorial(-1)")]
    [InlineData("x")]
    public void What_is_undefined_has_neither_an_exact_nor_a_numeric_value(string text)
    {
        Exact.TryOf(Plain.Parse(text)).ShouldBeNull();
        Numeric.Value(Plain.Parse(text)).ShouldBe(double.NaN);
    }

    [Theory]
    [InlineData("root(3;2)")]
    [InlineData("3*e")]
    [InlineData("ln(2)")]
    [InlineData("sin(1)")]
    [InlineData("log(2;3)")]
    public void Numbers_of_another_kind_have_only_a_numeric_value(string text)
    {
        Exact.TryOf(Plain.Parse(text)).ShouldBeNull();
        double.IsNaN(Numeric.Value(Plain.Parse(text))).ShouldBeFalse();
    }

    [Fact]
    public void Numbers_that_nearly_agree_are_still_told_apart()
    {
        var near = Exact.TryOf(Plain.Parse("(sqrt(2)-1)^40"))!;
        near.Sign.ShouldBe(1);
        (near - Exact.TryOf(Plain.Parse("(sqrt(2)-1)^41"))!).Sign.ShouldBe(1);
        (Exact.Pi - new Rational(355, 113)).Sign.ShouldBe(-1);
        (Exact.Pi - Exact.TryOf(Plain.Parse("3.14159265358979323846"))!).Sign.ShouldBe(1);
    }

    [Fact]
    public void Rational_values_are_found_through_functions()
    {
        Plain.Parse("sqrt(2)*sqrt(8)+sin(pi/6)").Value().ShouldBe(new Rational(9, 2));
        Plain.Parse("2^(1/2)*2^(1/2)").Value().ShouldBe(2);
        Tex.Parse("\\sin^2 60^\\circ+3!").Terms[0].Value().ShouldBe(new Rational(27, 4));
        Should.Throw<EvaluationException>(() => Plain.Parse("sqrt(2)").Value());
    }

    [Theory]
    [InlineData("9^9^9^9")]
    [InlineData("(1+pi)^1000")]
    [InlineData("sqrt(9999999999999999999999999999999999)")]
    [InlineData("root(1000;2^1000+1)")]
    [InlineData("(1+sqrt(2)+sqrt(3)+sqrt(5)+sqrt(7)+sqrt(11)+sqrt(13))^1000")]
    [InlineData("factorial(factorial(factorial(5)))")]
    public void Numbers_beyond_school_are_given_up(string text) => Exact.TryOf(Plain.Parse(text)).ShouldBeNull();
}
