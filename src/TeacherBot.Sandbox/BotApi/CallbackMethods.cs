using System.Text.Json.Nodes;
using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.BotApi;

/// answerCallbackQuery: once, and while the person still waits.
sealed class CallbackMethods(World world)
{
    public const long AnswerableMs = 60_000;

    const int LongestAnswer = 200;
    const int ToastsKept = 20;

    public JsonNode AnswerCallbackQuery(ApiRequest request)
    {
        var text = request.Text("text");
        if (text?.Length > LongestAnswer)
            throw ApiError.BadRequest("MESSAGE_TOO_LONG");
        using (world.Enter())
        {
            if (!world.State.Taps.Remove(request.Text("callback_query_id") ?? "", out var tap) || world.NowMs - tap.AtMs > AnswerableMs)
                throw ApiError.BadRequest("query is too old and response timeout expired or query ID is invalid");
            var chat = world.FindChat(tap.ChatId)!;
            if (!string.IsNullOrEmpty(text) || request.Text("url") is not null)
                chat.Toasts.Add(new Toast(tap.Id, text, request.Flag("show_alert"), request.Text("url"), world.Now));
            if (chat.Toasts.Count > ToastsKept)
                chat.Toasts.RemoveAt(0);
            world.Touch(chat);
            return true;
        }
    }
}
