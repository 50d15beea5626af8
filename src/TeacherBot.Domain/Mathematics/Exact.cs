using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>One addend of an exact number: coefficient · √radicand · π^power.</summary>
/// <param name="Coefficient">Not 0.</param>
/// <param name="Radicand">At least 1, without square factors.</param>
/// <param name="PiPower">May be negative.</param>
public readonly record struct ExactTerm(Rational Coefficient, BigInteger Radicand, int PiPower);

/// <summary>
/// An exact number of school mathematics: a sum of rational numbers times square roots and powers of π, in a normal form.
/// Different square-free roots and powers of π do not add up to one another, so two numbers are equal exactly when their forms are.
/// </summary>
public sealed class Exact : IEquatable<Exact>, IComparable<Exact>
{
    const int MostTerms = 32;

    const int LargestPiPower = 32;

    static readonly BigInteger LargestRadicand = 1_000_000_000_000;

    /// <param name="terms">In their order, one for a root and power of π, none 0.</param>
    Exact(IReadOnlyList<ExactTerm> terms) => Terms = terms;

    public static Exact Zero { get; } = new([]);

    public static Exact One { get; } = 1;

    public static Exact Pi { get; } = new([new ExactTerm(1, 1, 1)]);

    /// <summary>Rational first, then by rising radicand, then by power of π; empty for 0.</summary>
    public IReadOnlyList<ExactTerm> Terms { get; }

    public bool IsZero => Terms.Count == 0;

    public bool IsRational => IsZero || Terms is [{ Radicand.IsOne: true, PiPower: 0 }];

    /// <summary>The number as a fraction; null when it is irrational.</summary>
    public Rational? Rational => IsZero ? Mathematics.Rational.Zero : IsRational ? Terms[0].Coefficient : null;

    /// <summary>−1, 0 or 1, without any doubt.</summary>
    public int Sign => ExactSign.Of(Terms);

    /// <summary>Whether it stays within what a school needs, so that counting with it takes no time to speak of.</summary>
    internal bool IsModest => Terms.Count <= MostTerms && Terms.All(term =>
        term.Radicand <= LargestRadicand && Math.Abs(term.PiPower) <= LargestPiPower
        && BigInteger.Abs(term.Coefficient.Numerator).GetBitLength() <= Evaluation.LargestBits && term.Coefficient.Denominator.GetBitLength() <= Evaluation.LargestBits);

    public static implicit operator Exact(int value) => (Rational)value;

    public static implicit operator Exact(Rational value) => Of(new ExactTerm(value, 1, 0));

    public static Exact operator +(Exact left, Exact right) =>
        left.IsZero ? right : right.IsZero ? left : Sum([.. left.Terms], right.Terms);

    public static Exact operator -(Exact left, Exact right) => left + -right;

    public static Exact operator -(Exact value) => new([.. value.Terms.Select(term => term with { Coefficient = -term.Coefficient })]);

    public static Exact operator *(Exact left, Exact right) => (left.Terms, right.Terms) switch
    {
        ([], _) or (_, []) => Zero,
        ([var a], [var b]) => Of(Product(a, b)),
        _ => Sum([], left.Terms.SelectMany(_ => right.Terms, Product)),
    };

    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    /// <exception cref="EvaluationException">The quotient is no such number: the divisor is a sum with π.</exception>
    public static Exact operator /(Exact left, Exact right) =>
        left * (right.Inverse() ?? throw (right.IsZero ? new DivideByZeroException() : new EvaluationException($"1/({right}) has no simple exact form.")));

    public static bool operator ==(Exact? left, Exact? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(Exact? left, Exact? right) => !(left == right);

    public static bool operator <(Exact left, Exact right) => left.CompareTo(right) < 0;

    public static bool operator >(Exact left, Exact right) => left.CompareTo(right) > 0;

    public static bool operator <=(Exact left, Exact right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Exact left, Exact right) => left.CompareTo(right) >= 0;

    /// <summary>The exact value of an expression; null when it has none, or none of this form.</summary>
    public static Exact? TryOf(Expression expression) => ExactEvaluation.Of(expression) ?? LogarithmArithmetic.Of(expression);

    /// <param name="radicand">At least 1, without square factors.</param>
    internal static Exact RootOf(Rational coefficient, BigInteger radicand) => Of(new ExactTerm(coefficient, radicand, 0));

    /// <summary>1 divided by it, with a rational denominator; null for 0 and for sums with π.</summary>
    public Exact? Inverse()
    {
        if (Terms is [var only])
        {
            return Of(new ExactTerm(1 / (only.Coefficient * only.Radicand), only.Radicand, -only.PiPower));
        }

        if (IsZero || Terms.Any(term => term.PiPower != Terms[0].PiPower))
        {
            return null;
        }

        // The conjugate by one prime removes that prime from the roots of the product.
        var prime = Radicals.SmallestPrime(Terms.First(term => !term.Radicand.IsOne).Radicand);
        var conjugate = new Exact([.. Terms.Select(term => (term.Radicand % prime).IsZero ? term with { Coefficient = -term.Coefficient } : term)]);
        var product = this * conjugate;
        return product.IsModest && product.Inverse() is { } inverse ? conjugate * inverse : null;
    }

    /// <summary>The number as print has it: <c>\frac{\sqrt{3}}{2}</c>, <c>\frac{5\pi}{6}</c>, <c>1-\sqrt{2}</c>.</summary>
    public Expression ToExpression() => ExactForm.Of(this);

    public double ToDouble() => Terms.Sum(term => term.Coefficient.ToDouble() * Math.Sqrt((double)term.Radicand) * Math.Pow(Math.PI, term.PiPower));

    public int CompareTo(Exact? other) => other is null ? 1 : (this - other).Sign;

    public bool Equals(Exact? other) => other is not null && Terms.SequenceEqual(other.Terms);

    public override bool Equals(object? obj) => Equals(obj as Exact);

    public override int GetHashCode() => Terms.Aggregate(0, HashCode.Combine);

    /// <summary>Plain notation.</summary>
    public override string ToString() => Rational?.ToString() ?? Plain.Write(ToExpression());

    static Exact Of(ExactTerm only) => only.Coefficient.IsZero ? Zero : new([only]);

    /// <param name="sum">Addends in their order; changed.</param>
    static Exact Sum(List<ExactTerm> sum, IEnumerable<ExactTerm> others)
    {
        foreach (var term in others)
        {
            var place = sum.FindIndex(other => other.PiPower > term.PiPower || (other.PiPower == term.PiPower && other.Radicand >= term.Radicand));
            if (place < 0 || sum[place].PiPower != term.PiPower || sum[place].Radicand != term.Radicand)
            {
                sum.Insert(place < 0 ? sum.Count : place, term);
            }
            else
            {
                sum[place] = term with { Coefficient = sum[place].Coefficient + term.Coefficient };
            }
        }

        sum.RemoveAll(term => term.Coefficient.IsZero);
        return new(sum);
    }

    static ExactTerm Product(ExactTerm left, ExactTerm right)
    {
        var common = BigInteger.GreatestCommonDivisor(left.Radicand, right.Radicand);
        return new(
            left.Coefficient * right.Coefficient * common,
            left.Radicand / common * (right.Radicand / common),
            left.PiPower + right.PiPower);
    }
}
