using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace TeacherBot.Domain.Worksheets;

/// <summary>
/// The small generator every sheet is drawn from (xoshiro256**, Blackman and Vigna 2018): the same stream on every
/// machine and runtime, which <c>System.Random</c> does not promise. Not for secrets. One per thread.
/// </summary>
public sealed class SheetRandom
{
    readonly ulong[] state = new ulong[4];

    SheetRandom(ReadOnlySpan<byte> key)
    {
        for (var i = 0; i < 4; i++)
        {
            state[i] = BinaryPrimitives.ReadUInt64LittleEndian(key[(8 * i)..]);
        }
    }

    /// <summary>The stream named by a text; other texts give unrelated streams.</summary>
    public static SheetRandom Named(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    /// <summary>The stream named by a text that nobody without the secret can repeat.</summary>
    public static SheetRandom Keyed(ReadOnlySpan<byte> secret, string name) =>
        new(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(name)));

    /// <summary>An independent stream for one part of the work; drawing from it does not move this one.</summary>
    public SheetRandom Fork(string name) => Named($"{state[0]:x}{state[1]:x}{state[2]:x}{state[3]:x}/{name}");

    /// <summary>A whole number in <paramref name="least"/>…<paramref name="most"/>, both included, every one equally likely.</summary>
    public int Next(int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, least);
        var range = (ulong)((long)most - least + 1);
        var limit = ulong.MaxValue - (ulong.MaxValue % range);
        ulong drawn;
        do
        {
            drawn = NextBits();
        }
        while (drawn >= limit);
        return (int)(least + (long)(drawn % range));
    }

    public bool Chance(int percent) => Next(1, 100) <= percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(0, items.Count - 1)];

    /// <summary>The items in a random order (Fisher–Yates).</summary>
    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var other = Next(0, i);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled;
    }

    ulong NextBits()
    {
        var result = ulong.RotateLeft(state[1] * 5, 7) * 9;
        var mixed = state[1] << 17;
        state[2] ^= state[0];
        state[3] ^= state[1];
        state[1] ^= state[2];
        state[0] ^= state[3];
        state[2] ^= mixed;
        state[3] = ulong.RotateLeft(state[3], 45);
        return result;
    }
}
