using CsCheck;
using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Tests.Mathematics;

public class RootsTests
{
    [Theory]
    [InlineData("2*x+3=11", "4")]
    [InlineData("x^2-5*x+6=0", "2; 3")]
    [InlineData("x^2+1=0", "")]
    [InlineData("x^2-2*x-1=0", "1-sqrt(2); 1+sqrt(2)")]
    [InlineData("3*x^2-2=0", "-sqrt(6)/3; sqrt(6)/3")]
    [InlineData("x^3-6*x^2+11*x-6=0", "1; 2; 3")]
    [InlineData("x^4-5*x^2+4=0", "-2; -1; 1; 2")]
    [InlineData("x^4-5*x^2+6=0", "-sqrt(3); -sqrt(2); sqrt(2); sqrt(3)")]
    [InlineData("(x^2+x)^2-8*(x^2+x)+12=0", "-3; -2; 1; 2")]
    [InlineData("(x-1)*(x-2)*(x-3)*(x-4)=15", "(5-sqrt(21))/2; (5+sqrt(21))/2")]
    [InlineData("x^3=27", "3")]
    [InlineData("x^3=2", "root(3;2)")]
    [InlineData("x^6=64", "-2; 2")]
    [InlineData("x^4+x^3-4*x^2+x+1=0", "(-3-sqrt(5))/2; (-3+sqrt(5))/2; 1")]
    [InlineData("(x^2-4)/(x-2)=0", "-2")]
    [InlineData("6/x+x=5", "2; 3")]
    [InlineData("1/(x-1)+2/(x+1)=4/(x^2-1)", "5/3")]
    [InlineData("sqrt(x+2)=x", "2")]
    [InlineData("sqrt(x)=-1", "")]
    [InlineData("sqrt(x+5)-sqrt(x)=1", "4")]
    [InlineData("sqrt(2*x+3)+sqrt(x-2)=4", "3")]
    [InlineData("sqrt(x^2-9)*(x-1)=0", "-3; 3")]
    [InlineData("x-3*sqrt(x)+2=0", "1; 4")]
    [InlineData("root(3;x-1)=-2", "-7")]
    [InlineData("x^(2/3)=4", "8")]
    [InlineData("abs(x-3)=5", "-2; 8")]
    [InlineData("abs(x-1)+abs(x-2)=3", "0; 3")]
    [InlineData("abs(2*x-1)=x-3", "")]
    [InlineData("2^x=8", "3")]
    [InlineData("2^(x^2-3*x)=1/4", "1; 2")]
    [InlineData("4^x-5*2^x+4=0", "0; 2")]
    [InlineData("2^x=3", "log(2;3)")]
    [InlineData("2^(x+1)+2^(x-1)=20", "3")]
    [InlineData("3*4^x-5*6^x+2*9^x=0", "0; 1")]
    [InlineData("2^(x+1)=3^x", "log(3/2;2)")]
    [InlineData("(1/3)^(2*x-1)=27", "-1")]
    [InlineData("e^x=5", "ln(5)")]
    [InlineData("e^(2*x)-3*e^x+2=0", "0; ln(2)")]
    [InlineData("3^(x^2)=9^x", "0; 2")]
    [InlineData("log(2;x)=3", "8")]
    [InlineData("log(2;x-1)+log(2;x+1)=3", "3")]
    [InlineData("lg(x)^2-3*lg(x)+2=0", "10; 100")]
    [InlineData("log(2;x)+log(4;x)=3", "4")]
    [InlineData("log(3;x^2-1)=log(3;x+5)", "-2; 3")]
    [InlineData("log(1/2;3*x-1)=-3", "3")]
    [InlineData("log(x;8)=3", "2")]
    [InlineData("log(2;x)+log(x;2)=5/2", "sqrt(2); 4")]
    [InlineData("log(2;4*x)*log(2;x)=3", "1/8; 2")]
    [InlineData("lg(x^2)=2", "-10; 10")]
    [InlineData("ln(x)=1", "e")]
    [InlineData("sqrt(2)*x=4", "2*sqrt(2)")]
    [InlineData("x^2-2*sqrt(3)*x+3=0", "sqrt(3)")]
    [InlineData("x^2-(1+sqrt(2))*x+sqrt(2)=0", "1; sqrt(2)")]
    [InlineData("pi*x=2*pi", "2")]
    [InlineData("(x-1)*2^x=0", "1")]
    [InlineData("sqrt(x-2)*log(2;x-1)=0", "2")]
    public void The_roots_are_found_and_no_others(string equation, string roots) =>
        Solve(equation).List.ShouldBe(Numbers(roots));

