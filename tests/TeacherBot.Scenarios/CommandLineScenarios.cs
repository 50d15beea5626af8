using System.Diagnostics;
using System.Text.Json;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Scenarios;

/// <summary>The bot's command line as a process of its own.</summary>
public sealed class CommandLineScenarios : IDisposable
{
    static readonly string[] Addition = ["worksheet", "--subject", "math", "--grade", "3", "--topic", "Сложение"];

    readonly string folder = Directory.CreateTempSubdirectory("teacherbot-cli-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_sheet_is_written_with_its_key_and_its_json()
    {
        var (exit, output, _) = await Run([.. Addition, "--variants", "2", "--seed", "K7F3", "--out", folder]);
        exit.ShouldBe(0);
        output.Trim().ShouldMatch(@"^authored \d+ printed \d+$");
        Directory.GetFiles(folder).Select(Path.GetFileName).Order().ShouldBe(["key.pdf", "sheet-1.pdf", "sheet-2.pdf", "worksheet.json"]);
        var worksheet = WorksheetJson.Read(await File.ReadAllTextAsync(Path.Combine(folder, "worksheet.json")));
        worksheet.Seed.ShouldBe("K7F3");
        worksheet.Variants.Count.ShouldBe(2);
        worksheet.Variants.ShouldAllBe(variant => variant.Tasks.Count == 15);
    }

    [Fact]
    public async Task The_same_arguments_give_the_same_json_and_more_variants_leave_the_first_alone()
    {
        string[] folders = [Path.Combine(folder, "a"), Path.Combine(folder, "b"), Path.Combine(folder, "c")];
        await Run([.. Addition, "--out", folders[0]]);
        await Run([.. Addition, "--out", folders[1]]);
        await Run([.. Addition, "--variants", "3", "--out", folders[2]]);
        var texts = folders.Select(f => File.ReadAllText(Path.Combine(f, "worksheet.json"))).ToArray();
        texts[0].ShouldBe(texts[1]);
        JsonSerializer.Serialize(WorksheetJson.Read(texts[0]).Variants[0], WorksheetJson.Options)
            .ShouldBe(JsonSerializer.Serialize(WorksheetJson.Read(texts[2]).Variants[0], WorksheetJson.Options));
    }

    [Theory]
    [InlineData("--subject", "chemistry", "math, algebra, geometry, russian")]
    [InlineData("--format", "essay", "test_and_open, open_only, test_only")]
    [InlineData("--difficulty", "deadly", "easy, medium, hard")]
    [InlineData("--types", "open,essay", "single_choice, multiple_choice, open, matching, fill_blank")]
    [InlineData("--volume", "3", "0–2")]
    [InlineData("--variants", "31", "1–30")]
    [InlineData("--variants", "x", "--variants")]
    [InlineData("--grade", "12", "1–11")]
    [InlineData("--grade", "7", "1–6")]
    [InlineData("--seed", "K7-F3", "letters and digits")]
    [InlineData("--topic", "я", "3–200")]
    public async Task A_wrong_argument_is_named_with_what_is_allowed(string argument, string value, string allowed)
    {
        List<string> arguments = [.. Addition, "--out", folder];
        if (arguments.IndexOf(argument) is var at and >= 0)
        {
            arguments[at + 1] = value;
        }
        else
        {
            arguments.AddRange([argument, value]);
        }

        var (exit, _, error) = await Run([.. arguments]);
        exit.ShouldBe(2);
        error.ShouldContain(argument);
        error.ShouldContain(allowed);
    }

    [Fact]
    public async Task Docx_is_refused_until_it_exists()
    {
        var (exit, _, error) = await Run([.. Addition, "--docx", "--out", folder]);
        exit.ShouldBe(2);
        error.ShouldContain("--docx");
    }

    [Fact]
    public async Task A_topic_without_exercises_exits_3()
    {
        var (exit, _, error) = await Run(["worksheet", "--subject", "geometry", "--grade", "8", "--topic", "Теорема Пифагора", "--out", folder]);
        exit.ShouldBe(3);
        error.ShouldContain("cannot be made yet");
    }

    [Fact]
    public async Task Topics_are_a_table_with_a_header()
    {
        var (exit, output, _) = await Run(["topics", "--subject", "math", "--grade", "3"]);
        exit.ShouldBe(0);
        var lines = output.TrimEnd().Split('\n');
        lines[0].ShouldBe("subject\tgrade\tid\texercises\ttitle");
        lines.Skip(1).ShouldAllBe(line => line.Split('\t').Length == 5 && line.StartsWith("math\t3\tmath-3-"));
        lines.ShouldContain("math\t3\tmath-3-addition-subtraction-1000\tyes\tСложение и вычитание в пределах 1000");
        (await Run(["topics", "--subject", "magic"])).Exit.ShouldBe(2);
    }

    [Theory]
    [InlineData]
    [InlineData("worksheet")]
    [InlineData("topics")]
    [InlineData("migrate")]
    public async Task Help_is_everywhere(params string[] command)
    {
        var (exit, output, _) = await Run([.. command, "--help"]);
        exit.ShouldBe(0);
        output.ShouldContain("Usage");
    }

    [Fact]
    public async Task An_unknown_command_exits_2() => (await Run(["bake"])).Exit.ShouldBe(2);

    [Fact]
    public async Task A_wrong_configuration_stops_the_start_with_a_line_for_every_field()
    {
        var (exit, _, error) = await Run(
            [],
            ("Telegram__BotToken", "rubbish"), ("Telegram__PublicUrl", "https://bot.example"), ("Production__Workers", "0"));
        exit.ShouldBe(2);
        error.ShouldContain("Telegram__BotToken:");
        error.ShouldContain("Telegram__WebhookSecret:");
        error.ShouldContain("Production__Workers:");
        error.ShouldNotContain("rubbish");
    }

    [Fact]
    public async Task Migrate_brings_a_fresh_database_up_to_date_twice()
    {
        var path = Path.Combine(folder, "deep", "bot.db");
        (await Run(["migrate"], ("Storage__SqlitePath", path))).Exit.ShouldBe(0);
        (await Run(["migrate"], ("Storage__SqlitePath", path))).Exit.ShouldBe(0);
        File.Exists(path).ShouldBeTrue();
    }

    static async Task<(int Exit, string Output, string Error)> Run(string[] arguments, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new("dotnet", [typeof(Bot).Assembly.Location, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
