using System.Security.Cryptography;
using System.Text.Json.Nodes;
using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.BotApi;

/// sendPoll, stopPoll.
sealed class PollMethods(World world, ChatAccess access, Wire wire)
{
    const int LongestQuestion = 300;
    const int LongestOption = 100;
    const int LongestExplanation = 200;
    const int MostOptions = 12;

    public JsonNode SendPoll(ApiRequest request)
    {
        var poll = Read(request);
        var keyboard = InlineKeyboard.Read(request);
        using (world.Enter())
        {
            var chat = access.ToWrite(request);
            return wire.Message(world.Post(chat, id => new Message
            {
                Id = id,
                ChatId = chat.Id,
                FromId = world.BotId,
                Date = world.Now,
                Poll = poll,
                Keyboard = keyboard,
            }));
        }
    }

    public JsonNode StopPoll(ApiRequest request)
    {
        var keyboard = InlineKeyboard.Read(request);
        using (world.Enter())
        {
            var chat = access.ToWrite(request);
            var message = ChatAccess.Named(chat, request) ?? throw ApiError.BadRequest("message with poll to stop not found");
            if (message.Poll is not { } poll)
                throw ApiError.BadRequest("message with poll to stop not found");
            if (message.FromId != world.BotId)
                throw ApiError.BadRequest("poll can't be stopped");
            if (poll.IsClosed)
                throw ApiError.BadRequest("poll has already been closed");
            var closed = world.Replace(chat, message with { Poll = poll with { IsClosed = true }, Keyboard = keyboard });
            return Wire.Poll(closed.Poll!);
        }
    }

    Poll Read(ApiRequest request)
    {
        var question = request.Text("question")?.Trim() ?? "";
        if (question.Length is 0 or > LongestQuestion)
            throw ApiError.BadRequest(question.Length == 0 ? "poll question must be non-empty" : $"poll question length must not exceed {LongestQuestion}");
        var options = Options(request);
        var isQuiz = request.Text("type")?.ToLowerInvariant() == "quiz";
        var correct = isQuiz ? Correct(request, options.Count) : [];
        var explanation = request.Text("explanation");
        if (explanation?.Length > LongestExplanation)
            throw ApiError.BadRequest("message caption is too long");
        var openPeriod = (int?)request.Integer("open_period");
        return new Poll(
            Id: RandomNumberGenerator.GetInt32(1, int.MaxValue).ToString() + world.State.LastMessageId,
            question, options, isQuiz,
            IsAnonymous: request.Text("is_anonymous") is null || request.Flag("is_anonymous"),
            ManyAnswers: request.Flag("allows_multiple_answers"),
            correct, explanation, openPeriod,
            CloseDate: request.Integer("close_date") ?? (openPeriod is { } seconds ? world.Now + seconds : null),
            IsClosed: request.Flag("is_closed"));
    }

    static List<string> Options(ApiRequest request)
    {
        if (request.Json("options", "can't parse options JSON object") is not JsonArray list)
            throw ApiError.BadRequest("expected an Array of String as options");
        var options = list.Select(option => (option is JsonObject described ? described["text"]?.ToString() : option?.ToString())?.Trim() ?? "").ToList();
        if (options.Count is 0 or > MostOptions)
            throw ApiError.BadRequest(options.Count == 0 ? "poll must have at least 1 answer option" : $"poll can't have more than {MostOptions} options");
        if (options.Exists(option => option.Length == 0))
            throw ApiError.BadRequest("poll options must be non-empty");
        return options.Exists(option => option.Length > LongestOption)
            ? throw ApiError.BadRequest($"poll options length must not exceed {LongestOption}")
            : options;
    }

    static List<int> Correct(ApiRequest request, int options)
    {
        var several = request.Json("correct_option_ids", "can't parse correct_option_ids JSON object") as JsonArray;
        List<int> correct = several is not null
            ? [.. several.Select(id => int.TryParse(id?.ToString(), out var number) ? number : -1)]
            : [(int)(request.Integer("correct_option_id") ?? -1)];
        return correct.Count > 0 && correct.TrueForAll(id => id >= 0 && id < options)
            ? correct
            : throw ApiError.BadRequest("wrong correct option ID specified");
    }
}
