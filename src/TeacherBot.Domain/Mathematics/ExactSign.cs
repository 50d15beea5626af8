using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>
/// The sign of a sum of roots and powers of π. The sum is not 0 (its form is normal), so enough digits always decide;
/// floating point is enough unless the addends nearly cancel.
/// </summary>
static class ExactSign
{
    const int LongestMantissa = 1 << 16;

    public static int Of(IReadOnlyList<ExactTerm> terms)
    {
        if (terms.Count <= 1)
        {
            return terms.Count == 0 ? 0 : terms[0].Coefficient.Sign;
        }

        var sizes = terms.Select(term => term.Coefficient.ToDouble() * Math.Sqrt((double)term.Radicand) * Math.Pow(Math.PI, term.PiPower)).ToArray();
        var (sum, largest) = (sizes.Sum(), sizes.Max(Math.Abs));
        if (double.IsFinite(sum) && largest > 1e-200 && Math.Abs(sum) > 1e-9 * largest)
        {
            return Math.Sign(sum);
        }

        for (var bits = 256; bits <= LongestMantissa; bits *= 2)
        {
            var fixedPoint = terms.Select(term => Size(term, bits)).ToArray();
            var total = fixedPoint.Aggregate(BigInteger.Zero, (all, size) => all + size);
            var doubt = ((fixedPoint.Max(BigInteger.Abs) >> (bits - 16)) + 1) * 256;
            if (BigInteger.Abs(total) > doubt)
            {
                return total.Sign;
            }
        }

        throw new EvaluationException("The sign of the number is beyond any school.");
    }

    /// <summary>The addend times 2^bits.</summary>
    static BigInteger Size(ExactTerm term, int bits)
    {
        var size = Radicals.Floor(term.Radicand << (2 * bits));
        var pi = term.PiPower == 0 ? BigInteger.Zero : Pi(bits);
        for (var i = 0; i < Math.Abs(term.PiPower); i++)
        {
            size = term.PiPower > 0 ? (size * pi) >> bits : (size << bits) / pi;
        }

        return size * term.Coefficient.Numerator / term.Coefficient.Denominator;
    }

    /// <summary>π times 2^bits by Machin's formula: 16 arctg(1/5) − 4 arctg(1/239).</summary>
    static BigInteger Pi(int bits)
    {
        var guarded = bits + 32;
        return ((16 * ArctgOfInverse(5, guarded)) - (4 * ArctgOfInverse(239, guarded))) >> 32;
    }

    static BigInteger ArctgOfInverse(int divisor, int bits)
    {
        var power = (BigInteger.One << bits) / divisor;
        var sum = power;
        for (var odd = 3; !power.IsZero; odd += 2)
        {
            power /= -(divisor * divisor);
            sum += power / odd;
        }

        return sum;
    }
}
