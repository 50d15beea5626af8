using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>A tree of school arithmetic, the way it stands on paper. Built by code or by <see cref="Plain"/> and <see cref="Tex"/>.</summary>
public abstract record Expression
{
    /// <summary>A negative number becomes the <see cref="Negative"/> of its absolute value.</summary>
    public static implicit operator Expression(int value) => value < 0 ? new Negative(new Number(-value)) : new Number(value);

    public static Expression operator +(Expression left, Expression right) => new Binary(Operation.Add, left, right);

    public static Expression operator -(Expression left, Expression right) => new Binary(Operation.Subtract, left, right);

    public static Expression operator *(Expression left, Expression right) => new Binary(Operation.Multiply, left, right);

    /// <summary>Division written with a sign (<c>:</c>); for a fraction bar see <see cref="Over"/>.</summary>
    public static Expression operator /(Expression left, Expression right) => new Binary(Operation.Divide, left, right);

    /// <summary>Division written with a fraction bar.</summary>
    public Expression Over(Expression denominator) => new Binary(Operation.Over, this, denominator);

    public Expression Power(Expression exponent) => new Binary(Operation.Power, this, exponent);

    public sealed override string ToString() => Plain.Write(this);
}

/// <param name="Value">Not negative; a whole number or a finite decimal fraction.</param>
public sealed record Number(Rational Value) : Expression;

/// <summary>A mixed number: a whole part and a fraction in one.</summary>
public sealed record Mixed(BigInteger Whole, BigInteger Numerator, BigInteger Denominator) : Expression;

/// <summary>An unknown.</summary>
/// <param name="Name">One Latin letter.</param>
public sealed record Letter(char Name) : Expression;

/// <summary>A place for the pupil to fill in.</summary>
/// <param name="Index">From 1.</param>
public sealed record Gap(int Index) : Expression;

public sealed record Negative(Expression Operand) : Expression;

public sealed record Binary(Operation Operation, Expression Left, Expression Right) : Expression;

public enum Operation
{
    Add,
    Subtract,
    Multiply,

    /// <summary>With a sign: <c>12:4</c>.</summary>
    Divide,

    /// <summary>With a fraction bar.</summary>
    Over,

    /// <summary>The remainder, 0 or positive.</summary>
    Modulo,
    Power,
}
