using System.CommandLine;
using System.Text.Json;
using TeacherBot.Domain.Auditing;
using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Proofs;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Commands;

/// <summary><c>check</c>: proves every task of a file again from what is printed on paper.</summary>
static class CheckCommand
{
    /// <summary>The largest sheet, 30 variants of 35 tasks, takes about a megabyte.</summary>
    const long LongestFile = 50_000_000;

    static readonly Argument<string> FileName = new("FILE")
    {
        Description = "A worksheet.json",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Command Create()
    {
        Command command = new(
            "check",
            "Proves every task of a worksheet.json again from its text, options, figure and answer. Prints variant, task, verdict "
            + $"({string.Join(", ", Identifier.AllOf<VerdictKind>())}), kind of proof and reason (TSV). Exit 1 when any task is wrong.")
        { FileName };
        command.SetAction(parsed => Check(parsed.GetValue(FileName)));
        return command;
    }

    static int Check(string? path)
    {
        if (string.IsNullOrEmpty(path))
        {
            return CommandLine.Wrong("FILE: must be the name of a worksheet.json.");
        }

        Worksheet worksheet;
        try
        {
            worksheet = WorksheetFile.Read(Text(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return CommandLine.Wrong($"FILE: '{path}' cannot be read: {CommandLine.OneLine(fault.Message)}");
        }
        catch (JsonException fault)
        {
            return CommandLine.Wrong($"FILE: '{path}' is no worksheet.json: {CommandLine.OneLine(fault.Message)}");
        }

        Console.WriteLine("variant\ttask\tverdict\tkind\treason");
        var exit = 0;
        foreach (var variant in worksheet.Variants)
        {
            foreach (var task in variant.Tasks)
            {
                var verdict = PrintedTask.Prove(task);
                exit = verdict.Kind == VerdictKind.Wrong ? CommandLine.FaultsFound : exit;
                Console.WriteLine(string.Join(
                    '\t', variant.Number, task.Number, Identifier.Of(verdict.Kind), Identifier.Of(verdict.Proof), CommandLine.OneLine(verdict.Reason)));
            }
        }

        return exit;
    }

    static string Text(string path) => new FileInfo(path) switch
    {
        { Exists: false } => throw new FileNotFoundException("there is no such file."),
        { Length: > LongestFile } => throw new IOException("it is larger than any worksheet."),
        _ => File.ReadAllText(path),
    };
}
