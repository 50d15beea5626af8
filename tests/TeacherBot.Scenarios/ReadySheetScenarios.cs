using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherBot.Authoring.Cache;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Scenarios.Stage;

namespace TeacherBot.Scenarios;

public sealed class ReadySheetsOnSqlite(SqliteWorld world) : ReadySheetScenarios(world), IClassFixture<SqliteWorld>;

public sealed class ReadySheetsOnPostgres(PostgresWorld world) : ReadySheetScenarios(world), IClassFixture<PostgresWorld>;

/// <summary>«Готовые листы» on the topic screen, and what an admin sees of the cache.</summary>
public abstract class ReadySheetScenarios(World world) : IAsyncLifetime
{
    static readonly WorksheetTopic Addition = new("math-3-addition-subtraction-1000", "Сложение и вычитание в пределах 1000");

    readonly Teacher teacher = world.NewTeacher();

    SheetCache Cache => world.Bot!.Services.GetRequiredService<SheetCache>();

    public async ValueTask InitializeAsync() => await world.Restart(same => same with
    {
        Services = services => services.AddSingleton(new AheadAuthor(_ => CacheStage.Prompt, (_, _) => Task.FromResult<MadeSheet?>(null))),
    });

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_ready_sheet_fills_the_summary_card()
    {
        var request = CacheStage.Request("") with { Topic = Addition, Difficulty = Difficulty.Hard };
        await Keep(request, CacheStage.NewTeacher());
        await ToTopics();
        await teacher.Taps("⚡ Готовые листы");
        var shown = await teacher.SeesLast("Проверены и напечатаются сразу");
        var ready = shown.Last.Buttons.First(button => button.Label.StartsWith("Сложение", StringComparison.Ordinal));
        ready.Label.ShouldContain("15 заданий");
        await teacher.TapsOn(shown.Last.Id, ready.Data!);
        var card = await teacher.SeesLast("Цена: 1 кредит");
        card.Last.Text.ShouldContain("Сложение");
        card.Last.Text.ShouldContain("трудно", Case.Insensitive);
    }

    [Fact]
    public async Task What_this_teacher_has_had_and_what_others_typed_are_not_offered()
    {
        await world.Bot!.Database.Write(db => db.CachedSheets.ExecuteDeleteAsync());
        await Keep(CacheStage.Request("") with { Topic = Addition }, teacher.Id);
        await Keep(CacheStage.NewRequest("класс Марии Петровны"), CacheStage.NewTeacher());
        await ToTopics();
        (await teacher.Chat()).Last.Buttons.ShouldNotContain(button => button.Label.Contains("Готовые листы"));
    }

    [Fact]
    public async Task A_ready_sheet_that_was_withdrawn_says_so()
    {
        var request = CacheStage.Request("") with { Topic = Addition };
        await Keep(request, CacheStage.NewTeacher());
        await ToTopics();
        await teacher.Taps("⚡ Готовые листы");
        var shown = await teacher.SeesLast("Проверены и напечатаются сразу");
        await world.Admin.Says("/cache clear математика это не тема");
        await world.Admin.Sees("Изъято листов: 0");
        await world.Admin.Says($"/cache clear {Addition.Id}");
        await world.Admin.Until(chat => chat.Messages.Any(m => m.IsBots && m.Text.Contains("Изъято листов:") && !m.Text.Contains("листов: 0")), "withdrawn sheets");
        await teacher.TapsOn(shown.Last.Id, shown.Last.Buttons[0].Data!);
        await teacher.SeesToast("Этот лист уже недоступен");
        (await world.Bot!.Database.Read(db => db.Audit.Where(a => a.Action == "cache").Select(a => a.Details).ToListAsync())).ShouldContain($"clear {Addition.Id}");
    }

    [Fact]
    public async Task An_admin_sees_what_the_cache_saved_today()
    {
        var request = CacheStage.NewRequest();
        await Keep(request, CacheStage.NewTeacher());
        (await Cache.Find(request, CacheStage.NewTeacher(), CacheStage.Prompt, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        await world.Admin.Says("/cache");
        var shown = await world.Admin.Sees("Кэш листов");
        shown.Last.Text.ShouldMatch(@"из кэша [1-9]\d*, сделано новых [1-9]\d*, сбережено [0-9,]*[1-9][0-9,]* ₽");
        await world.Admin.Says("/cache clear аб");
        await world.Admin.Sees("/cache clear тема");
        await teacher.Says("/start");
        await teacher.Says("/cache");
        await teacher.SeesLast("Команды /cache я не знаю");
    }

    async Task Keep(WorksheetRequest request, long owner) =>
        (await Cache.Store(request, CacheStage.Made(request), owner, CacheStage.Prompt, TestContext.Current.CancellationToken)).ShouldBeTrue();

    async Task ToTopics()
    {
        await teacher.Says("/start");
        await teacher.Taps("Создать лист");
        await teacher.Taps("Математика");
        await teacher.Taps("3 класс");
        await teacher.Sees("Выберите тему");
    }
}
