using CsCheck;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Tests.Mathematics;

public class NotationTests
{
    [Fact]
    public void Plain_notation_reads_back_what_it_writes() =>
        Generators.Expressions.Sample(tree => Plain.Parse(Plain.Write(tree)) == tree);

    [Fact]
    public void Tex_reads_back_what_it_writes() =>
        Generators.PrintedExpressions.Sample(tree => Tex.Parse(Tex.Write(tree)).Terms[0] == tree);

    [Theory]
    [InlineData("2+3*4", "14")]
    [InlineData("(2+3)*4", "20")]
    [InlineData("-3^2", "-9")]
    [InlineData("(-3)^2", "9")]
    [InlineData("2^3^2", "512")]
    [InlineData("2^-2", "1/4")]
    [InlineData("12/3/2", "2")]
    [InlineData("10-3-2", "5")]
    [InlineData("1/2+1/3", "5/6")]
    [InlineData("2.5*4", "10")]
    [InlineData("47 mod 6", "5")]
    [InlineData("-7 mod 3", "2")]
    [InlineData("2*-3", "-6")]
    public void Plain_notation_has_the_school_order_of_operations(string text, string value) =>
        Plain.Parse(text).Value().ToString().ShouldBe(value);

    [Theory]
    [InlineData("\\frac{1}{2}+\\frac{1}{3}", "5/6")]
    [InlineData("2\\frac{1}{3} \\cdot 3", "7")]
    [InlineData("-2\\frac{1}{2}", "-5/2")]
    [InlineData("12\\,345:5", "2469")]
    [InlineData("12\u00A0345+1", "12346")]
    [InlineData("2,5+0{,}5", "3")]
    [InlineData("(-3)^{2}-4^2", "-7")]
    [InlineData("\u22125+7", "2")]
    [InlineData("\\left(\\frac{1}{2}\\right)^{3}", "1/8")]
    [InlineData("3(2+1)", "9")]
    [InlineData("\\dfrac{6}{4}", "3/2")]
    [InlineData("100 \\div 4 \\times 2", "50")]
    public void Printed_formulas_have_their_value(string tex, string value) =>
        Tex.Parse(tex).Terms[0].Value().ToString().ShouldBe(value);

    [Fact]
    public void Numbers_are_printed_as_in_schoolbooks()
    {
        Tex.Write((Expression)12345 * 6).ShouldBe("12\\,345 \\cdot 6");
        Tex.Write((Expression)1234 / 2).ShouldBe("1234:2");
        Tex.Write(5 - (Expression)(-3)).ShouldBe("5-(-3)");
        Tex.Write((Expression)(-3) * -4).ShouldBe("-3 \\cdot (-4)");
        Tex.Write(((Expression)(-3)).Power(2)).ShouldBe("(-3)^{2}");
        Tex.Write(new Number(new Rational(5, 2))).ShouldBe("2,5");
        Tex.Write(((Expression)1).Over(2).Power(2)).ShouldBe("\\left(\\frac{1}{2}\\right)^{2}");
        Tex.Write(3 * (Expression)new Letter('x')).ShouldBe("3x");
    }

    [Theory]
    [InlineData("12 mod 3 = 0", true)]
    [InlineData("1/2 < 1/3", false)]
    [InlineData("1 < 2 <= 2 != 3", true)]
    [InlineData("2+3=6-1=5", true)]
    [InlineData("4 >= 5", false)]
    public void Statements_hold_or_not(string text, bool holds) => Plain.ParseStatement(text).Holds().ShouldBe(holds);

    [Theory]
    [InlineData("2+", 2)]
    [InlineData("2+*3", 2)]
    [InlineData("(2+3", 4)]
    [InlineData("2)", 1)]
    [InlineData("2 # 3", 2)]
    [InlineData("sin", 0)]
    [InlineData("1.", 2)]
    [InlineData("[x]", 0)]
    [InlineData("", 0)]
    public void A_mistake_in_plain_notation_is_shown_where_it_is(string text, int position) =>
        Should.Throw<NotationException>(() => Plain.ParseStatement(text)).Position.ShouldBe(position);

    [Theory]
    [InlineData("\\frac{1}2", 8)]
    [InlineData("\\frac{1}{2", 10)]
    [InlineData("2\\frac{x}{3}", 1)]
    [InlineData("\\sqrt{4}", 0)]
    [InlineData("2^34", 2)]
    [InlineData("___(a)___", 0)]
    [InlineData("\\left(2+3)", -1)]
    public void A_mistake_in_tex_is_shown_where_it_is(string tex, int position)
    {
        if (position < 0)
        {
            Tex.Parse(tex).Terms[0].Value().ShouldBe(5);
            return;
        }

        Should.Throw<NotationException>(() => Tex.Parse(tex)).Position.ShouldBe(position);
    }

    [Fact]
    public void Nonsense_is_refused_quickly_and_never_crashes() => Gen.String[Gen.Char["0123456789+-*/^()[]=<>.,xm od{}\\frac_:$"], 0, 60].Sample(text =>
    {
        Harmless(() => Plain.ParseStatement(text));
        Harmless(() => Tex.Parse(text));
    });

    [Theory]
    [InlineData("9^9^9^9")]
    [InlineData("2^100000")]
    [InlineData("(((2^1000)^1000)^1000)")]
    [InlineData("1/(3-3)")]
    [InlineData("5 mod 0")]
    [InlineData("1/2 mod 3")]
    [InlineData("0^0")]
    [InlineData("2^(1/2)")]
    [InlineData("x+1")]
    [InlineData("[1]+1")]
    public void What_has_no_value_says_so(string text) => Should.Throw<EvaluationException>(() => Plain.Parse(text).Value());

    [Fact]
    public void Depth_and_length_are_limited()
    {
        Should.Throw<NotationException>(() => Plain.Parse(new string('(', 500) + "1" + new string(')', 500)));
        Should.Throw<NotationException>(() => Plain.Parse(new string('-', 500) + "1"));
        Should.Throw<NotationException>(() => Plain.Parse(new string('1', 5000)));
        Should.Throw<NotationException>(() => Plain.Parse("2" + string.Concat(Enumerable.Repeat("^2", 900))));
        Plain.Parse(string.Join('+', Enumerable.Repeat("1", 900))).Value().ShouldBe(900);
    }

    static void Harmless(Func<Statement> read)
    {
        try
        {
            foreach (var term in read().Terms)
            {
                term.Value().Denominator.Sign.ShouldBe(1);
            }
        }
        catch (Exception e) when (e is NotationException or EvaluationException)
        {
            e.Message.ShouldNotBeEmpty();
        }
    }
}
