using CsCheck;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Tests.Mathematics;

public class RationalTests
{
    static readonly Gen<(Rational, Rational, Rational)> Three = Gen.Select(Generators.Rationals, Generators.Rationals, Generators.Rationals);

    [Fact]
    public void Addition_and_multiplication_make_a_field() => Three.Sample((a, b, c) =>
    {
        (a + b).ShouldBe(b + a);
        (a * b).ShouldBe(b * a);
        (a + b + c).ShouldBe(a + (b + c));
        (a * b * c).ShouldBe(a * (b * c));
        (a * (b + c)).ShouldBe((a * b) + (a * c));
        (a + Rational.Zero).ShouldBe(a);
        (a * Rational.One).ShouldBe(a);
        (a - a).ShouldBe(Rational.Zero);
        if (!b.IsZero)
        {
            (a / b * b).ShouldBe(a);
        }
    });

    [Fact]
    public void The_order_goes_with_the_difference() => Three.Sample((a, b, c) =>
    {
        (a < b).ShouldBe((b - a).Sign > 0);
        (a >= b).ShouldBe(!(a < b));
        (a < b).ShouldBe(a + c < b + c);
        a.CompareTo(b).ShouldBe(-b.CompareTo(a));
    });

    [Fact]
    public void A_fraction_is_in_lowest_terms_with_a_positive_denominator()
    {
        new Rational(6, -8).ToString().ShouldBe("-3/4");
        new Rational(6, -8).ShouldBe(new Rational(-3, 4));
        new Rational(8, 4).ToString().ShouldBe("2");
    }

    [Fact]
    public void The_default_number_is_zero()
    {
        default(Rational).ShouldBe(Rational.Zero);
        (default(Rational) + 5).ShouldBe(5);
        default(Rational).ToString().ShouldBe("0");
    }

    [Fact]
    public void A_zero_denominator_is_refused()
    {
        Should.Throw<DivideByZeroException>(() => new Rational(1, 0));
        Should.Throw<DivideByZeroException>(() => Rational.One / Rational.Zero);
        Should.Throw<DivideByZeroException>(() => Rational.Zero.Power(-1));
    }

    [Theory]
    [InlineData(7, 2, 3)]
    [InlineData(-7, 2, -4)]
    [InlineData(-6, 2, -3)]
    public void The_floor_is_not_above_the_number(int numerator, int denominator, int floor) =>
        new Rational(numerator, denominator).Floor().ShouldBe(floor);

    [Theory]
    [InlineData(5, 2, "2,5")]
    [InlineData(-1, 8, "0,125")]
    [InlineData(12, 1, "12")]
    public void A_finite_decimal_is_written_without_its_sign(int numerator, int denominator, string written) =>
        new Rational(numerator, denominator).Decimal(",").ShouldBe(written);

    [Fact]
    public void An_endless_decimal_has_no_places() => new Rational(1, 3).DecimalPlaces().ShouldBeNull();
}
