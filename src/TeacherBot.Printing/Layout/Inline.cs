using TeacherBot.Printing.Typesetting;

namespace TeacherBot.Printing.Layout;

/// <summary>A part of a sentence of a task.</summary>
abstract record Inline;

sealed record InlineWords(string Text) : Inline
{
    /// <summary>With its minus signs, and with no-break spaces where a line must not end.</summary>
    /// <param name="afterFormula">A number before it may have its unit here.</param>
    public string Typeset(bool afterFormula) => NoBreak.In(MinusSign.In(Text), afterFormula);
}


sealed record InlineFormula(MathRow Formula) : Inline
{
    /// <summary>«число a»: a single letter does not begin a line.</summary>
    public bool StaysWithWord => Formula.Items is [MathSymbol { Italic: true }];
}

/// <param name="Number">From 1.</param>
sealed record InlineGap(int Number) : Inline;

sealed record InlineLineEnd : Inline;
