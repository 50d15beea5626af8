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

    static (int Length, KindOfWork? Kind) At(WishText text, int at) => text.Word(at) is "с" or "к" or "п" && text.IsSign(at + 1, "/") && text.Word(at + 2) is "р"
        // «п/р» is a «проверочная» as often as a «практическая».
        ? (3, text.Word(at) switch { "с" => KindOfWork.Independent, "к" => KindOfWork.Control, _ => null })
        : !text.Meets(at, WishLanguage.WorkAdjectives) ? (0, null)
        : (text.Meets(at + 1, WishLanguage.Work) ? 2 : 1, Kind(text, at));

    static KindOfWork? Kind(WishText text, int at) => 0 switch
    {
        _ when text.Meets(at, WishLanguage.Independent) => KindOfWork.Independent,
        _ when text.Meets(at, WishLanguage.Control) => KindOfWork.Control,
        _ when text.Meets(at, WishLanguage.Verification) => KindOfWork.Verification,
        _ when text.Meets(at, WishLanguage.Homework) => KindOfWork.Homework,
        _ => null,
    };
}
