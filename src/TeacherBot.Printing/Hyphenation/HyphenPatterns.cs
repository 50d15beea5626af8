using System.Text;

namespace TeacherBot.Printing.Hyphenation;

/// <summary>
/// Patterns such as <c>.на1в</c>: between their letters stand values, odd ones allow a hyphen and even ones forbid it; the
/// largest at a place counts.
/// </summary>
sealed class HyphenPatterns
{
    const string File = "hyph_ru_RU.dic";

    readonly Dictionary<string, byte[]> values;
    readonly int longest;

    HyphenPatterns(Dictionary<string, byte[]> values)
    {
        this.values = values;
        longest = values.Keys.Max(letters => letters.Length);
    }

    /// <summary>The file is kept as its author gave it: KOI8-R, the encoding named on the first line.</summary>
    public static HyphenPatterns Load()
    {
        using var stream = typeof(HyphenPatterns).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidOperationException($"The patterns {File} are not embedded.");
        using var reader = new StreamReader(stream, CodePagesEncodingProvider.Instance.GetEncoding("koi8-r")!);
        reader.ReadLine();
        var read = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var pattern = line.Trim();
            if (pattern.Length > 0)
            {
                read[string.Concat(pattern.Where(sign => !char.IsAsciiDigit(sign)))] = ValuesIn(pattern);
            }
        }

        return new HyphenPatterns(read);
    }

    /// <summary>The value before every letter, and after the last.</summary>
    public byte[] ValuesOf(string word)
    {
        var dotted = $".{word}.";
        var found = new byte[dotted.Length + 1];
        var lookup = values.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < dotted.Length; start++)
        {
            for (var length = 1; length <= Math.Min(longest, dotted.Length - start); length++)
            {
                if (!lookup.TryGetValue(dotted.AsSpan(start, length), out var pattern))
                {
                    continue;
                }

                for (var i = 0; i < pattern.Length; i++)
                {
                    found[start + i] = Math.Max(found[start + i], pattern[i]);
                }
            }
        }

        // Without the values around the dots.
        return found[1..^1];
    }

    /// <summary>«на1в» → 0 0 1 0: before each letter, and after the last.</summary>
    static byte[] ValuesIn(string pattern)
    {
        var found = new List<byte> { 0 };
        foreach (var sign in pattern)
        {
            if (char.IsAsciiDigit(sign))
            {
                found[^1] = (byte)(sign - '0');
            }
            else
            {
                found.Add(0);
            }
        }

        return [.. found];
    }
}
