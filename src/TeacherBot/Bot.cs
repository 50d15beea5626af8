using Microsoft.Extensions.Options;
using TeacherBot.Announcements;
using TeacherBot.Authoring;
using TeacherBot.Features;
using TeacherBot.Limits;
using TeacherBot.Localization;
using TeacherBot.Observability;
using TeacherBot.Panel;
using TeacherBot.Payments;
using TeacherBot.Production;
using TeacherBot.Storage;
using TeacherBot.TelegramApi;
using TeacherBot.TelegramApi.Intake;

namespace TeacherBot;

/// <summary>The whole bot as one host.</summary>
public static class Bot
{
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services
            .AddObservability(builder.Configuration)
            .AddLanguages()
            .AddStorage(builder.Configuration)
            .AddLimits(builder.Configuration)
            .AddProduction(builder.Configuration)
            .AddAuthoring(builder.Configuration)
            .AddPayments(builder.Configuration)
            .AddAnnouncements()
            .AddFeatures(builder.Configuration)
            .AddPanel(builder.Configuration)
            .AddTelegram(builder.Configuration);
        adjust?.Invoke(builder);
        ManagementDoor.Open(builder);

        var bot = builder.Build();
        bot.MapHealth();
        bot.MapTelegramWebhook();
        bot.MapProdamusWebhook();
        bot.MapAdminApi();
        return bot;
    }

    /// <summary>Runs until it is asked to stop. A wrong configuration is told field by field: exit 2.</summary>
    public static async Task<int> Run(string[] args, CancellationToken stop)
    {
        try
        {
            await using var bot = Build(args);
            bot.Services.GetRequiredService<IStartupValidator>().Validate();
            await bot.Services.GetRequiredService<DatabaseMigration>().Apply(stop);
            await bot.RunAsync(stop);
            return 0;
        }
        catch (Exception fault) when (WrongSettings.In(fault) is { Count: > 0 } wrong)
        {
            await Console.Error.WriteLineAsync(string.Join('\n', wrong));
            return Commands.CommandLine.WrongArguments;
        }
        catch (System.Data.Common.DbException fault)
        {
            await Console.Error.WriteLineAsync($"The database cannot be used: {fault.Message}");
            return 1;
        }
    }
}
