using TeacherBot.Scenarios.Stage;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios;

public sealed class KilledProcessOnSqlite(IdleSqliteWorld world) : KilledProcessScenarios(world), IClassFixture<IdleSqliteWorld>;

public sealed class KilledProcessOnPostgres(IdlePostgresWorld world) : KilledProcessScenarios(world), IClassFixture<IdlePostgresWorld>;

/// <summary>The bot as a process of its own, ended by the kernel as when memory runs out.</summary>
public abstract class KilledProcessScenarios(World world)
{
    readonly Teacher teacher = world.NewTeacher();

    [Fact]
    public async Task A_bot_killed_between_two_files_sends_the_rest_and_charges_once()
    {
        await using (await BotProcess.Start(world, []))
        {
            await world.Fault(new { method = "sendDocument", status = 500, times = 1000, chatId = teacher.Id });
            await teacher.Orders("Математика", 3, "Сложение");
            await teacher.SeesDocuments(1);
        }

        await world.NoFaults();
        // The successor's clock is past the lease of the dead.
        await world.Restart(same => same with { Ahead = TimeSpan.FromMinutes(2) });
        await teacher.SeesLast("Готово");
        (await teacher.Chat()).Documents.Count.ShouldBe(2);
        (await world.SheetsOf(teacher)).Single().State.ShouldBe(GenerationState.Done);
        var money = await world.MoneyOf(teacher);
        money.Available.ShouldBe(4);
        money.Reserved.ShouldBe(0);
    }
}
