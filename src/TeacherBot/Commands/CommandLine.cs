using System.CommandLine;
using System.CommandLine.Parsing;

namespace TeacherBot.Commands;

/// <summary>The command line: no arguments run the bot. Exit 0 done, 1 faults were found, 2 wrong arguments, 3 the sheet could not be made.</summary>
public static class CommandLine
{
    public const int WrongArguments = 2;
    public const int FaultsFound = 1;
    public const int NotMade = 3;

    public static async Task<int> Run(string[] args)
    {
        RootCommand root = new("TeacherBot makes printable worksheets with proven keys. Without arguments it runs the bot.")
        {
            WorksheetCommand.Create(),
            AuthorCommand.Create(),
            TopicsCommand.Create(),
            CheckCommand.Create(),
            MatchTopicCommand.Create(),
            AuditCommand.Create(),
            MigrateCommand.Create(),
        };
        root.SetAction((_, stop) => Bot.Run([], stop));
        var parsed = root.Parse(args);
        if (parsed.Errors.Count == 0)
        {
            return await parsed.InvokeAsync();
        }

        foreach (var error in parsed.Errors)
        {
            await Console.Error.WriteLineAsync(error.Message);
        }

        return WrongArguments;
    }

    /// <summary>Tells a wrong argument.</summary>
    internal static int Wrong(string message)
    {
        Console.Error.WriteLine(message);
        return WrongArguments;
    }

    /// <summary>The text as one cell of a table: tabs and line breaks as <c>\t</c> and <c>\n</c>.</summary>
    internal static string OneLine(string text) =>
        text.Replace("\t", "\\t").Replace("\r", "\\r").Replace("\n", "\\n");

    /// <summary>Says which values an argument may have when it has another.</summary>
    internal static void MustBe(this OptionResult result, bool right, string allowed)
    {
        if (!right)
        {
            result.AddError($"{result.IdentifierToken?.Value ?? result.Option.Name}: must be {allowed}.");
        }
    }
}
