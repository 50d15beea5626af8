using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>A prime and how often it divides.</summary>
public readonly record struct PrimePower(BigInteger Prime, int Exponent);

/// <summary>Divisors, multiples and primes of whole numbers.</summary>
public static class Divisibility
{
    /// <summary>Numbers above this are not cut into primes.</summary>
    public const long Largest = 1_000_000_000_000_000_000;

    const int TrialLimit = 2_000;

    /// <summary>A number up to <see cref="Largest"/> with no prime of these as a witness is prime (bound 3.3·10^24).</summary>
    static readonly int[] Witnesses = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41];

    /// <summary>Not negative; 0 only for two zeros.</summary>
    public static BigInteger Gcd(params IEnumerable<BigInteger> numbers) => numbers.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);

    /// <summary>Not negative; 0 when one of the numbers is 0.</summary>
    public static BigInteger Lcm(params IEnumerable<BigInteger> numbers) => numbers.Aggregate(
        BigInteger.One,
        (lcm, number) => lcm.IsZero || number.IsZero ? BigInteger.Zero : BigInteger.Abs(lcm / BigInteger.GreatestCommonDivisor(lcm, number) * number));

    /// <exception cref="UnsolvedException">Above <see cref="Largest"/>.</exception>
    public static bool IsPrime(BigInteger number)
    {
        Check(number);
        if (number < 2)
        {
            return false;
        }

        foreach (var prime in Witnesses)
        {
            if ((number % prime).IsZero)
            {
                return number == prime;
            }
        }

        var odd = number - 1;
        var twos = 0;
        for (; odd.IsEven; odd >>= 1)
        {
            twos++;
        }

        return Witnesses.All(witness => Passes(number, witness, odd, twos));
    }

    /// <summary>Primes from the smallest up; nothing for 1.</summary>
    /// <param name="number">At least 1.</param>
    /// <exception cref="UnsolvedException">Above <see cref="Largest"/>.</exception>
    public static IReadOnlyList<PrimePower> Factorize(BigInteger number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, BigInteger.One);
        Check(number);
        var primes = new List<BigInteger>();
        for (var divisor = 2; divisor <= TrialLimit && (BigInteger)divisor * divisor <= number; divisor++)
        {
            for (; (number % divisor).IsZero; number /= divisor)
            {
                primes.Add(divisor);
            }
        }

        Split(number, primes);
        return [.. primes.GroupBy(prime => prime).OrderBy(group => group.Key).Select(group => new PrimePower(group.Key, group.Count()))];
    }

    /// <summary>Every natural divisor, from 1 up.</summary>
    /// <param name="number">At least 1.</param>
    /// <exception cref="UnsolvedException">Above <see cref="Largest"/>.</exception>
    public static IReadOnlyList<BigInteger> Divisors(BigInteger number)
    {
        IEnumerable<BigInteger> divisors = [BigInteger.One];
        foreach (var (prime, exponent) in Factorize(number))
        {
            var powers = Enumerable.Range(0, exponent + 1).Select(power => BigInteger.Pow(prime, power)).ToList();
            divisors = [.. divisors.SelectMany(divisor => powers.Select(power => divisor * power))];
        }

        return [.. divisors.Order()];
    }

    /// <summary>The greatest s with s² dividing the number, and what remains: 72 = 6²·2.</summary>
    /// <param name="number">At least 1.</param>
    /// <exception cref="UnsolvedException">Above <see cref="Largest"/> and no perfect square.</exception>
    public static (BigInteger Outside, BigInteger Inside) SquarePart(BigInteger number)
    {
        if (WholeRoot(number, 2) is { } whole)
        {
            return (whole, BigInteger.One);
        }

        var root = Factorize(number).Aggregate(BigInteger.One, (product, power) => product * BigInteger.Pow(power.Prime, power.Exponent / 2));
        return (root, number / (root * root));
    }

    /// <summary>The whole root of a power; null when there is none.</summary>
    /// <param name="number">Not negative.</param>
    /// <param name="degree">At least 1.</param>
    public static BigInteger? WholeRoot(BigInteger number, int degree)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var (low, high) = (BigInteger.Zero, BigInteger.One << (int)((number.GetBitLength() / degree) + 1));
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            (low, high) = BigInteger.Pow(middle, degree) <= number ? (middle, high) : (low, middle - 1);
        }

        return BigInteger.Pow(low, degree) == number ? low : null;
    }

    static void Check(BigInteger number)
    {
        if (number > Largest)
        {
            throw new UnsolvedException($"Numbers above {Largest} are not cut into primes.");
        }
    }

    static bool Passes(BigInteger number, BigInteger witness, BigInteger odd, int twos)
    {
        var power = BigInteger.ModPow(witness, odd, number);
        if (power.IsOne || power == number - 1)
        {
            return true;
        }

        for (var i = 1; i < twos; i++)
        {
            power = power * power % number;
            if (power == number - 1)
            {
                return true;
            }
        }

        return false;
    }

    static void Split(BigInteger number, List<BigInteger> primes)
    {
        if (number.IsOne)
        {
            return;
        }

        if (IsPrime(number))
        {
            primes.Add(number);
            return;
        }

        var divisor = WholeRoot(number, 2) ?? Rho(number);
        Split(divisor, primes);
        Split(number / divisor, primes);
    }

    /// <summary>Pollard's method: two walkers of different speed meet modulo a divisor long before they meet.</summary>
    static BigInteger Rho(BigInteger number)
    {
        for (var shift = 1; ; shift++)
        {
            BigInteger slow = 2, fast = 2, divisor = 1;
            while (divisor.IsOne)
            {
                slow = ((slow * slow) + shift) % number;
                fast = ((fast * fast) + shift) % number;
                fast = ((fast * fast) + shift) % number;
                divisor = BigInteger.GreatestCommonDivisor(BigInteger.Abs(slow - fast), number);
            }

            if (divisor != number)
            {
                return divisor;
            }
        }
    }
}
