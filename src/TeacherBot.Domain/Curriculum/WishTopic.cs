using System.Text;

namespace TeacherBot.Domain.Curriculum;

/// <summary>What is left of a wish is its topic, without words of asking and prepositions that led to what was taken.</summary>
static class WishTopic
{
    /// <summary>Prepositions that lead to a topic or trail behind it: «по дробям», «дроби для».</summary>
    static readonly TopicEdges Edges = new(TopicLanguage.Set("по на для про и а с в о об к из у"), TopicLanguage.Set("по на для про и в к из за"));

    /// <summary>A slip in a shorter word may as well be another word («верни», «верно»).</summary>
    const int LongEnoughToCorrect = 7;

    public static string? Read(WishText text)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (WishLanguage.Asking.Contains(text.Word(at)) || text.Meets(at, WishLanguage.Only))
            {
                text.Take(at);
            }
        }

        TakeChatter(text);
        TakeTasks(text);
        TrimEdges(text);
        var topic = text.Rest();
        return topic.Length < Wish.ShortestTopic ? null : topic;
    }

    /// <summary>Whether more than half of the words are words of the programme.</summary>
    public static bool SpeaksOfSchool(WishText text, SchoolVocabulary vocabulary)
    {
        var words = text.RestWords().Where(word => word.Length > 2).ToArray();
        return words.Length > 0
            ? 2 * words.Count(word => !WishLanguage.Chatter.Contains(word) && vocabulary.IsTelling(word.Length < LongEnoughToCorrect ? word : vocabulary.Corrected(word))) > words.Length
            : text.RestWords().Any(vocabulary.Knows);
    }

    /// <summary>One line, single spaces, no signs at the ends, at most 200 characters and whole words.</summary>
    public static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                line.Append(character);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        var trimmed = line.ToString().Trim(" ,.;:!?-–—+()=<>\"'".ToCharArray());
        if (trimmed.Length <= Wish.LongestTopic)
        {
            return trimmed;
        }

        var space = trimmed.LastIndexOf(' ', Wish.LongestTopic);
        return trimmed[..(space > 0 ? space : Wish.LongestTopic)].TrimEnd(',', ' ');
    }

    /// <summary>A stretch of words that are all chatter («добрый день», «как дела») is taken.</summary>
    static void TakeChatter(WishText text)
    {
        for (var at = 0; at < text.Count; at++)
        {
            var end = at;
            while (text.Word(end).Length > 0)
            {
                end++;
            }

            if (end > at && Enumerable.Range(at, end - at).All(word => WishLanguage.Chatter.Contains(text.Word(word))))
            {
                text.Take(at, end - at);
            }

            at = end;
        }
    }

    /// <summary>«задания по дробям», «вопросы на деление»: the sheet always holds tasks.</summary>
    static void TakeTasks(WishText text)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if ((text.Meets(at, WishLanguage.Tasks) || text.Meets(at, WishLanguage.Questions)) && (text.BeginsSegment(at) || text.EndsSegment(at)))
            {
                text.Take(at);
            }
        }
    }

    static void TrimEdges(WishText text)
    {
        var first = Enumerable.Range(0, text.Count).FirstOrDefault(at => text.Has(at) && !text.IsSign(at, ",.;:!?-–—+\n"), -1);
        if (first >= 0 && Edges.Leading.Contains(text.Word(first)) && text.Word(first + 1) is { Length: > 0 } next && next != "и")
        {
            text.Take(first);
            TrimEdges(text);
            return;
        }

        var last = Enumerable.Range(0, text.Count).LastOrDefault(at => text.Has(at) && !text.IsSign(at, ",.;:!?-–—+\n"), -1);
        if (last >= 0 && Edges.Trailing.Contains(text.Word(last)) && text.Word(last - 1) is not ("и" or ""))
        {
            text.Take(last);
            TrimEdges(text);
        }
    }

    sealed record TopicEdges(IReadOnlySet<string> Leading, IReadOnlySet<string> Trailing);
}
