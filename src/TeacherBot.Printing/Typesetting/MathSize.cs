namespace TeacherBot.Printing.Typesetting;

/// <summary>How large a part of a formula is.</summary>
/// <param name="Size">pt.</param>
/// <param name="Smallest">pt; a pupil must be able to read an index in a fraction.</param>
/// <param name="Level">0 on the line, more inside scripts and fractions.</param>
readonly record struct MathSize(float Size, float Smallest, int Level)
{
    /// <summary>Fractions on a line stay large: school print does not use the tiny fractions of journals.</summary>
    const float InFraction = 0.86f;
    const float InNestedFraction = 0.76f;
    const float InScript = 0.7f;
    const float SmallestShare = 0.55f;

    public bool IsScript => Level >= 2;

    public static MathSize OnLine(float size) => new(size, size * SmallestShare, 0);

    public MathSize Fraction => Smaller(Level == 0 ? InFraction : InNestedFraction, Level + 1);

    public MathSize Script => Smaller(InScript, Level + 2);

    MathSize Smaller(float share, int level) => this with { Size = MathF.Max(Size * share, Smallest), Level = level };
}
