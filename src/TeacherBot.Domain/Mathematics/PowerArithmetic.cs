using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>
/// Products, quotients and powers whose factors are no exact numbers one by one: ∛2·∛4, 2^{1/3}·2^{5/3}. A number is written as its primes with
/// fractions for exponents, which is unique.
/// </summary>
static class PowerArithmetic
{
    const int LargestExponent = 200;

    /// <summary>Null when it is no such product, or the exponents leave no exact number.</summary>
    public static Exact? Of(Expression expression)
    {
        try
        {
            return expression is Binary { Operation: Operation.Multiply or Operation.Divide or Operation.Over or Operation.Power } or Call { Function: Function.Root or Function.Sqrt } && Factors(expression) is { } factors
                ? Product(factors)
                : null;
        }
        catch (UnsolvedException)
        {
            return null;
        }
    }

    static Exact? Product((int Sign, Dictionary<BigInteger, Rational> Powers) factors)
    {
        var product = (Exact)factors.Sign;
        foreach (var (prime, exponent) in factors.Powers)
        {
            if (Rational.Abs(exponent) > LargestExponent || ExactPower.Of(new Rational(prime, 1), exponent) is not { } factor)
            {
                return null;
            }

            product *= factor;
        }

        return product;
    }

    /// <summary>Null for 0, for sums and for what is not made of rational numbers.</summary>
    static (int Sign, Dictionary<BigInteger, Rational> Powers)? Factors(Expression tree) => tree switch
    {
        Number or Mixed => Prime(tree),
        Negative negative => Factors(negative.Operand) is { } operand ? (-operand.Sign, operand.Powers) : null,
        Binary { Operation: Operation.Multiply } product => Factors(product.Left) is { } left && Factors(product.Right) is { } right ? (left.Sign * right.Sign, Joined(left.Powers, right.Powers, 1)) : null,
        Binary { Operation: Operation.Divide or Operation.Over } quotient => Factors(quotient.Left) is { } top && Factors(quotient.Right) is { } bottom ? (top.Sign * bottom.Sign, Joined(top.Powers, bottom.Powers, -1)) : null,
        Binary { Operation: Operation.Power } power => Exponent(power.Right) is { } exponent && Factors(power.Left) is { } @base ? Raised(@base, exponent, whole: exponent.IsInteger) : null,
        Call { Function: Function.Sqrt } root => Factors(root.Argument) is { } inside ? Raised(inside, new Rational(1, 2), whole: false) : null,
        Call { Function: Function.Root } root => Exponent(root.Arguments[0]) is { IsInteger: true, Sign: > 0 } degree && Factors(root.Argument) is { } inside ? Raised(inside, 1 / degree, whole: !degree.Numerator.IsEven) : null,
        _ => Prime(tree),
    };

    /// <summary>A sum that is a number of its own: (3−2√2 is none, 5−3 is 2).</summary>
    static (int Sign, Dictionary<BigInteger, Rational> Powers)? Prime(Expression tree) => Exponent(tree) is { IsZero: false } value
        ? (value.Sign, ConstantLogarithm.Primes(Rational.Abs(value)).ToDictionary(prime => prime.Key, prime => (Rational)prime.Value))
        : null;

    static Rational? Exponent(Expression tree)
    {
        try
        {
            return ExactEvaluation.Of(tree)?.Rational;
        }
        catch (EvaluationException)
        {
            return null;
        }
    }

    /// <param name="whole">Whether a negative number may be raised: to a whole power, or under a root of an odd degree.</param>
    static (int Sign, Dictionary<BigInteger, Rational> Powers)? Raised((int Sign, Dictionary<BigInteger, Rational> Powers) number, Rational exponent, bool whole)
    {
        if (number.Sign < 0 && !whole)
        {
            return null;
        }

        var sign = exponent.Numerator.IsEven ? 1 : number.Sign;
        return (sign, number.Powers.ToDictionary(prime => prime.Key, prime => prime.Value * exponent));
    }

    static Dictionary<BigInteger, Rational> Joined(Dictionary<BigInteger, Rational> left, Dictionary<BigInteger, Rational> right, int times) => left.Keys.Union(right.Keys)
        .ToDictionary(prime => prime, prime => left.GetValueOrDefault(prime) + (right.GetValueOrDefault(prime) * times));
}
