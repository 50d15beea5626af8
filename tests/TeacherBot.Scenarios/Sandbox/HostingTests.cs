using System.Text.Json.Nodes;
using TeacherBot.Sandbox;

namespace TeacherBot.Scenarios.Sandbox;

public sealed class HostingTests : SandboxTest
{
    [Fact]
    public async Task Chats_files_and_unconfirmed_updates_outlive_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("sandbox-restart-").FullName;
        var options = new SandboxOptions { Data = folder };
        await using (var before = await SandboxHost.StartAsync(options))
        {
            await Post($"{before.BaseUrl}/sim/users/501/messages", """{"text":"раз"}""");
            const string WithButton = """{"chat_id":501,"text":"два","reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}}""";
            await Post($"{before.BaseUrl}/bot{before.Token}/sendMessage", WithButton);
        }
        await using (var after = await SandboxHost.StartAsync(options))
        {
            var chat = JsonNode.Parse(await Http.GetStringAsync($"{after.BaseUrl}/sim/users/501/chat"))!;
            chat["messages"]!.AsArray().Select(message => message!["text"]!.ToString()).ShouldBe(["раз", "два"]);
            var sent = await Post($"{after.BaseUrl}/bot{after.Token}/sendMessage", """{"chat_id":501,"text":"три"}""");
            ((int)sent["result"]!["message_id"]!).ShouldBe(3);
            var updates = JsonNode.Parse(await Http.GetStringAsync($"{after.BaseUrl}/bot{after.Token}/getUpdates"))!["result"]!.AsArray();
            updates.ShouldHaveSingleItem()!["message"]!["text"]!.ToString().ShouldBe("раз");
            await Post($"{after.BaseUrl}/sim/users/501/taps", """{"label":"a"}""");
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Only_this_machine_may_ask()
    {
        using var foreignHost = new HttpRequestMessage(HttpMethod.Get, $"{Sandbox.BaseUrl}/") { Headers = { Host = "evil.example" } };
        using var refusedHost = await Http.SendAsync(foreignHost);
        ((int)refusedHost.StatusCode).ShouldBe(403);
        using var foreignOrigin = new HttpRequestMessage(HttpMethod.Post, $"{Sandbox.BaseUrl}/sim/users");
        foreignOrigin.Headers.Add("Origin", "https://evil.example");
        using var refusedOrigin = await Http.SendAsync(foreignOrigin);
        ((int)refusedOrigin.StatusCode).ShouldBe(403);
    }

    [Fact]
    public async Task The_page_may_load_nothing_from_outside()
    {
        using var page = await Http.GetAsync($"{Sandbox.BaseUrl}/");
        page.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'; script-src 'self';");
    }

    [Theory]
    [InlineData("--port", "0")]
    [InlineData("--port", "x")]
    [InlineData("--port")]
    [InlineData("--data")]
    [InlineData("--colour", "red")]
    public void A_wrong_argument_ends_with_2(params string[] arguments)
    {
        var line = CommandLine.Read(arguments);
        line.ExitCode.ShouldBe(2);
        line.Message!.ShouldContain(arguments[0]);
    }

    [Fact]
    public void Arguments_choose_port_folder_and_bot()
    {
        CommandLine.Read(["--help"]).ExitCode.ShouldBe(0);
        var options = CommandLine.Read(["--port", "9000", "--data", "x", "--no-bot"]).Options!;
        (options.Port, options.Data, options.StartBot).ShouldBe((9000, "x", false));
        CommandLine.Read([]).Options!.StartBot.ShouldBeTrue();
    }

    [Fact]
    public async Task A_port_in_use_is_said_plainly()
    {
        var port = new Uri(Sandbox.BaseUrl).Port;
        await Should.ThrowAsync<IOException>(() => SandboxHost.StartAsync(new SandboxOptions { Port = port }));
    }

    [Fact]
    public async Task Two_sandboxes_do_not_share_a_folder()
    {
        var folder = Directory.CreateTempSubdirectory("sandbox-shared-").FullName;
        await using (await SandboxHost.StartAsync(new SandboxOptions { Data = folder }))
            (await Should.ThrowAsync<IOException>(() => SandboxHost.StartAsync(new SandboxOptions { Data = folder }))).Message.ShouldContain("another sandbox");
        Directory.Delete(folder, recursive: true);
    }

    async Task<JsonNode> Post(string url, string json)
    {
        using var response = await Http.PostAsync(url, new StringContent(json, System.Text.Encoding.UTF8, "application/json"));
        var answer = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue(answer);
        return JsonNode.Parse(answer)!;
    }
}
