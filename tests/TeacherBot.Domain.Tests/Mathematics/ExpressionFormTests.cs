using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Tests.Mathematics;

public class ExpressionFormTests
{
    [Theory]
    [InlineData("3*x^2-5*x+1", true)]
    [InlineData("-x", true)]
    [InlineData("7", true)]
    [InlineData("1/2*x*y^2+x", true)]
    [InlineData("3*x+2*x", false)]
    [InlineData("3*(x+1)", false)]
    [InlineData("2*3*x", false)]
    [InlineData("x*x", false)]
    [InlineData("x^2+0", false)]
    [InlineData("x/y", false)]
    public void Expanded_is_a_sum_of_unlike_monomials(string expression, bool isExpanded) =>
        ExpressionForm.IsExpanded(Plain.Parse(expression)).ShouldBe(isExpanded);

    [Theory]
    [InlineData("3*(x+1)", true)]
    [InlineData("(x-2)*(x+3)", true)]
    [InlineData("(x-2)^2", true)]
    [InlineData("x*(x^2+1)", true)]
    [InlineData("(a-b)*(a+b)", true)]
    [InlineData("(a+b)*(a^2-a*b+b^2)", true)]
    [InlineData("-5*x*(x+2*y)", true)]
    [InlineData("x^2-4", false)]
    [InlineData("x*(x^2-1)", false)]
    [InlineData("3*(2*x+4)", false)]
    [InlineData("(x^2+x)*(x+1)", false)]
    [InlineData("2*(a^2-b^2)", false)]
    [InlineData("(a^2+2*a*b+b^2)*a", false)]
    [InlineData("2*3*(x+1)", false)]
    public void Factored_is_a_product_that_splits_no_further(string expression, bool isFactored) =>
        ExpressionForm.IsFactored(Plain.Parse(expression)).ShouldBe(isFactored);

    [Theory]
    [InlineData("\\frac{x+1}{x-1}", true)]
    [InlineData("\\frac{a}{2b}", true)]
    [InlineData("x+3", true)]
    [InlineData("\\frac{2a}{4b}", false)]
    [InlineData("\\frac{x^{2}-1}{x-1}", false)]
    [InlineData("\\frac{a^{2}b}{ab^{3}}", false)]
    [InlineData("\\frac{(x-1)(x+2)}{(x-1)y}", false)]
    public void Reduced_is_a_fraction_without_a_common_factor(string tex, bool isReduced) =>
        ExpressionForm.IsReduced(Tex.Parse(tex).Terms[0]).ShouldBe(isReduced);
}
