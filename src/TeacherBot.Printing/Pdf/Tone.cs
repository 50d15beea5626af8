namespace TeacherBot.Printing.Pdf;

/// <summary>The few colours of a page; all of them keep their meaning on a black and white printer.</summary>
enum Tone
{
    Black,

    /// <summary>Secondary words: points, footer.</summary>
    Grey,

    /// <summary>Lines to write on and table rules.</summary>
    Line,

    /// <summary>The squares of the work space, pale blue-grey.</summary>
    Grid,

    /// <summary>Backgrounds of table heads.</summary>
    Tint,

    /// <summary>The paper itself: what a hollow dot covers.</summary>
    White,

    /// <summary>What the design emphasises with.</summary>
    Accent,

    /// <summary>A ground of the accent's colour, light enough for black words.</summary>
    Pale,
}
