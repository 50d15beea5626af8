using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TeacherBot.Sandbox;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios.Stage;

/// <summary>Telegram (the sandbox), a database and the bot, for the tests of one class.</summary>
public abstract class World(DatabaseKind kind) : IAsyncLifetime
{
    static long lastTeacher = 100_000;

    TestDatabase? database;

    public SandboxHost Sandbox { get; private set; } = null!;

    public HttpClient Http { get; private set; } = null!;

    public TestBot? Bot { get; private set; }

    public BotSetUp SetUp => new() { ApiBaseUrl = Sandbox.BaseUrl, Token = Sandbox.Token, Database = database! };

    public async ValueTask InitializeAsync()
    {
        Sandbox = await SandboxHost.StartAsync(new SandboxOptions { Port = 0 });
        Http = new HttpClient { BaseAddress = new Uri(Sandbox.BaseUrl + "/") };
        database = await TestDatabase.Create(kind);
        await Start();
    }

    public async ValueTask DisposeAsync()
    {
        if (Bot is not null)
        {
            await Bot.DisposeAsync();
        }

        Http.Dispose();
        await Sandbox.DisposeAsync();
        await database!.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected virtual Task Start() => Restart();

    /// <summary>Ends the bot, if it runs, and starts it again on the same database.</summary>
    public async Task Restart(Func<BotSetUp, BotSetUp>? change = null)
    {
        await Stop();
        Bot = await TestBot.Start((change ?? (same => same))(SetUp));
    }

    public async Task Stop()
    {
        if (Bot is { } running)
        {
            Bot = null;
            await running.DisposeAsync();
        }
    }

    public Teacher NewTeacher() => new(Http, Interlocked.Increment(ref lastTeacher));

    public Teacher Admin => new(Http, 1);

    /// <summary>Telegram answers the next calls of a method with a fault.</summary>
    public async Task Fault(object fault) => (await Http.PostAsJsonAsync("sim/faults", fault)).EnsureSuccessStatusCode();

    public async Task NoFaults() => (await Http.DeleteAsync("sim/faults")).EnsureSuccessStatusCode();

    /// <summary>Delivers a raw update; returns the sandbox's answer.</summary>
    public async Task<JsonElement> Deliver(object update, int times = 1, bool parallel = false)
    {
        using var answer = await Http.PostAsJsonAsync("sim/deliver", new { update, times, parallel });
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async Task<IReadOnlyList<JsonElement>> Calls(string method)
    {
        var calls = await Http.GetFromJsonAsync<JsonElement>($"sim/calls?method={method}");
        var list = calls.ValueKind == JsonValueKind.Array ? calls : calls.GetProperty("calls");
        return [.. list.EnumerateArray()];
    }

    /// <summary>The teacher's account and the ledger behind it; fails when they disagree.</summary>
    public Task<Money> MoneyOf(Teacher teacher) => Bot!.Database.Read(async db =>
    {
        // Both from one moment.
        await using var moment = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead);
        var account = await db.Accounts.SingleAsync(a => a.TeacherId == teacher.Id);
        var entries = await db.Ledger.Where(e => e.TeacherId == teacher.Id).ToListAsync();
        account.Available.ShouldBe(entries.Sum(e => e.Available), "the account is the sum of the ledger");
        account.Reserved.ShouldBe(entries.Sum(e => e.Reserved), "the account is the sum of the ledger");
        account.Plan.ShouldBe(entries.Sum(e => e.Plan), "the account is the sum of the ledger");
        account.Late.ShouldBe(entries.Sum(e => e.Late), "the account is the sum of the ledger");
        return new Money(account.Available, account.Reserved, entries) { Plan = account.Plan, Late = account.Late };
    });

    /// <summary>All the work of a teacher is over.</summary>
    public async Task<IReadOnlyList<GenerationRow>> SheetsOf(Teacher teacher) =>
        await Bot!.Database.Read(db => db.Generations.Where(g => g.TeacherId == teacher.Id).OrderBy(g => g.CreatedAt).ToListAsync());
}

public sealed record Money(int Available, int Reserved, IReadOnlyList<LedgerRow> Entries)
{
    public int Plan { get; init; }

    public int Late { get; init; }
}

public sealed class SqliteWorld() : World(DatabaseKind.Sqlite);

public sealed class PostgresWorld() : World(DatabaseKind.Postgres);
