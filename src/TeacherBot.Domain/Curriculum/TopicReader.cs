using System.Collections.Frozen;

namespace TeacherBot.Domain.Curriculum;

/// <summary>Reads the meaning of a topic out of its text.</summary>
sealed class TopicReader(SchoolVocabulary vocabulary)
{
    static readonly FrozenSet<string> OrderedNouns = TopicLanguage.Set("склонен спряжен лиц");

    /// <param name="subject">The subject decides which words say little.</param>
    public TopicMeaning Read(string text, Subject subject)
    {
        text = TopicFormula.WithLatinLetters(text.Length > TextScanner.Longest ? text[..TextScanner.Longest] : text);
        var items = Items(TextScanner.Scan(TextScanner.Clean(text)));
        for (var at = items.Count - 1; at > 0; at--)
        {
            items.RemoveRange(at, OwnAttributes(items, at));
        }

        NumbersBecomeOrdinals(items);
        var stems = items.FindAll(item => item.Kind == TopicItemKind.Stem).ConvertAll(item => item.Text);
        var facts = TopicFacts.Of(stems);
        facts[TopicGate.Numbers] = TopicFacts.Joined(Texts(items, TopicItemKind.Figures).Concat(Texts(items, TopicItemKind.Count)).Concat(stems.Select(DigitCount)));
        facts[TopicGate.Ordinal] = TopicFacts.Joined(Texts(items, TopicItemKind.Order));
        facts[TopicGate.Formula] = TopicFacts.Joined(TopicFormula.All(text));
        facts[TopicGate.WordOrder] = TopicFacts.Joined(TopicOrder.HeadsAndDependents(items));
        return new TopicMeaning(
            stems.Count > 0 ? stems : [.. items.Where(item => item.Text.Length > 0).Select(item => item.Text)],
            stem => IsWeak(stem, stems, subject),
            facts,
            TopicOrder.Relations(items));
    }

    List<TopicItem> Items(List<TextToken> tokens)
    {
        List<TopicItem> items = [];
        var joint = "";
        for (var i = TopicWords(tokens); i < tokens.Count; i++)
        {
            var (token, before) = (tokens[i], items.Count);
            if (IsHalfOfRange(tokens, i) || (token.Is("пределах") && i + 1 < tokens.Count && IsNumeral(tokens[i + 1])))
            {
                continue;
            }

            if (DigitsInLetters(tokens, i) is { } digits)
            {
                items.Add(Stem(digits));
                i += 2;
            }
            else if (token.IsNumber)
            {
                var (kind, length) = NumberKind(tokens, i);
                items.Add(new TopicItem(kind, token.Text));
                i += length - 1;
            }
            else if (IsLetter(tokens, i))
            {
                items.Add(new TopicItem(TopicItemKind.Stem, "-" + token.Text));
            }
            else if (IsPartOfSpeech(tokens, i))
            {
                i += 2;
            }
            else
            {
                Word(items, token);
                i += IsHyphenated(tokens, i) && (TopicLanguage.Abbreviations.ContainsKey(token.Text) || token.Is("n")) ? 2 : 0;
            }

            joint = items.Count == before ? TopicOrder.Joint(token.Text) ?? joint : Joined(items, before, joint, TopicOrder.Joint(token.Text));
        }

        return items;
    }

    /// <summary>The preposition belongs to the first thing after it.</summary>
    static string Joined(List<TopicItem> items, int at, string joint, string? next)
    {
        items[at] = items[at] with { Joint = joint };
        return next ?? "";
    }

    /// <summary>«приставки на о», «приставка со-»: a preposition that governs nothing is a letter or a prefix that is spoken of.</summary>
    static bool IsLetter(List<TextToken> tokens, int at)
    {
        var (token, next) = (tokens[at], at + 1 < tokens.Count ? tokens[at + 1] : default);
        var alone = at + 1 == tokens.Count || (next.Kind == TextTokenKind.Sign && !next.Is("(") && !IsEnding(tokens, at + 1)) || (next.Text is "и" or "или" && !(token.Is("и") && at > 0 && tokens[at - 1].Is("и")));
        var prefix = next is { Glued: true, Text: "-" } && !(at + 2 < tokens.Count && tokens[at + 2] is { Glued: true, IsWord: true });
        return token.IsWord && TopicLanguage.Joints.Contains(token.Text) && ((token.Text.Length == 1 && alone) || (token.Text.Length <= 3 && (prefix || at + 1 == tokens.Count)));
    }

