namespace TeacherBot.Domain.Mathematics;

/// <summary>Trees that look as a textbook prints polynomials and fractions.</summary>
static class PolynomialPrint
{
    public static Expression Of(Polynomial polynomial)
    {
        Expression? sum = null;
        foreach (var (coefficient, monomial) in polynomial.Terms)
        {
            var term = Term(Rational.Abs(coefficient), monomial);
            sum = (sum, coefficient.Sign) switch
            {
                (null, > 0) => term,
                (null, _) => new Negative(term),
                (_, > 0) => sum + term,
                _ => sum - term,
            };
        }

        return sum ?? 0;
    }

    /// <summary>A whole number, or a fraction with a bar; the minus stands before it.</summary>
    public static Expression Of(Rational value)
    {
        Expression absolute = value.IsInteger
            ? new Number(Rational.Abs(value))
            : new Number(Rational.Abs(value).Numerator).Over(new Number(value.Denominator));
        return value.Sign < 0 ? new Negative(absolute) : absolute;
    }

    static Expression Term(Rational coefficient, Monomial monomial)
    {
        var factors = monomial.Powers.Select(power => power.Exponent == 1 ? power.Generator.Tree : power.Generator.Tree.Power(power.Exponent));
        if (coefficient != 1 || monomial.Degree == 0)
        {
            factors = factors.Prepend(Of(coefficient));
        }

        return factors.Aggregate((product, factor) => product * factor);
    }
}
