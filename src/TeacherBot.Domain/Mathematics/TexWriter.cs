namespace TeacherBot.Domain.Mathematics;

/// <summary>As Russian schoolbooks print: <c>\cdot</c>, <c>:</c>, decimal comma, thousands apart from 10 000 on.</summary>
sealed class TexWriter : ExpressionWriter
{
    protected override string Digits(Rational value) => GroupedDigits.Of(value, "\\,");

    protected override string MixedNumber(Mixed mixed) => $"{mixed.Whole}\\frac{{{mixed.Numerator}}}{{{mixed.Denominator}}}";

    protected override string GapMark(int index) => $"___({index})___";

    protected override string Fraction(Binary fraction, bool leading) => $"\\frac{{{Write(fraction.Left)}}}{{{Write(fraction.Right)}}}";

    protected override string Exponent(Expression exponent) => $"^{{{Write(exponent)}}}";

    protected override string Sign(Binary binary) => binary switch
    {
        { Operation: Operation.Add } => "+",
        { Operation: Operation.Subtract } => "-",
        { Operation: Operation.Multiply, Left: Number, Right: Letter } => string.Empty,
        { Operation: Operation.Multiply } => " \\cdot ",
        { Operation: Operation.Divide } => ":",
        { Operation: Operation.Modulo } => " \\bmod ",
        _ => throw new ArgumentOutOfRangeException(nameof(binary)),
    };

    protected override string Bracketed(Expression inner)
    {
        var written = Write(inner);
        return written.Contains("\\frac", StringComparison.Ordinal) ? $"\\left({written}\\right)" : $"({written})";
    }

    protected override int LevelOf(Expression expression) => expression switch
    {
        Binary { Operation: Operation.Add or Operation.Subtract } => SumLevel,
        Binary { Operation: Operation.Power or Operation.Over } => PowerLevel,
        Binary => ProductLevel,
        Negative or Mixed => PowerLevel,
        _ => AtomLevel,
    };
}
