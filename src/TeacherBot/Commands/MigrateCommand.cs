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
        catch (Microsoft.Extensions.Options.OptionsValidationException wrong)
        {
            foreach (var failure in wrong.Failures)
            {
                await Console.Error.WriteLineAsync(failure);
            }

            return CommandLine.WrongArguments;
        }
        catch (System.Data.Common.DbException fault)
        {
            await Console.Error.WriteLineAsync($"The database could not be brought up to date: {fault.Message}");
            return 1;
        }
    }
}
