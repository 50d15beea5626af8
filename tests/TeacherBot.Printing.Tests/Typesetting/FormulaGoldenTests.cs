using System.Text;
using TeacherBot.Printing.Fonts;
using TeacherBot.Printing.Tests.Goldens;
using TeacherBot.Printing.Tests.Samples;
using TeacherBot.Printing.Typesetting;

namespace TeacherBot.Printing.Tests.Typesetting;

/// <summary>Where every part of a formula stands, at 10 pt; to renew: UPDATE_GOLDEN=1.</summary>
public sealed class FormulaGoldenTests
{
    static readonly string[] Formulas =
    [
        "12+5=17", "-3-(-7)", @"6:2\cdot 3", "2,5", @"12\,345", @"\frac{1}{2}", @"2\frac{1}{3}+1\frac{1}{6}", @"\frac{\frac{1}{2}}{3}",
        "x^2", "x_1^2", "2^{10}", @"f^2", @"\left(\frac{3}{4}\right)^2", @"\sqrt{16}", @"\sqrt[3]{27}", @"\sqrt{\frac{1}{4}}",
        @"a\le b\ge c\ne d", @"\pm 3", @"90^\circ", @"2\pi r", @"5\text{ см}", "x+___(1)___=5", @"\frac{___(2)___}{12}", @"\alpha+\beta", @"\sin x", @"[1; 2)", @"|x|=3",
    ];

    [Fact]
    public void Every_part_of_a_formula_stands_where_it_stood() => Golden.Text("formulas.txt", Dump(Formulas));

    [Fact]
    public void Every_part_of_a_formula_of_algebra_stands_where_it_stood() => Golden.Text("algebra.txt", Dump(SampleFormulas.All));

    [Fact]
    public void Every_part_of_the_formulas_of_school_stands_where_it_stood() => Golden.Text("school.txt", Dump(SchoolFormulas.All));

    [Fact]
    public void More_than_a_hundred_and_fifty_formulas_are_kept() =>
        Formulas.Concat(SampleFormulas.All).Concat(SchoolFormulas.All).Distinct().Count().ShouldBeGreaterThanOrEqualTo(150);

    [Theory]
    [InlineData(@"\begin{cases} x=1 \\ y=2 \end{cases}", @"\begin{cases} x=1 \\ y=2 \\ z=3 \end{cases}")]
    [InlineData(@"|\frac{1}{2}|", @"|\frac{\frac{1}{2}}{3}|")]
    [InlineData(@"\sqrt{2}", @"\sqrt{\frac{1}{2}}")]
    public void What_encloses_grows_with_what_it_holds(string low, string tall)
    {
        using var shaper = new Shaper();
        var setter = new FormulaSetter(shaper, Gaps.None);
        Height(low).ShouldBeLessThan(Height(tall) * 0.85f);

        float Height(string tex) => setter.Set(TexParser.Parse(tex), 10) is var box ? box.Ascent + box.Descent : 0;
    }

    [Fact]
    public void A_limit_stands_under_its_function()
    {
        using var shaper = new Shaper();
        var setter = new FormulaSetter(shaper, Gaps.None);
        var lim = setter.Set(TexParser.Parse(@"\lim"), 10);
        var limit = setter.Set(TexParser.Parse(@"\lim_{x \to 2}"), 10);
        limit.Width.ShouldBeLessThan(lim.Width * 1.5f);
        limit.Descent.ShouldBeGreaterThan(lim.Descent + 3);
    }

    [Theory]
    [InlineData(@"\frac{1}{2}")]
    [InlineData(@"2\frac{1}{3}")]
    public void A_fraction_is_centred_on_the_signs_of_its_line(string tex)
    {
        using var shaper = new Shaper();
        var setter = new FormulaSetter(shaper, Gaps.None);
        var fraction = setter.Set(TexParser.Parse(tex), 10);
        var axis = (fraction.Ascent - fraction.Descent) / 2;
        axis.ShouldBe(SymbolSetter.Axis * 10, 0.6f);
    }

    [Fact]
    public void Parentheses_are_as_tall_as_what_they_hold()
    {
        using var shaper = new Shaper();
        var setter = new FormulaSetter(shaper, Gaps.None);
        var inner = setter.Set(TexParser.Parse(@"\frac{\frac{1}{2}}{\frac{3}{4}}"), 10);
        var fence = setter.Set(TexParser.Parse(@"\left(\frac{\frac{1}{2}}{\frac{3}{4}}\right)"), 10);
        (fence.Ascent + fence.Descent).ShouldBeGreaterThanOrEqualTo((inner.Ascent + inner.Descent) * 0.95f);
    }

    [Fact]
    public void A_long_formula_breaks_after_its_signs_and_repeats_them()
    {
        using var shaper = new Shaper();
        var pieces = new FormulaSetter(shaper, Gaps.None).Pieces(TexParser.Parse("1+2+3=6"), 10);
        pieces.Count.ShouldBe(4);
        pieces[^1].Sign.ShouldBeNull();
        pieces.Take(3).ShouldAllBe(piece => piece.Sign != null);
    }

    static string Dump(IEnumerable<string> formulas)
    {
        using var shaper = new Shaper();
        var setter = new FormulaSetter(shaper, new Gaps([3.2f, 4.4f]));
        var dump = new StringBuilder();
        foreach (var formula in formulas)
        {
            dump.Append(formula).Append('\n').Append(setter.Set(TexParser.Parse(formula), 10).Dump()).Append('\n');
        }

        return dump.ToString();
    }
}
