using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Arithmetic;

/// <summary>Numbers to compare a value with: close enough that one must calculate.</summary>
static class Neighbours
{
    /// <summary>The value itself or one at most so far away, inside the limits.</summary>
    public static int Near(this SheetRandom random, NumberLimits limits, Rational value, int distance) =>
        (int)random.Until(
            r => r.Chance(30) ? value : value + r.Next(-distance, distance),
            near => limits.Allows(near)).Numerator;

    /// <summary>The two in a random order.</summary>
    public static Problem Compared(this SheetRandom random, Expression first, Expression second, NumberForm form = NumberForm.Fraction) =>
        random.Chance(60) ? Comparison.Of(first, second, form) : Comparison.Of(second, first, form);
}
