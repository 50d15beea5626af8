using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Options;
using TeacherBot.Authoring;
using TeacherBot.Authoring.Providers;
using TeacherBot.Authoring.Roles;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Production;
using TeacherBot.Storage;

namespace TeacherBot.Commands;

/// <summary>Sheets of the command line that a model writes: with the bot's configuration, its ledger of calls and its budgets.</summary>
static class ModelSheets
{
    /// <param name="otherwise">What is told when no model is configured.</param>
    public static async Task<int> Make(WorksheetRequest request, ParseResult parsed, string otherwise, CancellationToken stop)
    {
        if (request.Variants > AuthoredSheets.MostVariants)
        {
            return NotMade($"--variants: a model's sheet has at most {AuthoredSheets.MostVariants}.");
        }

        var clock = Stopwatch.StartNew();
        try
        {
            using var host = Host();
            host.Services.GetRequiredService<IStartupValidator>().Validate();
            if (!host.Services.GetRequiredService<ModelDesk>().IsOn)
            {
                return NotMade(otherwise);
            }

            await host.Services.GetRequiredService<DatabaseMigration>().Apply(stop);
            SheetWork work = new(SheetCode.New(), SheetArguments.Seed(parsed), SheetRandom.Named($"seed|{SheetArguments.Seed(parsed)}"));
            var outcome = await host.Services.GetRequiredService<AuthoredSheets>().Make(new SheetOrder(work.Id, null, IsPaid: false, request), work, progress: null, stop);
            return Told(outcome, parsed, clock.ElapsedMilliseconds);
        }
        catch (Exception fault) when (WrongSettings.In(fault) is { Count: > 0 } wrong)
        {
            return CommandLine.Wrong(string.Join('\n', wrong));
        }
        catch (System.Data.Common.DbException fault)
        {
            return NotMade($"The database cannot be used: {fault.Message}");
        }
    }

    /// <summary>The services that write a sheet, without a bot around them.</summary>
    public static IHost Host()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddStorage(builder.Configuration).AddAuthoring(builder.Configuration);
        return builder.Build();
    }

    static int Told(AuthoringOutcome outcome, ParseResult parsed, long authored)
    {
        var (calls, cost) = outcome.Expense;
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{calls} calls, {cost / 1e6:0.0000} RUB"));
        switch (outcome)
        {
            case AuthoringOutcome.Written written:
                var (computed, blind, replaced) = written.Proofs;
                Console.Error.WriteLine($"proven by computing or a rule {computed} (exercises in place of a model's tasks: {replaced}), by a second model {blind}, missing {written.Missing.Count}");
                return SheetFiles.Write(written.Worksheet, parsed, authored);
            case AuthoringOutcome.Refused refused:
                return NotMade($"--topic: no sheet is made on it ({Identifier.Of(refused.Kind)}).");
            case AuthoringOutcome.NotWritten none:
                return NotMade($"No sheet came of it ({Identifier.Of(none.Reason)}).");
            default:
                throw new InvalidOperationException($"An unknown outcome: {outcome}.");
        }
    }

    static int NotMade(string why)
    {
        Console.Error.WriteLine(why);
        return CommandLine.NotMade;
    }
}
