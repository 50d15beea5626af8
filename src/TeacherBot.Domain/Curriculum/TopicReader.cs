using System.Collections.Frozen;

namespace TeacherBot.Domain.Curriculum;

/// <summary>Reads the meaning of a topic out of its text.</summary>
sealed class TopicReader(SchoolVocabulary vocabulary)
{
    enum Kind
    {
        Stem,

        /// <summary>A number in figures: it may still turn out to be an ordinal.</summary>
        Figures,

        /// <summary>A numeral in letters, or 2-х.</summary>
        Count,
        Order,
        And,
        Break,
    }

    readonly record struct Item(Kind Kind, string Text);

    static readonly FrozenSet<string> OrderedNouns = TopicLanguage.Set("склонен спряжен лиц");

    /// <param name="subject">The subject decides which words say little.</param>
    public TopicMeaning Read(string text, Subject subject)
    {
        var items = Items(TextScanner.Scan(TextScanner.Clean(text)));
        for (var at = items.Count - 1; at > 0; at--)
        {
            items.RemoveRange(at, OwnAttributes(items, at));
        }

        NumbersBecomeOrdinals(items);
        var stems = items.FindAll(item => item.Kind == Kind.Stem).ConvertAll(item => item.Text);
        var facts = TopicFacts.Of(stems);
        facts[TopicGate.Numbers] = TopicFacts.Joined(Texts(items, Kind.Figures).Concat(Texts(items, Kind.Count)).Concat(stems.Select(DigitCount)));
        facts[TopicGate.Ordinal] = TopicFacts.Joined(Texts(items, Kind.Order));
        facts[TopicGate.WordOrder] = TopicFacts.Joined(HeadsAndDependents(items));
        return new TopicMeaning(
            stems.Count > 0 ? stems : [.. items.Where(item => item.Text.Length > 0).Select(item => item.Text)],
            stem => IsWeak(stem, stems, subject),
            facts);
    }

    List<Item> Items(List<TextToken> tokens)
    {
        List<Item> items = [];
        for (var i = TopicWords(tokens); i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.IsNumber)
            {
                var (kind, length) = NumberKind(tokens, i);
                items.Add(new Item(kind, token.Text));
                i += length - 1;
            }
            else if (!(token.Is("пределах") && i + 1 < tokens.Count && IsNumeral(tokens[i + 1])))
            {
                Word(items, token);
                i += IsHyphenated(tokens, i) && (TopicLanguage.Abbreviations.ContainsKey(token.Text) || token.Is("n")) ? 2 : 0;
            }
        }

