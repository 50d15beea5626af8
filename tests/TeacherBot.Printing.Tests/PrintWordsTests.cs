using TeacherBot.Printing.Tests.Samples;

namespace TeacherBot.Printing.Tests;

public sealed class PrintWordsTests
{
    [Fact]
    public void Missing_words_are_named()
    {
        var words = Words.Dictionary("ru");
        words.Remove("print.field.name");
        words["print.key.title"] = " ";
        Should.Throw<ArgumentException>(() => new PrintWords(words)).Message.ShouldContain("print.field.name, print.key.title");
    }

    [Theory]
    [InlineData(1, "1 балл")]
    [InlineData(2, "2 балла")]
    [InlineData(4, "4 балла")]
    [InlineData(5, "5 баллов")]
    [InlineData(11, "11 баллов")]
    [InlineData(12, "12 баллов")]
    [InlineData(14, "14 баллов")]
    [InlineData(21, "21 балл")]
    [InlineData(22, "22 балла")]
    [InlineData(111, "111 баллов")]
    public void Points_follow_the_russian_plural(int points, string words) => Words.Russian.Points(points).ShouldBe(words);

    [Fact]
    public void Both_languages_have_the_same_keys() =>
        Words.Dictionary("en").Keys.Where(key => key.StartsWith("print.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .ShouldBe(Words.Dictionary("ru").Keys.Where(key => key.StartsWith("print.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_key_can_be_printed_in_english() =>
        new SheetPrinter(Words.Read("en")).Key(SampleWorksheets.Fractions(2), SampleWorksheets.Head).Length.ShouldBeGreaterThan(1000);
}
