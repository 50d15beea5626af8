using System.Diagnostics;
using TeacherBot.Domain.Billing;
using TeacherBot.Scenarios.Stage;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios;

public sealed class CrashesOnSqlite(IdleSqliteWorld world) : CrashScenarios(world), IClassFixture<IdleSqliteWorld>;

public sealed class CrashesOnPostgres(IdlePostgresWorld world) : CrashScenarios(world), IClassFixture<IdlePostgresWorld>;

/// <summary>Telegram and a database without a bot: the tests start it themselves.</summary>
public sealed class IdleSqliteWorld() : World(DatabaseKind.Sqlite)
{
    protected override Task Start() => Task.CompletedTask;
}

public sealed class IdlePostgresWorld() : World(DatabaseKind.Postgres)
{
    protected override Task Start() => Task.CompletedTask;
}

/// <summary>The bot dies between any two steps of its work and is started again.</summary>
public abstract class CrashScenarios(World world)
{
    /// <summary>More steps than a sheet takes; the loop ends when a run came through alive.</summary>
    const int MostSteps = 120;

    /// <summary>Longer than every lease, so that the next run does not wait for the dead one.</summary>
    static readonly TimeSpan Restart = TimeSpan.FromMinutes(2);

    static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(250);

    [Fact]
    public async Task Wherever_the_bot_dies_the_teacher_gets_the_files_and_pays_once()
    {
        List<string> deaths = [];
        for (var step = 1; step <= MostSteps; step++)
        {
            CrashSwitch crash = new(step);
            var teacher = world.NewTeacher();
            await world.Restart(same => same with { Crash = crash, Ahead = Restart * (2 * step) });
            await Order(teacher, crash);
            if (!crash.IsDead)
            {
                await Ended(teacher, "no crash");
                deaths.Count.ShouldBeGreaterThan(20);
                return;
            }

            deaths.Add(crash.DiedAt!);
            await world.Restart(same => same with { Ahead = Restart * ((2 * step) + 1) });
            await Order(teacher, new CrashSwitch(0));
            await Ended(teacher, $"step {step}: died {crash.DiedAt}");
        }

        throw new ShouldAssertException($"Every one of {MostSteps} runs died: {string.Join(", ", deaths)}");
    }

    /// <summary>Goes on with what the screen offers until a sheet is asked for, or the bot is dead.</summary>
    static async Task Order(Teacher teacher, CrashSwitch crash)
    {
        if (!(await teacher.Chat()).Messages.Any())
        {
            await teacher.Says("математика 3 класс сложение");
        }

        // A card whose sending was the last thing the dead bot did is outdated; its successor comes, and is tapped in its turn:
        // not before it has stayed for a moment, or a tap on the way makes it outdated too, and so on for ever.
        var (tapped, seen, since) = (0L, 0L, Stopwatch.StartNew());
        await teacher.Until(
            chat =>
            {
                var card = chat.Messages.LastOrDefault(m => m.Has("Создать"));
                if (card is not null && card.Id != seen)
                {
                    (seen, since) = (card.Id, Stopwatch.StartNew());
                }

                if (!crash.IsDead && !IsAsked(chat) && card is not null && card.Id != tapped && since.Elapsed > Moment)
                {
                    tapped = card.Id;
                    _ = teacher.TapsOn(card.Id, card.DataOf("Создать"));
                }

                return crash.IsDead || IsReady(chat);
            },
            "the end of the work");
    }

    static bool IsReady(Shown chat) => chat.Messages.Any(m => m.IsBots && m.Text.Contains("Готово"));

    static bool IsAsked(Shown chat) => chat.Documents.Count > 0 || chat.Messages.Any(m => m.Has("Стоп")) || IsReady(chat);

    async Task Ended(Teacher teacher, string when)
    {
        var chat = await teacher.Until(IsReady, $"the end of the work ({when})");
        chat.Documents.Any(d => d.Name.Contains("вариант 1")).ShouldBeTrue($"{when}: the sheet arrived\n{chat}");
        chat.Documents.Any(d => d.Name.Contains("ключ")).ShouldBeTrue($"{when}: the key arrived\n{chat}");
        var sheets = await world.SheetsOf(teacher);
        sheets.Count.ShouldBe(1, $"{when}: one sheet was made\n{chat}");
        sheets[0].State.ShouldBe(GenerationState.Done, when);
        var money = await world.MoneyOf(teacher);
        money.Available.ShouldBe(4, $"{when}: charged exactly once");
        money.Reserved.ShouldBe(0, when);
        money.Entries.Count(e => e.Kind == LedgerKind.Take).ShouldBe(1, when);
    }
}
