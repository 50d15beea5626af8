using System.Text;
using System.Text.Json.Nodes;
using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.BotApi;

/// reply_markup: what Telegram accepts as a keyboard, and what it says of one it does not.
static class InlineKeyboard
{
    const int MostButtons = 100;
    const int MostInRow = 8;
    const int LongestData = 64;

    static readonly HashSet<string> Styles = ["danger", "success", "primary"];

    static readonly string[] Actions =
    [
        "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay", "disabled",
    ];

    /// The inline keyboard of a call, or null when it has none. Reply keyboards are accepted and not shown.
    public static Keyboard? Read(ApiRequest request)
    {
        if (request.Json("reply_markup", "can't parse reply keyboard markup JSON object") is not { } json)
            return null;
        if (json is not JsonObject markup)
            throw ApiError.BadRequest("object expected as reply markup");
        if (markup["inline_keyboard"] is not { } inline)
            return null;
        if (inline is not JsonArray rows)
            throw ApiError.BadRequest("field \"inline_keyboard\" must be of type Array");
        var keyboard = new Keyboard([.. rows.Select(Row).Where(row => row.Count > 0)]);
        if (keyboard.Buttons.Count() > MostButtons || keyboard.Rows.Any(row => row.Count > MostInRow))
            throw ApiError.BadRequest("reply markup is too long");
        return keyboard.Rows.Count == 0 ? null : keyboard;
    }

    static IReadOnlyList<Button> Row(JsonNode? row) =>
        row is JsonArray buttons
            ? [.. buttons.Select(Button)]
            : throw ApiError.BadRequest("field \"inline_keyboard\" must be an Array of Arrays");

    static Button Button(JsonNode? node)
    {
        if (node is not JsonObject json)
            throw ApiError.BadRequest("can't parse inline keyboard button: InlineKeyboardButton must be an Object");
        var label = Text(json, "text") ?? throw ApiError.BadRequest("can't parse inline keyboard button: Can't find field \"text\"");
        if (string.IsNullOrWhiteSpace(label))
            throw ApiError.BadRequest("BUTTON_TEXT_INVALID");
        if (!Actions.Any(action => json[action] is not null))
            throw ApiError.BadRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
        if (Text(json, "style") is { } style && !Styles.Contains(style))
            throw ApiError.BadRequest("can't parse inline keyboard button: invalid button style specified");
        var data = Text(json, "callback_data");
        if (data is not null && Encoding.UTF8.GetByteCount(data) is 0 or > LongestData)
            throw ApiError.BadRequest("BUTTON_DATA_INVALID");
        return new Button(label, data, Address(Text(json, "url")), json["disabled"] is not null, (JsonObject)json.DeepClone());
    }

    static string? Address(string? url)
    {
        if (url is null)
            return null;
        return LinkAddress.Normalize(url) ?? throw ApiError.BadRequest($"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL");
    }

    static string? Text(JsonObject json, string field)
    {
        if (json[field] is not { } value)
            return null;
        return value is JsonValue single && single.TryGetValue<string>(out var text)
            ? text
            : throw ApiError.BadRequest($"can't parse inline keyboard button: Field \"{field}\" must be of type String");
    }
}
