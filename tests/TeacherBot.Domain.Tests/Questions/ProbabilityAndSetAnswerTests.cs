using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions.Answers;

namespace TeacherBot.Domain.Tests.Questions;

public sealed class ProbabilityAndSetAnswerTests
{
    [Fact]
    public void A_probability_is_accepted_as_a_decimal_and_as_a_fraction()
    {
        var written = new ProbabilityAnswer(NumberForm.Fraction).Write(new Rational(1, 4));
        written.Print.ShouldBe("$\\frac{1}{4}$");
        written.Accept.ShouldContain("0,25");
        new ProbabilityAnswer().Write(new Rational(1, 4)).Accept.ShouldContain("1/4");
    }

    [Theory]
    [InlineData("{5; 1; 3}", "1; 3; 5")]
    [InlineData("$\\{1;\\ 3\\}$", "1; 3")]
    [InlineData("2; 7", "2; 7")]
    [InlineData("∅", "")]
    public void A_set_is_read_in_any_order_and_spelling(string text, string name)
    {
        new FiniteSetAnswer().TryRead(text, out var read).ShouldBeTrue();
        new FiniteSetAnswer().Name(read).ShouldBe(name);
    }

    [Fact]
    public void An_element_that_stands_twice_makes_no_set() => new FiniteSetAnswer().TryRead("{2; 2}", out _).ShouldBeFalse();

    [Fact]
    public void A_set_is_written_from_the_least_element() =>
        new FiniteSetAnswer().Write([5, 1]).ShouldSatisfyAllConditions(
            written => written.Value.ShouldBe("{1; 5}"),
            written => written.Print.ShouldBe("$\\{1;\\ 5\\}$"));
}
