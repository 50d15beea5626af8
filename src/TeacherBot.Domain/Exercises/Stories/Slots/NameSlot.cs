namespace TeacherBot.Domain.Exercises.Stories.Slots;

sealed class NameSlot(char person, string grammaticalCase) : ISlot
{
    public char Person => person;

    public string Write(Cast cast) => cast.Person(person).In(grammaticalCase);

    public bool TryRead(string text, ref int position, Cast cast)
    {
        PersonName? found = null;
        foreach (var name in PersonName.All)
        {
            var written = name.In(grammaticalCase);
            var longer = found is null || written.Length > found.In(grammaticalCase).Length;
            if (longer && string.CompareOrdinal(text, position, written, 0, written.Length) == 0)
            {
                found = name;
            }
        }

        if (found is null || !cast.Give(person, found))
        {
            return false;
        }

        position += found.In(grammaticalCase).Length;
        return true;
    }
}
