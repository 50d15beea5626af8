using System.CommandLine;
using TeacherBot.Storage;

namespace TeacherBot.Commands;

/// <summary><c>migrate</c>: brings the configured database up to date and ends.</summary>
static class MigrateCommand
{
    public static Command Create()
    {
        Command command = new("migrate", "Applies database migrations to the configured database and ends.");
        command.SetAction(Migrate);
        return command;
    }

    static async Task<int> Migrate(ParseResult parsed, CancellationToken stop)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddStorage(builder.Configuration);
        using var host = builder.Build();
        try
        {
            await host.Services.GetRequiredService<DatabaseMigration>().Apply(stop);
            Console.WriteLine("The database is up to date.");
            return 0;
        }
        catch (Exception fault) when (WrongSettings.In(fault) is { Count: > 0 } wrong)
        {
            await Console.Error.WriteLineAsync(string.Join('\n', wrong));
            return CommandLine.WrongArguments;
        }
        catch (System.Data.Common.DbException fault)
        {
            await Console.Error.WriteLineAsync($"The database could not be brought up to date: {fault.Message}");
            return 1;
        }
    }
}
