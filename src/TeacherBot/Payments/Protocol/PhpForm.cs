using System.Text;

namespace TeacherBot.Payments.Protocol;

/// <summary>Fields of a form as PHP reads them: <c>products[0][name]</c> becomes an array in an array.</summary>
public static class PhpForm
{
    /// <summary>As in PHP; deeper names are dropped.</summary>
    const int DeepestNesting = 64;

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads <c>application/x-www-form-urlencoded</c>; null when it is not UTF-8.</summary>
    public static PhpArray? Read(string body)
    {
        PhpArray root = new();
        try
        {
            foreach (var pair in body.Split('&', StringSplitOptions.RemoveEmptyEntries))
            {
                var equals = pair.IndexOf('=', StringComparison.Ordinal);
                Add(root, Decoded(equals < 0 ? pair : pair[..equals]), equals < 0 ? "" : Decoded(pair[(equals + 1)..]));
            }

            return root;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Adds one field under its name.</summary>
    public static void Add(PhpArray root, string name, string value)
    {
        name = name.TrimStart(' ');
        if (name.IndexOf('\0', StringComparison.Ordinal) is var end and >= 0)
        {
            name = name[..end];
        }

        var open = name.IndexOf('[', StringComparison.Ordinal);
        var variable = (open < 0 ? name : name[..open]).Replace(' ', '_').Replace('.', '_');
        if (variable.Length == 0)
        {
            return;
        }

        if (Path(name, open, variable) is { } path)
        {
            Store(root, path, value);
        }
    }

    /// <summary>The keys that lead to the value, null for «the next one»; no path where the name is nested too deep.</summary>
    static List<string?>? Path(string name, int open, string variable)
    {
        List<string?> path = [variable];
        while (open >= 0)
        {
            if (path.Count > DeepestNesting)
            {
                return null;
            }

            var start = open + 1;
            var inner = start < name.Length && IsSpace(name[start]) ? start + 1 : start;
            if (inner < name.Length && name[inner] == ']')
            {
                path.Add(null);
                open = Next(name, inner);
                continue;
            }

            var close = inner <= name.Length ? name.IndexOf(']', inner) : -1;
            if (close < 0)
            {
                // Never closed: right after the variable's name it belongs to the name; after a closed bracket it is passed over.
                if (path.Count == 1)
                {
                    path[0] = $"{path[0]}_{name[start..].Replace(' ', '_').Replace('.', '_').Replace('[', '_')}";
                }

                return path;
            }

            path.Add(name[start..close]);
            open = Next(name, close);
        }

        return path;
    }

    /// <summary>Where the next bracket opens; anything else after a closed one is passed over.</summary>
    static int Next(string name, int close) => close + 1 < name.Length && name[close + 1] == '[' ? close + 1 : -1;

    static void Store(PhpArray root, List<string?> path, string value)
    {
        var at = root;
        foreach (var key in path.Take(path.Count - 1))
        {
            var inner = key is null ? null : at.Array(PhpKey.Of(key));
            if (inner is null)
            {
                inner = new PhpArray();
                Put(at, key, inner);
            }

            at = inner;
        }

        Put(at, path[^1], value);
    }

    static void Put(PhpArray array, string? key, object value)
    {
        if (key is null)
        {
            array.Append(value);
        }
        else
        {
            array.Set(PhpKey.Of(key), value);
        }
    }

    static bool IsSpace(char sign) => sign is ' ' or '\t' or '\n' or '\r' or '\v' or '\f';

    /// <exception cref="DecoderFallbackException">The bytes are no UTF-8.</exception>
    static string Decoded(string text)
    {
        var bytes = new byte[Strict.GetByteCount(text)];
        Strict.GetBytes(text, bytes);
        var length = 0;
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] == '%' && at + 2 < bytes.Length && Hex(bytes[at + 1]) is var high and >= 0 && Hex(bytes[at + 2]) is var low and >= 0)
            {
                bytes[length++] = (byte)((high << 4) | low);
                at += 2;
            }
            else
            {
                bytes[length++] = bytes[at] == '+' ? (byte)' ' : bytes[at];
            }
        }

        return Strict.GetString(bytes, 0, length);
    }

    static int Hex(byte sign) => sign switch
    {
        >= (byte)'0' and <= (byte)'9' => sign - '0',
        >= (byte)'a' and <= (byte)'f' => sign - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => sign - 'A' + 10,
        _ => -1,
    };

    /// <summary>As <c>http_build_query</c> writes it; empty arrays vanish.</summary>
    public static string Write(PhpArray array)
    {
        StringBuilder query = new();
        Write(query, array, null);
        return query.ToString();
    }

    static void Write(StringBuilder query, PhpArray array, string? prefix)
    {
        foreach (var key in array.Keys)
        {
            var name = prefix is null ? Encoded(key.Text) : $"{prefix}%5B{Encoded(key.Text)}%5D";
            if (array[key] is PhpArray inner)
            {
                Write(query, inner, name);
            }
            else
            {
                query.Append(query.Length == 0 ? "" : "&").Append(name).Append('=').Append(Encoded((string)array[key]));
            }
        }
    }

    static string Encoded(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal).Replace("~", "%7E", StringComparison.Ordinal);
}
