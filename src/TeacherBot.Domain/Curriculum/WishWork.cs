using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Curriculum;

/// <summary>Finds what the sheet is for: «самостоятельная работа», «контрольная», «с/р», «домашка».</summary>
static class WishWork
{
    /// <summary>The kind named first; found without a kind is work we have no name for («практическая»).</summary>
    public static (bool Found, KindOfWork? Kind) Read(WishText text)
    {
        (bool Found, KindOfWork? Kind) read = (false, null);
        for (var at = 0; at < text.Count; at++)
        {
            var (length, kind) = At(text, at);
            if (length > 0)
            {
                text.Take(at, length);
                read = (true, read.Kind ?? kind);
            }
        }

        return read;
    }

    static (int Length, KindOfWork? Kind) At(WishText text, int at) => 0 switch
    {
        // «п/р» is a «проверочная» as often as a «практическая».
        _ when text.Word(at) is "с" or "к" or "п" && text.IsSign(at + 1, "/") && text.Word(at + 2) is "р" =>
            (3, text.Word(at) switch { "с" => KindOfWork.Independent, "к" => KindOfWork.Control, _ => null }),
        _ when !text.Meets(at, WishLanguage.WorkAdjectives) => (0, null),
        _ when text.Meets(at + 1, WishLanguage.Work) => (2, Kind(text, at)),
        // «самостоятельные части речи», «домашние животные» are topics.
        _ when IsOfMany(text.Word(at)) => (0, null),
        _ => (1, Kind(text, at)),
    };

    static bool IsOfMany(string adjective) =>
        adjective.EndsWith("ые", StringComparison.Ordinal) || adjective.EndsWith("ие", StringComparison.Ordinal) || adjective.EndsWith("ых", StringComparison.Ordinal) || adjective.EndsWith("их", StringComparison.Ordinal);

    static KindOfWork? Kind(WishText text, int at) => 0 switch
    {
        _ when text.Meets(at, WishLanguage.Independent) => KindOfWork.Independent,
        _ when text.Meets(at, WishLanguage.Control) => KindOfWork.Control,
        _ when text.Meets(at, WishLanguage.Verification) => KindOfWork.Verification,
        _ when text.Meets(at, WishLanguage.Homework) => KindOfWork.Homework,
        _ => null,
    };
}
