namespace TeacherBot.Printing.Fonts;

/// <summary>The faces that lie in Fonts/Files.</summary>
enum FaceName
{
    /// <summary>PT Serif: the text of tasks.</summary>
    Serif,
    SerifBold,

    /// <summary>PT Serif Italic: the letters of formulas.</summary>
    SerifItalic,

    /// <summary>PT Sans: everything around the tasks.</summary>
    Sans,
    SansBold,

    /// <summary>STIX Math as TrueType: signs, roots, growing parentheses.</summary>
    Math,

    /// <summary>A part of DejaVu Sans: rare signs nobody else has.</summary>
    Symbols,
}
