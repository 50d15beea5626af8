using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.Simulation;

sealed record PersonChange(string? FirstName = null, string? LastName = null, string? Username = null, string? LanguageCode = null);

/// New people, and people who change their name or language.
sealed class PeopleDesk(World world, SandboxOptions options)
{
    const long FirstTeacher = 101;

    public Person Change(long id, PersonChange change)
    {
        if (id <= 0)
            throw new SimError(400, "A user id is positive.");
        using (world.Enter())
        {
            var person = world.PersonOrNewTeacher(id);
            return world.Keep(person with
            {
                FirstName = change.FirstName ?? person.FirstName,
                LastName = change.LastName ?? (change.FirstName is null ? person.LastName : null),
                Username = change.Username ?? person.Username,
                LanguageCode = change.LanguageCode ?? person.LanguageCode,
            });
        }
    }

    public Person Newcomer(PersonChange? change)
    {
        using (world.Enter())
        {
            var id = Math.Max(FirstTeacher, world.State.People.Keys.DefaultIfEmpty(0).Max() + 1);
            return Change(id, change ?? new PersonChange());
        }
    }

    /// An empty world begins with an administrator and three teachers, so that there is somebody to try it as.
    public void Welcome()
    {
        using (world.Enter())
        {
            world.PersonOrNewTeacher(options.AdminId);
            if (world.State.People.Count > 1 || options.Forgets)
                return;
            for (var teacher = 0; teacher < 3; teacher++)
                Newcomer(change: null);
        }
    }
}
