using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherBot.Payments.Protocol;
using TeacherBot.Sandbox;
using TeacherBot.Storage;

namespace TeacherBot.Benchmarks;

/// <summary>
/// Prodamus tells of paid orders at a steady rate, whatever the bot answers: the bot in a process of its own on
/// PostgreSQL (CALLBACKS_POSTGRES), every call a new payment of another teacher's order.
/// </summary>
static class CallBackDriver
{
    const int WarmUp = 2_000;

    public static async Task<int> Run(string[] args)
    {
        var rate = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 320;
        var seconds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 30;
        var postgres = Environment.GetEnvironmentVariable("CALLBACKS_POSTGRES") ?? throw new InvalidOperationException("Set CALLBACKS_POSTGRES to an empty database.");
        await using var sandbox = await SandboxHost.StartAsync(new SandboxOptions
        {
            StartBot = true,
            BotEnvironment = new Dictionary<string, string> { ["ConnectionStrings__Postgres"] = postgres, ["ASPNETCORE_URLS"] = "http://127.0.0.1:28917" },
        });
        using HttpClient http = new(new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = 200 }) { BaseAddress = new Uri("http://127.0.0.1:28917/") };
        await Ready(http);
        var count = WarmUp + (rate * seconds);
        await Fill(postgres, count);
        var calls = Enumerable.Range(0, count).Select(number => Call(number, new SandboxOptions().PaymentSecret)).ToArray();
        await Parallel.ForEachAsync(calls.Take(WarmUp), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (call, stop) => await Post(http, call));
        var measured = calls.Skip(WarmUp).ToArray();
        var before = BotProcessor();
        var clock = Stopwatch.StartNew();
        List<Task<double>> posts = [];
        for (var number = 0; number < measured.Length; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / rate);
            if (due - clock.Elapsed is { Ticks: > 0 } early)
            {
                await Task.Delay(early);
            }

            posts.Add(Timed(http, measured[number], clock, due));
        }

        var ms = (await Task.WhenAll(posts)).Order().ToArray();
        Console.WriteLine($"call-backs {ms.Length} at {rate}/s asked, {ms.Length / clock.Elapsed.TotalSeconds:F0}/s done; from the moment each was due, ms: p50 {At(ms, 50):F1}, p95 {At(ms, 95):F1}, p99 {At(ms, 99):F1}, max {ms[^1]:F0}");
        Console.WriteLine($"processor time of the bot: {(BotProcessor() - before).TotalMilliseconds / measured.Length:F2} ms a call-back, telling the chats included");
        await using var db = Open(postgres);
        Console.WriteLine($"granted {await db.Ledger.CountAsync(e => e.Kind == Domain.Billing.LedgerKind.Purchase)} of {count}");
        return 0;
    }

    static async Task Ready(HttpClient http)
    {
        for (var look = 0; ; look++)
        {
            try
            {
                if ((await http.GetAsync("health/ready")).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (look < 600)
            {
                // Not there yet.
            }

            await Task.Delay(100);
        }
    }

    /// <summary>Teachers who have blocked the bot: what is measured is the call-back, not Telegram.</summary>
    static async Task Fill(string postgres, int orders)
    {
        await using var db = Open(postgres);
        var now = TimeProvider.System.GetUtcNow();
        for (var number = 0; number < orders; number++)
        {
            var teacher = 5_000_000 + number;
            db.Teachers.Add(new TeacherRow { Id = teacher, Name = "Т", Language = "ru", CreatedAt = now, UnreachableSince = now });
            db.Accounts.Add(new AccountRow { TeacherId = teacher });
            db.Orders.Add(new OrderRow
            {
                Id = $"B{number}", TeacherId = teacher, Product = "pack5", Credits = 5, Kopecks = 10_000, Email = "a@b.ru",
                CreatedAt = now, ExpiresAt = now.AddHours(1), Link = "-",
            });
            if (number % 2_000 == 1_999)
            {
                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
            }
        }

        await db.SaveChangesAsync();
    }

    static (string Body, string Sign) Call(int number, string secret)
    {
        var body = $"date=2026-11-27T10%3A00%3A00%2B03%3A00&order_id={80_000_000 + number}&order_num=B{number}&domain=shop.payform.ru&sum=100.00&currency=rub"
            + "&customer_phone=%2B79990001122&customer_email=a%40b.ru&customer_extra=&payment_type=%D0%9A%D0%B0%D1%80%D1%82%D0%B0&commission=3.5&commission_sum=3.50&attempt=1&sys="
            + "&products%5B0%5D%5Bname%5D=%D0%9A%D1%80%D0%B5%D0%B4%D0%B8%D1%82%D1%8B&products%5B0%5D%5Bprice%5D=100.00&products%5B0%5D%5Bquantity%5D=1&products%5B0%5D%5Bsum%5D=100.00&payment_status=success";
        return (body, Signature.Of(PhpForm.Read(body)!, secret));
    }

    static async Task<double> Timed(HttpClient http, (string Body, string Sign) call, Stopwatch clock, TimeSpan due)
    {
        await Post(http, call);
        return (clock.Elapsed - due).TotalMilliseconds;
    }

    static async Task Post(HttpClient http, (string Body, string Sign) call)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "prodamus/webhook")
        {
            Content = new StringContent(call.Body, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded"),
        };
        request.Headers.Add("Sign", call.Sign);
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    static TimeSpan BotProcessor() => Process.GetProcessesByName("dotnet")
        .Where(one => File.Exists($"/proc/{one.Id}/cmdline") && File.ReadAllText($"/proc/{one.Id}/environ").Contains("ASPNETCORE_URLS=http://127.0.0.1:28917", StringComparison.Ordinal))
        .Aggregate(TimeSpan.Zero, (sum, one) => sum + one.TotalProcessorTime);

    static PostgresDbContext Open(string postgres) => new(new DbContextOptionsBuilder<PostgresDbContext>().UseNpgsql(postgres).Options);

    static double At(double[] sorted, int percent) => sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / 100)];
}
