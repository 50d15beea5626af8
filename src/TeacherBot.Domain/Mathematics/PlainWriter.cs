namespace TeacherBot.Domain.Mathematics;

/// <summary>Writes what the contracts know: an angle is in radians, the factorial of a number is a product.</summary>
sealed class PlainWriter : ExpressionWriter
{
    /// <summary>Its product still fits into a formula.</summary>
    const int LargestFactorial = 100;

    protected override string Digits(Rational value) => value.Decimal(".");

    protected override string MixedNumber(Mixed mixed) => $"({mixed.Whole}+{mixed.Numerator}/{mixed.Denominator})";

    protected override string GapMark(int index) => $"[{index}]";

    protected override string LetterName(Letter letter) => letter.Index switch
    {
        null => letter.Name.ToString(),
        var index when index.All(char.IsAsciiLetterOrDigit) => $"{letter.Name}_{index}",
        var index => $"{letter.Name}_{{{index}}}",
    };

    protected override string ConstantName(Constant constant) => constant.Name;

    protected override string FunctionOf(Call call) =>
        call is { Function: Function.Factorial, Argument: Number { Value: { IsInteger: true } number } } && number <= LargestFactorial
            ? $"({string.Join('*', Enumerable.Range(1, Math.Max(1, (int)number.Numerator)))})"
            : $"{call.Function.Plain()}({string.Join(';', call.Arguments.Select(argument => Write(argument)))})";

    protected override string Angle(Degrees degrees) => $"({Within(degrees.Angle, ProductLevel, leading: true)}*pi/180)";

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
        Negative => SignLevel,
        _ => AtomLevel,
    };
}
