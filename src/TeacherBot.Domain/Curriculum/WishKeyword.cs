using System.Collections.Frozen;

namespace TeacherBot.Domain.Curriculum;

/// <summary>A word a wish is known by, in the forms people type. «вариант*» is every word that so begins.</summary>
sealed class WishKeyword
{
    /// <summary>A slip is forgiven in words of at least so many letters.</summary>
    const int ShortestWithSlip = 6;

    readonly FrozenSet<string> forms;
    readonly string[] beginnings;
    readonly string[] forgiving;

    /// <param name="forms">Words parted by spaces, lower case, ё as е.</param>
    public WishKeyword(string forms)
        : this(forms.Split(' '))
    {
    }

    /// <summary>Any of the words.</summary>
    public WishKeyword(params WishKeyword[] any)
        : this([.. any.SelectMany(keyword => keyword.beginnings.Select(beginning => $"{beginning}*").Concat(keyword.forms))])
    {
    }

    WishKeyword(string[] words)
    {
        beginnings = [.. words.Where(word => word.EndsWith('*')).Select(word => word[..^1])];
        forms = words.Where(word => !word.EndsWith('*')).ToFrozenSet(StringComparer.Ordinal);
        forgiving = [.. forms.Where(word => word.Length >= ShortestWithSlip)];
    }

    /// <summary>Whether the word is meant, with a slip of the finger too where <paramref name="isOwnWord"/> says it is no word by itself.</summary>
    public bool Meets(string word, Predicate<string> isOwnWord) =>
        forms.Contains(word)
        || Array.Exists(beginnings, beginning => word.StartsWith(beginning, StringComparison.Ordinal))
        || (word.Length >= ShortestWithSlip - 1 && Array.Exists(forgiving, form => IsSlip(word, form)) && !isOwnWord(word));

    static bool IsSlip(string word, string form) =>
        form[0] == word[0] && Math.Abs(form.Length - word.Length) <= 1 && Slips.AtMost(1, word, form);
}
