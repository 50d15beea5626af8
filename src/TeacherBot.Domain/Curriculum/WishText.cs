using System.Text;

namespace TeacherBot.Domain.Curriculum;

/// <summary>The words of a wish; what has been understood is taken, and what is left is the topic.</summary>
sealed class WishText
{
    readonly string source;
    readonly List<TextToken> tokens;
    readonly bool[] taken;
    readonly SchoolVocabulary vocabulary;
    readonly Dictionary<(string Word, WishKeyword Keyword), bool> met = [];

    public WishText(string text, SchoolVocabulary vocabulary)
    {
        source = TextScanner.Clean(text);
        tokens = TextScanner.Scan(source);
        taken = new bool[tokens.Count];
        this.vocabulary = vocabulary;
    }

    public int Count => tokens.Count;

    /// <summary>The word at the place, or "" where there is none or it is taken.</summary>
    public string Word(int at) => Has(at) && tokens[at].IsWord ? tokens[at].Text : "";

    public bool Has(int at) => at >= 0 && at < Count && !taken[at];

    public bool IsSign(int at, string signs) => Has(at) && tokens[at].Kind == TextTokenKind.Sign && signs.Contains(tokens[at].Text, StringComparison.Ordinal);

    public bool IsFigure(int at) => Has(at) && tokens[at].IsNumber;

    public bool IsGlued(int at) => Has(at) && tokens[at].Glued;

    public bool Meets(int at, WishKeyword keyword)
    {
        var word = Word(at);
        if (word.Length == 0)
        {
            return false;
        }

        if (!met.TryGetValue((word, keyword), out var meets))
        {
            meets = keyword.Meets(word, vocabulary.Knows);
            met.Add((word, keyword), meets);
        }

        return meets;
    }

    /// <summary>A segment of the text begins here: the first word, or after a comma or what was taken.</summary>
    public bool BeginsSegment(int at) => !Has(at - 1) || Parts(at - 1);

    public bool EndsSegment(int at) => !Has(at + 1) || Parts(at + 1);

    /// <summary>The number at the place in figures or letters, with the length of «4», «4-х», «4х»; null where there is none.</summary>
    public (int Value, int Length)? Number(int at)
    {
        if (IsFigure(at))
        {
            return int.TryParse(tokens[at].Text, out var value) ? (value, 1 + EndingLength(at, TopicLanguage.CountEndings)) : null;
        }

        return Word(at) is "пара" or "пару" or "паре" ? (2, 1)
            : TopicLanguage.Cardinals.TryGetValue(Word(at), out var numeral) ? (int.Parse(numeral), 1)
            : null;
    }

    /// <summary>How many tokens the ending of a figure takes: «-й» two, a glued «й» one, else none.</summary>
    public int EndingLength(int at, IReadOnlySet<string> endings) => 0 switch
    {
        _ when IsGlued(at + 1) && endings.Contains(Word(at + 1)) => 1,
        _ when IsSign(at + 1, "-–") && IsGlued(at + 1) && IsGlued(at + 2) && endings.Contains(Word(at + 2)) => 2,
        _ => 0,
    };

    public void Take(int from, int length = 1) => Array.Fill(taken, true, from, Math.Min(length, Count - from));

    /// <summary>Takes the words, and a preposition that led to them.</summary>
    public void TakeWithPreposition(int from, int length)
    {
        Take(from, length);
        if (WishLanguage.Prepositions.Contains(Word(from - 1)))
        {
            Take(from - 1);
        }
    }

    /// <summary>The place where the keywords stand one after the other, or -1. An empty place (null) is met by any word.</summary>
    public int Find(params ReadOnlySpan<WishKeyword?> keywords)
    {
        for (var at = 0; at + keywords.Length <= Count; at++)
        {
            if (MeetsAll(at, keywords))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>What was typed at the places, letter for letter.</summary>
    public string Typed(int at) => source[tokens[at].Start..tokens[at].End];

    /// <summary>What nobody took, as typed, on one line.</summary>
    public string Rest()
    {
        var rest = new StringBuilder();
        var last = -1;
        for (var at = 0; at < Count; at++)
        {
            if (taken[at])
            {
                continue;
            }

            rest.Append(last < 0 ? "" : last == at - 1 ? source[tokens[last].End..tokens[at].Start] : " ").Append(Typed(at));
            last = at;
        }

        return WishTopic.OnOneLine(rest.ToString());
    }

    /// <summary>The words nobody took.</summary>
    public IEnumerable<string> RestWords() => Enumerable.Range(0, Count).Select(Word).Where(word => word.Length > 0);

    /// <summary>A sign that parts words, not the hyphen inside of one and no bracket.</summary>
    bool Parts(int at) => IsSign(at, ",.;:!?—–\n") || (IsSign(at, "-") && !(IsGlued(at) && IsGlued(at + 1)));

    bool MeetsAll(int at, ReadOnlySpan<WishKeyword?> keywords)
    {
        for (var i = 0; i < keywords.Length; i++)
        {
            if (keywords[i] is { } keyword ? !Meets(at + i, keyword) : Word(at + i).Length == 0)
            {
                return false;
            }
        }

        return true;
    }
}
