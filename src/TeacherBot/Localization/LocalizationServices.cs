namespace TeacherBot.Localization;

public static class LocalizationServices
{
    public static IServiceCollection AddLanguages(this IServiceCollection services) => services.AddSingleton(Languages.Load());
}
