using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions.Answers;

namespace TeacherBot.Domain.Tests.Questions.Answers;

public class ImproperFractionAnswerTests
{
    static readonly ImproperFractionAnswer Kind = new();

    [Fact]
    public void A_fraction_above_one_keeps_its_bar()
    {
        var written = Kind.Write(new Rational(17, 5));

        written.Value.ShouldBe("17/5");
        written.Print.ShouldBe("$\\frac{17}{5}$");
    }

    [Theory]
    [InlineData("17/5", true)]
    [InlineData("$\\frac{17}{5}$", true)]
    [InlineData("3 2/5", false)]
    [InlineData("$3\\frac{2}{5}$", false)]
    [InlineData("3,4", false)]
    public void A_mixed_number_is_another_form(string text, bool isRead) => Kind.TryRead(text, out _).ShouldBe(isRead);
}
