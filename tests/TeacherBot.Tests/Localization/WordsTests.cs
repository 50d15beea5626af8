using TeacherBot.Localization;

namespace TeacherBot.Tests.Localization;

public sealed class WordsTests
{
    static readonly Words Russian = Speaking("ru");
    static readonly Words English = Speaking("en");

    [Theory]
    [InlineData(0, "0 заданий")]
    [InlineData(1, "1 задание")]
    [InlineData(2, "2 задания")]
    [InlineData(4, "4 задания")]
    [InlineData(5, "5 заданий")]
    [InlineData(10, "10 заданий")]
    [InlineData(11, "11 заданий")]
    [InlineData(12, "12 заданий")]
    [InlineData(14, "14 заданий")]
    [InlineData(20, "20 заданий")]
    [InlineData(21, "21 задание")]
    [InlineData(22, "22 задания")]
    [InlineData(25, "25 заданий")]
    [InlineData(101, "101 задание")]
    [InlineData(111, "111 заданий")]
    [InlineData(112, "112 заданий")]
    [InlineData(121, "121 задание")]
    [InlineData(1_000_001, "1000001 задание")]
    [InlineData(-1, "-1 задание")]
    [InlineData(-11, "-11 заданий")]
    public void A_Russian_word_agrees_with_its_number(int count, string said) =>
        Russian.Plain(new Phrase("tasks", count)).ShouldBe(said);

    [Theory]
    [InlineData(0, "0 tasks")]
    [InlineData(1, "1 task")]
    [InlineData(2, "2 tasks")]
    [InlineData(11, "11 tasks")]
    [InlineData(21, "21 tasks")]
    public void An_English_word_agrees_with_its_number(int count, string said) =>
        English.Plain(new Phrase("tasks", count)).ShouldBe(said);

    [Fact]
    public void What_a_teacher_typed_never_becomes_markup() =>
        Russian.Html(new Phrase("bold", "<b>\"Том & Джерри\"</b>")).ShouldBe("<b>&lt;b&gt;&quot;Том &amp; Джерри&quot;&lt;/b&gt;</b>");

    [Fact]
    public void A_button_shows_the_words_as_they_are() =>
        Russian.Plain(new Phrase("said", "Том & Джерри <3")).ShouldBe("«Том & Джерри <3»");

    [Fact]
    public void A_phrase_within_a_phrase_is_escaped_once() =>
        Russian.Html(new Phrase("said", new Phrase("bold", "a < b"))).ShouldBe("«<b>a &lt; b</b>»");

    [Fact]
    public void Braces_in_an_argument_open_no_place() =>
        Russian.Html(new Phrase("said", "{0} {1} {0:а|б|в} {")).ShouldBe("«{0} {1} {0:а|б|в} {»");

    [Fact]
    public void Arguments_may_come_in_any_order_and_twice() =>
        Russian.Plain(new Phrase("swapped", "один", "два")).ShouldBe("два, один, два");

    [Fact]
    public void A_missing_text_is_named_with_its_file() =>
        Should.Throw<KeyNotFoundException>(() => English.Plain("no.such.key")).Message.ShouldBe("locales/en.json has no text for 'no.such.key'.");

    [Theory]
    [InlineData("ru", "ru")]
    [InlineData("en", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("EN", "en")]
    [InlineData("tt", "ru")]
    [InlineData("", "ru")]
    [InlineData(null, "ru")]
    public void A_teacher_is_spoken_to_in_the_nearest_language(string? code, string language) =>
        Languages.Load().Nearest(code).ShouldBe(language);

    static Words Speaking(string language) => new(language, new Dictionary<string, string>
    {
        ["tasks"] = language == "ru" ? "{0} {0:задание|задания|заданий}" : "{0} {0:task|tasks}",
        ["bold"] = "<b>{0}</b>",
        ["said"] = "«{0}»",
        ["swapped"] = "{1}, {0}, {1}",
    });
}
