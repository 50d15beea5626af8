using F = TeacherBot.Domain.Mathematics.Function;

namespace TeacherBot.Domain.Mathematics;

/// <summary>
/// Sums, products and quotients of logarithms that come out as exact numbers: log_6 4 + log_6 9, log_2 9 · log_3 8, 9^{log_3 2}. Every logarithm
/// is written by the logarithms of primes, taken for letters; what is a number whatever the letters are is that number.
/// </summary>
static class LogarithmArithmetic
{
    const int LargestExponent = 60;

    /// <summary>Null when there is no logarithm, or it is no exact number in this way.</summary>
    public static Exact? Of(Expression expression)
    {
        try
        {
            return HasLogarithm(expression) && !LinearEquation.Unknowns(expression).Any() ? Counted(expression) : null;
        }
        catch (Exception error) when (error is EvaluationException or UnsolvedException or DivideByZeroException)
        {
            return null;
        }
    }

    static Exact? Counted(Expression expression)
    {
        if (expression is Binary { Operation: Operation.Power } power && Raised(power) is { } value)
        {
            return value;
        }

        return InPrimes(expression) is { } written && RationalFunction.TryOf(written) is { } function && Quotient(function) is { } constant ? constant : (Exact?)null;
    }

    /// <summary>c with N = c·D; null when the quotient depends on the letters.</summary>
    static Rational? Quotient(RationalFunction function)
    {
        if (function.Numerator.IsZero)
        {
            return Rational.Zero;
        }

        var (coefficient, monomial) = function.Denominator.Terms[0];
        var above = function.Numerator.Terms.FirstOrDefault(term => term.Monomial.Equals(monomial));
        return above.Monomial is not null && function.Numerator.Equals(function.Denominator * (above.Coefficient / coefficient)) ? above.Coefficient / coefficient : null;
    }

    /// <summary>The same with letters for the logarithms of primes; null when something else than arithmetic and logarithms stands there.</summary>
    static Expression? InPrimes(Expression tree)
    {
        if (!HasLogarithm(tree))
        {
            return Careful.Rational(tree) is { } value ? PolynomialPrint.Of(value) : null;
        }

        switch (tree)
        {
            case Negative negative:
                return InPrimes(negative.Operand) is { } operand ? new Negative(operand) : null;
            case Binary { Operation: Operation.Power } power when !HasLogarithm(power.Right) && Careful.Rational(power.Right) is { IsInteger: true } exponent && Rational.Abs(exponent) <= LargestExponent:
                return InPrimes(power.Left) is { } @base ? @base.Power(PolynomialPrint.Of(exponent)) : null;
            case Binary { Operation: Operation.Power } power:
                return Raised(power)?.Rational is { } raised ? PolynomialPrint.Of(raised) : null;
            case Binary binary:
                return InPrimes(binary.Left) is { } left && InPrimes(binary.Right) is { } right ? new Binary(binary.Operation, left, right) : null;
            case Call { Function: F.Log or F.Lg or F.Ln } call:
                var of = call.Function switch { F.Log => call.Arguments[0], F.Lg => 10, _ => Constant.E };
                return Natural(call.Argument) is { } top && Natural(of) is { } bottom ? top.Over(bottom) : null;
            case Call call:
                // Numbers in place of all the arguments: no logarithm is left to come back here.
                var arguments = call.Arguments.Select(Careful.Rational).ToArray();
                return Array.TrueForAll(arguments, argument => argument is not null) && Careful.Rational(new Call(call.Function, [.. arguments.Select(argument => PolynomialPrint.Of(argument!.Value))])) is { } counted
                    ? PolynomialPrint.Of(counted)
                    : null;
            default:
                return null;
        }
    }

    /// <summary>ln of a positive number as a sum of letters; e gives 1.</summary>
    static Expression? Natural(Expression number)
    {
        if (Careful.Rational(number) is { } value)
        {
            return value.Sign <= 0 ? null
                : ConstantLogarithm.Primes(value).Aggregate((Expression)0, (sum, prime) => sum + (prime.Value * LetterOf(prime.Key)));
        }

        return number switch
        {
            Constant { Name: "e" } => 1,
            Binary { Operation: Operation.Multiply } product => Natural(product.Left) is { } left && Natural(product.Right) is { } right ? left + right : null,
            Binary { Operation: Operation.Over or Operation.Divide } quotient => Natural(quotient.Left) is { } top && Natural(quotient.Right) is { } bottom ? top - bottom : null,
            Binary { Operation: Operation.Power } power => Natural(power.Left) is { } @base && Careful.Rational(power.Right) is { } exponent ? PolynomialPrint.Of(exponent) * @base : null,
            Call { Function: F.Sqrt } root => Natural(root.Argument)?.Over(2),
            Call { Function: F.Root } root => Careful.Rational(root.Arguments[0]) is { Sign: > 0 } degree ? Natural(root.Argument)?.Over(PolynomialPrint.Of(degree)) : null,
            _ => null,
        };
    }

    /// <summary>b^g = e^{g·ln b} where g·ln b is a sum of logarithms of primes: the product of their powers.</summary>
    static Exact? Raised(Binary power)
    {
        if (!HasLogarithm(power.Right) || Natural(power.Left) is not { } natural || InPrimes(power.Right) is not { } exponent || RationalFunction.TryOf(exponent * natural) is not { } function)
        {
            return null;
        }

        var letters = function.Numerator.Generators.Union(function.Denominator.Generators).ToList();
        var powers = letters.Select(letter => Value(function, letters, letter) - Value(function, letters, null)).ToList();
        var sum = letters.Zip(powers).Aggregate(Polynomial.Zero, (all, part) => all + Polynomial.Of(Monomial.Of(part.First, 1), part.Second));
        if (!function.Numerator.Equals(function.Denominator * sum))
        {
            return null;
        }

        var product = Exact.One;
        foreach (var (letter, times) in letters.Zip(powers))
        {
            if (Rational.Abs(times) > LargestExponent || ExactPower.Of(PrimeOf(letter), times) is not { } factor)
            {
                return null;
            }

            product *= factor;
        }

        return product;
    }

    /// <summary>The quotient where the letters are numbers of no meaning, one of them greater by 1.</summary>
    static Rational Value(RationalFunction function, List<Generator> letters, Generator? greater)
    {
        return At(function.Numerator) / At(function.Denominator);

        Rational At(Polynomial polynomial) => letters
            .Select((letter, i) => (letter, value: new Rational(7 + (4 * i * i), 3 + i) + (letter.Equals(greater) ? 1 : 0)))
            .Aggregate(polynomial, (rest, at) => rest.Substitute(at.letter, Polynomial.Constant(at.value))).FreeTerm;
    }

    static Letter LetterOf(System.Numerics.BigInteger prime) => new('p', $"{prime}");

    static Rational PrimeOf(Generator letter) => new(System.Numerics.BigInteger.Parse(((Letter)letter.Tree).Index!), 1);

    static bool HasLogarithm(Expression tree) => tree switch
    {
        Call { Function: F.Log or F.Lg or F.Ln } => true,
        Call call => call.Arguments.Any(HasLogarithm),
        Negative negative => HasLogarithm(negative.Operand),
        Binary binary => HasLogarithm(binary.Left) || HasLogarithm(binary.Right),
        _ => false,
    };
}
