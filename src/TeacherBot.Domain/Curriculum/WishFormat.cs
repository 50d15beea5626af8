using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Curriculum;

/// <summary>Finds the format, and the words a sheet of any format is called by.</summary>
static class WishFormat
{
    public static SheetFormat? Read(WishText text) =>
        Taken(text, [WishLanguage.Without, WishLanguage.Test], WishLanguage.PartWords) ? SheetFormat.OpenOnly
        : Taken(text, [WishLanguage.Test, WishLanguage.TestPart, WishLanguage.And, WishLanguage.OpenPart], WishLanguage.PartWords)
            || Taken(text, [WishLanguage.Test, WishLanguage.And, WishLanguage.OpenPart], WishLanguage.PartWords)
            || Taken(text, [WishLanguage.OpenPart, WishLanguage.And, WishLanguage.Test], WishLanguage.PartWords)
            || TakenPlus(text)
            || Taken(text, [WishLanguage.Mixed, WishLanguage.FormatWord], null)
            || Taken(text, [WishLanguage.Mixed, WishLanguage.Test], null) ? SheetFormat.TestAndOpen
        : Taken(text, [WishLanguage.Only, WishLanguage.OpenTasks], WishLanguage.PartWords) ? SheetFormat.OpenOnly
        : Taken(text, [WishLanguage.Only, WishLanguage.Test], WishLanguage.TestPart)
            || Taken(text, [WishLanguage.Test], WishLanguage.TestPart) ? SheetFormat.TestOnly
        : null;

    /// <summary>«рабочий лист», «карточки», «срез»: taken, whatever the format.</summary>
    public static bool ReadSheet(WishText text)
    {
        var found = false;
        for (var at = 0; at < text.Count; at++)
        {
            var length = text.Meets(at, WishLanguage.SheetAdjectives) && text.Meets(at + 1, WishLanguage.Sheet) ? 2 : text.Meets(at, WishLanguage.Sheet) ? 1 : 0;
            if (length > 0)
            {
                text.Take(at, length);
                found = true;
            }
        }

        return found;
    }

    /// <summary>«тест + задания».</summary>
    static bool TakenPlus(WishText text)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (text.Meets(at, WishLanguage.Test) && text.IsSign(at + 1, "+") && text.Meets(at + 2, WishLanguage.OpenPart))
            {
                text.Take(at, 3);
                return true;
            }
        }

        return false;
    }

    static bool Taken(WishText text, ReadOnlySpan<WishKeyword?> words, WishKeyword? tail)
    {
        var at = text.Find(words);
        if (at < 0)
        {
            return false;
        }

        var length = words.Length + (tail is not null && text.Meets(at + words.Length, tail) ? 1 : 0);
        text.TakeWithPreposition(at, length);
        return true;
    }
}
