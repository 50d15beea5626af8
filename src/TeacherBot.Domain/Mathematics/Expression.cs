using System.Numerics;

namespace TeacherBot.Domain.Mathematics;

/// <summary>A tree of school mathematics, the way it stands on paper. Built by code or by <see cref="Plain"/> and <see cref="Tex"/>.</summary>
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

/// <summary>An unknown. A bare <c>e</c> is read as the number: see <see cref="Constant"/>.</summary>
/// <param name="Name">One Latin or Greek letter.</param>
/// <param name="Index">Letters, digits and signs below the line: <c>1</c>, <c>n</c>, <c>n+1</c>.</param>
public sealed record Letter(char Name, string? Index = null) : Expression;

/// <summary>π or e.</summary>
public sealed record Constant : Expression
{
    Constant(string name, double approximately)
    {
        Name = name;
        Approximately = approximately;
    }

    public static Constant Pi { get; } = new("pi", Math.PI);

    public static Constant E { get; } = new("e", Math.E);

    /// <summary>In plain notation.</summary>
    public string Name { get; }

    public double Approximately { get; }
}

/// <summary>A place for the pupil to fill in.</summary>
/// <param name="Index">From 1.</param>
public sealed record Gap(int Index) : Expression;

public sealed record Negative(Expression Operand) : Expression;

public sealed record Binary(Operation Operation, Expression Left, Expression Right) : Expression;

/// <summary>An angle in degrees; its value is in radians.</summary>
public sealed record Degrees(Expression Angle) : Expression;

/// <summary>A function of its arguments.</summary>
public sealed record Call : Expression
{
    /// <exception cref="ArgumentException">The function takes another number of arguments.</exception>
    public Call(Function function, params IReadOnlyList<Expression> arguments)
    {
        if (arguments.Count != function.ArgumentCount())
        {
            throw new ArgumentException($"{function} takes {function.ArgumentCount()} arguments, not {arguments.Count}.", nameof(arguments));
        }

        Function = function;
        Arguments = arguments;
    }

    public Function Function { get; }

    /// <summary>One, or two for <see cref="Function.Root"/> and <see cref="Function.Log"/>.</summary>
    public IReadOnlyList<Expression> Arguments { get; }

    /// <summary>What the function is taken of: the last argument.</summary>
    public Expression Argument => Arguments[^1];

    public bool Equals(Call? other) => other is not null && Function == other.Function && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => Arguments.Aggregate(HashCode.Combine(Function), HashCode.Combine);
}

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
