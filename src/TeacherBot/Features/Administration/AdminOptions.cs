namespace TeacherBot.Features.Administration;

public sealed class AdminOptions
{
    /// <summary>Telegram user ids of the admins.</summary>
    public IList<long> TelegramIds { get; } = [];

    /// <summary>Alerts of one kind come no more often than this.</summary>
    public int AlertCooldownMinutes { get; set; } = 30;

    /// <summary>Bearer of the admin endpoint; empty: there is none.</summary>
    public string? ApiToken { get; set; }
}
