using System.Text.Json.Nodes;
using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.BotApi;

/// getMe, and the bot's name and descriptions.
sealed class ProfileMethods(World world, Wire wire, SandboxOptions options)
{
    public JsonNode GetMe(ApiRequest request)
    {
        var me = wire.BotUser();
        me["can_join_groups"] = true;
        me["can_read_all_group_messages"] = true;
        me["supports_inline_queries"] = false;
        me["can_connect_to_business"] = false;
        me["has_main_web_app"] = false;
        return me;
    }

    public JsonNode SetMyName(ApiRequest request) => Set(bot => bot.Names, request, "name", 64, "name is too long");

    public JsonNode SetMyDescription(ApiRequest request) => Set(bot => bot.Descriptions, request, "description", 512, "bot description is too long");

    public JsonNode SetMyShortDescription(ApiRequest request) =>
        Set(bot => bot.ShortDescriptions, request, "short_description", 120, "bot short description is too long");

    public JsonNode GetMyName(ApiRequest request) => Get(bot => bot.Names, request, "name", options.BotName);

    public JsonNode GetMyDescription(ApiRequest request) => Get(bot => bot.Descriptions, request, "description", "");

    public JsonNode GetMyShortDescription(ApiRequest request) => Get(bot => bot.ShortDescriptions, request, "short_description", "");

    JsonNode Set(Func<BotAccount, Dictionary<string, string>> texts, ApiRequest request, string field, int longest, string refusal)
    {
        var text = request.Text(field) ?? "";
        if (text.Length > longest)
            throw ApiError.BadRequest(refusal);
        var language = Language(request);
        using (world.Enter())
        {
            if (text.Length == 0)
                texts(world.State.Bot).Remove(language);
            else
                texts(world.State.Bot)[language] = text;
            return true;
        }
    }

    JsonObject Get(Func<BotAccount, Dictionary<string, string>> texts, ApiRequest request, string field, string otherwise)
    {
        using (world.Enter())
        {
            var known = texts(world.State.Bot);
            return new JsonObject { [field] = known.GetValueOrDefault(Language(request)) ?? known.GetValueOrDefault("") ?? otherwise };
        }
    }

    internal static string Language(ApiRequest request)
    {
        var language = request.Text("language_code") ?? "";
        return language.Length is 0 or 2 && language.All(char.IsAsciiLetterLower)
            ? language
            : throw ApiError.BadRequest("invalid language code specified");
    }
}
