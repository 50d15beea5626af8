using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Curriculum;

/// <summary>How much was asked for: tasks counted by what they were called, or a size in words.</summary>
/// <param name="Questions">«20 вопросов»: a test.</param>
/// <param name="Tasks">«15 заданий»: any format.</param>
/// <param name="Examples">«10 примеров», «5 задач»: open tasks.</param>
/// <param name="Size">0–2.</param>
/// <param name="Minutes">«на 20 минут».</param>
readonly record struct WishAmount(int? Questions, int? Tasks, int? Examples, int? Size, int? Minutes);

/// <summary>Finds how many tasks are asked for and turns it into a volume.</summary>
static class WishVolume
{
    /// <summary>More is no number of tasks.</summary>
    const int Most = 99;

    public static WishAmount Read(WishText text)
    {
        var minutes = Minutes(text);
        return new(
            Counted(text, WishLanguage.Questions),
            Counted(text, WishLanguage.Tasks),
            Counted(text, WishLanguage.Examples) ?? Counted(text, WishLanguage.Problems),
            // A lesson is 45 minutes, in which a class does 25 tasks rather than 35.
            Size(text) ?? minutes switch { null => null, <= 20 => 0, <= 45 => 1, _ => 2 },
            minutes);
    }

    /// <summary>The format the counted nouns tell, where none was named, and the nearest volume; the larger of two equally near.</summary>
    public static (SheetFormat? Format, int? Volume) Resolve(SheetFormat? named, WishAmount amount)
    {
        if (amount is { Questions: null, Tasks: null, Examples: null })
        {
            return (named, amount.Size);
        }

        var total = (amount.Questions ?? 0) + (amount.Tasks ?? 0) + (amount.Examples ?? 0);
        var both = amount is { Questions: not null } and ({ Tasks: not null } or { Examples: not null });
        var format = both ? SheetFormat.TestAndOpen : named ?? Told(amount, total);
        return (format, Nearest(format ?? SheetFormat.TestAndOpen, total));
    }

    static SheetFormat? Told(WishAmount amount, int total) => amount switch
    {
        { Questions: not null } => Fits(SheetFormat.TestOnly, total) || !Fits(SheetFormat.TestAndOpen, total) ? SheetFormat.TestOnly : SheetFormat.TestAndOpen,
        { Examples: not null } => SheetFormat.OpenOnly,
        _ => total <= 10 ? SheetFormat.OpenOnly : null,
    };

    static bool Fits(SheetFormat format, int total) => Volumes.Any(volume => SheetVolume.Of(format, volume).Total == total);

    static int Nearest(SheetFormat format, int total) =>
        Volumes.OrderBy(volume => Math.Abs(SheetVolume.Of(format, volume).Total - total)).ThenByDescending(volume => volume).First();

    static IEnumerable<int> Volumes => Enumerable.Range(0, SheetVolume.Largest + 1);

    static int? Counted(WishText text, WishKeyword noun)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (text.Number(at) is not { Value: >= 1 and <= Most } number)
            {
                continue;
            }

            var place = at + number.Length;
            place = IsKindOfTask(text, place) ? place + 1 : place;
            if (text.Meets(place, noun))
            {
                text.TakeWithPreposition(at, place + (KeepsNoun(text, place, noun) ? 0 : 1) - at);
                return number.Value;
            }
        }

        return null;
    }

    /// <summary>«20 тестовых вопросов», «5 сложных заданий».</summary>
    static bool IsKindOfTask(WishText text, int at) =>
        text.Meets(at, WishLanguage.Test) || text.Meets(at, WishLanguage.Brief) || text.Meets(at, WishLanguage.Equal);

    /// <summary>«3 задачи на движение»: the noun belongs to the topic.</summary>
    static bool KeepsNoun(WishText text, int at, WishKeyword noun) => noun == WishLanguage.Problems && text.Word(at + 1) is "на" or "по" or "с";

    static int? Size(WishText text)
    {
        ReadOnlySpan<(WishKeyword Word, int Volume)> sizes = [(WishLanguage.Small, 0), (WishLanguage.Middle, 1), (WishLanguage.Large, 2)];
        foreach (var (word, volume) in sizes)
        {
            foreach (var noun in (ReadOnlySpan<WishKeyword>)[WishLanguage.Volume, WishLanguage.Test, WishLanguage.WorkAdjectives, WishLanguage.Work, WishLanguage.Sheet])
            {
                if (!(word == WishLanguage.Middle && noun != WishLanguage.Volume) && text.Find(word, noun) is >= 0 and var at)
                {
                    text.Take(at, noun == WishLanguage.Volume ? 2 : 1);
                    return volume;
                }
            }

            if (text.Find(WishLanguage.Volume, word) is >= 0 and var named)
            {
                text.Take(named, 2);
                return volume;
            }
        }

        return Word(text, WishLanguage.Less, 0) ?? Word(text, WishLanguage.More, 2)
            ?? Amount(text, WishLanguage.Many, 2) ?? Amount(text, WishLanguage.Few, 0) ?? NumberedVolume(text);
    }

    static int? Word(WishText text, WishKeyword word, int volume)
    {
        var at = text.Find(word);
        if (at < 0)
        {
            return null;
        }

        text.Take(at);
        return volume;
    }

    /// <summary>«много заданий».</summary>
    static int? Amount(WishText text, WishKeyword word, int volume)
    {
        foreach (var noun in (ReadOnlySpan<WishKeyword>)[WishLanguage.Tasks, WishLanguage.Questions, WishLanguage.Examples, WishLanguage.Problems])
        {
            if (text.Find(word, noun) is >= 0 and var at)
            {
                text.Take(at, 2);
                return volume;
            }
        }

        return null;
    }

    /// <summary>«объём 2».</summary>
    static int? NumberedVolume(WishText text)
    {
        var at = text.Find(WishLanguage.Volume);
        var figure = text.IsSign(at + 1, ":=") ? at + 2 : at + 1;
        if (at < 0 || !text.IsFigure(figure) || text.Number(figure) is not { Value: >= 0 and <= SheetVolume.Largest } number || !text.EndsSegment(figure))
        {
            return null;
        }

        text.Take(at, figure + 1 - at);
        return number.Value;
    }

    /// <summary>«на 20 минут».</summary>
    static int? Minutes(WishText text)
    {
        for (var at = 1; at < text.Count; at++)
        {
            if (text.Number(at) is { Value: >= 1 and <= SheetTitle.MostMinutes } number && text.Word(at - 1) is "на" && text.Meets(at + number.Length, WishLanguage.Minutes))
            {
                text.TakeWithPreposition(at, number.Length + 1);
                return number.Value;
            }
        }

        return null;
    }
}
