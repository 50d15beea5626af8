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
    public async Task Half_of_Prodamus_is_not_enough() =>
        (await Start(Token, "--Prodamus:PayformUrl=https://shop.payform.ru")).ShouldBe(["Prodamus__SecretKey: required with Prodamus__PayformUrl: the secret key of the payment page."]);

    [Theory]
    [InlineData("--Prodamus:SecretKey=0123456789abcdef0123", "Prodamus__PayformUrl: required with the other settings of Prodamus.")]
    [InlineData("--Prodamus:Subscriptions:Starter=7", "Prodamus__PayformUrl: required with the other settings of Prodamus.")]
    [InlineData("--Billing:Packs=5", "Billing__Packs: must be credits:roubles, separated by commas.")]
    [InlineData("--Billing:Plans=gold:5:100", "Billing__Plans: must be name:credits:roubles, separated by commas, with the names starter, methodist, expert.")]
    [InlineData("--Billing:GraceDays=40", "Billing__GraceDays: must be 0–31.")]
    [InlineData("--Admin:ApiToken=short", "Admin__ApiToken: must have at least 16 characters.")]
    public async Task A_wrong_setting_of_money_names_its_field(string setting, string told) => (await Start(Token, setting)).ShouldBe([told]);

    [Theory]
    [InlineData("http://shop.payform.ru", "7", "Prodamus__PayformUrl: must be the https address of the payment page.")]
    [InlineData("https://shop.payform.ru", "seven", "Prodamus__Subscriptions__Starter: must be the number of a subscription, for one of Starter, Methodist, Expert.")]
    public async Task Wrong_settings_of_Prodamus_are_named(string url, string tariff, string told) =>
        (await Start(Token, $"--Prodamus:PayformUrl={url}", "--Prodamus:SecretKey=0123456789abcdef0123", $"--Prodamus:Subscriptions:Starter={tariff}")).ShouldBe([told]);

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
