using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Curriculum;

/// <summary>Finds the number of variants: «2 варианта», «вариантов: 4», «в двух вариантах», «пара вариантов».</summary>
static class WishVariants
{
    public static int? Read(WishText text)
    {
        TakeAnswerOptions(text);
        int? variants = null;
        for (var at = 0; at < text.Count; at++)
        {
            if (Before(text, at) is { } found || After(text, at) is { } found2 && (found = found2).Length > 0)
            {
                text.TakeWithPreposition(at, found.Length);
                variants ??= found.Count < 1 ? null : Math.Min(found.Count, WorksheetRequest.MostVariants);
            }
        }

        if (variants is null && text.Find(WishLanguage.Without, WishLanguage.Variants) is >= 0 and var without)
        {
            text.Take(without, 2);
            return 1;
        }

        return variants;
    }

    /// <summary>«4в» and «4 в.»: variants only where the grade is known from elsewhere.</summary>
    public static int? ReadShort(WishText text)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (text.IsFigure(at) && text.Number(at) is { Value: >= 1 and <= WorksheetRequest.MostVariants } number && text.Word(at + 1) is "в" && text.EndsSegment(at + 1))
            {
                text.Take(at, 2);
                return number.Value;
            }
        }

        return null;
    }

    static (int Count, int Length)? Before(WishText text, int at)
    {
        if (text.Number(at) is not { } number)
        {
            return null;
        }

        var noun = at + number.Length;
        noun = text.Meets(noun, WishLanguage.Equal) ? noun + 1 : noun;
        return text.Meets(noun, WishLanguage.Variants) ? (number.Value, noun + 1 - at) : null;
    }

    static (int Count, int Length)? After(WishText text, int at)
    {
        if (!text.Meets(at, WishLanguage.ManyVariants))
        {
            return null;
        }

        var count = text.IsSign(at + 1, ":-–—=.") ? at + 2 : at + 1;
        return text.IsFigure(count) && text.Number(count) is { } number && !text.Meets(count + number.Length, WishLanguage.Grade)
            ? (number.Value, count + number.Length - at)
            : null;
    }

    /// <summary>«4 варианта ответа» are options, not variants.</summary>
    static void TakeAnswerOptions(WishText text)
    {
        while (text.Find(WishLanguage.Variants, WishLanguage.Answer) is >= 0 and var options)
        {
            var number = options > 0 && text.Number(options - 1) is not null ? 1 : 0;
            text.TakeWithPreposition(options - number, 2 + number);
        }
    }
}
