using System.Text.Json.Nodes;

namespace TeacherBot.Sandbox.BotApi;

/// Every method the sandbox plays. Names are matched without regard to case, as Telegram does.
sealed class MethodTable(
    UpdateMethods updates, ProfileMethods profile, CommandMethods commands, SendMethods send, EditMethods edit,
    FileMethods files, CallbackMethods callbacks, ChatMethods chats, PollMethods polls)
{
    public delegate Task<ApiAnswer> Handler(ApiRequest request, CancellationToken cancellation);

    /// Null for a method Telegram does not have, or the sandbox does not play.
    public Handler? Find(string method) => method.ToLowerInvariant() switch
    {
        "getupdates" => updates.GetUpdates,
        "setwebhook" => Told(updates.SetWebhook),
        "deletewebhook" => Told(updates.DeleteWebhook),
        "getwebhookinfo" => Now(updates.GetWebhookInfo),
        "getme" => Now(profile.GetMe),
        "setmyname" => Now(profile.SetMyName),
        "getmyname" => Now(profile.GetMyName),
        "setmydescription" => Now(profile.SetMyDescription),
        "getmydescription" => Now(profile.GetMyDescription),
        "setmyshortdescription" => Now(profile.SetMyShortDescription),
        "getmyshortdescription" => Now(profile.GetMyShortDescription),
        "setmycommands" => Now(commands.SetMyCommands),
        "getmycommands" => Now(commands.GetMyCommands),
        "deletemycommands" => Now(commands.DeleteMyCommands),
        "sendmessage" => Now(send.SendMessage),
        "senddocument" => Now(send.SendDocument),
        "sendphoto" => Now(send.SendPhoto),
        "sendmediagroup" => Now(send.SendMediaGroup),
        "sendchataction" => Now(send.SendChatAction),
        "editmessagetext" => Now(edit.EditMessageText),
        "editmessagecaption" => Now(edit.EditMessageCaption),
        "editmessagereplymarkup" => Now(edit.EditMessageReplyMarkup),
        "editmessagemedia" => Now(edit.EditMessageMedia),
        "deletemessage" => Now(edit.DeleteMessage),
        "deletemessages" => Now(edit.DeleteMessages),
        "getfile" => Now(files.GetFile),
        "answercallbackquery" => Now(callbacks.AnswerCallbackQuery),
        "getchat" => Now(chats.GetChat),
        "getchatmember" => Now(chats.GetChatMember),
        "leavechat" => Now(chats.LeaveChat),
        "sendpoll" => Now(polls.SendPoll),
        "stoppoll" => Now(polls.StopPoll),
        _ => null,
    };

    static Handler Now(Func<ApiRequest, JsonNode> method) => (request, _) => Task.FromResult(new ApiAnswer(method(request)));

    static Handler Told(Func<ApiRequest, ApiAnswer> method) => (request, _) => Task.FromResult(method(request));
}
