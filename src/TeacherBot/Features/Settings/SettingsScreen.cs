using TeacherBot.Domain.Teachers;
using TeacherBot.Features.NewWorksheet;
using TeacherBot.Localization;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.Settings;

/// <summary>/settings</summary>
public static class ShowSettings
{
    public static Outcome Handle(Turn turn)
    {
        turn.Conversation.SettingsAsked();
        return new Outcome { Screen = ScreenChange.Send };
    }
}

/// <summary>The language of the chat, the names in the head of sheets and their look.</summary>
public static class SettingsScreen
{
    public static Screen For(ChatView chat) => Screen
        .Saying("settings.title", Name("settings.school", chat.Print.School), Name("settings.teacher", chat.Print.Teacher), PrintRows.Summary(chat.Print, null), "settings.language")
        .Row([.. ChooseLanguage.Offered.Select(language => Button.For($"settings.language.{language}", new LanguageTapped(language)))])
        .Row(Button.For("settings.school.button", new SchoolAskedTapped()), Button.For("settings.teacher.button", new TeacherNameAskedTapped()))
        .WithPrint(chat.Print)
        .Row(Button.Setting("settings.qr", new QrCodeTapped(!chat.Print.HasQrCode), chat.Print.HasQrCode))
        .Row(Steps.Back);

    static Phrase Name(string key, string? name) => name is null ? new(key, new Phrase("settings.not_given")) : new(key, name);
}

/// <summary>A name is waited for.</summary>
public static class NamingScreen
{
    public static Screen ForWork() => Screen.Saying("look.kind.ask").Row(Steps.Back);

    public static Screen ForSchool(PrintSettings print) => ForName("settings.school.ask", print.School);

    public static Screen ForTeacher(PrintSettings print) => ForName("settings.teacher.ask", print.Teacher);

    static Screen ForName(string ask, string? known) => known is null
        ? Screen.Saying(ask).Row(Steps.Back)
        : Screen.Saying(ask, new Phrase("settings.now", known)).Row(Button.For("settings.forget", new ForgetNameTapped())).Row(Steps.Back);
}
