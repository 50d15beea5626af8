namespace TeacherBot.Printing.Typesetting;

/// <summary>A word of TeX.</summary>
/// <param name="Position">From 0, in the formula.</param>
/// <param name="Length">Characters.</param>
readonly record struct TexToken(TexTokenKind Kind, string Text, int Position, int Length);

enum TexTokenKind
{
    /// <summary>A name after a backslash, without the backslash.</summary>
    Command,

    /// <summary>Digits with an optional decimal comma or point.</summary>
    Number,
    Character,
    GroupOpen,
    GroupClose,
    Superscript,
    Subscript,

    /// <summary><c>___(1)___</c>; the text is the number.</summary>
    Gap,
    Space,
    End,
}
