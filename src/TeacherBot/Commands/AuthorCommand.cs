using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Options;
using TeacherBot.Authoring;
using TeacherBot.Authoring.Providers;
using TeacherBot.Authoring.Roles;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Commands;

/// <summary><c>author</c>: has the configured model write a sheet, also on a topic that has exercises; or shows what it would be asked.</summary>
static class AuthorCommand
{
    /// <summary>The documented default, priced when nothing is configured.</summary>
    const string DefaultModel = "gpt-4.1-mini";

    /// <summary>What a reply on fifteen tasks takes, about.</summary>
    const int UsualReply = 700;

    static readonly Option<bool> DryRun = new("--dry-run") { Description = "Ask nobody: print the messages, the schema, their tokens (o200k) and the price" };

    public static Command Create()
    {
        Command command = new("author", "Has the configured model write a sheet, or with --dry-run prints what it would be asked.") { DryRun };
        SheetArguments.AddTo(command);
        SheetFiles.AddTo(command);
        command.Validators.Add(result =>
        {
            if (!result.GetValue(DryRun) && result.GetValue(SheetFiles.Out) is null)
            {
                result.AddError("Option '--out' is required without --dry-run.");
            }
        });
        command.SetAction(Author);
        return command;
    }

    static async Task<int> Author(ParseResult parsed, CancellationToken stop)
    {
        var (request, wrong) = SheetArguments.Read(parsed, Curriculum.Load());
        return request is null ? CommandLine.Wrong(wrong)
            : parsed.GetValue(DryRun) ? Shown(request)
            : await ModelSheets.Make(request, parsed, "No model is configured: set Ai__Providers__0__Name, __Endpoint, __ApiKey and __Models__Author, __Models__Corrector.", stop);
    }

    static int Shown(WorksheetRequest request)
    {
        using var host = ModelSheets.Host();
        try
        {
            host.Services.GetRequiredService<IStartupValidator>().Validate();
        }
        catch (Exception fault) when (WrongSettings.In(fault) is { Count: > 0 } wrong)
        {
            return CommandLine.Wrong(string.Join('\n', wrong));
        }

        SheetOrder order = new(null, null, IsPaid: false, request);
        var ahead = host.Services.GetRequiredService<AuthoredSheets>().Ahead(order);
        if (ahead.Count == 0)
        {
            Console.Error.WriteLine("--topic: no sheet is made on it.");
            return CommandLine.NotMade;
        }

        foreach (var call in ahead)
        {
            var asked = host.Services.GetRequiredService<ModelChoice>().For(call.Role, order) is [var first, ..] ? first : new Candidate("", DefaultModel);
            Show(call, asked, host.Services.GetRequiredService<PriceTable>().Of(asked.Provider, asked.Model));
        }

        return 0;
    }

    static void Show(ModelCall call, Candidate asked, ModelPrice? price)
    {
        Console.WriteLine($"# {Identifier.Of(call.Role)} {call.PromptVersion}");
        foreach (var message in call.Messages)
        {
            Console.WriteLine($"\n## {message.Role.Value}: {TokenCount.Of(message.Text)} tokens\n{message.Text}");
        }

        var schema = call.Schema!.Json.GetRawText();
        var sum = TokenCount.Of(call.Messages, call.Schema);
        Console.WriteLine($"\n## schema {call.Schema.Name}: {TokenCount.Of(schema)} tokens\n{schema}");
        Console.WriteLine($"\n## in all: {sum} tokens in, at most {call.MostOutputTokens} out");
        if (price is not null)
        {
            var usual = Math.Min(UsualReply, call.MostOutputTokens);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{asked.Model} at {price.In} / {price.Out} RUB per million: {price.CostOf(new ModelUsage(sum, 0, 0, 0)) / 1e6:0.0000} RUB in, {price.CostOf(new ModelUsage(sum, 0, usual, 0)) / 1e6:0.0000} RUB with a reply of {usual} tokens\n"));
        }
    }
}
