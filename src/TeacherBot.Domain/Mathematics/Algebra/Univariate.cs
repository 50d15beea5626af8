namespace TeacherBot.Domain.Mathematics;

/// <summary>A polynomial of one letter with rational coefficients. Equal by value.</summary>
public sealed class Univariate : IEquatable<Univariate>
{
    readonly Rational[] coefficients;

    /// <param name="coefficients">From the free term up.</param>
    public Univariate(params IEnumerable<Rational> coefficients)
    {
        var all = coefficients.ToList();
        while (all.Count > 0 && all[^1].IsZero)
        {
            all.RemoveAt(all.Count - 1);
        }

        this.coefficients = [.. all];
    }

    /// <summary>From the free term up; the last is not 0.</summary>
    public IReadOnlyList<Rational> Coefficients => coefficients;

    public bool IsZero => coefficients.Length == 0;

    /// <summary>0 for constants, the zero polynomial among them.</summary>
    public int Degree => Math.Max(0, coefficients.Length - 1);

    public Rational Leading => coefficients.Length == 0 ? 0 : coefficients[^1];

    public Rational this[int exponent] => exponent < coefficients.Length ? coefficients[exponent] : 0;

    public static Univariate operator +(Univariate left, Univariate right) =>
        new(Enumerable.Range(0, Math.Max(left.coefficients.Length, right.coefficients.Length)).Select(i => left[i] + right[i]));

    public static Univariate operator -(Univariate left, Univariate right) => left + (right * -1);

    public static Univariate operator *(Univariate value, Rational factor) => new(value.coefficients.Select(coefficient => coefficient * factor));

    public static Univariate operator *(Univariate left, Univariate right)
    {
        var product = new Rational[left.Degree + right.Degree + 1];
        for (var i = 0; i < left.coefficients.Length; i++)
        {
            for (var j = 0; j < right.coefficients.Length; j++)
            {
                product[i + j] += left.coefficients[i] * right.coefficients[j];
            }
        }

        return new(product);
    }

    /// <summary>With leading coefficient 1; zero only for two zeros.</summary>
    public static Univariate Gcd(Univariate left, Univariate right)
    {
        while (!right.IsZero)
        {
            (left, right) = (right, left.DividedBy(right).Remainder.Primitive());
        }

        return left.IsZero ? left : left * (1 / left.Leading);
    }

    public Rational At(Rational x) => coefficients.Reverse().Aggregate(Rational.Zero, (value, coefficient) => (value * x) + coefficient);

    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public (Univariate Quotient, Univariate Remainder) DividedBy(Univariate divisor)
    {
        if (divisor.IsZero)
        {
            throw new DivideByZeroException("A polynomial is divided by one other than 0.");
        }

        var rest = coefficients.ToArray();
        var quotient = new Rational[Math.Max(0, rest.Length - divisor.Degree)];
        for (var shift = quotient.Length - 1; shift >= 0; shift--)
        {
            quotient[shift] = rest[shift + divisor.Degree] / divisor.Leading;
            for (var i = 0; i <= divisor.Degree && !quotient[shift].IsZero; i++)
            {
                rest[shift + i] -= quotient[shift] * divisor.coefficients[i];
            }
        }

        return (new(quotient), new(rest));
    }

    public Univariate Derivative() => new(coefficients.Skip(1).Select((coefficient, i) => coefficient * (i + 1)));

    /// <summary>The same roots, each once.</summary>
    public Univariate SquareFree() => Degree == 0 ? this : DividedBy(Gcd(this, Derivative())).Quotient;

    /// <summary>Multiplied by a positive number so that the coefficients are whole and without a common divisor.</summary>
    public Univariate Primitive()
    {
        if (IsZero)
        {
            return this;
        }

        var lcm = Divisibility.Lcm(coefficients.Select(coefficient => coefficient.Denominator));
        var gcd = Divisibility.Gcd(coefficients.Select(coefficient => (coefficient * lcm).Numerator));
        return this * new Rational(lcm, gcd);
    }

    /// <summary>f(x + shift).</summary>
    public Univariate Shifted(Rational shift) =>
        coefficients.Reverse().Aggregate(new Univariate(), (sum, coefficient) => (sum * new Univariate(shift, 1)) + new Univariate(coefficient));

    /// <summary>As a polynomial of the given letter.</summary>
    public Polynomial Of(Generator letter) => coefficients
        .Select((coefficient, exponent) => Polynomial.Of(Monomial.Of(letter, exponent), coefficient))
        .Aggregate(Polynomial.Zero, (sum, term) => sum + term);

    public bool Equals(Univariate? other) => other is not null && coefficients.AsSpan().SequenceEqual(other.coefficients);

    public override bool Equals(object? obj) => Equals(obj as Univariate);

    public override int GetHashCode() => HashCode.Combine(Degree, Leading, this[0]);

    public override string ToString() => Of(new Generator(new Letter('x'))).ToString();
}
