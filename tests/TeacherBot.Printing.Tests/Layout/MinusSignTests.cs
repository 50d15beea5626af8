using TeacherBot.Printing.Layout;

namespace TeacherBot.Printing.Tests.Layout;

public sealed class MinusSignTests
{
    [Theory]
    [InlineData("-5", "−5")]
    [InlineData("от -5 до (-3)", "от −5 до (−3)")]
    [InlineData("стр. 5-7", "стр. 5-7")]
    [InlineData("кто-то", "кто-то")]
    [InlineData("А-1", "А-1")]
    public void A_hyphen_before_a_lone_number_is_a_minus(string text, string printed) => MinusSign.In(text).ShouldBe(printed);
}
