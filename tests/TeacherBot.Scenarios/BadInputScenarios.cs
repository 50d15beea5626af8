using TeacherBot.Scenarios.Stage;

namespace TeacherBot.Scenarios;

/// <summary>What teachers do that no screen asked for.</summary>
public sealed class BadInputScenarios(SqliteWorld world) : IClassFixture<SqliteWorld>
{
    readonly Teacher teacher = world.NewTeacher();

    async Task AtTheTopic(int grade = 3)
    {
        await teacher.Says("/new");
        await teacher.Taps("Математика");
        await teacher.Taps($"{grade} класс");
        await teacher.Sees("Выберите тему");
    }

    [Theory]
    [InlineData("ой", "Слишком коротко")]
    [InlineData("🎉🎉🎉🎉", "ни одной буквы")]
    [InlineData("12345", "ни одной буквы")]
    [InlineData("<b>жирный</b> & <script>alert(1)</script>", "пока не знаю")]
    [InlineData("'; DROP TABLE teachers; --", "пока не знаю")]
    [InlineData("квантовая хромодинамика", "пока не знаю")]
    public async Task A_topic_that_cannot_be_is_answered_with_words_and_the_list(string topic, string answer)
    {
        await AtTheTopic();
        await teacher.Says(topic);

        var screen = (await teacher.SeesLast(answer)).Last;
        screen.Has("Числа до 1000. Разряды").ShouldBeTrue();
        screen.Has("Назад").ShouldBeTrue();
    }

    [Fact]
    public async Task A_topic_of_four_thousand_characters_is_too_long()
    {
        await AtTheTopic();
        await teacher.Says(new string('я', 4000));
        await teacher.SeesLast("Слишком длинно");
    }

    [Fact]
    public async Task A_topic_without_exercises_says_that_it_is_coming()
    {
        await AtTheTopic(grade: 6);
        var screen = (await teacher.Chat()).Last;

        // Topics that can be made come first.
        while (!screen.Buttons.Any(b => b.Label.StartsWith('⏳')))
        {
            var page = screen.Buttons.Single(b => b.Label.StartsWith("Ещё темы", StringComparison.Ordinal)).Label;
            await teacher.Taps(page);
            screen = (await teacher.Until(chat => !chat.Last.Has(page), "the next page")).Last;
        }

        await teacher.TapsOn(screen.Id, screen.Buttons.First(b => b.Label.StartsWith('⏳')).Data!);
        await teacher.SeesToast("ещё готовим");
        (await teacher.Chat()).Last.Text.ShouldContain("Выберите тему");
    }

    [Fact]
    public async Task A_subject_without_exercises_says_that_it_is_coming()
    {
        await teacher.Says("/new");
        await teacher.Taps("⏳ Геометрия");
        await teacher.SeesToast("Геометрия: листы ещё готовим");
    }

    [Theory]
    [InlineData("привет")]
    [InlineData("спасибо большое")]
    [InlineData("🙏")]
    public async Task Chatter_gets_a_helpful_answer_with_a_button(string text)
    {
        await teacher.Says(text);
        (await teacher.SeesLast("Не понял, какой нужен лист")).Last.Has("Создать лист").ShouldBeTrue();
    }

    [Fact]
    public async Task An_unknown_command_names_what_there_is()
    {
        await teacher.Says("/abracadabra");
        await teacher.SeesLast("Команды /abracadabra я не знаю");
    }

    [Fact]
    public async Task Admin_commands_do_not_exist_for_teachers()
    {
        await teacher.Says("/stats");
        await teacher.SeesLast("Команды /stats я не знаю");
    }

    [Theory]
    [InlineData("sticker")]
    [InlineData("photo")]
    [InlineData("voice")]
    public async Task What_is_no_text_gets_a_clear_answer(string kind)
    {
        await teacher.Sends(new Dictionary<string, object> { [kind] = true });
        await teacher.SeesLast("Я понимаю только текст и кнопки");
    }

    [Fact]
    public async Task A_forwarded_wish_is_read_as_a_wish()
    {
        await teacher.Sends(new { text = "математика 3 класс сложение", forwarded = true });
        await teacher.SeesLast("Цена: 1 кредит");
    }

    [Fact]
    public async Task An_edited_message_is_asked_for_anew()
    {
        await teacher.Says("математика 3 класс сложение");
        var chat = await teacher.Sees("Цена");
        await teacher.Sends(new { editMessageId = chat.Messages.First(m => !m.IsBots).Id, text = "математика 4 класс" });
        await teacher.SeesLast("Исправленные сообщения я не перечитываю");
    }

    [Fact]
    public async Task A_button_of_last_week_is_answered_and_the_screen_comes_anew()
    {
        await teacher.Says("/new");
        await teacher.Taps("Математика");
        var old = (await teacher.Sees("Выберите класс")).Last;
        await teacher.Says("/new");
        await teacher.SeesLast("Выберите предмет");
        await teacher.TapsOn(old.Id, "grade:3");

        await teacher.SeesToast("меню устарело");
        await teacher.Until(c => c.Last.Id > old.Id + 2 && c.Last.Text.Contains("Выберите предмет"), "the screen anew");

        // The old screen loses its buttons after the new one has come.
        await teacher.Until(c => c.Messages.Count(m => m.Buttons.Count > 0) == 1, "buttons on the newest screen only");
    }

    [Fact]
    public async Task A_button_of_nobody_is_answered_too()
    {
        await teacher.Says("/new");
        var screen = (await teacher.Sees("Выберите предмет")).Last;
        await world.Deliver(Callbacks.Tap(900_001, teacher.Id, screen.Id, "no-such-button:1"));
        await teacher.Until(c => c.Last.Text.Contains("Выберите предмет") && c.Last.Has("Математика"), "a live screen");
    }

    [Fact]
    public async Task In_a_group_the_bot_answers_once_and_leaves()
    {
        (await world.Http.PostAsync("sim/groups/-500/messages", System.Net.Http.Json.JsonContent.Create(new { userId = teacher.Id, text = "привет, бот" }))).EnsureSuccessStatusCode();
        for (var wait = 0; wait < 100 && (await world.Calls("leaveChat")).Count == 0; wait++)
        {
            await Task.Delay(50);
        }

        (await world.Calls("leaveChat")).Count.ShouldBe(1);
        (await world.Calls("sendMessage")).Count(call => call.GetRawText().Contains("-500")).ShouldBe(1);
    }

    [Fact]
    public async Task English_is_one_tap_away_and_complete()
    {
        await teacher.Says("/settings");
        await teacher.Taps("English");
        await teacher.SeesLast("Which language shall we speak?");
        await teacher.Says("математика 3 класс сложение");
        await teacher.SeesLast("Price: 1 credit. You have 5.");
    }
}
