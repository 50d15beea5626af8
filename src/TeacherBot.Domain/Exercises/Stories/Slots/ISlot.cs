namespace TeacherBot.Domain.Exercises.Stories.Slots;

/// <summary>A piece of a story's text that can be written and read back.</summary>
interface ISlot
{
    string Write(Cast cast);

    /// <summary>Reads the piece at the position, moves behind it and notes in the cast what it says.</summary>
    bool TryRead(string text, ref int position, Cast cast);
}

sealed class LiteralSlot(string literal) : ISlot
{
    public string Literal => literal;

    public string Write(Cast cast) => literal;

    public bool TryRead(string text, ref int position, Cast cast)
    {
        if (string.CompareOrdinal(text, position, literal, 0, literal.Length) != 0)
        {
            return false;
        }

        position += literal.Length;
        return true;
    }
}

sealed class GenderSlot(char person, string his, string hers) : ISlot
{
    public string Write(Cast cast) => cast.Person(person).IsGirl ? hers : his;

    public bool TryRead(string text, ref int position, Cast cast) =>
        cast.PersonOrNull(person) is not null && new LiteralSlot(Write(cast)).TryRead(text, ref position, cast);
}
