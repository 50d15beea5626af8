namespace TeacherBot.TelegramApi.Routing;

/// <summary>This process among the replicas: the owner of leases.</summary>
public sealed class Replica
{
    public string Name { get; } = $"{Environment.MachineName}-{Guid.NewGuid():N}";
}