    /// <summary>«от 1 до 100» is «до 100».</summary>
    static bool IsHalfOfRange(List<TextToken> tokens, int at) =>
        tokens[at].Text is "0" or "1" && at > 0 && tokens[at - 1].Is("от") && at + 2 < tokens.Count && tokens[at + 1].Is("до") && IsNumeral(tokens[at + 2]);

    /// <summary>«2-значное» is «двузначное».</summary>
    static string? DigitsInLetters(List<TextToken> tokens, int at) =>
        tokens[at].IsNumber && at + 2 < tokens.Count && tokens[at + 1].Is("-") && tokens[at + 2].Text.StartsWith("значн", StringComparison.Ordinal)
        && TopicLanguage.DigitPrefixes.TryGetValue(tokens[at].Text, out var prefix)
            ? prefix + tokens[at + 2].Text
            : null;

    /// <summary>«и -ться»: a hyphen that begins the ending of a word.</summary>
    static bool IsEnding(List<TextToken> tokens, int at) =>
        tokens[at] is { Glued: false, Text: "-" } && at + 1 < tokens.Count && tokens[at + 1] is { Glued: true, IsWord: true };

    /// <summary>«наречие как часть речи» is «наречие».</summary>
    static bool IsPartOfSpeech(List<TextToken> tokens, int at) =>
        at > 0 && at + 2 < tokens.Count && tokens[at].Is("как") && tokens[at + 1].Is("часть") && tokens[at + 2].Is("речи");

    static bool IsWeak(string stem, List<string> company, Subject subject) => stem switch
    {
        TopicLanguage.WeakInMathematics => subject != Subject.Russian,
        TopicLanguage.WeakBesideWordPart => company.Exists(TopicLanguage.WordParts.Contains) && !company.Contains(TopicLanguage.AboutSentences),
        TopicLanguage.WeakBesideOrthogram => company.Exists(TopicLanguage.Orthograms.Contains)
            || (company.Count > 2 && company.Exists(TopicLanguage.LongerOrthograms.Contains)),
        "применен" => !company.Exists(TopicLanguage.WithApplications.Contains),
        "обыкновен" => company.Contains("дроб") && !company.Exists(TopicLanguage.OtherFractions.Contains),
        "приведен" => company.Contains("подобн"),
        "предложен" => company.Contains("синтаксическ") && company.Contains("разбор"),
        _ => TopicLanguage.WeakStems.Contains(stem),
    };

    /// <summary>«и её свойства», «, его график и свойства»: how many items from the place add nothing to what was said before.</summary>
    static int OwnAttributes(List<TopicItem> items, int at)
    {
        if (items[at] is not { Kind: TopicItemKind.Stem, Text: TopicLanguage.Whose })
        {
            return 0;
        }

        var end = at + 1;
        while (end < items.Count && (items[end].Kind is TopicItemKind.And || (items[end].Kind == TopicItemKind.Stem && TopicLanguage.OwnAttributes.Contains(items[end].Text))))
        {
            end++;
        }

        return end > at + 1 && items[end - 1].Kind == TopicItemKind.Stem && (end == items.Count || items[end].Kind == TopicItemKind.Break) ? end - at : 0;
    }

    /// <summary>How many words only announce the topic: «тема:», «на тему», «по теме».</summary>
    static int TopicWords(List<TextToken> tokens) =>
        tokens.Count > 1 && tokens[0].Text is "тема" && tokens[1].Text is ":" ? 2
        : tokens.Count > 2 && tokens[0].Text is "на" or "по" && tokens[1].Text is "тему" or "теме" ? 2
        : 0;

