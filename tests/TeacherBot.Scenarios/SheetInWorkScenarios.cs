using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherBot.Production;
using TeacherBot.Scenarios.Stage;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios;

public sealed class SheetsInWorkOnSqlite(SqliteWorld world) : SheetInWorkScenarios(world), IClassFixture<SqliteWorld>;

public sealed class SheetsInWorkOnPostgres(PostgresWorld world) : SheetInWorkScenarios(world), IClassFixture<PostgresWorld>;

/// <summary>What happens around a sheet while it is being made.</summary>
public abstract class SheetInWorkScenarios(World world) : IAsyncLifetime
{
    readonly Teacher teacher = world.NewTeacher();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await world.NoFaults();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Stop_while_the_sheet_is_made_gives_the_credits_back_before_a_file_is_sent()
    {
        var sheet = await InWork();
        await teacher.Taps("Стоп");
        await teacher.SeesToast("Останавливаю");
        await teacher.Taps("Стоп");
        await Freed(sheet);

        await teacher.SeesLast("Остановлено. 1 кредит вернулся на ваш счёт.");
        (await teacher.Chat()).Documents.ShouldBeEmpty();
        var money = await world.MoneyOf(teacher);
        money.Available.ShouldBe(5);
        money.Reserved.ShouldBe(0);
    }

    [Fact]
    public async Task A_card_that_is_drawn_late_does_not_bring_the_files_twice()
    {
        await teacher.Says("математика 3 класс сложение");
        await teacher.Sees("Цена");
        await world.Fault(new { method = "editMessageText", delayMs = 2500, times = 1, chatId = teacher.Id });
        await world.Fault(new { method = "sendDocument", delayMs = 3500, times = 4, chatId = teacher.Id });
        await teacher.Taps("Создать");
        var sheet = await Asked();
        // The time for the card is over before the card is there.
        await Change(sheet.Id, s => s.LeaseUntil = TimeProvider.System.GetUtcNow());
        world.Bot!.Services.GetRequiredService<Workshop>().Wake(sheet);

        await teacher.SeesLast("Готово");
        await Task.Delay(4000);
        (await teacher.Chat()).Documents.Count.ShouldBe(2);
        (await world.MoneyOf(teacher)).Available.ShouldBe(4);
    }

    [Fact]
    public async Task A_deleted_progress_card_is_no_obstacle_to_stop()
    {
        var sheet = await InWork();
        await teacher.Taps("Стоп");
        await teacher.SeesToast("Останавливаю");
        await world.Fault(new { method = "editMessageText", status = 400, description = "Bad Request: message to edit not found", times = 1, chatId = teacher.Id });
        await Freed(sheet);
        await teacher.SeesLast("Остановлено. 1 кредит вернулся на ваш счёт.");
        (await world.MoneyOf(teacher)).Available.ShouldBe(5);
    }

    /// <summary>A sheet that another replica took before it died: in work until the lease runs out.</summary>
    async Task<string> InWork()
    {
        // The only worker is busy with somebody else's files, so there is time to lay hands on the sheet.
        await world.Restart(same => same with { Settings = new Dictionary<string, string> { ["Production:Workers"] = "1" } });
        var other = world.NewTeacher();
        await world.Fault(new { method = "editMessageMedia", delayMs = 2000, times = 1, chatId = other.Id });
        await other.Says("математика 3 класс сложение");
        await other.Taps("Создать");
        await other.Sees("Начинаем");
        await teacher.Says("математика 3 класс сложение");
        await teacher.Taps("Создать");
        await teacher.Sees("Начинаем");
        // Seen is not stored yet: a sheet that is in work before takes its card off again.
        var sheet = await Asked(s => s.CardMessageId is not null);
        await Change(sheet.Id, s => (s.State, s.LeaseOwner, s.LeaseUntil) = (GenerationState.Running, "another", TimeProvider.System.GetUtcNow().AddMinutes(5)));
        await other.SeesLast("Готово");
        return sheet.Id;
    }

    async Task Freed(string sheetId)
    {
        await Change(sheetId, s => s.LeaseUntil = TimeProvider.System.GetUtcNow());
        world.Bot!.Services.GetRequiredService<Workshop>().Wake(await world.Bot.Database.Read(db => db.Generations.SingleAsync(s => s.Id == sheetId)));
    }

    async Task<GenerationRow> Asked(Func<GenerationRow, bool>? isReady = null)
    {
        for (var wait = 0; wait < 200; wait++)
        {
            if (await world.SheetsOf(teacher) is [var sheet] && isReady?.Invoke(sheet) != false)
            {
                return sheet;
            }

            await Task.Delay(20);
        }

        throw new ShouldAssertException($"No sheet was asked for.\n{await teacher.Chat()}");
    }

    Task Change(string sheetId, Action<GenerationRow> change) => world.Bot!.Database.Write(async db =>
    {
        var stored = await db.Generations.SingleAsync(s => s.Id == sheetId);
        change(stored);
        stored.Version++;
    });
}
