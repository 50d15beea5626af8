namespace TeacherBot.Localization;

/// <summary>Something to say, in no language yet: a key of the locales and what goes into its places.</summary>
public sealed record Phrase(string Key, params IReadOnlyList<PhraseArgument> Arguments)
{
    public static implicit operator Phrase(string key) => new(key);
}

/// <summary>A text or number put into a phrase as it is, or another phrase.</summary>
public sealed record PhraseArgument(string? Text, Phrase? Phrase)
{
    public static implicit operator PhraseArgument(string text) => new(text, null);

    public static implicit operator PhraseArgument(int number) => new(number.ToString(), null);

    public static implicit operator PhraseArgument(long number) => new(number.ToString(), null);

    public static implicit operator PhraseArgument(Phrase phrase) => new(null, phrase);
}
