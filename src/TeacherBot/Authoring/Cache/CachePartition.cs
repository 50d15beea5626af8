using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Cache;

/// <summary>What must be equal before topics are compared at all.</summary>
static class CachePartition
{
    /// <summary>Types that the format cannot use make no difference.</summary>
    public static string Of(WorksheetRequest request, string promptVersion) => string.Join(
        '|',
        Identifier.Of(request.Subject),
        request.Grade,
        Identifier.Of(request.Format),
        request.Volume,
        string.Join(',', request.Types.Where(type => request.Format.Has(type.Part())).Distinct().Order().Select(Identifier.Of)),
        Identifier.Of(request.Difficulty),
        request.Variants,
        promptVersion);
}
