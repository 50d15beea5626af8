using Microsoft.EntityFrameworkCore;
using TeacherBot.Scenarios.Stage;

namespace TeacherBot.Scenarios;

/// <summary>The QR code on a sheet.</summary>
public sealed class SharedSheetScenarios(PostgresWorld world) : IClassFixture<PostgresWorld>
{
    readonly Teacher teacher = world.NewTeacher();
    readonly Teacher pupil = world.NewTeacher();

    [Fact]
    public async Task A_pupil_gets_the_sheet_of_that_variant_and_nothing_is_kept_of_the_visit()
    {
        var tokens = await Delivered(variants: 2);
        await pupil.Says($"/start {tokens[1]}");
        var chat = await pupil.SeesDocuments(1);
        chat.Documents.ShouldHaveSingleItem().Name.ShouldContain("вариант 2");
        await KeptOf(pupil.Id).Becomes(0);
        (await world.Bot!.Database.Read(db => db.Teachers.CountAsync(t => t.Id == pupil.Id))).ShouldBe(0);
        (await world.Bot!.Database.Read(db => db.Accounts.CountAsync(a => a.TeacherId == pupil.Id))).ShouldBe(0);
    }

    [Fact]
    public async Task The_owner_gets_the_key()
    {
        var tokens = await Delivered(variants: 1);
        await teacher.Says($"/start {tokens[0]}");
        var chat = await teacher.SeesDocuments(3);
        chat.Documents[^1].Name.ShouldContain("ключ");
        await teacher.Sees("Это ваш лист");
    }

    [Fact]
    public async Task Another_teacher_gets_the_sheet_only()
    {
        var tokens = await Delivered(variants: 1);
        await pupil.Says("/start");
        await pupil.Sees("Здравствуйте");
        await pupil.Says($"/start {tokens[0]}");
        (await pupil.SeesDocuments(1)).Documents.ShouldHaveSingleItem().Name.ShouldContain("вариант 1");
    }

    [Fact]
    public async Task A_code_that_was_switched_off_opens_nothing()
    {
        var tokens = await Delivered(variants: 1);
        await teacher.Says($"/start {tokens[0]}");
        await teacher.SeesDocuments(3);
        await Tap("Отключить код этого листа");
        await teacher.SeesToast("Код отключён");
        await pupil.Says($"/start {tokens[0]}");
        await pupil.Sees("По этому коду ничего нет");
        (await pupil.Chat()).Documents.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_made_up_code_opens_nothing_and_many_visits_are_slowed_down()
    {
        for (var i = 0; i < 11; i++)
        {
            await pupil.Says($"/start {new string((char)('a' + i), 22)}");
        }

        await pupil.Sees("По этому коду ничего нет");
        await pupil.Sees("Слишком много листов подряд");
    }

    [Fact]
    public async Task Codes_are_printed_unless_the_teacher_does_not_want_them()
    {
        await teacher.Says("/settings");
        await teacher.Taps("✓ QR-код на листе");
        await teacher.Until(chat => chat.Last.Has("QR-код на листе"), "the code is off");
        await teacher.Taps("Назад");
        await teacher.Orders("Математика", 3, "Сложение");
        var without = (await teacher.SeesDocuments(2)).Documents[0].Size;
        var other = world.NewTeacher();
        await other.Orders("Математика", 3, "Сложение");
        (await other.SeesDocuments(2)).Documents[0].Size.ShouldBeGreaterThan(without + 1000);
    }

    /// <summary>The tokens of a sheet's variants.</summary>
    async Task<IReadOnlyList<string>> Delivered(int variants)
    {
        await teacher.Says($"математика 3 класс сложение, {variants} {(variants == 1 ? "вариант" : "варианта")}");
        await teacher.Taps("Создать");
        await teacher.SeesLast("Готово");
        var sheet = (await world.SheetsOf(teacher)).Single();
        return await world.Bot!.Database.Read(db => db.SheetLinks.Where(l => l.GenerationId == sheet.Id).OrderBy(l => l.Variant).Select(l => l.Token).ToListAsync());
    }

    /// <summary>On a message that is not the newest with buttons.</summary>
    async Task Tap(string label)
    {
        var message = (await teacher.Chat()).Messages.Last(m => m.Has(label));
        await teacher.TapsOn(message.Id, message.DataOf(label));
    }

    Func<Task<int>> KeptOf(long chat) => () => world.Bot!.Database.Read(async db =>
        await db.Inbox.CountAsync(r => r.ChatId == chat) + await db.Conversations.CountAsync(c => c.ChatId == chat));
}

file static class Soon
{
    public static async Task Becomes(this Func<Task<int>> count, int expected)
    {
        for (var wait = 0; wait < 100 && await count() != expected; wait++)
        {
            await Task.Delay(50);
        }

        (await count()).ShouldBe(expected);
    }
}
