using System.Diagnostics;
using System.Text.Json;
using TeacherBot.Domain.Tests.Exercises;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Proofs;

/// <summary>The claims of thousands of tasks, proven again by a computer algebra system that shares nothing with our code.</summary>
public class SecondJudgeTests
{
    [Fact]
    public async Task A_computer_algebra_system_agrees_with_every_check()
    {
        var checks = Topics.Sheets("second judge", volume: 1)
            .Select(task => JsonSerializer.Serialize(task.Proof.Check, WorksheetJson.Options).ReplaceLineEndings(string.Empty))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        var file = Path.Combine(Path.GetTempPath(), $"checks-{Environment.ProcessId}.jsonl");
        await File.WriteAllLinesAsync(file, checks, TestContext.Current.CancellationToken);
        try
        {
            var (exit, said) = await Judged(file);
            exit.ShouldBe(0, said);
            said.Split('\n').Where(line => line.Contains('\t')).Sum(line => int.Parse(line.Split('\t')[1])).ShouldBe(checks.Length);
        }
        finally
        {
            File.Delete(file);
        }
    }

    static async Task<(int Exit, string Said)> Judged(string file)
    {
        using var process = Started(Python(), Path.Combine(Root(), "tests", "SecondJudge", "judge.py"), file);
        var said = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await said + await errors);
    }

    /// <summary>The first Python that knows SymPy: the system's package serves the system's Python only.</summary>
    static string Python()
    {
        foreach (var python in new[] { "python3", "/usr/bin/python3" })
        {
            using var process = Started(python, "-c", "import sympy");
            process.WaitForExit();
            if (process.ExitCode == 0)
            {
                return python;
            }
        }

        throw new InvalidOperationException("No Python here knows SymPy; install python3-sympy.");
    }

    static Process Started(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;

    static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TeacherBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The repository is not around the tests.");
        }

        return folder.FullName;
    }
}
