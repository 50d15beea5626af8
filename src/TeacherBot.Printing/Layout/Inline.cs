using TeacherBot.Printing.Typesetting;

namespace TeacherBot.Printing.Layout;

/// <summary>A part of a sentence of a task.</summary>
abstract record Inline;

sealed record InlineWords(string Text) : Inline;

sealed record InlineFormula(MathRow Formula) : Inline;

/// <param name="Number">From 1.</param>
sealed record InlineGap(int Number) : Inline;

sealed record InlineLineEnd : Inline;
