using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace TeacherBot.Scenarios.Sandbox;

/// The library the bot uses reads every answer of the sandbox.
public sealed class LibraryTests : SandboxTest
{
    [Fact]
    public async Task The_library_holds_a_whole_conversation()
    {
        var bot = new TelegramBotClient(new TelegramBotClientOptions(Sandbox.Token, Sandbox.BaseUrl));
        (await bot.GetMe()).Username.ShouldBe("teacher_sandbox_bot");
        await Says("/start");
        var start = (await bot.GetUpdates()).ShouldHaveSingleItem();
        start.Message!.From!.Id.ShouldBe(Anna);
        start.Message.Entities![0].Type.ShouldBe(MessageEntityType.BotCommand);

        var yes = new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("Да", "yes"));
        var menu = await bot.SendMessage(Anna, "<b>Меню</b>", ParseMode.Html, replyMarkup: yes);
        await Taps("Да");
        var tap = (await bot.GetUpdates(offset: start.Id + 1)).ShouldHaveSingleItem().CallbackQuery!;
        tap.Data.ShouldBe("yes");
        tap.Message!.Id.ShouldBe(menu.Id);
        await bot.AnswerCallbackQuery(tap.Id, "Принято");
        await bot.EditMessageText(Anna, menu.Id, "Работаю…");
        await bot.SendChatAction(Anna, ChatAction.UploadDocument);

        using var pdf = new MemoryStream([1, 2, 3]);
        var file = await bot.EditMessageMedia(Anna, menu.Id, new InputMediaDocument(InputFile.FromStream(pdf, "Лист № 1.pdf")) { Caption = "Готово" });
        file.Document!.FileName.ShouldBe("Лист № 1.pdf");
        file.Type.ShouldBe(MessageType.Document);
        await bot.SendDocument(Anna, InputFile.FromFileId(file.Document.FileId));
        using var copy = new MemoryStream();
        await bot.GetInfoAndDownloadFile(file.Document.FileId, copy);
        copy.ToArray().ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task The_library_reads_refusals_and_their_parameters()
    {
        var bot = new TelegramBotClient(new TelegramBotClientOptions(Sandbox.Token, Sandbox.BaseUrl) { RetryCount = 0 });
        (await Should.ThrowAsync<ApiRequestException>(() => bot.SendMessage(9, "a"))).Message.ShouldBe("Bad Request: chat not found");
        await Says("/start");
        await Sim("faults", new { method = "sendMessage", status = 429, retryAfter = 5 });
        var refused = await Should.ThrowAsync<ApiRequestException>(() => bot.SendMessage(Anna, "a"));
        refused.Parameters!.RetryAfter.ShouldBe(5);
    }

    [Fact]
    public async Task The_library_reads_members_polls_and_the_profile()
    {
        var bot = new TelegramBotClient(new TelegramBotClientOptions(Sandbox.Token, Sandbox.BaseUrl));
        await Says("/start");
        var poll = await bot.SendPoll(Anna, "2+2?", ["3", "4"], isAnonymous: false);
        await Sim($"users/{Anna}/poll-answers", new { options = new[] { 1 } });
        await Sim($"users/{Anna}/block");
        await Sim($"users/{Anna}/unblock");
        var updates = await bot.GetUpdates();
        updates.Single(update => update.PollAnswer is not null).PollAnswer!.OptionIds.ShouldBe([1]);
        updates.First(update => update.MyChatMember is not null).MyChatMember!.NewChatMember.Status.ShouldBe(ChatMemberStatus.Kicked);
        (await bot.StopPoll(Anna, poll.Id)).TotalVoterCount.ShouldBe(1);
        await bot.SetMyCommands([new BotCommand("help", "Помощь")], BotCommandScope.AllPrivateChats(), "ru");
        (await bot.GetMyCommands(BotCommandScope.AllPrivateChats(), "ru")).ShouldHaveSingleItem().Command.ShouldBe("help");
        (await bot.GetWebhookInfo()).Url.ShouldBeEmpty();
        (await bot.GetChat(Anna)).Type.ShouldBe(ChatType.Private);
        (await bot.GetChatMember(Anna, Anna)).Status.ShouldBe(ChatMemberStatus.Member);
    }
}
