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
    [InlineData("2x", "2*x")]
    [InlineData("2xy^2", "2*x*y^2")]
    [InlineData("3(x+1)(x-1)", "3*(x+1)*(x-1)")]
    [InlineData("2\\sqrt{3}", "2*sqrt(3)")]
    [InlineData("\\sqrt[3]{x+1}", "root(3;x+1)")]
    [InlineData("\\frac{1}{2}x", "1/2*x")]
    [InlineData("-\\frac{1}{2}x^{2}", "-(1/2*x^2)")]
    [InlineData("|x-1|+\\left|\\frac{x}{2}\\right|", "abs(x-1)+abs(x/2)")]
    [InlineData("2|x||y|", "2*abs(x)*abs(y)")]
    [InlineData("\\sin 2x", "sin(2*x)")]
    [InlineData("\\sin x \\cos x", "sin(x)*cos(x)")]
    [InlineData("\\sin x + 1", "sin(x)+1")]
    [InlineData("\\sin^2 x+\\cos^{2}x", "sin(x)^2+cos(x)^2")]
    [InlineData("\\sin \\frac{\\pi x}{6}", "sin(pi*x/6)")]
    [InlineData("\\sin\\left(x+\\frac{\\pi}{4}\\right)", "sin(x+pi/4)")]
    [InlineData("\\tan x+\\operatorname{ctg} x", "tg(x)+ctg(x)")]
    [InlineData("\\log_2^2 x-\\log_{2} (x+1)", "log(2;x)^2-log(2;x+1)")]
    [InlineData("\\log^2_2 x", "log(2;x)^2")]
    [InlineData("\\ln|x|+\\lg 5x", "ln(abs(x))+lg(5*x)")]
    [InlineData("\\ln \\sin x", "ln(sin(x))")]
    [InlineData("2\\pi r", "2*pi*r")]
    [InlineData("a_1+a_{n+1}q^n", "a_1+a_{n+1}*q^n")]
    [InlineData("e^{2x}", "e^(2*x)")]
    [InlineData("2\\alpha+\\phi", "2*\u03B1+\u03C6")]
    [InlineData("\\sin 30^\\circ", "sin((30*pi/180))")]
    [InlineData("3!x", "(1*2*3)*x")]
    public void Printed_formulas_are_read_as_a_mathematician_reads_them(string tex, string plain) =>
        Plain.Write(Tex.Parse(tex).Terms[0]).Replace("((", "(").Replace("))", ")").ShouldBe(plain.Replace("((", "(").Replace("))", ")"));

    [Theory]
    [InlineData("2*x", "2x")]
    [InlineData("3*(x+1)", "3(x+1)")]
    [InlineData("5*(3+2)", "5 \\cdot (3+2)")]
    [InlineData("2*sqrt(3)", "2\\sqrt{3}")]
    [InlineData("sqrt(2)*sqrt(3)", "\\sqrt{2} \\cdot \\sqrt{3}")]
    [InlineData("-(2*x*y^2)", "-2xy^{2}")]
    [InlineData("x*x", "x \\cdot x")]
    [InlineData("x^2*x^3", "x^{2} \\cdot x^{3}")]
    [InlineData("sin(x)^2", "\\sin^{2} x")]
    [InlineData("2*sin(x)*cos(x)", "2\\sin x\\cos x")]
    [InlineData("sin(x)*y", "\\sin x \\cdot y")]
    [InlineData("sin(2*x+1)", "\\sin(2x+1)")]
    [InlineData("log(2;x)", "\\log_{2} x")]
    [InlineData("log(2;x)^2", "\\log_{2}^{2} x")]
    [InlineData("lg(x)", "\\lg x")]
    [InlineData("pi*r^2", "\\pi r^{2}")]
    [InlineData("tg(x)", "\\tg x")]
    [InlineData("sqrt(x)^2", "(\\sqrt{x})^{2}")]
    [InlineData("abs(abs(x)-1)", "\\left||x|-1\\right|")]
    [InlineData("sin(x)^(-1)", "(\\sin x)^{-1}")]
    [InlineData("a_1*q^(n-1)", "a_{1}q^{n-1}")]
    [InlineData("x*3", "x \\cdot 3")]
    public void Formulas_are_printed_as_in_schoolbooks(string plain, string tex) => Tex.Write(Plain.Parse(plain)).ShouldBe(tex);

    [Fact]
    public void Only_whole_factorials_become_products_in_plain_notation()
    {
        Plain.Write(Tex.Parse("4!").Terms[0]).ShouldBe("(1*2*3*4)");
        Plain.Parse(Plain.Write(Tex.Parse("(n+1)!").Terms[0])).ShouldBe(Tex.Parse("(n+1)!").Terms[0]);
        Tex.Write(Tex.Parse("\\frac{n!}{(n-2)!}").Terms[0]).ShouldBe("\\frac{n!}{(n-2)!}");
    }

    [Fact]
    public void A_damaged_formula_is_read_or_refused() => Gen.Select(
        Generators.PrintedExpressions,
        Gen.Int[0, 2000],
        Gen.Int[0, 2],
        Gen.Char["0123456789+-*/^()[]{}=<>.,!|_; xen\\\u00B0"]).Sample(
            (tree, at, change, sign) =>
            {
                var tex = Tex.Write(tree);
                var place = at % tex.Length;
                Harmless(() => Tex.Parse(change switch
                {
                    0 => tex.Remove(place, 1),
                    1 => tex.Insert(place, tex[place..Math.Min(tex.Length, place + 3)]),
                    _ => tex.Insert(place, sign.ToString()),
                }));
            },
            iter: 5000);

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
    [InlineData("sin x", 0)]
    [InlineData("root(3)", 6)]
    [InlineData("sqrt(2;3)", 6)]
    [InlineData("xy", 0)]
    [InlineData("[x]", 0)]
    [InlineData("", 0)]
    public void A_mistake_in_plain_notation_is_shown_where_it_is(string text, int position) =>
        Should.Throw<NotationException>(() => Plain.ParseStatement(text)).Position.ShouldBe(position);

    [Theory]
    [InlineData("\\frac{1}2", 8)]
    [InlineData("\\frac{1}{2", 10)]
    [InlineData("2\\frac{x}{3}", 1)]
    [InlineData("\\sqrt4", 5)]
    [InlineData("\\log x", 5)]
    [InlineData("\\sin^{-1} x", 4)]
    [InlineData("\\sin(x)^2", 7)]
    [InlineData("\\sin x(x+1)", 6)]
    [InlineData("|x+1", 4)]
    [InlineData("x_", 2)]
    [InlineData("\\sinx", 0)]
    [InlineData("\\lim x", 0)]
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
    public void Nonsense_is_refused_quickly_and_never_crashes() => Gen.String[Gen.Char["0123456789+-*/^()[]=<>.,xm od{}\\frac_:$|!;sqtin"], 0, 60].Sample(text =>
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