    void Word(List<TopicItem> items, TextToken token)
    {
        var word = token.IsWord ? vocabulary.Corrected(token.Text) : token.Text;
        switch (0)
        {
            case var _ when TopicLanguage.Abbreviations.TryGetValue(word, out var full) || TopicLanguage.SameWords.TryGetValue(word, out full):
                Array.ForEach(full, part => PlainWord(items, part));
                break;
            case var _ when !token.IsWord:
                items.Add(new TopicItem(token.Is("-") || token.Is("=") ? TopicItemKind.And : TopicItemKind.Break, ""));
                break;
            default:
                PlainWord(items, word);
                break;
        }
    }

    static void PlainWord(List<TopicItem> items, string word)
    {
        switch (0)
        {
            case var _ when TopicLanguage.Ordinals.TryGetValue(word, out var order):
                items.Add(new TopicItem(TopicItemKind.Order, order));
                break;
            case var _ when TopicLanguage.Cardinals.TryGetValue(word, out var count):
                items.Add(new TopicItem(TopicItemKind.Count, count));
                break;
            case var _ when word is "его" or "ее" or "их":
                items.Add(new TopicItem(TopicItemKind.Stem, TopicLanguage.Whose));
                break;
            case var _ when TopicLanguage.Joints.Contains(word):
                items.AddRange(word is "и" or "а" or "или" ? [new TopicItem(TopicItemKind.And, "")] : []);
                break;
            default:
                items.Add(Stem(word));
                break;
        }
    }

    /// <summary>«трёхзначные» are the numbers to 1000.</summary>
    static string? DigitCount(string stem) => TopicLanguage.DigitCounts.GetValueOrDefault(stem);

    static TopicItem Stem(string word)
    {
        var stem = RussianStemmer.Stem(word);
        return new TopicItem(TopicItemKind.Stem, TopicLanguage.SameStems.GetValueOrDefault(stem, stem));
    }

    static bool IsNumeral(TextToken token) => token.IsNumber || TopicLanguage.Cardinals.ContainsKey(token.Text) || token.Is("от");

    /// <summary>«ур-я», «2-го»: a hyphen and the end of the word follow.</summary>
    static bool IsHyphenated(List<TextToken> tokens, int at) => at + 2 < tokens.Count
        && tokens[at + 1] is { Glued: true, Kind: TextTokenKind.Sign, Text: "-" }
        && tokens[at + 2] is { Glued: true, IsWord: true, Text.Length: <= 4 };

    /// <summary>«1-е» and «1е» are ordinals, «2-х» a count; an ending that was read is skipped.</summary>
    static (TopicItemKind Kind, int Length) NumberKind(List<TextToken> tokens, int at)
    {
        var hyphen = IsHyphenated(tokens, at) ? 1 : 0;
        if (at + hyphen + 1 < tokens.Count && tokens[at + hyphen + 1] is { Glued: true, IsWord: true } ending)
        {
            return TopicLanguage.OrdinalEndings.Contains(ending.Text) ? (TopicItemKind.Order, hyphen + 2)
                : TopicLanguage.CountEndings.Contains(ending.Text) ? (TopicItemKind.Count, hyphen + 2)
                : (TopicItemKind.Figures, 1);
        }

        return (at + 1 < tokens.Count && tokens[at + 1].Text is "признак" or "признаку" or "закон" ? TopicItemKind.Order : TopicItemKind.Figures, 1);
    }

    /// <summary>«1, 2 и 3 склонение», «2 спряжение», «склонение 1».</summary>
    static void NumbersBecomeOrdinals(List<TopicItem> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Kind != TopicItemKind.Stem || !OrderedNouns.Contains(items[i].Text))
            {
                continue;
            }

            for (var left = i - 1; left >= 0 && items[left].Kind is not TopicItemKind.Stem; left--)
            {
                Order(items, left);
            }

            for (var right = i + 1; right < items.Count && items[right].Kind is not TopicItemKind.Stem; right++)
            {
                Order(items, right);
            }
        }
    }

    static void Order(List<TopicItem> items, int at)
    {
        if (items[at] is { Kind: TopicItemKind.Figures, Text.Length: 1 } count)
        {
            items[at] = count with { Kind = TopicItemKind.Order };
        }
    }

    static IEnumerable<string> Texts(List<TopicItem> items, TopicItemKind kind) => items.Where(item => item.Kind == kind).Select(item => item.Text);
}
