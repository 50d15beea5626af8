using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.BotApi;

/// setMyCommands, getMyCommands, deleteMyCommands: one list for each scope and language.
sealed partial class CommandMethods(World world, ChatAccess access)
{
    const int MostCommands = 100;
    const int LongestDescription = 256;

    public JsonNode SetMyCommands(ApiRequest request)
    {
        if (request.Json("commands", "can't parse commands JSON object") is not JsonArray list)
            throw ApiError.BadRequest("expected an Array of BotCommand");
        if (list.Count > MostCommands)
            throw ApiError.BadRequest("BOT_COMMANDS_TOO_MUCH");
        var commands = list.Select(Command).ToList();
        using (world.Enter())
        {
            world.State.Bot.Commands[Key(request)] = commands;
            TouchPrivateChats();
            return true;
        }
    }

    public JsonNode GetMyCommands(ApiRequest request)
    {
        using (world.Enter())
        {
            var commands = world.State.Bot.Commands.GetValueOrDefault(Key(request)) ?? [];
            return new JsonArray([.. commands.Select(command => Wire.Object(new { command = command.Name, description = command.Description }))]);
        }
    }

    public JsonNode DeleteMyCommands(ApiRequest request)
    {
        using (world.Enter())
        {
            world.State.Bot.Commands.Remove(Key(request));
            TouchPrivateChats();
            return true;
        }
    }

    static Command Command(JsonNode? node)
    {
        var name = node?["command"]?.ToString() ?? throw ApiError.BadRequest("can't parse BotCommand: Can't find field \"command\"");
        var description = node["description"]?.ToString() ?? throw ApiError.BadRequest("can't parse BotCommand: Can't find field \"description\"");
        if (!Name().IsMatch(name.TrimStart('/')))
            throw ApiError.BadRequest("BOT_COMMAND_INVALID");
        return description.Trim().Length is > 0 and <= LongestDescription
            ? new Command(name.TrimStart('/'), description.Trim())
            : throw ApiError.BadRequest("BOT_COMMAND_DESCRIPTION_INVALID");
    }

    string Key(ApiRequest request)
    {
        var scope = request.Json("scope", "can't parse BotCommandScope JSON object");
        return $"{Scope(scope)}|{ProfileMethods.Language(request)}";
    }

    string Scope(JsonNode? scope)
    {
        var type = scope is null ? "default" : scope["type"]?.ToString();
        return type switch
        {
            "default" or "all_private_chats" or "all_group_chats" or "all_chat_administrators" => type,
            "chat" or "chat_administrators" => $"{type}:{access.ToRead(scope!["chat_id"]?.ToString()).Id}",
            "chat_member" => $"{type}:{access.ToRead(scope!["chat_id"]?.ToString()).Id}:{scope["user_id"]}",
            _ => throw ApiError.BadRequest("can't parse BotCommandScope: unsupported type specified"),
        };
    }

    /// The menu is part of what a chat page shows.
    void TouchPrivateChats()
    {
        foreach (var chat in world.State.Chats.Values.Where(chat => chat.IsPrivate).ToList())
            world.Touch(chat);
    }

    [GeneratedRegex("^[a-z0-9_]{1,32}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
