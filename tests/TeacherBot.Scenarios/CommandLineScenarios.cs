using System.Diagnostics;
using System.IO.Compression;
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
    public async Task Docx_comes_beside_the_pdf()
    {
        var (exit, _, error) = await Run([.. Addition, "--docx", "--out", folder]);
        exit.ShouldBe(0, error);
        foreach (var name in new[] { "sheet-1.pdf", "key.pdf", "sheet.docx", "key.docx" })
        {
            File.Exists(Path.Combine(folder, name)).ShouldBeTrue(name);
        }

        using var sheet = ZipFile.OpenRead(Path.Combine(folder, "sheet.docx"));
        sheet.GetEntry("word/document.xml").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_topic_without_exercises_exits_3()
    {
        var (exit, _, error) = await Run(["worksheet", "--subject", "geometry", "--grade", "8", "--topic", "Теорема Пифагора", "--out", folder]);
        exit.ShouldBe(3);
        error.ShouldContain("cannot be made yet");
    }

    [Fact]
    public async Task What_a_model_would_be_asked_is_shown_without_asking_it()
    {
        var (exit, output, _) = await Run(["author", "--subject", "math", "--grade", "3", "--topic", "Сложение", "--dry-run"]);
        exit.ShouldBe(0);
        output.ShouldContain("# author author.math@");
        output.ShouldContain("\"places\":[\"single_choice\",\"single_choice\"");
        output.ShouldContain("## schema author_math: ");
        output.ShouldContain("gpt-4.1-mini at 33.65 / 134.58 RUB per million");
    }

    [Fact]
    public async Task Without_a_model_nobody_is_asked_to_write()
    {
        var (exit, _, error) = await Run(["author", "--subject", "math", "--grade", "3", "--topic", "Сложение", "--out", folder]);
        exit.ShouldBe(3);
        error.ShouldContain("Ai__Providers__0__Name");
        (await Run(["author", "--subject", "math", "--grade", "3", "--topic", "Сложение"])).Exit.ShouldBe(2);
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

    [Fact]
    public async Task Check_proves_a_sheet_again_and_finds_a_falsified_key()
    {
        await Run([.. Addition, "--out", folder]);
        var file = Path.Combine(folder, "worksheet.json");
        var (exit, output, _) = await Run(["check", file]);
        exit.ShouldBe(0);
        var lines = output.TrimEnd('\n').Split('\n');
        lines[0].ShouldBe("variant\ttask\tverdict\tkind\treason");
        lines.Skip(1).ShouldAllBe(line => line.EndsWith("\tproven\tcomputed\t"));
        lines.Length.ShouldBe(16);

        var sheet = WorksheetJson.Read(await File.ReadAllTextAsync(file));
        var first = sheet.Variants[0].Tasks[0];
        var falsified = first with { Answer = new ChoiceAnswer((((ChoiceAnswer)first.Answer).Index + 1) % 4) };
        await File.WriteAllTextAsync(file, WorksheetJson.Write(sheet with { Variants = [new Variant(1, [falsified, .. sheet.Variants[0].Tasks.Skip(1)])] }));
        (exit, output, _) = await Run(["check", file]);
        exit.ShouldBe(1);
        output.ShouldContain("1\t1\twrong\tnone\tThe key says");
    }

    [Fact]
    public async Task Check_tells_a_file_it_cannot_read()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "other.json"), "{}");
        foreach (var file in new[] { Path.Combine(folder, "missing.json"), Path.Combine(folder, "other.json"), folder })
        {
            var (exit, _, error) = await Run(["check", file]);
            exit.ShouldBe(2);
            error.ShouldContain($"FILE: '{file}'");
        }

        (await Run(["check"])).Error.ShouldContain("FILE");
    }

    [Theory]
    [InlineData("math", "3", "Сложение в пределах 100", "Сложение в пределах 1000", "different\t1.000\tnumbers")]
    [InlineData("math", "6", "НОД", "наибольший общий делитель", "same\t1.000\tlisted_topic")]
    [InlineData("russian", "4", "-тся и -ться", "тся/ться", "same\t1.000\tlisted_topic")]
    public async Task Match_topic_says_what_decided(string subject, string grade, string one, string other, string told)
    {
        var (exit, output, _) = await Run(["match-topic", "--subject", subject, "--grade", grade, one, other]);
        exit.ShouldBe(0);
        output.TrimEnd().ShouldBe(told);
    }

    [Theory]
    [InlineData("TEXT_B", "--subject", "math", "--grade", "3", "сложение")]
    [InlineData("TEXT_A", "--subject", "math", "--grade", "3", " ", "сложение")]
    [InlineData("--grade", "--subject", "math", "--grade", "7", "сложение", "вычитание")]
    [InlineData("--subject", "--grade", "7", "сложение", "вычитание")]
    public async Task Match_topic_names_a_wrong_argument(string argument, params string[] arguments)
    {
        var (exit, _, error) = await Run(["match-topic", .. arguments]);
        exit.ShouldBe(2);
        error.ShouldContain(argument);
    }

    [Fact]
    public async Task Audit_counts_every_ready_topic_and_the_total()
    {
        var (exit, output, _) = await Run(["audit", "--subject", "math", "--grade", "1", "--sheets", "6"]);
        exit.ShouldBe(0);
        var lines = output.TrimEnd().Split('\n');
        lines[0].ShouldStartWith("topic\tsheets\ttasks\ttoo_small\twrong_key\tunproven");
        lines[^1].ShouldStartWith("total\t");
        (await Run(["audit", "--topic", "math-1-magic"])).Exit.ShouldBe(2);
    }

    [Theory]
    [InlineData]
    [InlineData("worksheet")]
    [InlineData("topics")]
    [InlineData("check")]
    [InlineData("match-topic")]
    [InlineData("audit")]
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
