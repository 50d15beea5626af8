using System.Security.Cryptography;
using System.Text;

namespace TeacherBot.Payments.Protocol;

/// <summary>The signature of Prodamus: HMAC-SHA256 over the sorted data as PHP writes it in JSON.</summary>
public static class Signature
{
    /// <summary>Some senders repeat the header's name in its value.</summary>
    const string Prefix = "Sign:";

    /// <summary>Lower-case hexadecimal digits.</summary>
    public static string Of(PhpArray data, string secret) => Convert.ToHexStringLower(Bytes(data, secret));

    /// <summary>Compares in a time that tells nothing; letter case does not matter.</summary>
    /// <param name="sign">The value of the header, as it came.</param>
    public static bool Verifies(PhpArray data, string secret, string? sign)
    {
        var claimed = (sign ?? "").Trim();
        if (claimed.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            claimed = claimed[Prefix.Length..].Trim();
        }

        // Always computed, so that a malformed signature takes no less time than a wrong one.
        var right = Of(data, secret);
        return CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(claimed.ToLowerInvariant()),
            Encoding.ASCII.GetBytes(right));
    }

    static byte[] Bytes(PhpArray data, string secret) =>
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(PhpJson.Sorted(data)));
}
