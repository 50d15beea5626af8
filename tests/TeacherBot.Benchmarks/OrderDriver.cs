using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using TeacherBot.Sandbox;

namespace TeacherBot.Benchmarks;

/// <summary>
/// Teachers order sheets from the bot in a process of its own, over the played Bot API: how long from the tap
/// «Создать» to the call that brings the first file, and how much memory the bot holds afterwards.
/// </summary>
static class OrderDriver
{
    static readonly string[] Wishes =
    [
        "математика 1 класс сложение в пределах 20, тест и задания",
        "математика 2 класс таблица умножения, тест и задания",
        "математика 3 класс сложение",
        "математика 4 класс умножение и деление многозначных чисел",
        "математика 5 класс сложение и вычитание обыкновенных дробей",
        "математика 6 класс действия с рациональными числами",
    ];

    public static async Task<int> Run(string[] args)
    {
        var sheets = args.Length > 0 ? int.Parse(args[0]) : 500;
        var teachers = args.Length > 1 ? int.Parse(args[1]) : 2;
        await using var sandbox = await SandboxHost.StartAsync(new SandboxOptions
        {
            StartBot = true,
            BotEnvironment = new Dictionary<string, string>
            {
                ["Billing__WelcomeCredits"] = "100000",
                ["Limits__SheetsPerHour"] = "100000",
                ["Limits__SheetsPerDay"] = "100000",
            },
        });
        using HttpClient http = new() { BaseAddress = new Uri(sandbox.BaseUrl + "/") };
        var warmUp = await Orders(http, teacher: 1000, count: 12);
        var clock = Stopwatch.StartNew();
        var each = sheets / teachers;
        var runs = await Task.WhenAll(Enumerable.Range(0, teachers).Select(teacher => Orders(http, 2000 + teacher, each)));
        var ms = runs.SelectMany(run => run).Order().ToArray();
        Console.WriteLine($"sheets {ms.Length}, teachers at once {teachers}, {ms.Length / clock.Elapsed.TotalSeconds:F1} sheets/s; first sheet of the process {warmUp[0]:F0} ms");
        Console.WriteLine($"tap → first file, ms: p50 {At(ms, 50):F0}, p95 {At(ms, 95):F0}, p99 {At(ms, 99):F0}, max {ms[^1]:F0}");
        Console.WriteLine($"bot after {ms.Length + warmUp.Count} sheets: {BotMemory()}");
        return 0;
    }

    static async Task<List<double>> Orders(HttpClient http, long teacher, int count)
    {
        List<double> all = [];
        for (var order = 0; order < count; order++)
        {
            await Post(http, teacher, "messages", new { text = Wishes[order % Wishes.Length] });
            var card = await Until(http, teacher, message => HasButton(message, "Создать"));
            var tapped = TimeProvider.System.GetUtcNow();
            await Post(http, teacher, "taps", new { messageId = card, data = "create" });
            await Until(http, teacher, message => message.GetProperty("id").GetInt64() > card && HasButton(message, "Повторить прошлый"));
            all.Add((await FirstFileAt(http, teacher, tapped) - tapped).TotalMilliseconds);
        }

        return all;
    }

    static async Task<DateTimeOffset> FirstFileAt(HttpClient http, long teacher, DateTimeOffset since)
    {
        var calls = await http.GetFromJsonAsync<JsonElement>($"sim/calls?method=editMessageMedia&since={Uri.EscapeDataString(since.ToString("O"))}");
        return calls.EnumerateArray()
            .Where(call => call.GetProperty("parameters").GetProperty("chat_id").ToString() == $"{teacher}")
            .Min(call => call.GetProperty("at").GetDateTimeOffset());
    }

    static async Task<long> Until(HttpClient http, long teacher, Func<JsonElement, bool> seen)
    {
        for (var look = 0; look < 4000; look++)
        {
            var chat = await http.GetFromJsonAsync<JsonElement>($"sim/users/{teacher}/chat");
            if (chat.GetProperty("messages").EnumerateArray().LastOrDefault() is { ValueKind: JsonValueKind.Object } last && seen(last))
            {
                return last.GetProperty("id").GetInt64();
            }

            await Task.Delay(5);
        }

        throw new TimeoutException($"Teacher {teacher} waited in vain.");
    }

    static bool HasButton(JsonElement message, string label) => message.GetProperty("buttons").EnumerateArray()
        .SelectMany(row => row.EnumerateArray()).Any(button => button.GetProperty("label").GetString() == label);

    static async Task Post(HttpClient http, long teacher, string what, object body) =>
        (await http.PostAsJsonAsync($"sim/users/{teacher}/{what}", body)).EnsureSuccessStatusCode();

    static double At(double[] sorted, int percent) => sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / 100)];

    /// <summary>What the kernel says of the child process.</summary>
    static string BotMemory()
    {
        var bot = Directory.GetDirectories("/proc").FirstOrDefault(folder =>
            int.TryParse(Path.GetFileName(folder), out _) && Read(folder, "cmdline").Contains("TeacherBot.dll"));
        return bot is null
            ? "not found"
            : string.Join(", ", Read(bot, "status").Split('\n').Where(line => line.StartsWith("VmRSS") || line.StartsWith("VmHWM")).Select(line => line.Replace("\t", " ")));
    }

    static string Read(string folder, string file)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, file));
        }
        catch (IOException)
        {
            return "";
        }
    }
}
