using TeacherBot.Printing.Typesetting;

namespace TeacherBot.Printing.Tests.Typesetting;

public sealed class TexParserTests
{
    [Theory]
    [InlineData(@"\frac{1}{2", 8)]
    [InlineData(@"1+2}", 3)]
    [InlineData(@"2^", 1)]
    [InlineData(@"2^3^4", 3)]
    [InlineData(@"\frac{1}", 8)]
    [InlineData(@"\left(1+2", 0)]
    [InlineData(@"1+2\right)", 3)]
    [InlineData(@"3\unknown", 1)]
    [InlineData(@"5+\", 2)]
    [InlineData(@"\sqrt[3{8}", 5)]
    [InlineData(@"\text{см", 5)]
    [InlineData(@"x____", 1)]
    [InlineData(@"\left<1\right)", 5)]
    [InlineData(@"\begin{cases} x=1", 0)]
    [InlineData(@"\begin{cases} x=1 \end{array}", 18)]
    [InlineData(@"\begin{tikzpicture}", 0)]
    [InlineData(@"2+\end{cases}", 2)]
    [InlineData(@"x\\y", 1)]
    [InlineData(@"\begin cases", 7)]
    [InlineData(@"\begin{array} x \end{array}", 14)]
    [InlineData(@"\mathbb{K}", 0)]
    [InlineData(@"\overline", 9)]
    public void A_malformed_formula_says_where_it_breaks(string tex, int position)
    {
        var broken = Should.Throw<TexException>(() => TexParser.Parse(tex));
        broken.Position.ShouldBe(position, broken.Message);
        broken.Tex.ShouldBe(tex);
    }

    [Theory]
    [InlineData("-3", "−")]
    [InlineData(@"2\times 3", "·")]
    [InlineData(@"6\div 2", ":")]
    [InlineData("2*3", "·")]
    public void Signs_are_those_of_russian_school_print(string tex, string sign) =>
        TexParser.Parse(tex).Items.OfType<MathSymbol>().ShouldContain(symbol => symbol.Text == sign);

    [Theory]
    [InlineData("2,5", "2,5")]
    [InlineData("0,1(6)", "0,1(6)")]
    [InlineData("12.75", "12.75")]
    public void A_decimal_is_one_number(string tex, string number) =>
        TexParser.Parse(tex).Items.ShouldBe([new MathSymbol(number, MathClass.Ordinary)]);

    [Fact]
    public void A_comma_between_letters_is_punctuation() =>
        TexParser.Parse("x, y").Items.ShouldContain(new MathSymbol(",", MathClass.Punctuation));

    [Fact]
    public void A_ring_over_a_number_is_the_sign_of_degrees() =>
        TexParser.Parse(@"90^\circ").Items.ShouldHaveSingleItem().ShouldBeOfType<MathRow>().Items[1].ShouldBe(new MathSymbol("°", MathClass.Ordinary));

    [Fact]
    public void Parentheses_around_a_fraction_grow_without_being_told() =>
        TexParser.Parse(@"(\frac{1}{2}+1)^2").Items.ShouldHaveSingleItem().ShouldBeOfType<MathScripts>().Base.ShouldBeOfType<MathFence>();

    [Fact]
    public void Parentheses_around_plain_numbers_stay_plain() =>
        TexParser.Parse("(1+2)").Items[0].ShouldBe(new MathSymbol("(", MathClass.Open));

    [Fact]
    public void A_system_keeps_its_rows_and_cells()
    {
        var fence = TexParser.Parse(@"\begin{cases} x+1, & x>0 \\ 0, & x\le 0 \\ \end{cases}").Items.ShouldHaveSingleItem().ShouldBeOfType<MathFence>();
        fence.Left.ShouldBe("{");
        fence.Right.ShouldBeNull();
        fence.Body.ShouldBeOfType<MathGrid>().Rows.Select(row => row.Count).ShouldBe([2, 2]);
    }

    [Fact]
    public void An_index_finds_its_sign_past_limits() =>
        TexParser.Parse(@"\lim\limits_{x\to 0}x").Items[0].ShouldBeOfType<MathScripts>().Base.ShouldBe(new MathFunction("lim"));

    [Fact]
    public void A_gap_keeps_its_number() =>
        TexParser.Parse(@"\frac{___(2)___}{12}").Items.ShouldHaveSingleItem().ShouldBeOfType<MathFraction>().Numerator.ShouldBeOfType<MathRow>().Items.ShouldBe([new MathGap(2)]);

    [Fact]
    public void Nesting_deeper_than_any_school_formula_is_refused() =>
        Should.Throw<TexException>(() => TexParser.Parse(string.Concat(Enumerable.Repeat("{", 5000))));
}
