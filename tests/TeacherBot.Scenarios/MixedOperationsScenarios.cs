using System.Collections.Concurrent;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using TeacherBot.Domain.Billing;
using TeacherBot.Scenarios.Stage;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios;

public sealed class MixedOperationsOnSqlite(IdleSqliteWorld world) : MixedOperationsScenarios(world), IClassFixture<IdleSqliteWorld>;

public sealed class MixedOperationsOnPostgres(IdlePostgresWorld world) : MixedOperationsScenarios(world), IClassFixture<IdlePostgresWorld>;

/// <summary>Everything that moves credits, at once and repeated, in a real database.</summary>
public abstract class MixedOperationsScenarios(World world)
{
    const int Teachers = 100;
    const int Operations = 10_000;
    const int AtOnce = 24;
    const long FirstTeacher = 900_000;

    static readonly DateTimeOffset Start = new(2026, 9, 1, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Ten_thousand_concurrent_operations_leave_the_ledger_equal_to_the_model()
    {
        await world.Restart();
        var database = world.Bot!.Database;
        await database.Write(async db =>
        {
            await Task.CompletedTask;
            foreach (var id in Enumerable.Range(0, Teachers).Select(index => FirstTeacher + index))
            {
                db.Teachers.Add(new TeacherRow { Id = id, Name = "Т", Language = "ru", CreatedAt = Start });
                db.Accounts.Add(new AccountRow { TeacherId = id });
            }
        });
        var operations = Operation.Gen.Array[Operations].Single(_ => true, seed: "0000KoIPqY62");
        ConcurrentBag<(Operation Operation, bool Done)> results = [];
        await Parallel.ForEachAsync(operations.Index(), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (one, stop) =>
        {
            var entry = one.Item.Entry(one.Index);
            var at = Start.AddMinutes(one.Index);
            results.Add((one.Item, await database.Write(db => Accounts.Post(db, one.Item.Teacher, entry, at, stop), stop)));
        });

        results.Count.ShouldBe(Operations);
        var (accounts, ledger) = await database.Read(async db => (
            await db.Accounts.Where(a => a.TeacherId >= FirstTeacher).ToListAsync(), await db.Ledger.Where(e => e.TeacherId >= FirstTeacher).OrderBy(e => e.Id).ToListAsync()));
        foreach (var account in accounts)
        {
            var entries = ledger.Where(entry => entry.TeacherId == account.TeacherId).ToList();
            account.Credits.ShouldBe(Replayed(entries), "the account is what the rules make of its entries, one after another");
            entries.Select(entry => entry.Key).ShouldBeUnique();
            (account.Available + account.Reserved).ShouldBe(Model(account.TeacherId, results, entries), "what was given less what was spent");
        }

        ledger.Count.ShouldBeGreaterThan(Operations / 3);
    }

    /// <summary>Every entry again, by the rules alone, in the order in which the database serialised them.</summary>
    static Credits Replayed(List<LedgerRow> entries)
    {
        Credits credits = default;
        for (var at = 0; at < entries.Count; at++)
        {
            if (entries[at].Kind == LedgerKind.Expiry)
            {
                // Operations overtake each other: what expired by a later one's clock is gone for an earlier one that comes after it.
                credits = credits.Settled(entries[at].At).Credits;
                continue;
            }

            var asked = Operation.Asked(entries[at]);
            var reservation = entries.Take(at).FirstOrDefault(e => e.Key == Ledger.ReservationOf(asked.Reason));
            var posted = credits.Post(asked, reservation?.Entry, entries[at].At).ShouldNotBeNull();
            posted.Entries[^1].ShouldSatisfyAllConditions(
                made => made.Available.ShouldBe(entries[at].Available), made => made.Plan.ShouldBe(entries[at].Plan), made => made.Late.ShouldBe(entries[at].Late));
            credits = posted.Credits;
        }

        return credits;
    }

    /// <summary>By what the operations answered, without looking at how the purses were divided.</summary>
    static int Model(long teacher, IEnumerable<(Operation Operation, bool Done)> results, List<LedgerRow> entries)
    {
        var expired = entries.Where(e => e.Kind is LedgerKind.Expiry or LedgerKind.Refund).Sum(e => e.Available);
        var given = 0;
        HashSet<string> counted = [];
        foreach (var (operation, done) in results.Where(result => result.Operation.Teacher == teacher && result.Done))
        {
            given += operation.What switch
            {
                Operation.Kind.Purchase when counted.Add($"p{operation.Number}") => operation.Credits,
                Operation.Kind.Renewal when counted.Add($"r{operation.Number}") => operation.Credits,
                Operation.Kind.Grant when counted.Add($"a{operation.Number}") => operation.Credits,
                _ => 0,
            };
        }

        return given + expired + entries.Where(e => e.Kind == LedgerKind.Take).Sum(e => e.Reserved);
    }

    /// <summary>Numbers are few, so that the same payment, sheet or command comes again and again, also at the same moment.</summary>
    sealed record Operation(Operation.Kind What, long Teacher, int Number)
    {
        public enum Kind
        {
            Reserve,
            Take,
            GiveBack,
            Purchase,
            Renewal,
            Grant,
            Refund,
        }

        public static Gen<Operation> Gen { get; } = CsCheck.Gen.Select(
            CsCheck.Gen.Enum<Kind>(), CsCheck.Gen.Int[0, Teachers - 1], CsCheck.Gen.Int[0, 19], (what, teacher, number) => new Operation(what, FirstTeacher + teacher, number));

        /// <summary>The same for the same number, as it is in the world.</summary>
        public int Credits => (Number % 5) + 1;

        public LedgerEntry Entry(int index) => What switch
        {
            Kind.Reserve => Ledger.Reserve($"S{Number}", Credits),
            Kind.Take => Ledger.Take($"S{Number}", Credits),
            Kind.GiveBack => Ledger.GiveBack($"S{Number}", Credits),
            Kind.Purchase => Ledger.Purchase($"{Number * 2}", Credits, "pack"),
            Kind.Renewal => Ledger.Renewal($"{(Number * 2) + 1}", Credits, "starter", $"P{Number}", Start.AddMinutes(index).AddDays(2)),
            Kind.Grant => Ledger.ByAdmin($"{Number}", Credits, ""),
            Kind.Refund => Ledger.Refund($"{Number * 2}", Credits, "pack"),
            _ => throw new InvalidOperationException(),
        };

        /// <summary>What was asked for when the entry was made.</summary>
        public static LedgerEntry Asked(LedgerRow row) => row.Kind switch
        {
            LedgerKind.Renewal => row.Entry with { Plan = 0, Late = 0, Until = row.At.AddDays(2) },
            LedgerKind.Refund => row.Entry with { Available = -((int.Parse(row.Key["refund:".Length..]) / 2 % 5) + 1) },
            _ => row.Entry with { Plan = 0, Late = 0, Period = null },
        };
    }
}
