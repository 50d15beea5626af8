namespace TeacherBot.Sandbox.Chats;

/// A Telegram account of a person; the bot's own account is <see cref="BotAccount"/>.
sealed record Person(long Id, string FirstName, string? LastName, string? Username, string LanguageCode, bool IsAdmin)
{
    public string FullName => LastName is null ? FirstName : $"{FirstName} {LastName}";
}
