namespace TeacherBot.Sandbox;

/// How a sandbox is started. The defaults suit a test: a free port, a folder that is thrown away, no bot.
public sealed record SandboxOptions
{
    /// 0 takes a free port.
    public int Port { get; init; }

    /// Where chats and files are kept; null keeps them in a temporary folder until the sandbox stops.
    public string? Data { get; init; }

    /// Starts the built bot as a child process against this sandbox.
    public bool StartBot { get; init; }

    /// The one token the Bot API accepts. Made up; nothing outside this machine knows it.
    public string Token { get; init; } = "7000000001:AAHsandbox-sandbox-sandbox-sandbox1";
    public string BotName { get; init; } = "Учитель-бот";
    public string BotUsername { get; init; } = "teacher_sandbox_bot";
    public long AdminId { get; init; } = 1;

    /// The key of the played Prodamus. Made up, as the token is.
    public string PaymentSecret { get; init; } = "sandbox-prodamus-secret-key-0000000000000000000000000000000000000";

    /// The subscriptions of the played Prodamus: id, name, sum a month.
    public IReadOnlyDictionary<string, (string Name, string Sum)> Tariffs { get; init; } = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["1001"] = ("Начинающий", "390.00"),
        ["1002"] = ("Методист", "890.00"),
        ["1003"] = ("Эксперт", "1690.00"),
    };

    /// The key the started bot shows to the played model. Made up; the model takes any.
    public string ModelKey { get; init; } = "sk-sandbox-0000000000000000000000000000";

    /// The folder of recorded replies of models: served again, or filled while an upstream is recorded.
    public string? Recordings { get; init; }

    /// A real OpenAI-compatible endpoint to record, as https://api.openai.com/v1.
    public string? RecordUpstream { get; init; }

    /// The variable of the environment that holds the upstream's key.
    public string? RecordKeyEnvironment { get; init; }

    /// Further environment of the bot, over what the sandbox sets itself.
    public IReadOnlyDictionary<string, string> BotEnvironment { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// The assembly to run as the bot; null takes the one this sandbox was built with.
    public string? BotAssembly { get; init; }
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    internal string DataFolder { get; init; } = "";
    internal bool Forgets => Data is null;

    internal SandboxOptions WithDataFolder() =>
        this with { DataFolder = Path.GetFullPath(Data ?? Path.Combine(Path.GetTempPath(), $"teacherbot-sandbox-{Guid.NewGuid():N}")) };
}
