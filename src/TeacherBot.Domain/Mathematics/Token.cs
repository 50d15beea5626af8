namespace TeacherBot.Domain.Mathematics;

enum TokenKind
{
    Number,

    /// <summary>A letter, π or e.</summary>
    Symbol,
    Gap,
    Plus,
    Minus,
    Times,
    Divide,
    Modulo,
    Power,
    Open,
    Close,

    /// <summary>TeX <c>\frac</c>; two groups in braces follow.</summary>
    Fraction,
    BraceOpen,
    BraceClose,

    /// <summary>A function by its name.</summary>
    Function,

    /// <summary>TeX <c>\sqrt</c>.</summary>
    Root,
    SquareOpen,
    SquareClose,

    /// <summary>Below the line, the base of a logarithm.</summary>
    Subscript,

    /// <summary>Opens or closes an absolute value.</summary>
    Bar,
    BarOpen,
    BarClose,
    Degree,
    Factorial,

    /// <summary>Between the arguments of a function.</summary>
    Semicolon,
    Relation,
    End,
}

/// <param name="Position">From 0, of its first character.</param>
/// <param name="Length">In characters.</param>
readonly record struct Token(TokenKind Kind, int Position, int Length)
{
    public Rational Value { get; init; }

    public Expression? Leaf { get; init; }

    public Function Function { get; init; }

    public int Gap { get; init; }

    public Relation Relation { get; init; }
}
