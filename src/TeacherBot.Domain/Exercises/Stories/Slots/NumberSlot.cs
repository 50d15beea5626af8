using TeacherBot.Domain.Mathematics;

namespace TeacherBot.Domain.Exercises.Stories.Slots;

/// <summary>A number and, after a no-break space, the noun that agrees with it.</summary>
sealed class NumberSlot(char letter, Plural? noun, NumberForm form) : ISlot
{
    public char Letter => letter;

    public string Write(Cast cast) => Quantity.Write(cast[letter], noun, form);

    public bool TryRead(string text, ref int position, Cast cast) =>
        Quantity.TryRead(text, ref position, noun, form) is { } number && cast.Give(letter, number);
}
