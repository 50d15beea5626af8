using System.Globalization;

namespace TeacherBot.Payments.Protocol;

/// <summary>A key of a PHP array: a whole number, or a text that is none.</summary>
public readonly record struct PhpKey(long? Number, string Text)
{
    /// <summary>As PHP does: a text that is exactly a whole number of 64 bits becomes one.</summary>
    public static PhpKey Of(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == text
            ? new PhpKey(number, text)
            : new PhpKey(null, text);

    public static PhpKey Of(long number) => new(number, number.ToString(CultureInfo.InvariantCulture));
}

/// <summary>An array as PHP has it: keys in the order they came, every value a text or another array.</summary>
public sealed class PhpArray
{
    readonly List<PhpKey> keys = [];
    readonly Dictionary<PhpKey, object> values = [];
    long next;

    public int Count => keys.Count;

    public IReadOnlyList<PhpKey> Keys => keys;

    /// <summary>A text or a <see cref="PhpArray"/>.</summary>
    public object this[PhpKey key] => values[key];

    public void Set(PhpKey key, object value)
    {
        if (!values.ContainsKey(key))
        {
            keys.Add(key);
        }

        values[key] = value;
        if (key.Number is { } number && number >= next && number < long.MaxValue)
        {
            next = number + 1;
        }
    }

    /// <summary>Under the next free number, as <c>[]</c> does.</summary>
    public void Append(object value) => Set(PhpKey.Of(next), value);

    public PhpArray? Array(PhpKey key) => values.GetValueOrDefault(key) as PhpArray;

    /// <summary>The text under a key; null when there is none, or an array.</summary>
    public string? Text(string key) => values.GetValueOrDefault(PhpKey.Of(key)) as string;

    public PhpArray? Array(string key) => Array(PhpKey.Of(key));

    /// <summary>The keys as <c>ksort</c> puts them.</summary>
    public IEnumerable<PhpKey> Sorted() => keys.Order(PhpKeyOrder.Instance);

    /// <summary>Everything but one key.</summary>
    public PhpArray Without(string key)
    {
        PhpArray rest = new();
        foreach (var kept in keys.Where(kept => kept.Text != key))
        {
            rest.Set(kept, values[kept]);
        }

        return rest;
    }
}
