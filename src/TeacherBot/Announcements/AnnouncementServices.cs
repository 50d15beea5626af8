namespace TeacherBot.Announcements;

public static class AnnouncementServices
{
    public static IServiceCollection AddAnnouncements(this IServiceCollection services)
    {
        services.AddSingleton<AlertWatch>();
        services.AddHostedService<AlertDesk>();
        services.AddHostedService<BroadcastDesk>();
        return services;
    }
}
