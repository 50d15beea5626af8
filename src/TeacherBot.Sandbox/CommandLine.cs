using System.Globalization;
using TeacherBot.Sandbox.Model;

namespace TeacherBot.Sandbox;

/// Reads the arguments of the sandbox: options to start with, or what to print and the code to end with.
sealed record CommandLine(SandboxOptions? Options, string? Message, int ExitCode)
{
    const string Help =
        """
        Plays Telegram, Prodamus and a language model on this machine and starts the bot against it. Needs no keys and no network.

        dotnet run --project src/TeacherBot.Sandbox [-- options]
          --port N     where the chat page and the Bot API listen (1-65535, default 8080)
          --data DIR   where chats, files and the bot's database are kept (default ./data/sandbox)
          --no-bot     only the servers; start the bot yourself
          --recordings DIR         replies of real models recorded there are served again for equal requests
          --record URL             passes calls of the model on to this OpenAI-compatible endpoint and records its replies
          --record-key-env NAME    the variable of the environment that holds the endpoint's key
          --help       this text
        """;

    public static CommandLine Read(IReadOnlyList<string> arguments)
    {
        var options = new SandboxOptions { Port = 8080, Data = Path.Combine("data", "sandbox"), StartBot = true };
        for (var at = 0; at < arguments.Count; at++)
        {
            switch (arguments[at])
            {
                case "--help" or "-h":
                    return new CommandLine(Options: null, Help, ExitCode: 0);
                case "--no-bot":
                    options = options with { StartBot = false };
                    break;
                case "--port" when at + 1 < arguments.Count:
                    if (!int.TryParse(arguments[++at], NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port is < 1 or > 65535)
                        return Wrong($"--port {arguments[at]}: a number from 1 to 65535 is needed.");
                    options = options with { Port = port };
                    break;
                case "--data" when at + 1 < arguments.Count && arguments[at + 1].Length > 0:
                    options = options with { Data = arguments[++at] };
                    break;
                case "--recordings" when at + 1 < arguments.Count && arguments[at + 1].Length > 0:
                    options = options with { Recordings = arguments[++at] };
                    break;
                case "--record" when at + 1 < arguments.Count:
                    if (!Upstream.IsAddress(arguments[++at]))
                        return Wrong($"--record {arguments[at]}: an http(s) address is needed, as https://api.openai.com/v1.");
                    options = options with { RecordUpstream = arguments[at] };
                    break;
                case "--record-key-env" when at + 1 < arguments.Count:
                    if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(arguments[++at])))
                        return Wrong($"--record-key-env {arguments[at]}: the environment has no such variable.");
                    options = options with { RecordKeyEnvironment = arguments[at] };
                    break;
                case "--port" or "--data" or "--recordings" or "--record" or "--record-key-env":
                    return Wrong($"{arguments[at]} needs a value.");
                default:
                    return Wrong($"Unknown argument {arguments[at]}; allowed: --port N, --data DIR, --no-bot, --recordings DIR, --record URL, --record-key-env NAME, --help.");
            }
        }
        return options.RecordUpstream is not null && (options.RecordKeyEnvironment is null || options.Recordings is null)
            ? Wrong("--record needs --record-key-env NAME and --recordings DIR.")
            : new CommandLine(options, Message: null, ExitCode: 0);
    }

    static CommandLine Wrong(string message) => new(Options: null, message, ExitCode: 2);
}
