using Telegram.Bot.Types.ReplyMarkups;
using TeacherBot.Localization;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.TelegramApi.Delivery;

/// <summary>A screen in Telegram's words.</summary>
static class Markup
{
    const string Tick = "✓ ";

    public static string Text(Screen screen, Words words) => string.Join('\n', screen.Lines.Select(words.Html));

    public static InlineKeyboardMarkup? Keyboard(Screen screen, Words words) =>
        screen.Rows.Count == 0 ? null : new InlineKeyboardMarkup(screen.Rows.Select(row => row.Select(button => Key(button, words))));

    /// <summary>The text within Telegram's limit, cut between whole characters.</summary>
    public static string? Cut(string? text, int most)
    {
        if (text is null || text.Length <= most)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end] + "…";
    }

    static InlineKeyboardButton Key(Button button, Words words) => button.Look switch
    {
        _ when button.Url is { } url => new InlineKeyboardButton(words.Plain(button.Label)) { Url = url, Style = KeyboardButtonStyle.Primary },
        ButtonLook.Main => new InlineKeyboardButton(words.Plain(button.Label), button.Token) { Style = KeyboardButtonStyle.Primary },
        ButtonLook.Chosen => new InlineKeyboardButton(Tick + words.Plain(button.Label), button.Token),
        ButtonLook.Plain => new InlineKeyboardButton(words.Plain(button.Label), button.Token),
        _ => throw new ArgumentOutOfRangeException(nameof(button), button.Look, null),
    };
}
