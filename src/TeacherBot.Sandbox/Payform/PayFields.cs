using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace TeacherBot.Sandbox.Payform;

/// Fields of a payment as Prodamus' PHP sees them: texts, and arrays as objects whose keys may be numbers.
static class PayFields
{
    /// Decoded pairs with names like products[0][name].
    public static JsonObject Nested(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var root = new JsonObject();
        foreach (var (name, value) in pairs)
        {
            var keys = name.Split('[').Select(key => key.TrimEnd(']')).ToList();
            var at = root;
            foreach (var key in keys.SkipLast(1))
            {
                if (at[key] is not JsonObject inner)
                    at[key] = inner = [];
                at = inner;
            }
            at[keys[^1].Length > 0 ? keys[^1] : at.Count.ToString(CultureInfo.InvariantCulture)] = value;
        }
        return root;
    }

    public static List<KeyValuePair<string, string>> Flat(JsonObject fields) => [.. Pairs(fields, prefix: null)];

    public static string Sign(JsonObject fields, string secret) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(Canonical(fields))));

    /// Everything but the signature itself.
    public static bool IsSigned(JsonObject fields, string secret)
    {
        var rest = fields.DeepClone().AsObject();
        rest.Remove("signature");
        return string.Equals((string?)fields["signature"], Sign(rest, secret), StringComparison.OrdinalIgnoreCase);
    }

    /// json_encode with sorted keys and unescaped Unicode.
    static string Canonical(JsonNode node)
    {
        if (node is not JsonObject fields)
            return Quoted(node.ToString());
        var sorted = fields.OrderBy(field => Number(field.Key) is null).ThenBy(field => Number(field.Key)).ThenBy(field => field.Key, StringComparer.Ordinal).ToList();
        var isList = sorted.Select((field, index) => Number(field.Key) == index).All(fits => fits);
        return isList
            ? $"[{string.Join(',', sorted.Select(field => Canonical(field.Value!)))}]"
            : $"{{{string.Join(',', sorted.Select(field => $"{Quoted(field.Key)}:{Canonical(field.Value!)}"))}}}";
    }

    static long? Number(string key) =>
        long.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == key ? number : null;

    static string Quoted(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var sign in text)
        {
            json.Append(sign switch
            {
                '"' or '\\' or '/' => $"\\{sign}",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\b' => "\\b",
                '\f' => "\\f",
                < ' ' or '\u2028' or '\u2029' => $"\\u{(int)sign:x4}",
                _ => sign.ToString(),
            });
        }
        return json.Append('"').ToString();
    }

    static IEnumerable<KeyValuePair<string, string>> Pairs(JsonObject fields, string? prefix) => fields.SelectMany(field =>
    {
        var name = prefix is null ? field.Key : $"{prefix}[{field.Key}]";
        return field.Value is JsonObject inner ? Pairs(inner, name) : [new KeyValuePair<string, string>(name, field.Value!.ToString())];
    });
}
