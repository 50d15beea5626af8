using System.Text.Json;

namespace TeacherBot.Scenarios.Sandbox;

public sealed class EditingRulesTests : SandboxTest
{
    const string NotModified =
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

    [Fact]
    public async Task An_edit_that_changes_nothing_is_refused()
    {
        var id = await BotSends("раз", Keyboard("a"));
        await Refuses(NotModified, "editMessageText", new { chat_id = Anna, message_id = id, text = " раз ", reply_markup = Keyboard("a") });
        await Refuses(NotModified, "editMessageReplyMarkup", new { chat_id = Anna, message_id = id, reply_markup = Keyboard("a") });
        await Call("editMessageText", new { chat_id = Anna, message_id = id, text = "<b>раз</b>", parse_mode = "HTML", reply_markup = Keyboard("a") });
    }

    [Fact]
    public async Task An_edit_without_a_keyboard_takes_the_keyboard_away()
    {
        var id = await BotSends("раз", Keyboard("a"));
        var edited = await Call("editMessageText", new { chat_id = Anna, message_id = id, text = "раз" });
        edited["reply_markup"].ShouldBeNull();
        edited["edit_date"].ShouldNotBeNull();
        (await Shown())[^1]!["edited"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Only_a_message_of_the_bot_that_exists_can_be_edited()
    {
        var typed = (int)(await Says("/start"))["id"]!;
        await Refuses("Bad Request: message to edit not found", "editMessageText", new { chat_id = Anna, message_id = 999, text = "a" });
        await Refuses("Bad Request: message can't be edited", "editMessageText", new { chat_id = Anna, message_id = typed, text = "a" });
        await Refuses("Bad Request: message identifier is not specified", "editMessageText", new { chat_id = Anna, text = "a" });
        await Refuses("Bad Request: chat not found", "editMessageText", new { chat_id = 999, message_id = typed, text = "a" });
    }

    [Fact]
    public async Task A_message_id_of_another_chat_is_not_found()
    {
        var id = await BotSends("раз");
        await Says("/start", user: 502);
        await Refuses("Bad Request: message to edit not found", "editMessageText", new { chat_id = 502, message_id = id, text = "a" });
    }

    [Fact]
    public async Task A_text_becomes_a_document_and_the_same_call_can_be_repeated()
    {
        var id = await BotSends("Печатаю…", Keyboard("Стоп"));
        var media = JsonSerializer.Serialize(new { type = "document", media = "attach://sheet", caption = "<b>Готово</b>", parse_mode = "HTML" });
        var edited = await Call("editMessageMedia", Upload("sheet", "лист.pdf", [1, 2, 3], new { message_id = id, media }));
        edited["document"]!["file_name"]!.ToString().ShouldBe("лист.pdf");
        edited["caption"]!.ToString().ShouldBe("Готово");
        edited["text"].ShouldBeNull();
        edited["reply_markup"].ShouldBeNull();
        await Call("editMessageMedia", Upload("sheet", "лист.pdf", [1, 2, 3], new { message_id = id, media }));
        (await Shown()).Count(message => message!["document"] is not null).ShouldBe(1);
        await Refuses("Bad Request: there is no text in the message to edit", "editMessageText", new { chat_id = Anna, message_id = id, text = "a" });
        await Call("editMessageCaption", new { chat_id = Anna, message_id = id, caption = "Вариант 1" });
    }

    [Fact]
    public async Task A_missing_attachment_and_a_wrong_kind_of_media_are_refused()
    {
        var id = await BotSends("раз");
        await Refuses(
            "Bad Request: there is no document in the request", "editMessageMedia",
            new { chat_id = Anna, message_id = id, media = new { type = "document", media = "attach://nothing" } });
        await Refuses(
            "Bad Request: can't parse InputMedia: invalid media type specified", "editMessageMedia",
            new { chat_id = Anna, message_id = id, media = new { type = "hologram", media = "attach://x" } });
        await Refuses("Bad Request: there is no caption in the message to edit", "editMessageCaption", new { chat_id = Anna, message_id = id, caption = "a" });
    }

    [Fact]
    public async Task Edited_texts_have_their_own_words_for_too_long()
    {
        var id = await BotSends("раз");
        await Refuses("Bad Request: MESSAGE_TOO_LONG", "editMessageText", new { chat_id = Anna, message_id = id, text = new string('a', 4097) });
    }

    [Fact]
    public async Task A_deleted_message_is_gone_and_cannot_be_deleted_twice()
    {
        var id = await BotSends("раз");
        await Call("deleteMessage", new { chat_id = Anna, message_id = id });
        (await Shown()).Count.ShouldBe(1);
        await Refuses("Bad Request: message to delete not found", "deleteMessage", new { chat_id = Anna, message_id = id });
    }

    [Fact]
    public async Task A_bot_may_not_delete_what_others_write_in_a_group()
    {
        var id = (int)(await Sim("groups/-100/messages", new { userId = Anna, text = "привет" }))["id"]!;
        await Refuses("Bad Request: message can't be deleted", "deleteMessage", new { chat_id = -100, message_id = id });
    }
}
