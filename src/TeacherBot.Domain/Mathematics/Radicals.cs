using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>Roots of whole numbers.</summary>
static class Radicals
{
    /// <summary>Larger numbers are not searched for square factors.</summary>
    const ulong LargestFactored = 1_000_000_000_000_000;

    /// <summary>The greatest whole number whose square is not above the value.</summary>
    public static BigInteger Floor(BigInteger value) => Floor(value, 2);

    /// <summary>The exact root; null when it is no whole number.</summary>
    /// <param name="value">Not negative.</param>
    public static BigInteger? Exactly(BigInteger value, int degree) =>
        Floor(value, degree) is var root && BigInteger.Pow(root, degree) == value ? root : null;

    /// <summary>√value = Outside · √Inside, with nothing more to take out; null for numbers too large to search.</summary>
    /// <param name="value">At least 1.</param>
    public static (BigInteger Outside, BigInteger Inside)? Square(BigInteger value)
    {
        if (Exactly(value, 2) is { } whole)
        {
            return (whole, BigInteger.One);
        }

        if (value > LargestFactored)
        {
            return null;
        }

        var rest = (ulong)value;
        var (outside, inside) = (1UL, 1UL);
        for (var factor = 2UL; factor * factor * factor <= rest; factor++)
        {
            for (; rest % (factor * factor) == 0; rest /= factor * factor)
            {
                outside *= factor;
            }

            if (rest % factor == 0)
            {
                rest /= factor;
                inside *= factor;
            }
        }

        // What is left has at most two prime factors.
        return Exactly(rest, 2) is { } last ? (outside * last, inside) : (outside, (BigInteger)inside * rest);
    }

    /// <param name="value">At least 2.</param>
    public static BigInteger SmallestPrime(BigInteger value)
    {
        for (var factor = new BigInteger(2); factor * factor <= value; factor++)
        {
            if ((value % factor).IsZero)
            {
                return factor;
            }
        }

        return value;
    }

    static BigInteger Floor(BigInteger value, int degree)
    {
        if (value <= 1 || degree == 1)
        {
            return value;
        }

        // Newton's steps from above; they fall until they have reached the root.
        var root = BigInteger.One << (int)((value.GetBitLength() / degree) + 1);
        while (true)
        {
            var next = (((degree - 1) * root) + (value / BigInteger.Pow(root, degree - 1))) / degree;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
