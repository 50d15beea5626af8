using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TeacherBot.Tests;

public sealed class SettingsAtStartTests
{
    const string Token = "--Telegram:BotToken=123456:AAAAAAAAAAAA";

    [Fact]
    public async Task Without_a_token_the_bot_says_what_it_needs() =>
        (await Start()).ShouldBe(["Telegram__BotToken: set the bot's token as BotFather gave it (digits, a colon, letters and digits)."]);

    [Fact]
    public async Task A_wrong_number_names_its_field() =>
        (await Start(Token, "--Production:Workers=0")).ShouldBe(["Production__Workers: must be 1–64."]);

    [Fact]
    public async Task Words_in_place_of_a_number_name_their_field_and_are_not_repeated() =>
        (await Start(Token, "--Limits:SheetsPerHour=secret-words")).ShouldBe(["Limits__SheetsPerHour: must be a whole number."]);

    [Fact]
    public async Task Several_wrong_sections_are_told_at_once() =>
        (await Start("--Telegram:PublicUrl=ftp://x", "--Limits:SheetsPerDay=0", "--Billing:WelcomeCredits=-1")).Order().ShouldBe(
        [
            "Billing__WelcomeCredits: must be 0–1000000.",
            "Limits__SheetsPerDay: must be above 0.",
            "Telegram__BotToken: set the bot's token as BotFather gave it (digits, a colon, letters and digits).",
            "Telegram__PublicUrl: must be an http(s) address.",
            "Telegram__WebhookSecret: required with Telegram__PublicUrl: 1–256 characters of A-Z a-z 0-9 _ -.",
        ]);

    [Fact]
    public async Task A_broken_connection_string_is_named_without_its_password() =>
        (await Start(Token, "--ConnectionStrings:Postgres=Host=x;Password=hush;Nonsense=1"))
            .ShouldBe(["ConnectionStrings__Postgres: not a PostgreSQL connection string (Host=…;Database=…;Username=…;Password=…)."]);

    [Fact]
    public void A_fault_that_is_no_setting_is_not_explained_away()
    {
        WrongSettings.In(new InvalidOperationException("Something else.")).ShouldBeEmpty();
        WrongSettings.In(new AggregateException(new IOException())).ShouldBeEmpty();
    }

    /// <summary>What the bot complains of before it does anything.</summary>
    static async Task<IReadOnlyList<string>> Start(params string[] settings)
    {
        await using var bot = Bot.Build(settings);
        return WrongSettings.In(Should.Throw<Exception>(bot.Services.GetRequiredService<IStartupValidator>().Validate));
    }
}
