namespace TeacherBot.Limits;

/// <summary>For one teacher.</summary>
public sealed class LimitsOptions
{
    public int SheetsPerHour { get; set; } = 20;

    public int SheetsPerDay { get; set; } = 60;
}
