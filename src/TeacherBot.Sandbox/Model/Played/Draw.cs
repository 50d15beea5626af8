using System.Security.Cryptography;
using System.Text;

namespace TeacherBot.Sandbox.Model.Played;

/// Numbers drawn from a text: the same text, the same numbers.
sealed class Draw
{
    ulong state;

    public Draw(string text) => state = BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// Both ends included.
    public int Between(int least, int most) => least >= most ? least : least + (int)(Next() % (ulong)(most - least + 1));

    public T OneOf<T>(IReadOnlyList<T> items) => items[Between(0, items.Count - 1)];

    public IReadOnlyList<T> Some<T>(IEnumerable<T> items, int count) => [.. items.OrderBy(_ => Next()).Take(count)];

    /// SplitMix64.
    ulong Next()
    {
        state += 0x9e3779b97f4a7c15UL;
        var mixed = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebUL;
        return mixed ^ (mixed >> 31);
    }
}
