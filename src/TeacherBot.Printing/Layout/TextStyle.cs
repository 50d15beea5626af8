using TeacherBot.Printing.Fonts;

namespace TeacherBot.Printing.Layout;

/// <summary>How a paragraph looks.</summary>
/// <param name="Size">pt.</param>
/// <param name="Leading">From baseline to baseline when nothing tall stands between, pt.</param>
/// <param name="Justified">Both edges straight where the words allow it.</param>
/// <param name="Hyphenated">Long words may be cut where lines would be loose otherwise.</param>
sealed record TextStyle(FaceName Face, float Size, float Leading, bool Justified = false, bool Hyphenated = false);
