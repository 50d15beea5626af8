using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>Combinatorics in two ways: by formula, and by listing every case. The second proves the first on small sets.</summary>
public static class Counting
{
    /// <summary>No school counts the orders of more things.</summary>
    public const int Largest = 1000;

    /// <summary>Lists longer than this are not made.</summary>
    public const int LongestList = 200_000;

    /// <summary>n!</summary>
    /// <param name="n">0…<see cref="Largest"/>.</param>
    public static BigInteger Factorial(int n) => Arrangements(n, n);

    /// <summary>Ordered choices of k things out of n: n!/(n−k)!, 0 when k is above n.</summary>
    /// <param name="n">0…<see cref="Largest"/>.</param>
    /// <param name="k">Not negative.</param>
    public static BigInteger Arrangements(int n, int k)
    {
        Check(n, k);
        return k > n ? 0 : Enumerable.Range(n - k + 1, k).Aggregate(BigInteger.One, (product, factor) => product * factor);
    }

    /// <summary>Unordered choices of k things out of n, 0 when k is above n.</summary>
    /// <param name="n">0…<see cref="Largest"/>.</param>
    /// <param name="k">Not negative.</param>
    public static BigInteger Combinations(int n, int k) => Arrangements(n, k) / (k > n ? 1 : Factorial(k));

    /// <summary>Every order of the things; equal things are told apart by their place.</summary>
    /// <exception cref="UnsolvedException">Longer than <see cref="LongestList"/>.</exception>
    public static IEnumerable<IReadOnlyList<T>> ListPermutations<T>(IReadOnlyList<T> things) => ListArrangements(things, things.Count);

    /// <summary>Every ordered choice of k things.</summary>
    /// <exception cref="UnsolvedException">Longer than <see cref="LongestList"/>.</exception>
    public static IEnumerable<IReadOnlyList<T>> ListArrangements<T>(IReadOnlyList<T> things, int k)
    {
        Limit(Arrangements(things.Count, k));
        return Extend([], k, chosen => Enumerable.Range(0, things.Count).Where(place => !chosen.Contains(place)), things);
    }

    /// <summary>Every unordered choice of k things, each in the order of the list.</summary>
    /// <exception cref="UnsolvedException">Longer than <see cref="LongestList"/>.</exception>
    public static IEnumerable<IReadOnlyList<T>> ListCombinations<T>(IReadOnlyList<T> things, int k)
    {
        Limit(Combinations(things.Count, k));
        return Extend([], k, chosen => Enumerable.Range(0, things.Count).Where(place => chosen.Count == 0 || place > chosen[^1]), things);
    }

    /// <summary>Every row of the given length, things may repeat: outcomes of dice, codes of a lock.</summary>
    /// <exception cref="UnsolvedException">Longer than <see cref="LongestList"/>.</exception>
    public static IEnumerable<IReadOnlyList<T>> ListRows<T>(IReadOnlyList<T> things, int length)
    {
        Check(length, 0);
        Limit(BigInteger.Pow(things.Count, length));
        return Extend([], length, _ => Enumerable.Range(0, things.Count), things);
    }

    static IEnumerable<IReadOnlyList<T>> Extend<T>(List<int> chosen, int length, Func<List<int>, IEnumerable<int>> next, IReadOnlyList<T> things)
    {
        if (chosen.Count == length)
        {
            yield return [.. chosen.Select(place => things[place])];
            yield break;
        }

        foreach (var place in next(chosen))
        {
            foreach (var row in Extend([.. chosen, place], length, next, things))
            {
                yield return row;
            }
        }
    }

    static void Check(int n, int k)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(n, Largest);
    }

    static void Limit(BigInteger count)
    {
        if (count > LongestList)
        {
            throw new UnsolvedException($"A list of {count} cases is too long.");
        }
    }
}
