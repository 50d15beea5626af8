using System.Diagnostics;
using System.Net;
using System.Text;
using Microsoft.Playwright;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.Printing;

namespace TeacherBot.Benchmarks;

/// <summary>
/// Our printer and a headless Chromium with KaTeX on the same sheets, in turn, in one run. Chromium is treated well: one warm
/// browser and page, formulas set in the page itself.
/// </summary>
static class ChromiumComparison
{
    /// <summary>Both are measured warm: until here the runtime still compiles our code anew.</summary>
    const int WarmRounds = 60;

    /// <param name="args">Rounds, 30 by default.</param>
    public static async Task<int> Run(string[] args)
    {
        var rounds = args.Length > 0 ? int.Parse(args[0]) : 30;
        var printer = new SheetPrinter(new PrintWords(Languages.Load()[Languages.Russian].Texts));
        var katex = await InstalledKatex();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        var page = await browser.NewPageAsync();
        await page.GotoAsync(new Uri(await Shell(katex)).AbsoluteUri);
        var (ours, theirs) = (new List<double>(), new List<double>());
        var (ourSize, theirSize) = (0, 0);
        for (var round = 0; round < WarmRounds + rounds; round++)
        {
            var sheet = FormulaSheet.Of(round);
            var (mine, pdf) = await Timed(() => Task.FromResult(printer.Sheet(sheet, 1, new SheetHead("Самостоятельная работа"))));
            var (other, page1) = await Timed(() => InChromium(page, sheet));
            if (round >= WarmRounds)
            {
                ours.Add(mine);
                theirs.Add(other);
                (ourSize, theirSize) = (pdf.Length, page1.Length);
            }
        }

        var (our, their) = (Median(ours), Median(theirs));
        Console.WriteLine("who p50_ms p95_ms KB");
        Console.WriteLine($"TeacherBot {our:F1} {Share(ours, 0.95):F1} {ourSize / 1024}");
        Console.WriteLine($"Chromium+KaTeX {their:F1} {Share(theirs, 0.95):F1} {theirSize / 1024}");
        Console.WriteLine($"ratio {their / our:F1}");
        return 0;
    }

    /// <summary>Sheets a second on two threads, and the memory before and after many of them.</summary>
    /// <param name="args">Sheets, 5000 by default.</param>
    public static int Throughput(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0]) : 5000;
        var printer = new SheetPrinter(new PrintWords(Languages.Load()[Languages.Russian].Texts));
        Print(300);
        var before = Environment.WorkingSet;
        var start = Stopwatch.GetTimestamp();
        Print(count);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        GC.Collect();
        Console.WriteLine($"{count / seconds:F1} sheets/s on 2 threads; working set {before / 1_000_000} → {Environment.WorkingSet / 1_000_000} MB after {count}");
        return 0;

        void Print(int sheets) => Parallel.For(0, sheets, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => printer.Sheet(FormulaSheet.Of(i), 1, new SheetHead("Самостоятельная работа")));
    }

    static async Task<byte[]> InChromium(IPage page, Worksheet sheet)
    {
        await page.EvaluateAsync("html => show(html)", Html(sheet));
        return await page.PdfAsync(new PagePdfOptions { Format = "A4" });
    }

    static string Html(Worksheet sheet)
    {
        var html = new StringBuilder($"<h1>{WebUtility.HtmlEncode(sheet.Topic.Title)}</h1>");
        foreach (var task in sheet.Variants[0].Tasks)
        {
            var parts = task.Text.Split('$');
            html.Append("<div class=task><b>").Append(task.Number).Append(".</b> ");
            for (var i = 0; i < parts.Length; i++)
            {
                html.Append(i % 2 == 0 ? WebUtility.HtmlEncode(parts[i]) : $"<span class=tex>{WebUtility.HtmlEncode(parts[i])}</span>");
            }

            html.Append("<div class=grid></div>Ответ: ________</div>");
        }

        return html.ToString();
    }

    static async Task<string> Shell(string katex)
    {
        var file = Path.Combine(Path.GetTempPath(), $"katex-{Environment.ProcessId}.html");
        await File.WriteAllTextAsync(file, $$"""
            <!doctype html><meta charset=utf-8><link rel=stylesheet href="{{katex}}/katex.min.css"><script src="{{katex}}/katex.min.js"></script>
            <style>body { font: 11.5pt serif } .task { break-inside: avoid; margin: 4mm 0 } .grid { height: 25mm; background: repeating-linear-gradient(#bcd 0 1px, transparent 1px 5mm), repeating-linear-gradient(90deg, #bcd 0 1px, transparent 1px 5mm) }</style>
            <body></body>
            <script>
              async function show(html) {
                document.body.innerHTML = html;
                for (const formula of document.querySelectorAll('.tex')) katex.render(formula.textContent, formula);
                await document.fonts.ready;
              }
            </script>
            """);
        return file;
    }

    /// <summary>From the npm registry by its ordinary client, kept in the folder of temporary files.</summary>
    static async Task<string> InstalledKatex()
    {
        var folder = Path.Combine(Path.GetTempPath(), "teacherbot-katex");
        var katex = Path.Combine(folder, "node_modules", "katex", "dist");
        if (!Directory.Exists(katex))
        {
            Directory.CreateDirectory(folder);
            using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, "katex@0.19.1"]))!;
            await npm.WaitForExitAsync();
        }

        return Directory.Exists(katex) ? katex : throw new InvalidOperationException("KaTeX could not be installed by npm.");
    }

    static async Task<(double Milliseconds, byte[] Pdf)> Timed(Func<Task<byte[]>> print)
    {
        var start = Stopwatch.GetTimestamp();
        var pdf = await print();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, pdf);
    }

    static double Median(List<double> times) => Share(times, 0.5);

    static double Share(List<double> times, double share) => times.Order().ElementAt((int)((times.Count - 1) * share));
}
