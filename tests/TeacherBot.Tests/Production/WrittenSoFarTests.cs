using TeacherBot.Production;

namespace TeacherBot.Tests.Production;

public sealed class WrittenSoFarTests
{
    [Theory]
    [InlineData("""$268-___(1)___=228$""", "268−___=228")]
    [InlineData("""Найдите $\\frac{1}{2}\\cdot x^2$, если $x\\ge 3$.""", "Найдите 1/2·x², если x≥3.")]
    [InlineData("""Угол $ABC$ равен $30^{\\circ}$.""", "Угол ABC равен 30°.")]
    [InlineData("""Слово \"ёж\" — это $\\left(a\\right)$?""", "Слово \"ёж\" — это (a)?")]
    public void A_task_is_shown_as_one_would_type_it(string json, string shown) =>
        WrittenSoFar.In($$"""{"tasks":[{"q":"{{json}}","a":"1"}""").Latest.ShouldBe([shown]);

    [Fact]
    public void Words_that_come_again_are_shown_once_and_counted_each()
    {
        var written = WrittenSoFar.In("""{"tasks":[{"q":"Реши."},{"q":"Выбери."},{"q":"Выбери."},{"q":"Выб""");
        written.Count.ShouldBe(3);
        written.Latest.ShouldBe(["Реши.", "Выбери."]);
    }
}
