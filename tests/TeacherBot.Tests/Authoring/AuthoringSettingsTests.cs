using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeacherBot.Authoring.Providers;

namespace TeacherBot.Tests.Authoring;

/// <summary>What stops the start, a line a field.</summary>
public sealed class AuthoringSettingsTests
{
    static readonly string[] Whole =
    [
        "--Telegram:BotToken=123456:AAAAAAAAAAAA", "--Ai:Providers:0:Name=polza", "--Ai:Providers:0:Endpoint=https://api.polza.ai/api/v1", "--Ai:Providers:0:ApiKey=0123456789",
        "--Ai:Providers:0:Models:Author=openai/gpt-4.1-mini", "--Ai:Providers:0:Models:Corrector=gpt-4o-mini",
    ];

    [Fact]
    public async Task Without_the_section_models_are_off()
    {
        await using var bot = Bot.Build(Whole[..1]);
        bot.Services.GetRequiredService<IStartupValidator>().Validate();
        bot.Services.GetRequiredService<ModelDesk>().IsOn.ShouldBeFalse();
    }

    [Fact]
    public async Task A_whole_section_switches_them_on()
    {
        await using var bot = Bot.Build([.. Whole, "--Ai:Routes:0:Role=author", "--Ai:Routes:0:Grades=10-11", "--Ai:Routes:0:Model=gpt-4.1"]);
        bot.Services.GetRequiredService<IStartupValidator>().Validate();
        bot.Services.GetRequiredService<ModelDesk>().IsOn.ShouldBeTrue();
    }

    [Fact]
    public async Task A_half_filled_provider_is_told_field_by_field() => (await Start("--Telegram:BotToken=123456:AAAAAAAAAAAA", "--Ai:Providers:0:Name=Polza AI")).ShouldBe(
    [
        "Ai__Providers__0__Name: required: 1–40 of a-z 0-9 . _ -.",
        "Ai__Providers__0__Endpoint: required: the https address of an OpenAI-compatible endpoint.",
        "Ai__Providers__0__ApiKey: required: the key the provider gave.",
        "Ai__Providers__0__Models__Author: required: the model that writes.",
    ]);

    [Theory]
    [InlineData("Providers:0:Models:Author=gpt-99", "Ai__Providers__0__Models__Author: must be a model with a known price, built in or in Ai__Prices__N.")]
    [InlineData("Providers:0:Models:Embedding=secret", "Ai__Providers__0__Models__Embedding: must be a model with a known price, built in or in Ai__Prices__N.")]
    [InlineData("Providers:0:Models:Corrector=gpt-4.1-mini-2025-04-14", "Ai__Providers__0__Models__Corrector: required, here or at a further provider: another model than the author's.")]
    [InlineData("Providers:0:Endpoint=http://example.org/v1", "Ai__Providers__0__Endpoint: required: the https address of an OpenAI-compatible endpoint.")]
    [InlineData("Providers:0:TimeoutSeconds=0", "Ai__Providers__0__TimeoutSeconds: must be 0.1–600.")]
    [InlineData("Providers:0:TimeoutSeconds=soon", "Ai__Providers__0__TimeoutSeconds: must be a number.")]
    [InlineData("Prices:0:Model=mine", "Ai__Prices__0__In: must be roubles for a million tokens, above 0.")]
    [InlineData("Budget:DayRoubles=0", "Ai__Budget__DayRoubles: must be above 0.")]
    [InlineData("Breaker:FailureRatio=2", "Ai__Breaker__FailureRatio: must be above 0, at most 1.")]
    public async Task A_wrong_setting_names_its_field(string setting, string told) => (await Start([.. Whole, $"--Ai:{setting}"])).ShouldBe([told]);

    [Fact]
    public async Task A_wrong_rule_is_told_field_by_field() =>
        (await Start([.. Whole, "--Ai:Routes:0:Role=boss", "--Ai:Routes:0:Plan=gold", "--Ai:Routes:0:Subject=magic", "--Ai:Routes:0:Grades=4-1", "--Ai:Routes:0:Volume=3", "--Ai:Routes:0:Provider=x"])).ShouldBe(
        [
            "Ai__Routes__0__Role: must be author, corrector or methodist.",
            "Ai__Routes__0__Plan: must be free or paid.",
            "Ai__Routes__0__Subject: must be one of math, algebra, geometry, russian.",
            "Ai__Routes__0__Grades: must be a grade or a range like 1-4, within 1-11.",
            "Ai__Routes__0__Volume: must be a volume or a range like 1-2, within 0-2.",
            "Ai__Routes__0__Model: required.",
            "Ai__Routes__0__Provider: must be the name of a provider.",
        ]);

    [Fact]
    public async Task A_model_with_a_price_of_its_own_may_write()
    {
        await using var bot = Bot.Build([.. Whole, "--Ai:Providers:0:Models:Author=own", "--Ai:Prices:0:Model=own", "--Ai:Prices:0:In=1.5"]);
        bot.Services.GetRequiredService<IStartupValidator>().Validate();
    }

    static async Task<IReadOnlyList<string>> Start(params string[] settings)
    {
        await using var bot = Bot.Build(settings);
        return WrongSettings.In(Should.Throw<Exception>(bot.Services.GetRequiredService<IStartupValidator>().Validate));
    }
}
