namespace TeacherBot.Domain.Worksheets;

/// <summary>How many tasks a sheet has (product numbers of the table «format × volume»).</summary>
/// <param name="Test">Tasks in the test part: 0, 10, 15 or 20.</param>
/// <param name="Open">Tasks in the open part: 0, 5, 10 or 15.</param>
public readonly record struct SheetVolume(int Test, int Open)
{
    /// <summary>Volumes are 0, 1 and 2.</summary>
    public const int Largest = 2;

    public int Total => Test + Open;

    /// <exception cref="ArgumentOutOfRangeException">The volume is not 0, 1 or 2.</exception>
    public static SheetVolume Of(SheetFormat format, int volume)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(volume);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(volume, Largest);
        return new SheetVolume(
            Test: format.Has(SheetPart.Test) ? 10 + (5 * volume) : 0,
            Open: format.Has(SheetPart.Open) ? 5 + (5 * volume) : 0);
    }
}
