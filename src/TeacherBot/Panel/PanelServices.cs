using Microsoft.Extensions.Options;

namespace TeacherBot.Panel;

public static class PanelServices
{
    public static IServiceCollection AddPanel(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ManagementOptions>().Bind(configuration.GetSection("Management")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ManagementOptions>, ManagementOptionsValidator>();
        services.AddSingleton<ManagementDoor>();
        return services;
    }
}
