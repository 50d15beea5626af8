namespace TeacherBot.Limits;

/// <summary>For one teacher.</summary>
public sealed class LimitsOptions
{
    public int SheetsPerHour { get; set; } = 20;

    public int SheetsPerDay { get; set; } = 60;

    /// <summary>How often files may be asked for once more.</summary>
    public int SendingsAgainPerHour { get; set; } = 20;

    public int PaymentLinksPer10Minutes { get; set; } = 10;

    public int ExportsPerDay { get; set; } = 3;
}
