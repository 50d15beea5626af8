using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TeacherBot.Payments.Protocol;

/// <summary>JSON as PHP reads and writes it.</summary>
public static class PhpJson
{
    static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    /// <summary>As <c>json_decode</c> to arrays, every scalar then made a text by <c>strval</c>; null when it is no object or list.</summary>
    public static PhpArray? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return Value(document.RootElement) as PhpArray;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // Broken, too deep, no UTF-8, or half of a surrogate pair.
            return null;
        }
    }

    static object Value(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                PhpArray fields = new();
                foreach (var property in element.EnumerateObject())
                {
                    fields.Set(PhpKey.Of(property.Name), Value(property.Value));
                }

                return fields;
            case JsonValueKind.Array:
                PhpArray list = new();
                foreach (var item in element.EnumerateArray())
                {
                    list.Append(Value(item));
                }

                return list;
            case JsonValueKind.String:
                return element.GetString()!;
            case JsonValueKind.Number:
                return Number(element.GetRawText());
            case JsonValueKind.True:
                return "1";
            default:
                return "";
        }
    }

    static string Number(string raw)
    {
        if (raw.AsSpan().IndexOfAny('.', 'e', 'E') < 0 && long.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return whole.ToString(CultureInfo.InvariantCulture);
        }

        return Text(double.Parse(raw, CultureInfo.InvariantCulture));
    }

    /// <summary>A fraction as <c>strval</c> writes it: 14 significant digits, no idle zeros, <c>1.0E+25</c> where it is long.</summary>
    public static string Text(double value)
    {
        const int Digits = 14;
        if (double.IsInfinity(value))
        {
            return value > 0 ? "INF" : "-INF";
        }

        if (value == 0)
        {
            return double.IsNegative(value) ? "-0" : "0";
        }

        var parts = Math.Abs(value).ToString($"E{Digits - 1}", CultureInfo.InvariantCulture).Split('E');
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal).TrimEnd('0');
        // The place of the decimal point after the first digits.
        var point = int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) + 1;
        var sign = value < 0 ? "-" : "";
        if (point is < -3 or > Digits)
        {
            var exponent = point - 1;
            return $"{sign}{digits[0]}.{(digits.Length > 1 ? digits[1..] : "0")}E{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent)}";
        }

        return sign + (point <= 0
            ? $"0.{new string('0', -point)}{digits}"
            : digits.Length <= point ? digits.PadRight(point, '0') : $"{digits[..point]}.{digits[point..]}");
    }

    /// <summary>As <c>json_encode</c> with unescaped Unicode, keys sorted at every level by <c>ksort</c>.</summary>
    public static string Sorted(PhpArray array)
    {
        StringBuilder json = new();
        Write(json, array);
        return json.ToString();
    }

    static void Write(StringBuilder json, object value)
    {
        if (value is not PhpArray array)
        {
            Quoted(json, (string)value);
            return;
        }

        var keys = array.Sorted().ToList();
        // Numbers 0, 1, 2 … make a list; anything else an object.
        var isList = keys.Select((key, index) => key.Number == index).All(fits => fits);
        json.Append(isList ? '[' : '{');
        for (var index = 0; index < keys.Count; index++)
        {
            json.Append(index == 0 ? "" : ",");
            if (!isList)
            {
                Quoted(json, keys[index].Text);
                json.Append(':');
            }

            Write(json, array[keys[index]]);
        }

        json.Append(isList ? ']' : '}');
    }

    static void Quoted(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var sign in text)
        {
            _ = sign switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '/' => json.Append("\\/"),
                '\b' => json.Append("\\b"),
                '\f' => json.Append("\\f"),
                '\n' => json.Append("\\n"),
                '\r' => json.Append("\\r"),
                '\t' => json.Append("\\t"),
                < ' ' or '\u2028' or '\u2029' => json.Append("\\u").Append(((int)sign).ToString("x4", CultureInfo.InvariantCulture)),
                _ => json.Append(sign),
            };
        }

        json.Append('"');
    }
}
