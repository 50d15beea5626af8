using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace TeacherBot.Tests.Payments.Protocol;

/// <param name="Kind"><c>form</c> or <c>json</c>.</param>
/// <param name="Json">The sorted JSON PHP signs; null when PHP finds no data in the body.</param>
public sealed record SignedCase(string Kind, string Secret, string Body, string? Json, string? Sign)
{
    public byte[] Bytes => Convert.FromBase64String(Body);
}

/// <summary>Asks PHP itself.</summary>
static class PhpOracle
{
    static string Here => Path.Combine(Repository.Root, "tests/TeacherBot.Tests/Payments/Protocol");

    /// <summary>What PHP said when the file was made: <c>SignatureTests.Renew</c> makes it anew.</summary>
    public static IReadOnlyList<SignedCase> Kept =>
        [.. File.ReadLines(Path.Combine(Here, "signatures.jsonl")).Select(line => JsonSerializer.Deserialize<SignedCase>(line)!)];

    public static void Keep(IEnumerable<SignedCase> cases) =>
        File.WriteAllLines(Path.Combine(Here, "signatures.jsonl"), cases.Select(one => JsonSerializer.Serialize(one)));

    public static bool IsThere => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "php")));

    public static async Task<IReadOnlyList<SignedCase>> Ask(IReadOnlyList<(string Kind, string Secret, byte[] Body)> cases)
    {
        ProcessStartInfo start = new("php", ["-d", "max_input_vars=100000", "-d", "display_errors=0", Path.Combine(Here, "oracle.php")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        using var php = Process.Start(start)!;
        var answers = php.StandardOutput.ReadToEndAsync();
        foreach (var (kind, secret, body) in cases)
        {
            await php.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { kind, secret, body = Convert.ToBase64String(body) }));
        }

        php.StandardInput.Close();
        var lines = (await answers).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await php.WaitForExitAsync();
        lines.Length.ShouldBe(cases.Count, "PHP answered every case");
        return
        [
            .. cases.Zip(lines, (asked, line) =>
            {
                using var answer = JsonDocument.Parse(line);
                return new SignedCase(
                    asked.Kind, asked.Secret, Convert.ToBase64String(asked.Body), answer.RootElement.GetProperty("json").GetString(), answer.RootElement.GetProperty("sign").GetString());
            }),
        ];
    }
}
