using TeacherBot.Sandbox;
using TeacherBot.Sandbox.BotProcess;

namespace TeacherBot.Scenarios.Sandbox;

/// The environment of the bot that a sandbox starts.
public sealed class BotLaunchTests
{
    [Fact]
    public void The_bot_speaks_to_the_played_model_and_sees_no_real_key()
    {
        Environment.SetEnvironmentVariable("TEACHERBOT_TEST_RECORDED_KEY", "sk-real");
        Environment.SetEnvironmentVariable("Ai__Providers__7__ApiKey", "sk-real");
        var options = new SandboxOptions { RecordKeyEnvironment = "TEACHERBOT_TEST_RECORDED_KEY" }.WithDataFolder();
        var environment = BotLaunch.Of("/tmp/TeacherBot.dll", "http://127.0.0.1:8080", 9000, options).Environment;
        Environment.SetEnvironmentVariable("Ai__Providers__7__ApiKey", null);
        environment["Ai__Providers__0__Endpoint"].ShouldBe("http://127.0.0.1:8080/v1/");
        environment["Ai__Providers__0__Models__corrector"].ShouldBe("gpt-4.1-nano");
        environment["Ai__Providers__0__ApiKey"].ShouldBe(options.ModelKey);
        environment.Values.ShouldNotContain("sk-real");
    }
}
