using OpenAI.Chat;
using TeacherBot.Sandbox;

namespace TeacherBot.Scenarios.Sandbox;

/// Replies of a real provider (another sandbox plays it) are taken down and served again.
public sealed class RecordingTests : ModelTest
{
    const string KeyVariable = "TEACHERBOT_TEST_UPSTREAM_KEY";
    const string Secret = "sk-very-secret-of-the-upstream";

    [Fact]
    public async Task What_a_real_provider_said_is_said_again_without_it()
    {
        Environment.SetEnvironmentVariable(KeyVariable, Secret);
        var folder = Directory.CreateTempSubdirectory("recordings-").FullName;
        await using (var upstream = await SandboxHost.StartAsync())
        {
            using var scripted = await Http.PostAsync($"{upstream.BaseUrl}/sim/model", new StringContent("""[{"reply":"первый"},{"reply":"второй"},{"reply":"по кусочкам"}]""", null, "application/json"));
            await Sim("model", new { mode = "record", upstream = $"{upstream.BaseUrl}/v1/", keyEnvironment = KeyVariable, recordings = folder });
            (await Says("один вопрос")).ShouldBe("первый");
            (await Says("один вопрос")).ShouldBe("второй");
            (await Streamed("один вопрос")).ShouldBe("по кусочкам");
            await Embeddings.GenerateEmbeddingAsync("дроби");
            (await SimGet("model/calls")).AsArray().Select(call => call!["outcome"]!.ToString()).ShouldAllBe(outcome => outcome == "recorded");
        }
        foreach (var file in Directory.GetFiles(folder))
        {
            var text = await File.ReadAllTextAsync(file);
            text.ShouldNotContain(Secret);
            text.ShouldNotContain("Authorization");
            text.ShouldNotContain("один вопрос");
        }
        Directory.GetFiles(folder).Length.ShouldBe(3);

        await Sim("model", new { mode = "replay", recordings = folder });
        (await Says("один вопрос")).ShouldBe("первый");
        (await Says("один вопрос")).ShouldBe("второй");
        (await Says("один вопрос")).ShouldBe("второй");
        (await Streamed("один вопрос")).ShouldBe("по кусочкам");
        (await LastCall())["outcome"]!.ToString().ShouldBe("replayed");
        (await Embeddings.GenerateEmbeddingAsync("дроби")).Value.ToFloats().Length.ShouldBe(256);
        (await LastCall())["outcome"]!.ToString().ShouldBe("replayed");
        (await Says("другой вопрос")).ShouldContain("песочниц");
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_refusal_is_passed_on_and_not_kept()
    {
        Environment.SetEnvironmentVariable(KeyVariable, Secret);
        var folder = Directory.CreateTempSubdirectory("recordings-").FullName;
        await using (var upstream = await SandboxHost.StartAsync())
        {
            using var scripted = await Http.PostAsync($"{upstream.BaseUrl}/sim/model", new StringContent("""{"status":429,"retryAfter":3}""", null, "application/json"));
            await Sim("model", new { mode = "record", upstream = $"{upstream.BaseUrl}/v1", keyEnvironment = KeyVariable, recordings = folder });
            (await Should.ThrowAsync<System.ClientModel.ClientResultException>(() => Ask("?"))).GetRawResponse()!.Headers.TryGetValue("Retry-After", out var seconds);
            seconds.ShouldBe("3");
        }
        (await Should.ThrowAsync<System.ClientModel.ClientResultException>(() => Ask("?"))).Status.ShouldBe(502);
        Directory.GetFiles(folder).ShouldBeEmpty();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Recording_needs_an_address_a_key_and_a_folder()
    {
        await SimRefuses(400, "model", new { mode = "record", upstream = "http://127.0.0.1:1/v1", keyEnvironment = "NO_SUCH_VARIABLE_HERE", recordings = "x" });
        await SimRefuses(400, "model", new { mode = "record", upstream = "nowhere", keyEnvironment = KeyVariable, recordings = "x" });
        await SimRefuses(400, "model", new { mode = "replay" });
    }

    [Theory]
    [InlineData("--record", "http://127.0.0.1:1/v1")]
    [InlineData("--record", "file:///x")]
    [InlineData("--record-key-env", "NO_SUCH_VARIABLE_HERE")]
    [InlineData("--recordings")]
    public void Half_of_a_recording_ends_with_2(params string[] arguments) => CommandLine.Read(arguments).ExitCode.ShouldBe(2);

    [Fact]
    public void The_command_line_starts_a_recording()
    {
        Environment.SetEnvironmentVariable(KeyVariable, Secret);
        var options = CommandLine.Read(["--record", "https://api.openai.com/v1", "--record-key-env", KeyVariable, "--recordings", "x"]).Options!;
        (options.RecordUpstream, options.RecordKeyEnvironment, options.Recordings).ShouldBe(("https://api.openai.com/v1", KeyVariable, "x"));
    }

    async Task<string> Streamed(string question)
    {
        var text = "";
        await foreach (var update in Chat().CompleteChatStreamingAsync([new UserChatMessage(question)]))
            text += string.Concat(update.ContentUpdate.Select(part => part.Text));
        return text;
    }
}
