using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TeacherBot.Payments.Protocol;

/// <summary>
/// The order of <c>ksort</c> with its usual flag in PHP 8: numbers by size, texts by bytes, texts that look like numbers as numbers.
/// Where one level mixes 9, 10 and <c>10a</c>, PHP's own order is a circle and depends on its sorting algorithm: no body has such keys.
/// </summary>
sealed partial class PhpKeyOrder : IComparer<PhpKey>
{
    public static PhpKeyOrder Instance { get; } = new();

    public int Compare(PhpKey x, PhpKey y)
    {
        if (x.Number is { } left && y.Number is { } right)
        {
            return left.CompareTo(right);
        }

        return Numeric(x) is { } first && Numeric(y) is { } second && first.CompareTo(second) is var order and not 0
            ? order
            : Numeric(x) is not null && Numeric(y) is not null ? 0 : Bytes(x.Text, y.Text);
    }

    static double? Numeric(PhpKey key) =>
        key.Number is { } number ? number
        : LooksLikeNumber().IsMatch(key.Text) ? double.Parse(key.Text.Trim(' ', '\t', '\n', '\r', '\v', '\f'), CultureInfo.InvariantCulture)
        : null;

    /// <summary>UTF-16 order is not byte order beyond the basic plane.</summary>
    static int Bytes(string x, string y) => Encoding.UTF8.GetBytes(x).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y));

    [GeneratedRegex(@"^[ \t\n\r\v\f]*[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?[ \t\n\r\v\f]*\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex LooksLikeNumber();
}
