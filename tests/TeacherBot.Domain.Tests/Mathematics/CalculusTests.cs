using CsCheck;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Tests.Mathematics;

public class CalculusTests
{
    [Theory]
    [InlineData("5", "0")]
    [InlineData("a", "0")]
    [InlineData("3*x+2", "3")]
    [InlineData("x^3", "3*x^2")]
    [InlineData("4*x^3-x^2+7*x", "12*x^2-2*x+7")]
    [InlineData("x^2/2", "2*x/2")]
    [InlineData("1/x", "-(1/x^2)")]
    [InlineData("sin(2*x)", "2*cos(2*x)")]
    [InlineData("cos(x)", "-sin(x)")]
    [InlineData("e^x", "e^x")]
    [InlineData("e^(2*x)", "2*e^(2*x)")]
    [InlineData("2^x", "2^x*ln(2)")]
    [InlineData("ln(x)", "1/x")]
    [InlineData("log(2;x)", "1/(x*ln(2))")]
    [InlineData("sqrt(x)", "1/(2*sqrt(x))")]
    [InlineData("x*sin(x)", "sin(x)+x*cos(x)")]
    public void A_derivative_is_written_without_needless_ones_and_zeros(string text, string derivative) =>
        Plain.Write(Derivative.Of(Plain.Parse(text), 'x')).ShouldBe(derivative);

    [Fact]
    public void A_derivative_agrees_with_the_difference_quotient() => Gen.Select(Generators.Expressions, Gen.Double[0.3, 2.9]).Sample(
        (tree, x) =>
        {
            if (LinearEquation.Unknowns(tree).Any(unknown => unknown is not Letter { Name: 'x', Index: null }) || !TryDerivative(tree, out var derivative))
            {
                return;
            }

            const double Step = 1e-4;
            double At(Expression expression, double place) => Numeric.Value(expression, _ => place);
            var near = (At(tree, x + Step) - At(tree, x - Step)) / (2 * Step);
            var finer = (At(tree, x + (Step / 2)) - At(tree, x - (Step / 2))) / Step;
            var (exact, size) = (At(derivative, x), Math.Abs(At(tree, x)));

            // Only where the quotient itself has settled can it judge.
            if (double.IsFinite(exact) && Math.Abs(near - finer) < 1e-6 * (1 + Math.Abs(near)) && size < 1e5 && double.IsFinite(near))
            {
                Math.Abs(exact - finer).ShouldBeLessThan(1e-4 * (1 + Math.Abs(exact) + size), $"({tree})' = {derivative} at {x}");
            }
        },
        iter: 20_000);

    [Theory]
    [InlineData("(x^2-4)/(x-2)", "2", "4")]
    [InlineData("(x^2-5*x+6)/(x^2-9)", "3", "1/6")]
    [InlineData("(2*x^2+1)/(3*x^2-x)", "oo", "2/3")]
    [InlineData("(x+1)/(x^2+1)", "oo", "0")]
    [InlineData("(x^3+1)/(x^2+1)", "-oo", "-oo")]
    [InlineData("1/(x-1)^2", "1", "oo")]
    [InlineData("1/(x-1)", "1", null)]
    [InlineData("sin(x)/x", "0", "1")]
    [InlineData("(1-cos(x))/x^2", "0", "1/2")]
    [InlineData("(sqrt(x+1)-1)/x", "0", "1/2")]
    [InlineData("sin(3*x)/sin(5*x)", "0", "3/5")]
    [InlineData("sqrt(x+7)", "2", "3")]
    [InlineData("sqrt(x)", "0", null)]
    [InlineData("(x^2-2)/(x-sqrt(2))", "sqrt(2)", "2*sqrt(2)")]
    [InlineData("abs(x)/x", "0", null)]
    [InlineData("sin(x)", "oo", null)]
    public void School_limits_are_exact_and_others_are_not_guessed(string text, string to, string? limit)
    {
        var point = to switch
        {
            "oo" => LimitPoint.PlusInfinity,
            "-oo" => LimitPoint.MinusInfinity,
            _ => LimitPoint.At(Exact.TryOf(Plain.Parse(to))!),
        };
        Limits.Of(Plain.Parse(text), 'x', point)?.ToString().ShouldBe(limit);
        (Limits.Of(Plain.Parse(text), 'x', point) is null).ShouldBe(limit is null);
    }

    [Fact]
    public void The_side_decides_the_sign_of_infinity()
    {
        var hyperbola = Plain.Parse("1/(x-1)");
        Limits.Of(hyperbola, 'x', LimitPoint.At(1), LimitSide.Left).ShouldBe(LimitPoint.MinusInfinity);
        Limits.Of(hyperbola, 'x', LimitPoint.At(1), LimitSide.Right).ShouldBe(LimitPoint.PlusInfinity);
    }

    [Theory]
    [InlineData("(a+b)^2", "a^2+2*a*b+b^2", Sameness.Equal)]
    [InlineData("(a+b)^2", "a^2+b^2", Sameness.Different)]
    [InlineData("sin(2*x)", "2*sin(x)*cos(x)", Sameness.Equal)]
    [InlineData("sqrt(x^2)", "abs(x)", Sameness.Equal)]
    [InlineData("sqrt(x^2)", "x", Sameness.Different)]
    [InlineData("x^2/x", "x", Sameness.Equal)]
    [InlineData("log(2;x^3)", "3*log(2;x)", Sameness.Equal)]
    [InlineData("factorial(n+1)/factorial(n)", "n+1", Sameness.Equal)]
    [InlineData("a_1+a_2", "a_2+a_1", Sameness.Equal)]
    [InlineData("a_1", "a_2", Sameness.Different)]
    [InlineData("log(6;2)+log(6;3)", "1", Sameness.Equal)]
    [InlineData("ln(2)", "0.6931471805599", Sameness.Different)]
    [InlineData("sqrt(2)", "1.41421356237309504880", Sameness.Different)]
    [InlineData("sqrt(-x^2-1)", "x", Sameness.Unknown)]
    [InlineData("1/(x-x)", "x", Sameness.Unknown)]
    public void Expressions_are_compared_by_value(string left, string right, Sameness sameness)
    {
        Equivalence.Same(Plain.Parse(left), Plain.Parse(right)).ShouldBe(sameness);
        Equivalence.Same(Plain.Parse(right), Plain.Parse(left)).ShouldBe(sameness);
    }

    static bool TryDerivative(Expression tree, out Expression derivative)
    {
        try
        {
            derivative = Derivative.Of(tree, 'x');
            return true;
        }
        catch (EvaluationException)
        {
            derivative = 0;
            return false;
        }
    }
}