    [Theory]
    [InlineData("2*(x+1)=2*x+2", "(-oo;+oo)")]
    [InlineData("x/x=1", "(-oo;0)U(0;+oo)")]
    [InlineData("sqrt(x)^2=x", "[0;+oo)")]
    [InlineData("log(2;x^3)=3*log(2;x)", "(0;+oo)")]
    public void An_identity_holds_on_its_whole_domain(string equation, string domain)
    {
        var roots = Solve(equation);
        roots.IsAll.ShouldBeTrue();
        roots.Set.ShouldBe(IntervalNotation.ParsePlain(domain));
    }

    [Fact]
    public void An_equation_may_hold_on_a_ray_only()
    {
        var roots = Solve("abs(x-1)=x-1");
        roots.IsAll.ShouldBeFalse();
        roots.Set.ToString().ShouldBe("[1;+oo)");
    }

    [Theory]
    [InlineData("x^5-x-1=0")]
    [InlineData("2^x=x+3")]
    [InlineData("x+y=1")]
    [InlineData("x<1")]
    [InlineData("x^100=x+1")]
    [InlineData("sin(x)=1/2")]
    [InlineData("(x+1)^60*(x+2)^60*(x+3)^60*(x+4)^60*(x+5)^60=x")]
    public void What_is_beyond_the_methods_is_refused(string equation) => Should.Throw<UnsolvedException>(() => Solve(equation));

    /// <summary>Built from its roots, so that both a lost and a foreign root would show.</summary>
    [Fact]
    public void A_product_has_the_roots_it_was_built_from() => Gen.Select(Gen.Int[-9, 9].Array[1, 4], Gen.Int[1, 5], Gen.Int[0, 9]).Sample((roots, factor, more) =>
    {
        var product = string.Join('*', roots.Select(root => $"(x-({root}))"));
        var expected = roots.Distinct().Order().Select(root => (Real)root).ToArray();
        Solve($"{factor}*{product}=0").List.ShouldBe(expected);
        Solve($"{factor}*{product}*(x^2+{more + 1})=0").List.ShouldBe(expected);
        var expanded = Polynomial.TryOf(Plain.Parse($"{factor}*{product}")).ShouldNotBeNull().ToExpression();
        Solve($"{Plain.Write(expanded)}=0").List.ShouldBe(expected);
    });

    /// <summary>Equations of other kinds, built around the value where they hold.</summary>
    [Fact]
    public void Every_root_makes_its_equation_true() => Gen.Select(Gen.Int[-5, 5], Gen.Int[1, 4], Gen.Int[-4, 8], Gen.Int[0, 6]).Sample((root, a, b, kind) =>
    {
        var inner = $"({a}*x+({b}))";
        var value = (a * root) + b;
        var (left, right) = kind switch
        {
            0 => ($"sqrt({inner}+{10 - b + 20})", $"sqrt({value + 30 - b})"),
            1 => ($"2^{inner}", $"2^({value})"),
            2 => ($"abs{inner}", $"{Math.Abs(value)}"),
            3 => ($"log(3;{inner}+{40 - value})", "log(3;40)"),
            4 => ($"{inner}^3", $"({value})^3"),
            5 => ($"1/({inner}+{50 - value})", "1/50"),
            _ => ($"root(3;{inner})", $"root(3;{value})"),
        };
        var found = Solve($"{left}={right}").List;
        found.ShouldContain((Real)root, $"{left}={right}");
        found.Count.ShouldBe(kind == 2 && value != 0 ? 2 : 1);
    });

    static RootSet Solve(string equation) => Roots.Of(Plain.ParseStatement(equation), 'x');

    /// <summary>Cut at the semicolons outside brackets.</summary>
    static IReadOnlyList<Real> Numbers(string text) => text.Length == 0 ? [] : IntervalNotation.ParsePlain($"{{{text}}}").Points;
}
