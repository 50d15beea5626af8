namespace TeacherBot.Domain.Mathematics;

/// <summary>Writes a tree with only the brackets it needs; the two notations differ in their signs.</summary>
abstract class ExpressionWriter
{
    protected const int SumLevel = 1;
    protected const int ProductLevel = 2;

    /// <summary>With a minus before it.</summary>
    protected const int SignLevel = 3;

    /// <summary>Factors without a sign between them.</summary>
    protected const int FactorLevel = 4;
    protected const int PowerLevel = 5;
    protected const int AtomLevel = 6;

    /// <param name="leading">Whether nothing stands before it, so that a minus needs no brackets.</param>
    public string Write(Expression expression, bool leading = true) => expression switch
    {
        Number number => Digits(number.Value),
        Mixed mixed => MixedNumber(mixed),
        Letter letter => LetterName(letter),
        Constant constant => ConstantName(constant),
        Call call => FunctionOf(call),
        Degrees degrees => Angle(degrees),
        Gap gap => GapMark(gap.Index),
        Negative negative => leading ? Minus(negative) : Bracketed(negative),
        Binary { Operation: Operation.Over } fraction => Fraction(fraction, leading),
        Binary { Operation: Operation.Power } power => Raised(power),
        Binary binary => Joined(binary, leading),
        _ => throw new ArgumentException($"{expression.GetType().Name} cannot be written.", nameof(expression)),
    };

    protected abstract string Digits(Rational value);

    protected abstract string MixedNumber(Mixed mixed);

    protected abstract string GapMark(int index);

    protected abstract string LetterName(Letter letter);

    protected abstract string ConstantName(Constant constant);

    protected abstract string FunctionOf(Call call);

    protected abstract string Angle(Degrees degrees);

    protected abstract string Fraction(Binary fraction, bool leading);

    protected abstract string Exponent(Expression exponent);

    protected abstract string Sign(Binary binary);

    protected abstract int LevelOf(Expression expression);

    protected string Within(Expression operand, int level, bool leading) =>
        LevelOf(operand) < level ? Bracketed(operand) : Write(operand, leading);

    protected virtual string Bracketed(Expression inner) => $"({Write(inner)})";

    protected virtual string Raised(Binary power) => $"{Within(power.Left, AtomLevel, leading: false)}{Exponent(power.Right)}";

    protected virtual string Joined(Binary binary, bool leading)
    {
        var level = binary.Operation is Operation.Add or Operation.Subtract ? SumLevel : ProductLevel;
        return Within(binary.Left, level, leading) + Sign(binary) + Within(binary.Right, level + 1, leading: false);
    }

    string Minus(Negative negative) => "-" + Within(negative.Operand, FactorLevel, leading: false);
}
