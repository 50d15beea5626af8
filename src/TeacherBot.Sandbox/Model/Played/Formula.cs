using System.Globalization;
using System.Text.RegularExpressions;

namespace TeacherBot.Sandbox.Model.Played;

/// Schoolroom arithmetic out of TeX: four operations, brackets, fractions, and one unknown (a letter or a gap) that is not multiplied by itself.
static partial class Formula
{
    /// The value of an expression or the root of an equation; null when it is neither.
    public static decimal? Solve(string tex)
    {
        try
        {
            var sides = Plain(tex).Split('=');
            if (sides.Length == 1 || sides[1].Length == 0)
                return new Reader(sides[0], unknown: null).Value();
            decimal Difference(decimal unknown) => new Reader(sides[0], unknown).Value() - new Reader(sides[1], unknown).Value();
            var (atZero, atOne) = (Difference(0), Difference(1));
            if (sides.Length != 2 || atOne == atZero)
                return null;
            var root = atZero / (atZero - atOne);
            return Math.Abs(Difference(root)) < 0.000001m ? root : null;
        }
        catch (Exception error) when (error is FormatException or DivideByZeroException or OverflowException)
        {
            return null;
        }
    }

    /// Whether an equality of numbers is true.
    public static bool Holds(string tex)
    {
        var sides = tex.Split('=');
        return sides.Length == 2 && Solve(sides[0]) is { } left && Solve(sides[1]) == left;
    }

    static string Plain(string tex)
    {
        var plain = Fraction.Replace(tex, "((${top})/(${bottom}))").Replace("{,}", ".").Replace(',', '.').Replace('−', '-');
        plain = Product.Replace(plain, "*").Replace(':', '/').Replace("÷", "/");
        plain = Gap.Replace(plain, "x");
        return Blank.Replace(plain, "");
    }

    [GeneratedRegex(@"\\[dt]?frac\{(?<top>[^{}]+)\}\{(?<bottom>[^{}]+)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Fraction { get; }

    [GeneratedRegex(@"\\cdot|\\times|·|×", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Product { get; }

    [GeneratedRegex(@"_{2,}\(\d+\)_{2,}|\[\d+\]|\\square|\\Box|□", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Gap { get; }

    [GeneratedRegex(@"\s|\\[,;! ]|\\left|\\right", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blank { get; }

    /// Reads from left to right: a sum of products of factors.
    sealed class Reader(string text, decimal? unknown)
    {
        const int Deepest = 50;

        int at;
        int depth;

        public decimal Value()
        {
            var value = Sum();
            return at == text.Length ? value : throw new FormatException();
        }

        decimal Sum()
        {
            var value = Product();
            while (Next is '+' or '-')
                value = text[at++] == '+' ? value + Product() : value - Product();
            return value;
        }

        decimal Product()
        {
            var value = Factor();
            while (true)
            {
                if (Next is '*' or '/')
                    value = text[at++] == '*' ? value * Factor() : value / Factor();
                else if (Next is '(' || char.IsAsciiLetterLower(Next))
                    value *= Factor();
                else
                    return value;
            }
        }

        decimal Factor()
        {
            if (Next == '-')
            {
                at++;
                return -Factor();
            }
            if (Next == '(')
                return Bracketed();
            if (char.IsAsciiLetterLower(Next))
            {
                at++;
                return unknown ?? throw new FormatException();
            }
            var start = at;
            while (char.IsAsciiDigit(Next) || Next == '.')
                at++;
            return decimal.Parse(text.AsSpan(start, at - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        }

        decimal Bracketed()
        {
            if (++depth > Deepest)
                throw new FormatException();
            at++;
            var value = Sum();
            if (Next != ')')
                throw new FormatException();
            at++;
            depth--;
            return value;
        }

        char Next => at < text.Length ? text[at] : '\0';
    }
}
