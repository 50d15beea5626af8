namespace TeacherBot.Domain.Worksheets;

/// <summary>What a sheet is for, as its head says.</summary>
public enum KindOfWork
{
    /// <summary>«Самостоятельная работа»</summary>
    Independent,

    /// <summary>«Проверочная работа»</summary>
    Verification,

    /// <summary>«Контрольная работа»</summary>
    Control,

    /// <summary>«Домашняя работа»</summary>
    Homework,
}

/// <summary>What stands in the head of a sheet besides its topic.</summary>
/// <param name="Own">The teacher's own words in place of the kind, at most <see cref="LongestOwn"/> characters.</param>
/// <param name="Minutes">Time allowed, 1–<see cref="MostMinutes"/>; null: not printed.</param>
public sealed record SheetTitle(KindOfWork Kind = KindOfWork.Independent, string? Own = null, int? Minutes = null)
{
    public const int LongestOwn = 60;

    public const int MostMinutes = 600;
}
