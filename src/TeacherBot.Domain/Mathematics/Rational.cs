using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>An exact number: a fraction in lowest terms with a positive denominator. <c>default</c> is 0.</summary>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    readonly BigInteger denominator;

    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction has a denominator other than 0.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        this.denominator = denominator / divisor;
    }

    /// <summary>Whole numbers are most of school arithmetic and need no reducing.</summary>
    Rational(BigInteger whole)
    {
        Numerator = whole;
        denominator = BigInteger.One;
    }

    public static Rational Zero => default;

    public static Rational One => new(BigInteger.One);

    /// <summary>Carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>At least 1.</summary>
    public BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;

    public bool IsInteger => Denominator.IsOne;

    public bool IsZero => Numerator.IsZero;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    public static implicit operator Rational(int value) => new((BigInteger)value);

    public static implicit operator Rational(BigInteger value) => new(value);

    public static Rational operator +(Rational left, Rational right) => left.IsInteger && right.IsInteger
        ? new(left.Numerator + right.Numerator)
        : new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator -(Rational value) => value.IsInteger ? new(-value.Numerator) : new(-value.Numerator, value.Denominator);

    public static Rational operator *(Rational left, Rational right) => left.IsInteger && right.IsInteger
        ? new(left.Numerator * right.Numerator)
        : new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    /// <summary>The greatest whole number that is not above this one.</summary>
    public BigInteger Floor() => (Numerator - Modulo(Numerator, Denominator)) / Denominator;

    /// <summary>The remainder in 0…|divisor| − 1, as school counts it.</summary>
    internal static BigInteger Modulo(BigInteger value, BigInteger divisor)
    {
        var remainder = BigInteger.Remainder(value, divisor);
        return remainder.Sign < 0 ? remainder + BigInteger.Abs(divisor) : remainder;
    }

    /// <param name="exponent">May be negative when the base is not 0.</param>
    /// <exception cref="DivideByZeroException">0 to a negative power.</exception>
    public Rational Power(int exponent) => exponent >= 0
        ? new(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent))
        : new(BigInteger.Pow(Denominator, -exponent), BigInteger.Pow(Numerator, -exponent));

    /// <summary>The nearest number in floating point, or very near it; infinite beyond its range.</summary>
    public double ToDouble()
    {
        var (above, below) = (Excess(Numerator), Excess(Denominator));
        return Math.ScaleB((double)(Numerator >> above) / (double)(Denominator >> below), above - below);
    }

    /// <summary>The binary digits that floating point would drop anyway.</summary>
    static int Excess(BigInteger value) => (int)Math.Max(0, BigInteger.Abs(value).GetBitLength() - 200);

    public int CompareTo(Rational other) => IsInteger && other.IsInteger
        ? Numerator.CompareTo(other.Numerator)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Rational other) => Numerator == other.Numerator && Denominator == other.Denominator;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary><c>-3</c> or <c>5/6</c>.</summary>
    public override string ToString() => IsInteger ? $"{Numerator}" : $"{Numerator}/{Denominator}";
}
