using System.Buffers;

namespace TeacherBot.Domain.Mathematics;

/// <summary>As Russian schoolbooks print: <c>\cdot</c>, <c>:</c>, decimal comma, thousands apart from 10 000 on.</summary>
/// <remarks>Which factors stand without a sign is said by <see cref="Juxtaposition"/>.</remarks>
sealed class TexWriter : ExpressionWriter
{
    static readonly SearchValues<char> AsciiLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    protected override string Digits(Rational value) => GroupedDigits.Of(value, "\\,");

    protected override string MixedNumber(Mixed mixed) => $"{mixed.Whole}\\frac{{{mixed.Numerator}}}{{{mixed.Denominator}}}";

    protected override string GapMark(int index) => $"___({index})___";

    protected override string LetterName(Letter letter) => Symbols.Tex(letter.Name) + (letter.Index is null ? string.Empty : $"_{{{letter.Index}}}");

    protected override string ConstantName(Constant constant) => constant == Constant.Pi ? "\\pi" : constant.Name;

    protected override string FunctionOf(Call call) => call.Function switch
    {
        Function.Sqrt => $"\\sqrt{{{Write(call.Argument)}}}",
        Function.Root => $"\\sqrt[{Write(call.Arguments[0])}]{{{Write(call.Argument)}}}",
        Function.Abs => Bars(Write(call.Argument)),
        Function.Factorial when call.Argument is Number { Value.IsInteger: true } or Letter => $"{Write(call.Argument)}!",
        Function.Factorial => $"{Bracketed(call.Argument)}!",
        _ => Named(call, string.Empty),
    };

    protected override string Angle(Degrees degrees) =>
        $"{(degrees.Angle is Number or Letter ? Write(degrees.Angle) : Bracketed(degrees.Angle))}^{{\\circ}}";

    protected override string Raised(Binary power) => power switch
    {
        { Left: Call { Function: Function.Sqrt or Function.Root } } => Bracketed(power.Left) + Exponent(power.Right),
        { Left: Call call, Right: not Negative } when call.Function.IsWord() => Named(call, Exponent(power.Right)),
        _ => base.Raised(power),
    };

    protected override string Joined(Binary binary, bool leading)
    {
        if (!Juxtaposition.IsPossible(binary))
        {
            return base.Joined(binary, leading);
        }

        var (left, right) = (Within(binary.Left, FactorLevel, leading: false), Within(binary.Right, PowerLevel, leading: false));
        return Glued(left, right);
    }

    protected override string Fraction(Binary fraction, bool leading) => $"\\frac{{{Write(fraction.Left)}}}{{{Write(fraction.Right)}}}";

    protected override string Exponent(Expression exponent) => $"^{{{Write(exponent)}}}";

    protected override string Sign(Binary binary) => binary switch
    {
        { Operation: Operation.Add } => "+",
        { Operation: Operation.Subtract } => "-",
        { Operation: Operation.Multiply } => " \\cdot ",
        { Operation: Operation.Divide } => ":",
        { Operation: Operation.Modulo } => " \\bmod ",
        _ => throw new ArgumentOutOfRangeException(nameof(binary)),
    };

    protected override string Bracketed(Expression inner)
    {
        var written = Write(inner);
        return IsTall(written) ? $"\\left({written}\\right)" : $"({written})";
    }

    protected override int LevelOf(Expression expression) => expression switch
    {
        Binary { Operation: Operation.Add or Operation.Subtract } => SumLevel,
        Binary { Operation: Operation.Power or Operation.Over } => PowerLevel,
        Binary binary => Juxtaposition.IsPossible(binary) ? FactorLevel : ProductLevel,
        Negative => SignLevel,
        Call { Function: Function.Sqrt or Function.Root or Function.Abs } => AtomLevel,
        Mixed or Call or Degrees => PowerLevel,
        _ => AtomLevel,
    };

    /// <summary>A command needs a space before a letter: <c>\pi r</c>.</summary>
    static string Glued(string left, string right)
    {
        var letters = left.Length - left.AsSpan().LastIndexOf('\\') - 1;
        var command = letters < left.Length && left.AsSpan(left.Length - letters).IndexOfAnyExcept(AsciiLetters) < 0;
        return command && char.IsAsciiLetter(right[0]) ? $"{left} {right}" : left + right;
    }

    static bool IsTall(string written) => written.Contains("\\frac", StringComparison.Ordinal) || written.Contains("\\left", StringComparison.Ordinal);

    static string Bars(string written) => IsTall(written) || written.Contains('|', StringComparison.Ordinal) ? $"\\left|{written}\\right|" : $"|{written}|";

    /// <summary>A function with its name before it; <paramref name="power"/> stands between the two.</summary>
    string Named(Call call, string power)
    {
        var @base = call.Function == Function.Log ? $"_{{{Write(call.Arguments[0])}}}" : string.Empty;
        var argument = Juxtaposition.IsBareArgument(call.Argument) ? Write(call.Argument) : Bracketed(call.Argument);
        var space = argument[0] is '(' or '|' || argument.StartsWith("\\left", StringComparison.Ordinal) ? string.Empty : " ";
        return $"{call.Function.Command()}{@base}{power}{space}{argument}";
    }
}
