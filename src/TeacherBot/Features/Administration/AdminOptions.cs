namespace TeacherBot.Features.Administration;

public sealed class AdminOptions
{
    /// <summary>Telegram user ids of the admins.</summary>
    public IList<long> TelegramIds { get; } = [];
}
