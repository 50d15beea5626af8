using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Teachers;

/// <summary>What a teacher's sheets have in common on paper.</summary>
/// <param name="School">Printed over the title when given; at most <see cref="LongestName"/> characters.</param>
/// <param name="Teacher">The same.</param>
/// <param name="HasQrCode">Whether sheets carry a code that opens the bot.</param>
public sealed record PrintSettings(string? School = null, string? Teacher = null, SheetLook? Look = null, bool HasQrCode = true)
{
    public const int LongestName = 80;

    public SheetLook LookOrUsual => Look ?? new SheetLook();
}
