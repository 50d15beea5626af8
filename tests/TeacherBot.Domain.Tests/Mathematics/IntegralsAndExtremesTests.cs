using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Questions.Answers;

namespace TeacherBot.Domain.Tests.Mathematics;

public class IntegralsAndExtremesTests
{
    [Theory]
    [InlineData("5")]
    [InlineData("x^3-4*x+1")]
    [InlineData("(2*x-3)^5")]
    [InlineData("x*(3*x+2)")]
    [InlineData("(2*x^3+5)/x^2")]
    [InlineData("6/(2*x+1)")]
    [InlineData("3/(2*x+1)^2")]
    [InlineData("4*sin(2*x-1)")]
    [InlineData("2*x-cos(x/3)")]
    [InlineData("e^(3*x)")]
    [InlineData("2^x")]
    [InlineData("sqrt(4*x+9)")]
    [InlineData("5/sqrt(x)")]
    [InlineData("3/cos(2*x)^2-1/sin(x)^2")]
    public void The_derivative_of_an_antiderivative_is_the_function(string text) =>
        Equivalence.Same(Derivative.Of(Antiderivative.Of(Plain.Parse(text), 'x'), 'x'), Plain.Parse(text)).ShouldBe(Sameness.Equal);

    [Fact]
    public void Beyond_the_table_no_antiderivative_is_guessed() =>
        Should.Throw<UnsolvedException>(() => Antiderivative.Of(Plain.Parse("e^(x^2)"), 'x'));

    [Theory]
    [InlineData("x^2", "0", "3", "9")]
    [InlineData("x^3-x", "-1", "2", "9/4")]
    [InlineData("x^7+1", "0", "1", "9/8")]
    [InlineData("4/x^2", "1", "2", "2")]
    [InlineData("sin(x)", "0", "pi", "2")]
    [InlineData("1/sqrt(x)", "1", "9", "4")]
    [InlineData("sqrt(x)", "0", "4", "16/3")]
    [InlineData("e^x", "0", "2", "e^2-1")]
    [InlineData("3/x", "1", "4", "3*ln(4)")]
    [InlineData("1/cos(x)^2", "-pi/4", "pi/4", "2")]
    public void Definite_integrals_have_exact_values(string text, string from, string to, string value) =>
        DefiniteIntegral.Of(Plain.Parse(text), 'x', Plain.Parse(from), Plain.Parse(to)).Equals(Real.Of(Plain.Parse(value))).ShouldBeTrue();

    [Theory]
    [InlineData("1/x^2", "-1", "1")]
    [InlineData("1/x", "-2", "3")]
    [InlineData("1/cos(x)^2", "0", "pi")]
    public void Over_a_pole_there_is_no_integral(string text, string from, string to) =>
        Should.Throw<UnsolvedException>(() => DefiniteIntegral.Of(Plain.Parse(text), 'x', Plain.Parse(from), Plain.Parse(to)));

    [Theory]
    [InlineData("x^2", "x+2", null, null, "9/2")]
    [InlineData("x^3", "4*x", null, null, "8")]
    [InlineData("x", "0", "-1", "2", "5/2")]
    [InlineData("sin(x)", "0", "0", "pi", "2")]
    public void Areas_count_both_sides(string first, string second, string? from, string? to, string area) =>
        DefiniteIntegral.Area(Plain.Parse(first), Plain.Parse(second), 'x', from is null ? null : Plain.Parse(from), to is null ? null : Plain.Parse(to))
            .Equals(Real.Of(Plain.Parse(area))).ShouldBeTrue();

    [Theory]
    [InlineData("x^3-3*x", true, "-1")]
    [InlineData("x^3-3*x", false, "1")]
    [InlineData("x^4-2*x^2", false, "-1 1")]
    [InlineData("x^3", true, "")]
    [InlineData("x+4/x", false, "2")]
    [InlineData("(x-1)*e^x", false, "0")]
    public void A_function_turns_where_its_derivative_changes_sign(string text, bool maximum, string points) =>
        string.Join(' ', Extremes.Points(Plain.Parse(text), 'x', maximum)).ShouldBe(points);

    [Theory]
    [InlineData("x^3-3*x", "-2", "3", true, "18")]
    [InlineData("x^3-3*x", "0", "2", false, "-2")]
    [InlineData("x+4/x", "1", "5", false, "4")]
    [InlineData("(x-1)*e^x", "-1", "1", false, "-1")]
    public void Extreme_values_are_compared_with_those_at_the_ends(string text, string from, string to, bool greatest, string value) =>
        Extremes.Value(Plain.Parse(text), 'x', Real.Of(Plain.Parse(from)), Real.Of(Plain.Parse(to)), greatest).Equals(Real.Of(Plain.Parse(value))).ShouldBeTrue();

    [Fact]
    public void Where_a_function_is_not_defined_it_has_no_extreme_value() =>
        Should.Throw<EvaluationException>(() => Extremes.Value(Plain.Parse("x+4/x"), 'x', -1, 5, greatest: true));

    [Theory]
    [InlineData("x+4/x", true, "(-oo;-2]U[2;+oo)")]
    [InlineData("x+4/x", false, "[-2;0)U(0;2]")]
    [InlineData("x^3", true, "(-oo;0]U[0;+oo)")]
    public void Growth_includes_the_ends_where_there_is_a_value(string text, bool grows, string set) =>
        Extremes.Monotone(Plain.Parse(text), 'x', grows).Equals(IntervalNotation.ParsePlain(set)).ShouldBeTrue();

    [Theory]
    [InlineData("$x^{2}+C$", true)]
    [InlineData("x^2+C", true)]
    [InlineData("$x^{2}$", false)]
    [InlineData("$x^{2}+C+C$", false)]
    [InlineData("$Cx^{2}$", false)]
    public void Without_its_constant_an_antiderivative_is_no_answer(string text, bool isAnswer) =>
        new AntiderivativeAnswer().TryRead(text, out _).ShouldBe(isAnswer);

    [Theory]
    [InlineData("3x^{2}+1", "$\\int_{0}^{2}(3x^{2}+1)\\,dx$")]
    [InlineData("3x^{2}", "$\\int_{0}^{2}3x^{2}\\,dx$")]
    [InlineData("\\frac{1}{2}-x", "$\\int_{0}^{2}\\left(\\frac{1}{2}-x\\right)\\,dx$")]
    public void An_integral_is_written_and_read_back(string function, string text)
    {
        var sentence = new Sentence("$\\int_{{a}}^{{b}}{f:dx}$");
        sentence.Write(new() { ["a"] = 0, ["b"] = 2, ["f"] = Tex.Parse(function).Terms[0] }).ShouldBe(text);
        sentence.TryRead(text, null, out var read).ShouldBeTrue();
        Tex.Write(read.Expression("f")).ShouldBe(function);
        sentence.TryRead(text.Replace("\\,dx", "\\,dt"), null, out _).ShouldBeFalse();
    }

    [Fact]
    public void Intervals_of_growth_stand_one_by_one()
    {
        var answer = new IntervalListAnswer();
        var set = IntervalNotation.ParsePlain("(-oo;-1]U[3;oo)");
        answer.Write(set).Print.ShouldBe("$(-\\infty;-1]$, $[3;+\\infty)$");
        answer.TryRead("$(-\\infty;-1]$, $[3;+\\infty)$", out var read).ShouldBeTrue();
        read.Equals(set).ShouldBeTrue();
        answer.TryRead("$(-\\infty;-1]\\cup [3;+\\infty)$", out _).ShouldBeFalse();
    }
}
