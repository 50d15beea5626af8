namespace TeacherBot.Domain.Mathematics;

enum TokenKind
{
    Number,
    Letter,
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
    Relation,
    End,
}

/// <param name="Position">From 0, of its first character.</param>
/// <param name="Length">In characters.</param>
readonly record struct Token(TokenKind Kind, int Position, int Length)
{
    public Rational Value { get; init; }

    public char Letter { get; init; }

    public int Gap { get; init; }

    public Relation Relation { get; init; }
}
