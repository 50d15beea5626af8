namespace TeacherBot.Domain.Curriculum;

/// <summary>Finds the grade: «3 класс», «5-го кл.», «третий класс», «3а», «алгебра 8»; a number of the topic is none.</summary>
static class WishGrade
{
    const int Highest = 11;

    /// <param name="subject">Where the subject's name stood: a bare number beside it is a grade.</param>
    public static int? Read(WishText text, WishSpan? subject)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (WithWord(text, at) is { } found)
            {
                text.TakeWithPreposition(at, found.Length);
                return Taught(found.Grade);
            }
        }

        return Pupils(text) ?? AfterWord(text) ?? BesideSubject(text, subject) ?? Alone(text);
    }

    static int? Taught(int? grade) => grade is >= 1 and <= Highest ? grade : null;

    /// <summary>«3 класс», «3-й «А» класс», «третий класс»; «7–8 класс» is taken, but which grade is meant stays open.</summary>
    static (int? Grade, int Length)? WithWord(WishText text, int at)
    {
        if (TopicLanguage.Ordinals.TryGetValue(text.Word(at), out var ordinal) && text.Meets(at + 1, WishLanguage.Grade))
        {
            return (int.Parse(ordinal), 2);
        }

        if (!text.IsFigure(at) || text.Number(at) is not { } number)
        {
            return null;
        }

        var after = at + 1 + text.EndingLength(at, WishLanguage.GradeEndings);
        if (WishLanguage.ClassLetters.Contains(text.Word(after)) && text.Meets(after + 1, WishLanguage.Grade))
        {
            after++;
        }

        if (text.Meets(after, WishLanguage.Grade))
        {
            return (number.Value, after + 1 - at);
        }

        return text.IsSign(after, "-–—") && text.IsFigure(after + 1) && text.Meets(after + 2, WishLanguage.Grade) ? (null, after + 3 - at) : null;
    }

    /// <summary>«пятиклассникам».</summary>
    static int? Pupils(WishText text)
    {
        for (var at = 0; at < text.Count; at++)
        {
            foreach (var (beginning, grade) in WishLanguage.Pupils)
            {
                if (text.Word(at).StartsWith(beginning + "класс", StringComparison.Ordinal) || text.Word(at).StartsWith(beginning + "клаш", StringComparison.Ordinal))
                {
                    text.TakeWithPreposition(at, 1);
                    return grade;
                }
            }
        }

        return null;
    }

    /// <summary>«класс 5», «класс: 5».</summary>
    static int? AfterWord(WishText text)
    {
        for (var at = 0; at < text.Count; at++)
        {
            var number = text.IsSign(at + 1, ".:-–—=") ? at + 2 : at + 1;
            if (text.Meets(at, WishLanguage.Grade) && IsGradeFigure(text, number, out var grade))
            {
                text.TakeWithPreposition(at, number + 1 - at);
                return grade;
            }
        }

        return null;
    }

    /// <summary>«алгебра 8», «8 алгебра», «математика, 3а».</summary>
    static int? BesideSubject(WishText text, WishSpan? subject)
    {
        if (subject is not { } span)
        {
            return null;
        }

        var after = text.IsSign(span.End, ",.:-–—") ? span.End + 1 : span.End;
        after = text.Word(after) is "за" or "в" or "для" ? after + 1 : after;
        var before = text.IsSign(span.Start - 1, ",.:-–—") ? span.Start - 2 : span.Start - 1;
        return TakeFigure(text, after) ?? (text.BeginsSegment(before) ? TakeFigure(text, before) : null) ?? TakeOrdinal(text, before) ?? TakeOrdinal(text, after);
    }

    /// <summary>«3а», «3-й» or «3» with nothing else between its commas.</summary>
    static int? Alone(WishText text)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (!IsGradeFigure(text, at, out _))
            {
                continue;
            }

            var length = FigureLength(text, at);
            if (IsClassLetter(text, at + 1) || (text.BeginsSegment(at) && text.EndsSegment(at + length - 1) && IsOwnSegment(text, at, length)))
            {
                return TakeFigure(text, at);
            }
        }

        return null;
    }

    /// <summary>A comma or an end on both sides; digits of a list («на 2, 3, 5») have figures there.</summary>
    static bool IsOwnSegment(WishText text, int at, int length) => !text.IsFigure(at - 2) && !text.IsFigure(at + length + 1) && !text.IsSign(at - 1, "-–—+=");

    static int? TakeFigure(WishText text, int at)
    {
        if (!IsGradeFigure(text, at, out var grade))
        {
            return null;
        }

        text.TakeWithPreposition(at, FigureLength(text, at));
        return grade;
    }

    static int? TakeOrdinal(WishText text, int at)
    {
        if (!TopicLanguage.Ordinals.TryGetValue(text.Word(at), out var ordinal) || text.Word(at).Length < 4
            || text.Meets(at + 1, WishLanguage.CountedNouns) || text.Word(at + 1) is "и")
        {
            return null;
        }

        text.TakeWithPreposition(at, 1);
        return int.Parse(ordinal);
    }

    static int FigureLength(WishText text, int at) =>
        1 + (IsClassLetter(text, at + 1) ? 1 : text.EndingLength(at, WishLanguage.GradeEndings));

    static bool IsClassLetter(WishText text, int at) => text.IsGlued(at) && WishLanguage.ClassLetters.Contains(text.Word(at));

    static bool IsGradeFigure(WishText text, int at, out int grade)
    {
        grade = 0;
        if (!text.IsFigure(at) || text.Number(at) is not { Value: >= 1 and <= Highest } number)
        {
            return false;
        }

        grade = number.Value;
        var after = at + FigureLength(text, at);
        return !text.Meets(after, WishLanguage.CountedNouns) && !text.IsSign(after, "%/=") && !(text.IsGlued(after) && text.Word(after).Length > 0)
            && text.Word(at - 1) is not ("пределах" or "до" or "от" or "на" or "и");
    }
}
