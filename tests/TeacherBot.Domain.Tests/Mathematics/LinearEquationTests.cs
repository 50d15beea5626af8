using CsCheck;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Tests.Mathematics;

public class LinearEquationTests
{
    [Theory]
    [InlineData("x+5=12", "7")]
    [InlineData("12-x=5", "7")]
    [InlineData("24/x=6", "4")]
    [InlineData("x/4=-3", "-12")]
    [InlineData("3*(x-2)+1=x+5", "5")]
    [InlineData("(x-1)/2=3/4", "5/2")]
    [InlineData("5=[1]/7", "35")]
    [InlineData("2-6/x=1/2", "4")]
    public void The_root_is_found(string equation, string root) =>
        LinearEquation.Root(Plain.ParseStatement(equation)).ToString().ShouldBe(root);

    [Theory]
    [InlineData("x+1=x+2")]
    [InlineData("2*x=x+x")]
    [InlineData("6/x=0")]
    public void No_root_or_any_number_is_no_answer(string equation) =>
        LinearEquation.Root(Plain.ParseStatement(equation)).ShouldBeNull();

    [Theory]
    [InlineData("x*x=4")]
    [InlineData("x+1/x=2")]
    [InlineData("x^2=4")]
    [InlineData("x+y=4")]
    [InlineData("2+2=4")]
    [InlineData("x<4")]
    public void What_is_not_linear_is_refused(string equation) =>
        Should.Throw<UnsolvedException>(() => LinearEquation.Root(Plain.ParseStatement(equation)));

    [Fact]
    public void The_root_makes_the_equation_true() => Gen.Select(Generators.Rationals, Generators.Rationals, Generators.Rationals).Sample((a, b, c) =>
    {
        if (a.IsZero)
        {
            return;
        }

        var equation = Plain.ParseStatement($"({a})*x+({b})={c}".Replace("(-", "(0-").Replace("=-", "=0-"));
        var root = LinearEquation.Root(equation)!.Value;
        ((a * root) + b).ShouldBe(c);
    });
}
