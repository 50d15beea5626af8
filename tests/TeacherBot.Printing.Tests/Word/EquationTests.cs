using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TeacherBot.Printing.Tests.Goldens;
using TeacherBot.Printing.Tests.Samples;
using TeacherBot.Printing.Typesetting;
using TeacherBot.Printing.Word;

namespace TeacherBot.Printing.Tests.Word;

/// <summary>Formulas as equations of the word processor; to renew: UPDATE_GOLDEN=1.</summary>
public sealed partial class EquationTests
{
    static readonly string[] School =
    [
        "12+5=17", "-3-(-7)", @"6:2\cdot 3", "2,5", @"12\,345", @"\frac{1}{2}", @"2\frac{1}{3}+1\frac{1}{6}", @"\frac{\frac{1}{2}}{3}", "x^2", "x_1^2", @"\left(\frac{3}{4}\right)^2",
        @"\sqrt{16}", @"90^\circ", @"5\text{ см}", "x+___(1)___=5", @"\frac{___(2)___}{12}", @"\sin 2x\cdot\cos(x+1)", "[1; 2)", "|x|=3", "||x-1|-2|^2", ">", @"\sin^2 x", @"\lim_{x\to 0}\frac{\sin x}{x}=1",
    ];

    [Fact]
    public void Formulas_of_school_are_written_as_they_were() => Golden.Text("equations.txt", Dump(School));

    [Fact]
    public void Formulas_of_algebra_are_written_as_they_were() => Golden.Text("equations-algebra.txt", Dump(SampleFormulas.All));

    /// <summary>Indented, without namespaces, every run as its letters: what a reviewer can read.</summary>
    static string Dump(IEnumerable<string> formulas)
    {
        var dump = new StringBuilder();
        foreach (var formula in formulas)
        {
            var equation = XElement.Parse(Equation.Of(TexParser.Parse(formula), new Gaps([3.2f, 4.4f])).OuterXml);
            dump.Append(formula).Append('\n').Append("  ").Append(Written(equation)).Append('\n');
        }

        return dump.ToString();
    }

    static string Written(XElement element)
    {
        var name = element.Name.LocalName;
        var marks = string.Concat(element.Attributes().Where(attribute => attribute.Name.LocalName == "val").Select(attribute => $"={attribute.Value}"));
        return name switch
        {
            "t" => $"«{element.Value}»",
            "r" => string.Concat(element.Elements().Select(Written)),
            "rPr" => string.Concat(element.Elements().Select(look => look.Name.LocalName == "nor" ? "text" : "upright")),
            _ => Closed().Replace($"{name}{marks}({string.Join(' ', element.Elements().Select(Written))})", ""),
        };
    }

    [GeneratedRegex(@"\(\)$", RegexOptions.None, 1000)]
    private static partial Regex Closed();
}
