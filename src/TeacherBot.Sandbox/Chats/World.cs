namespace TeacherBot.Sandbox.Chats;

/// The played Telegram: people, chats and files. Whoever reads or changes it holds <see cref="Enter"/>; the lock may be taken again inside.
sealed class World(WorldState state, SandboxOptions options, ChangeFeed changes)
{
    readonly Lock gate = new();

    public WorldState State => state;
    public TimeProvider Clock => options.Clock;
    public long BotId { get; } = long.Parse(options.Token[..options.Token.IndexOf(':', StringComparison.Ordinal)]);
    public long NowMs => Clock.GetUtcNow().ToUnixTimeMilliseconds();
    public long Now => NowMs / 1000;

    public Lock.Scope Enter() => gate.EnterScope();

    public Chat? FindChat(long id) => state.Chats.GetValueOrDefault(id);

    public Person PersonOrNewTeacher(long id)
    {
        if (state.People.TryGetValue(id, out var known))
            return known;
        var person = TeacherNames.Newcomer(id, id == options.AdminId);
        return Keep(person);
    }

    public Person Keep(Person person)
    {
        state.People[person.Id] = person;
        Touch(PrivateChat(person));
        return person;
    }

    public Chat PrivateChat(Person person) => ChatOrNew(person.Id, Chat.Private, title: null);

    public Chat ChatOrNew(long id, string type, string? title)
    {
        if (state.Chats.TryGetValue(id, out var chat))
            return chat;
        return state.Chats[id] = new Chat { Id = id, Type = type, Title = title };
    }

    public Message Post(Chat chat, Func<int, Message> compose)
    {
        var message = compose(++state.LastMessageId);
        chat.Messages.Add(message);
        if (message.FromId == BotId)
            chat.Action = null;
        Touch(chat);
        return message;
    }

    public Message Replace(Chat chat, Message edited)
    {
        chat.Messages[chat.Messages.FindIndex(message => message.Id == edited.Id)] = edited;
        Touch(chat);
        return edited;
    }

    public void Remove(Chat chat, Message message)
    {
        chat.Messages.Remove(message);
        Touch(chat);
    }

    public void Touch(Chat chat)
    {
        chat.Version = ++state.Version;
        changes.Publish(new ChatChange(chat.Id, chat.Version));
    }
}
