namespace TeacherBot.Sandbox.Chats;

/// What BotFather and the bot itself have set about the bot. Texts are kept per language, "" is every other language.
sealed class BotAccount
{
    public Dictionary<string, string> Names { get; init; } = new(StringComparer.Ordinal);
    public Dictionary<string, string> Descriptions { get; init; } = new(StringComparer.Ordinal);
    public Dictionary<string, string> ShortDescriptions { get; init; } = new(StringComparer.Ordinal);

    /// Key: scope and language, for example <c>all_private_chats|ru</c> or <c>chat:77|</c>.
    public Dictionary<string, IReadOnlyList<Command>> Commands { get; init; } = new(StringComparer.Ordinal);

    /// What an empty chat tells about the bot, in the person's language where there is one.
    public string? DescriptionFor(Person person) =>
        Descriptions.GetValueOrDefault(person.LanguageCode) ?? Descriptions.GetValueOrDefault("");

    /// The menu a person sees in their private chat: the narrowest scope wins, and in it their language.
    public IReadOnlyList<Command> MenuOf(Person person)
    {
        foreach (var scope in (string[])[$"chat:{person.Id}", "all_private_chats", "default"])
        {
            if (Commands.TryGetValue($"{scope}|{person.LanguageCode}", out var own) || Commands.TryGetValue($"{scope}|", out own))
                return own;
        }
        return [];
    }
}

sealed record Command(string Name, string Description);
