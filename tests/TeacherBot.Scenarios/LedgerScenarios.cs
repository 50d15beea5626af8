using Microsoft.EntityFrameworkCore;
using TeacherBot.Domain.Billing;
using TeacherBot.Scenarios.Stage;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios;

public sealed class LedgerOnSqlite(SqliteWorld world) : LedgerScenarios(world), IClassFixture<SqliteWorld>;

public sealed class LedgerOnPostgres(PostgresWorld world) : LedgerScenarios(world), IClassFixture<PostgresWorld>;

/// <summary>Credits under many hands at once, in a real database.</summary>
public abstract class LedgerScenarios(World world)
{
    static readonly DateTimeOffset Now = new(2026, 9, 1, 8, 0, 0, TimeSpan.Zero);

    readonly Teacher teacher = world.NewTeacher();

    Database Database => world.Bot!.Database;

    [Fact]
    public async Task Forty_reservations_at_once_never_overdraw()
    {
        await Arrive();
        var reserved = await Task.WhenAll(Enumerable.Range(0, 40).Select(sheet => Post(Ledger.Reserve($"S{sheet}", 1))));

        reserved.Count(done => done).ShouldBe(5);
        (await world.MoneyOf(teacher)).ShouldSatisfyAllConditions(
            money => money.Available.ShouldBe(0),
            money => money.Reserved.ShouldBe(5));
    }

    [Fact]
    public async Task The_same_event_posted_from_many_sides_counts_once()
    {
        await Arrive();
        await Post(Ledger.Reserve("A", 2));
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Post(i % 2 == 0 ? Ledger.Take("A", 2) : Ledger.GiveBack("A", 2))));

        var money = await world.MoneyOf(teacher);
        money.Reserved.ShouldBe(0);
        money.Available.ShouldBeOneOf(3, 5);
        money.Entries.Count(entry => entry.Key == "close:A").ShouldBe(1);
    }

    [Fact]
    public async Task The_hourly_limit_says_when_it_is_free_again()
    {
        await Arrive();
        await Database.Write(async db =>
        {
            await db.Usage.Where(u => u.TeacherId == teacher.Id).ExecuteDeleteAsync();
            db.Usage.Add(new UsageRow { TeacherId = teacher.Id, Limit = "sheets-hour", WindowStart = TimeProvider.System.GetUtcNow().AddMinutes(-39.5), Count = 20 });
        });
        await teacher.Says("математика 3 класс сложение");
        await teacher.Taps("Создать");

        await teacher.SeesToast("Следующий можно через 21 минуту");
        (await world.MoneyOf(teacher)).Available.ShouldBe(5);
    }

    async Task Arrive()
    {
        await teacher.Says("/start");
        await teacher.Sees("Здравствуйте");
    }

    Task<bool> Post(LedgerEntry entry) => Database.Write(db => Accounts.Post(db, teacher.Id, entry, Now, CancellationToken.None));
}
