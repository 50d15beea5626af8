namespace TeacherBot.Domain.Curriculum;

/// <summary>Finds the named subject.</summary>
static class WishSubject
{
    /// <returns>The subject and the first place after its words; null when none is named.</returns>
    public static (Subject Value, WishSpan At)? Read(WishText text)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (At(text, at) is { } named)
            {
                text.TakeWithPreposition(at, named.Length);
                return (named.Subject, new WishSpan(at, at + named.Length));
            }
        }

        return null;
    }

    static (Subject Subject, int Length)? At(WishText text, int at) => 0 switch
    {
        _ when text.Meets(at, WishLanguage.Algebra) => (Subject.Algebra, AlgebraLength(text, at)),
        _ when text.Meets(at, WishLanguage.Geometry) => (Subject.Geometry, 1),
        _ when text.Meets(at, WishLanguage.Mathematics) && !text.Meets(AfterDot(text, at + 1), WishLanguage.Expectation) => (Subject.Math, 1),
        _ when text.Meets(at, WishLanguage.Russian) => (Subject.Russian, text.Meets(AfterDot(text, at + 1), WishLanguage.Language) ? AfterDot(text, at + 1) - at + 1 : 1),
        _ when text.Word(at) is "р" && text.Word(AfterDot(text, at + 1)) is "я" => (Subject.Russian, AfterDot(text, at + 1) - at + 1),
        _ => null,
    };

    /// <summary>«алгебра и начала математического анализа» is one name.</summary>
    static int AlgebraLength(WishText text, int at)
    {
        if (text.Word(at + 1) is not "и" || !text.Meets(at + 2, WishLanguage.Beginnings))
        {
            return 1;
        }

        var analysis = text.Meets(at + 3, WishLanguage.Mathematical) ? at + 4 : at + 3;
        return text.Meets(analysis, WishLanguage.Analysis) ? analysis - at + 1 : 3;
    }

    static int AfterDot(WishText text, int at) => text.IsSign(at, ".-") ? at + 1 : at;
}

/// <summary>Where words stood in the text.</summary>
/// <param name="Start">The first.</param>
/// <param name="End">The place after the last.</param>
readonly record struct WishSpan(int Start, int End);
