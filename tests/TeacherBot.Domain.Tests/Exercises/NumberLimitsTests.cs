namespace TeacherBot.Domain.Tests.Exercises;

using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

public sealed class NumberLimitsTests
{
    [Theory]
    [InlineData("math-1-numbers-10", 10)]
    [InlineData("math-1-word-problems", 20)]
    [InlineData("math-2-addition-subtraction-20", 20)]
    [InlineData("math-3-addition-subtraction-100", 100)]
    [InlineData(null, 1000, 3)]
    [InlineData("math-2-perimeter", 1000, 3)]
    [InlineData("no-such-topic", 1_000_000, 4)]
    public void A_topic_has_its_own_limits_and_anything_else_those_of_the_grade(string? topic, int largest, int grade = 0) =>
        NumberLimits.Of(Subject.Math, grade > 0 ? grade : topic!["math-".Length] - '0', topic).Largest.ShouldBe(largest);

    [Fact]
    public void A_request_has_the_limits_of_its_topic()
    {
        var request = Topics.Request(1) with { Topic = new WorksheetTopic("math-1-addition-subtraction-10", "Сложение и вычитание в пределах 10") };
        NumberLimits.Of(request).Allows((Rational)10).ShouldBeTrue();
        NumberLimits.Of(request).Allows((Rational)11).ShouldBeFalse();
    }

    [Theory]
    [InlineData("7*8", true)]
    [InlineData("13*8", false)]
    [InlineData("72:8", true)]
    [InlineData("104:8", false)]
    [InlineData("600+300", true)]
    public void Products_and_dividends_have_a_limit_of_their_own(string calculation, bool allowed) =>
        NumberLimits.Of(Subject.Math, 3, "math-3-table-multiplication").Allows(Plain.Parse(calculation.Replace(':', '/'))).ShouldBe(allowed);

    [Theory]
    [InlineData(5, "-1", false)]
    [InlineData(6, "-1", true)]
    [InlineData(4, "1/2", false)]
    [InlineData(5, "1/2", true)]
    public void Kinds_of_numbers_come_with_the_grades(int grade, string number, bool allowed) =>
        NumberLimits.Of(Subject.Math, grade).Allows(Plain.Parse(number).Value()).ShouldBe(allowed);

    [Fact]
    public void Where_only_decimals_are_known_a_third_is_not() =>
        new NumberLimits(4, new GradeLimits { Fractions = false, Decimals = true }).ShouldSatisfyAllConditions(
            limits => limits.Allows(new Rational(1, 4)).ShouldBeTrue(),
            limits => limits.Allows(new Rational(1, 3)).ShouldBeFalse());
}
