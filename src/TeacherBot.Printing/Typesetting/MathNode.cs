namespace TeacherBot.Printing.Typesetting;

/// <summary>A formula as a tree: what it says, before anybody decides how large or where.</summary>
abstract record MathNode
{
    /// <summary>Whether a pupil writes somewhere in it.</summary>
    public virtual bool HasGap => false;
}

/// <summary>Things side by side.</summary>
sealed record MathRow(IReadOnlyList<MathNode> Items) : MathNode
{
    public override bool HasGap => Items.Any(item => item.HasGap);
}

/// <summary>A sign, letter or whole number set as one.</summary>
/// <param name="Class">Decides the space around it.</param>
/// <param name="Italic">Latin letters are italic, digits and signs upright.</param>
sealed record MathSymbol(string Text, MathClass Class, bool Italic = false) : MathNode;

/// <summary>Words inside a formula, spaces kept.</summary>
sealed record MathText(string Text) : MathNode;

/// <summary>A named function: upright, with a thin space after it.</summary>
sealed record MathFunction(string Name) : MathNode;

sealed record MathFraction(MathNode Numerator, MathNode Denominator) : MathNode
{
    public override bool HasGap => Numerator.HasGap || Denominator.HasGap;
}

/// <summary>Index and power of a base; at least one of them is present.</summary>
sealed record MathScripts(MathNode Base, MathNode? Sub, MathNode? Super) : MathNode
{
    public override bool HasGap => Base.HasGap || Sub?.HasGap == true || Super?.HasGap == true;
}

/// <param name="Degree">null: a square root.</param>
sealed record MathRoot(MathNode Radicand, MathNode? Degree) : MathNode
{
    public override bool HasGap => Radicand.HasGap || Degree?.HasGap == true;
}

/// <summary>Delimiters that grow with what they hold.</summary>
/// <param name="Left">null: nothing on that side.</param>
sealed record MathFence(string? Left, MathNode Body, string? Right) : MathNode
{
    public override bool HasGap => Body.HasGap;
}

/// <summary>Rows under one another, cells of a column from one left edge: a system, or cases.</summary>
sealed record MathGrid(IReadOnlyList<IReadOnlyList<MathNode>> Rows) : MathNode
{
    public override bool HasGap => Rows.Any(row => row.Any(cell => cell.HasGap));
}

/// <summary>A large sign that works on what follows: an integral, a sum, a product.</summary>
sealed record MathBig(string Sign) : MathNode;

enum OverMark
{
    /// <summary>Digits of a number, a segment, the opposite event.</summary>
    Bar,

    /// <summary>A vector.</summary>
    Arrow,

    /// <summary>An arc of a circle.</summary>
    Arc,
}

/// <summary>A mark over something, as wide as it.</summary>
sealed record MathOver(MathNode Body, OverMark Mark) : MathNode
{
    public override bool HasGap => Body.HasGap;
}

/// <param name="Em">Of the current size.</param>
sealed record MathSpace(float Em) : MathNode;

/// <summary>A gap to be filled in by hand.</summary>
/// <param name="Number">From 1, as in <c>___(1)___</c>.</param>
sealed record MathGap(int Number) : MathNode
{
    public override bool HasGap => true;
}

/// <summary>The classes of TeX that decide spacing.</summary>
enum MathClass
{
    Ordinary,
    Function,
    Binary,
    Relation,
    Open,
    Close,
    Punctuation,
    Inner,
}
