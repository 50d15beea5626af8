using Microsoft.Extensions.DependencyInjection;
using TeacherBot.Domain.Billing;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Payments;
using TeacherBot.Scenarios.Stage;
using TeacherBot.Storage;

namespace TeacherBot.Scenarios;

public sealed class PaymentCrashesOnSqlite(SqliteShop world) : PaymentCrashScenarios(world), IClassFixture<SqliteShop>;

public sealed class PaymentCrashesOnPostgres(PostgresShop world) : PaymentCrashScenarios(world), IClassFixture<PostgresShop>;

/// <summary>
/// The bot dies before and after every commit and every call from Prodamus' call-back over the granted credits and the
/// delivered sheet to the undone payment. Prodamus repeats what it got no 200 for; the teacher taps what the chat offers.
/// </summary>
public abstract class PaymentCrashScenarios(ShopWorld world)
{
    /// <summary>More steps than the way takes; the loop ends when a run came through alive.</summary>
    const int MostSteps = 100;

    const int Price = 1;
    const int Pack = 15;

    /// <summary>Longer than every lease, so that the next run does not wait for the dead one.</summary>
    static readonly TimeSpan Restart = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Wherever_the_bot_dies_what_is_paid_is_granted_what_is_charged_is_delivered_and_what_is_undone_is_taken_back()
    {
        var waiting = await Prepared();
        List<string> deaths = [];
        (Teacher Teacher, string Order)? interrupted = null;
        for (var step = 1; step <= MostSteps; step++)
        {
            CrashSwitch crash = new(step) { IsArmed = false };
            await world.Open(same => same with { Crash = crash, Ahead = Restart * step });
            if (interrupted is var (before, itsOrder))
            {
                await Lives(before, itsOrder, crash);
                await Ended(before, itsOrder, $"step {step - 1}: died {deaths[^1]}");
            }

            crash.IsArmed = true;
            var (teacher, order) = waiting[step - 1];
            await Lives(teacher, order, crash);
            if (!crash.IsDead)
            {
                await Ended(teacher, order, "no crash");
                deaths.Count.ShouldBeGreaterThan(30);
                return;
            }

            deaths.Add(crash.DiedAt!);
            interrupted = (teacher, order);
        }

        throw new ShouldAssertException($"Every one of {MostSteps} runs died: {string.Join(", ", deaths)}");
    }

    /// <summary>Teachers whose sheet waits for a pack: everything up to the opened link is done.</summary>
    async Task<IReadOnlyList<(Teacher Teacher, string Order)>> Prepared()
    {
        var maker = world.Bot!.Services.GetRequiredService<LinkMaker>();
        List<(Teacher, string)> prepared = [];
        foreach (var number in Enumerable.Range(1, MostSteps))
        {
            var teacher = world.NewTeacher();
            await teacher.Says("/start");
            await teacher.Sees("Здравствуйте");
            var now = TimeProvider.System.GetUtcNow();
            OrderRow order = new()
            {
                Id = $"CRASH{number}", TeacherId = teacher.Id, Product = "pack15", Credits = Pack, Kopecks = 29_000, Email = "a@b.ru", CreatedAt = now, ExpiresAt = now.AddHours(12),
                Waiting = new WorksheetRequest(Subject.Math, 3, Topic(), SheetFormat.TestAndOpen, 0, Difficulty.Medium, TaskTypes.All, 1),
            };
            order.Link = maker.Long(order);
            (await world.Http.GetAsync(order.Link)).EnsureSuccessStatusCode();
            await world.Bot.Database.Write(db =>
            {
                db.Orders.Add(order);
                return Task.CompletedTask;
            });
            prepared.Add((teacher, order.Id));
        }

        return prepared;
    }

    static WorksheetTopic Topic()
    {
        var topic = Curriculum.Load().Topics(Subject.Math, 3).First(t => t.Title.Contains("Сложение и вычитание в пределах 1000"));
        return new WorksheetTopic(topic.Id, topic.Title);
    }

    /// <summary>Goes on until the payment is undone again, or the bot is dead.</summary>
    async Task Lives(Teacher teacher, string order, CrashSwitch crash)
    {
        await Told(order, (await Events(order)).Contains("paid") ? "repeat" : "paid", crash);
        await teacher.Until(chat => crash.IsDead || chat.Messages.Any(m => m.Text.Contains("Оплата прошла")), "the news of the payment");
        var tapped = 0L;
        await teacher.Until(
            chat =>
            {
                if (!crash.IsDead && !IsBegun(chat) && chat.Messages.LastOrDefault(m => m.Buttons.Any(b => b.Label.StartsWith("Продолжить"))) is { } card && card.Id != tapped)
                {
                    tapped = card.Id;
                    _ = teacher.TapsOn(card.Id, $"continue:{order}");
                }

                return crash.IsDead || chat.Messages.Any(m => m.IsBots && m.Text.Contains("Готово"));
            },
            "the sheet");
        if (!crash.IsDead)
        {
            await Told(order, (await Events(order)).Contains("cancelled") ? "repeat" : "cancelled", crash);
            await teacher.Until(chat => crash.IsDead || chat.Messages.Any(m => m.Text.Contains("Оплата отменена")), "the news of the undone payment");
        }

        // Let the last screen be marked as drawn, so that these steps are died at, too.
        await Task.Delay(crash.Steps > 0 && !crash.IsDead ? 200 : 0);
    }

    static bool IsBegun(Shown chat) => chat.Documents.Count > 0 || chat.Messages.Any(m => m.Has("Стоп") || m.Text.Contains("Готово"));

    /// <summary>Prodamus repeats a call until it is answered 200.</summary>
    async Task Told(string order, string what, CrashSwitch crash)
    {
        while (!crash.IsDead && (await world.Prodamus(order, what))[0] != 200)
        {
            what = "repeat";
            await Task.Delay(20);
        }
    }

    /// <summary>What the played Prodamus has told, whether the bot heard it or not.</summary>
    async Task<string> Events(string order)
    {
        var orders = await world.Http.GetStringAsync("sim/payments/orders");
        using var json = System.Text.Json.JsonDocument.Parse(orders);
        var log = json.RootElement.EnumerateArray().Last(o => o.GetProperty("orderNum").GetString() == order).GetProperty("log");
        return string.Join(' ', log.EnumerateArray().Select(line => line.GetString()!.Split(' ')[0]));
    }

    async Task Ended(Teacher teacher, string order, string when)
    {
        var money = await world.MoneyOf(teacher);
        var paid = money.Entries.Where(e => e.Kind == LedgerKind.Purchase).ToList();
        paid.ShouldHaveSingleItem(when).Available.ShouldBe(Pack, when);
        money.Entries.Count(e => e.Kind == LedgerKind.Refund).ShouldBe(1, when);
        (await world.Order(order)).State.ShouldBe(OrderState.Cancelled, when);
        var sheets = await world.SheetsOf(teacher);
        sheets.ShouldHaveSingleItem(when).State.ShouldBe(GenerationState.Done, when);
        (await teacher.Chat()).Documents.Count.ShouldBeGreaterThanOrEqualTo(2, when);
        money.Entries.Count(e => e.Kind == LedgerKind.Take).ShouldBe(1, when);
        (money.Available, money.Reserved).ShouldBe((Math.Max(0, 5 + Pack - Price - Pack), 0), when);
    }
}
