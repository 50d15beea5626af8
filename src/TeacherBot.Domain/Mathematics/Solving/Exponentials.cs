using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>Equations of several powers a^g(x): divided by one of them they become a polynomial of one power t.</summary>
static class Exponentials
{
    const int HighestDegree = 24;

    /// <summary>The number e among the primes.</summary>
    static readonly BigInteger E = BigInteger.Zero;

    /// <summary>Null when the atoms are no powers with numbers below, or do not come together.</summary>
    public static IntervalSet? Zeros(Polynomial polynomial, List<Generator> atoms, Letter unknown, int depth)
    {
        if (polynomial.Generators.Count > atoms.Count || !atoms.TrueForAll(atom => IsPower(atom.Tree)))
        {
            return null;
        }

        var letter = new Generator(unknown);
        var terms = polynomial.Terms.Select(term => (term.Coefficient, Exponents: Exponents(term.Monomial, letter))).ToList();
        if (terms.Count < 2 || terms.Exists(term => term.Exponents is null))
        {
            return null;
        }

        var last = terms[^1];
        var quotients = terms.Select(term => (term.Coefficient, Exponents: Difference(term.Exponents!, last.Exponents!))).ToList();
        return quotients.Count == 2 ? TwoTerms(quotients[0], last.Coefficient, letter, unknown, depth) : Several(quotients, letter, unknown, depth);
    }

    static bool IsPower(Expression tree) => tree is Binary { Operation: Operation.Power } power
        && (power.Left == Constant.E || (Careful.Rational(power.Left) is { Sign: > 0 } @base && @base != 1));

    /// <summary>The product of powers as prime → its exponent, a polynomial of the unknown.</summary>
    static Dictionary<BigInteger, Univariate>? Exponents(Monomial monomial, Generator letter)
    {
        var exponents = new Dictionary<BigInteger, Univariate>();
        foreach (var (generator, times) in monomial.Powers)
        {
            var power = (Binary)generator.Tree;
            if (Polynomial.TryOf(power.Right)?.In(letter) is not { } exponent)
            {
                return null;
            }

            var primes = power.Left == Constant.E ? new() { [E] = 1 } : ConstantLogarithm.Primes(Careful.Rational(power.Left)!.Value);
            foreach (var (prime, multiple) in primes)
            {
                exponents[prime] = exponents.GetValueOrDefault(prime, new Univariate()) + (exponent * (times * multiple));
            }
        }

        return exponents;
    }

    static Dictionary<BigInteger, Univariate> Difference(Dictionary<BigInteger, Univariate> left, Dictionary<BigInteger, Univariate> right) => left.Keys.Union(right.Keys)
        .Select(prime => (prime, Exponent: left.GetValueOrDefault(prime, new Univariate()) - right.GetValueOrDefault(prime, new Univariate())))
        .Where(entry => !entry.Exponent.IsZero)
        .ToDictionary(entry => entry.prime, entry => entry.Exponent);

    /// <summary>c·B^h(x) + d = 0.</summary>
    static IntervalSet? TwoTerms((Rational Coefficient, Dictionary<BigInteger, Univariate> Exponents) term, Rational free, Generator letter, Letter unknown, int depth)
    {
        var value = -free / term.Coefficient;
        if (value.Sign <= 0)
        {
            return IntervalSet.Empty;
        }

        var first = term.Exponents.First().Value;
        var inner = first * (1 / first.Leading);
        if (term.Exponents.Values.Any(exponent => !exponent.Equals(inner * exponent.Leading)))
        {
            return Several([(term.Coefficient, term.Exponents), (free, [])], letter, unknown, depth);
        }

        var (@base, factor) = Base(term.Exponents.ToDictionary(entry => entry.Key, entry => entry.Value.Leading));
        return EquationSolver.Zeros(
            (inner * factor).Of(letter).ToExpression() - ConstantLogarithm.Of(@base, PolynomialPrint.Of(value)), unknown, depth + 1);
    }

    static IntervalSet? Several(List<(Rational Coefficient, Dictionary<BigInteger, Univariate> Exponents)> terms, Generator letter, Letter unknown, int depth)
    {
        var varying = terms.Find(term => term.Exponents.Values.Any(exponent => exponent.Degree > 0)).Exponents;
        if (varying is null)
        {
            return null;
        }

        var direction = varying.Where(entry => entry.Value.Degree > 0).ToDictionary(entry => entry.Key, entry => WithoutFreeTerm(entry.Value));
        var (prime, inner) = direction.First();
        var parts = new List<(Rational Coefficient, Rational Power)>();
        foreach (var (coefficient, exponents) in terms)
        {
            // Every exponent is k·direction + a whole number.
            var power = WithoutFreeTerm(exponents.GetValueOrDefault(prime, new Univariate()))[inner.Degree] / inner.Leading;
            var constant = coefficient;
            foreach (var each in direction.Keys.Union(exponents.Keys))
            {
                var rest = exponents.GetValueOrDefault(each, new Univariate()) - (direction.GetValueOrDefault(each, new Univariate()) * power);
                if (rest.Degree > 0 || !rest[0].IsInteger || Rational.Abs(rest[0]) > Evaluation.LargestExponent || (each == E && !rest.IsZero))
                {
                    return null;
                }

                constant *= each == E ? 1 : new Rational(each, 1).Power((int)rest[0].Numerator);
            }

            parts.Add((constant, power));
        }

        var scale = Divisibility.Lcm(parts.Select(part => part.Power.Denominator));
        var lowest = parts.Min(part => part.Power);
        if ((parts.Max(part => part.Power) - lowest) * scale > HighestDegree)
        {
            return null;
        }

        // t = B^(h(x)/scale)
        var substituted = parts
            .Select(part => new Univariate([.. Enumerable.Repeat(Rational.Zero, (int)((part.Power - lowest) * scale).Numerator), part.Coefficient]))
            .Aggregate((sum, part) => sum + part);
        var unit = inner * (1 / inner.Leading);
        var (@base, factor) = Base(direction.ToDictionary(entry => entry.Key, entry => entry.Value[inner.Degree]));
        var exponentTree = (unit * (factor / scale)).Of(letter).ToExpression();
        return direction.Values.Any(other => !other.Equals(unit * other[inner.Degree])) ? null : PolynomialRoots.Of(substituted)
            .Where(t => Real.Compare(t, 0) > 0)
            .Select(t => EquationSolver.Zeros(exponentTree - ConstantLogarithm.Of(@base, t.Tree), unknown, depth + 1))
            .Aggregate(IntervalSet.Empty, (set, zeros) => set.Union(zeros));
    }

    static Univariate WithoutFreeTerm(Univariate polynomial) => polynomial - new Univariate(polynomial[0]);

    /// <summary>The product of prime^exponent as base^factor with a base that is no power itself.</summary>
    static (Expression Base, Rational Factor) Base(Dictionary<BigInteger, Rational> exponents)
    {
        if (exponents.ContainsKey(E))
        {
            return exponents.Count == 1 ? (Constant.E, exponents[E]) : throw new UnsolvedException("e stands beside other numbers.");
        }

        var lcm = Divisibility.Lcm(exponents.Values.Select(exponent => exponent.Denominator));
        var gcd = Divisibility.Gcd(exponents.Values.Select(exponent => (exponent * lcm).Numerator));
        var factor = new Rational(gcd, lcm);
        var value = exponents.Select(entry => new Rational(entry.Key, 1).Power((int)(entry.Value / factor).Numerator)).Aggregate((product, power) => product * power);
        return value < 1 ? (PolynomialPrint.Of(1 / value), -factor) : (PolynomialPrint.Of(value), factor);
    }
}
