using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises;

/// <summary>Drawing until the draw fits.</summary>
public static class Lots
{
    const int MostDraws = 10_000;

    /// <exception cref="InvalidOperationException">Nothing fits: the condition contradicts the draw.</exception>
    public static T Until<T>(this SheetRandom random, Func<SheetRandom, T> draw, Func<T, bool> fits)
    {
        for (var i = 0; i < MostDraws; i++)
        {
            var drawn = draw(random);
            if (fits(drawn))
            {
                return drawn;
            }
        }

        throw new InvalidOperationException("No draw fits the condition.");
    }
}
