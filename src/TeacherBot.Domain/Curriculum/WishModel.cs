namespace TeacherBot.Domain.Curriculum;

/// <summary>Finds the exam or the textbook a sheet shall be like.</summary>
static class WishModel
{
    public static string? Read(WishText text)
    {
        string? model = null;
        for (var at = 0; at < text.Count; at++)
        {
            if (WishLanguage.Exams.TryGetValue(text.Word(at), out var exam))
            {
                TakeLikeness(text, at);
                model ??= exam;
            }
            else if (text.Meets(at, WishLanguage.Authors))
            {
                var author = text.Typed(at);
                TakeLikeness(text, at);
                model ??= author;
            }
        }

        if (text.Find(WishLanguage.Textbook) is >= 0 and var textbook)
        {
            model ??= text.Typed(textbook);
            text.TakeWithPreposition(textbook, 1);
        }

        return model;
    }

    /// <summary>«в формате ОГЭ», «для подготовки к ЕГЭ», «по учебнику Моро».</summary>
    static void TakeLikeness(WishText text, int at)
    {
        text.TakeWithPreposition(at, 1);
        var before = at - 1;
        while (before >= 0 && !text.Has(before))
        {
            before--;
        }

        if (text.Meets(before, WishLanguage.Likeness) || text.Meets(before, WishLanguage.Textbook))
        {
            text.TakeWithPreposition(before, 1);
        }
    }
}
