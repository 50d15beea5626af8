namespace TeacherBot.Domain.Mathematics;

sealed class PlainWriter : ExpressionWriter
{
    protected override string Digits(Rational value) => value.Decimal(".");

    protected override string MixedNumber(Mixed mixed) => $"({mixed.Whole}+{mixed.Numerator}/{mixed.Denominator})";

    protected override string GapMark(int index) => $"[{index}]";

    protected override string Fraction(Binary fraction, bool leading) => Joined(fraction, leading);

    protected override string Exponent(Expression exponent) => $"^{Within(exponent, AtomLevel, leading: false)}";

    protected override string Sign(Binary binary) => binary.Operation switch
    {
        Operation.Add => "+",
        Operation.Subtract => "-",
        Operation.Multiply => "*",
        Operation.Divide or Operation.Over => "/",
        Operation.Modulo => " mod ",
        _ => throw new ArgumentOutOfRangeException(nameof(binary)),
    };

    protected override int LevelOf(Expression expression) => expression switch
    {
        Binary { Operation: Operation.Add or Operation.Subtract } => SumLevel,
        Binary { Operation: Operation.Power } => PowerLevel,
        Binary => ProductLevel,
        Negative => PowerLevel,
        _ => AtomLevel,
    };
}