        return items;
    }

    static bool IsWeak(string stem, List<string> company, Subject subject) => stem switch
    {
        TopicLanguage.WeakInMathematics => subject != Subject.Russian,
        TopicLanguage.WeakBesideWordPart => company.Exists(TopicLanguage.WordParts.Contains),
        TopicLanguage.WeakBesideOrthogram => company.Exists(TopicLanguage.Orthograms.Contains),
        _ => TopicLanguage.WeakStems.Contains(stem),
    };

    /// <summary>«и её свойства», «, его график и свойства»: how many items from the place add nothing to what was said before.</summary>
    static int OwnAttributes(List<Item> items, int at)
    {
        if (items[at] is not { Kind: Kind.Stem, Text: TopicLanguage.Whose })
        {
            return 0;
        }

        var end = at + 1;
        while (end < items.Count && (items[end].Kind is Kind.And || (items[end].Kind == Kind.Stem && TopicLanguage.OwnAttributes.Contains(items[end].Text))))
        {
            end++;
        }

        return end > at + 1 && items[end - 1].Kind == Kind.Stem && (end == items.Count || items[end].Kind == Kind.Break) ? end - at : 0;
    }

    /// <summary>How many words only announce the topic: «тема:», «на тему», «по теме».</summary>
    static int TopicWords(List<TextToken> tokens) =>
        tokens.Count > 1 && tokens[0].Text is "тема" && tokens[1].Text is ":" ? 2
        : tokens.Count > 2 && tokens[0].Text is "на" or "по" && tokens[1].Text is "тему" or "теме" ? 2
        : 0;

    void Word(List<Item> items, TextToken token)
    {
        var word = token.IsWord ? vocabulary.Corrected(token.Text) : token.Text;
        switch (0)
        {
            case var _ when TopicLanguage.Abbreviations.TryGetValue(word, out var full) || TopicLanguage.SameWords.TryGetValue(word, out full):
                Array.ForEach(full, part => PlainWord(items, part));
                break;
            case var _ when !token.IsWord:
                items.Add(new Item(token.Is("-") || token.Is("=") ? Kind.And : Kind.Break, ""));
                break;
            default:
                PlainWord(items, word);
                break;
        }
    }

    static void PlainWord(List<Item> items, string word)
    {
        switch (0)
        {
            case var _ when TopicLanguage.Ordinals.TryGetValue(word, out var order):
                items.Add(new Item(Kind.Order, order));
                break;
            case var _ when TopicLanguage.Cardinals.TryGetValue(word, out var count):
                items.Add(new Item(Kind.Count, count));
                break;
            case var _ when word is "его" or "ее" or "их":
                items.Add(new Item(Kind.Stem, TopicLanguage.Whose));
                break;
            case var _ when TopicLanguage.Joints.Contains(word):
                items.AddRange(word is "и" or "а" or "или" ? [new Item(Kind.And, "")] : []);
                break;
            default:
                items.Add(Stem(word));
                break;
        }
    }

    /// <summary>«трёхзначные» are the numbers to 1000.</summary>
    static string? DigitCount(string stem) => TopicLanguage.DigitCounts.GetValueOrDefault(stem);

    static Item Stem(string word)
    {
        var stem = RussianStemmer.Stem(word);
        return new Item(Kind.Stem, TopicLanguage.SameStems.GetValueOrDefault(stem, stem));
    }

    static bool IsNumeral(TextToken token) => token.IsNumber || TopicLanguage.Cardinals.ContainsKey(token.Text) || token.Is("от");

    /// <summary>«ур-я», «2-го»: a hyphen and the end of the word follow.</summary>
    static bool IsHyphenated(List<TextToken> tokens, int at) => at + 2 < tokens.Count
        && tokens[at + 1] is { Glued: true, Kind: TextTokenKind.Sign, Text: "-" }
        && tokens[at + 2] is { Glued: true, IsWord: true, Text.Length: <= 4 };

    /// <summary>«1-е» and «1е» are ordinals, «2-х» a count; an ending that was read is skipped.</summary>
    static (Kind Kind, int Length) NumberKind(List<TextToken> tokens, int at)
    {
        var hyphen = IsHyphenated(tokens, at) ? 1 : 0;
        if (at + hyphen + 1 < tokens.Count && tokens[at + hyphen + 1] is { Glued: true, IsWord: true } ending)
        {
            return TopicLanguage.OrdinalEndings.Contains(ending.Text) ? (Kind.Order, hyphen + 2)
                : TopicLanguage.CountEndings.Contains(ending.Text) ? (Kind.Count, hyphen + 2)
                : (Kind.Figures, 1);
        }

        return (at + 1 < tokens.Count && tokens[at + 1].Text is "признак" or "признаку" or "закон" ? Kind.Order : Kind.Figures, 1);
    }

    /// <summary>«1, 2 и 3 склонение», «2 спряжение», «склонение 1».</summary>
    static void NumbersBecomeOrdinals(List<Item> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Kind != Kind.Stem || !OrderedNouns.Contains(items[i].Text))
            {
                continue;
            }

            for (var left = i - 1; left >= 0 && items[left].Kind is not Kind.Stem; left--)
            {
                Order(items, left);
            }

            for (var right = i + 1; right < items.Count && items[right].Kind is not Kind.Stem; right++)
            {
                Order(items, right);
            }
        }
    }

    static void Order(List<Item> items, int at)
    {
        if (items[at] is { Kind: Kind.Figures, Text.Length: 1 } count)
        {
            items[at] = count with { Kind = Kind.Order };
        }
    }

    /// <summary>«квадрат суммы» is квадрат›сумма; «сумма и разность кубов» gives the dependent to both heads,
    /// «квадрат суммы и разности» both dependents to the head; «две стороны» is 2›сторона.</summary>
    static IEnumerable<string> HeadsAndDependents(List<Item> items)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (items[i - 1] is { Kind: Kind.Figures or Kind.Count, Text.Length: 1 } && items[i].Kind == Kind.Stem)
            {
                yield return items[i - 1].Text + "›" + items[i].Text;
            }

            if (IsQuantity(items[i]) && IsQuantity(items[i - 1]))
            {
                yield return items[i - 1].Text + "›" + items[i].Text;
                if (i >= 3 && items[i - 2].Kind == Kind.And && IsQuantity(items[i - 3]) && !(i >= 4 && IsQuantity(items[i - 4])))
                {
                    yield return items[i - 3].Text + "›" + items[i].Text;
                }

                if (i + 2 < items.Count && items[i + 1].Kind == Kind.And && IsQuantity(items[i + 2]) && !(i + 3 < items.Count && IsQuantity(items[i + 3])))
                {
                    yield return items[i - 1].Text + "›" + items[i + 2].Text;
                }
            }
        }
    }

    static bool IsQuantity(Item item) => item.Kind == Kind.Stem && TopicFacts.Quantities.Contains(item.Text);

    static IEnumerable<string> Texts(List<Item> items, Kind kind) => items.Where(item => item.Kind == kind).Select(item => item.Text);
}
