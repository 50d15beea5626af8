using System.Net.Http.Json;
using TeacherBot.Scenarios.Stage;

namespace TeacherBot.Scenarios;

/// <summary>Two bots behind a balancer, one PostgreSQL.</summary>
public sealed class ReplicaScenarios(IdlePostgresWorld world) : IClassFixture<IdlePostgresWorld>
{
    const string Secret = "hook-secret_2";
    static int lastUpdate = 2_000_000;

    readonly Teacher teacher = world.NewTeacher();

    [Fact]
    public async Task Two_replicas_apply_the_updates_of_one_teacher_in_order_and_once()
    {
        await teacher.Says("/start");
        await using var one = await Replica();
        await using var other = await Replica();
        using HttpClient first = new() { BaseAddress = new Uri(one.Url + "/") };
        using HttpClient second = new() { BaseAddress = new Uri(other.Url + "/") };

        string[] commands = ["/help", "/balance", "/settings", "/unknown1", "/help", "/balance", "/settings", "/unknown2"];
        string[] answers = ["Как сделать", "У вас 5", "На каком", "/unknown1", "Как сделать", "У вас 5", "На каком", "/unknown2"];
        foreach (var command in commands)
        {
            var update = Callbacks.Text(Interlocked.Increment(ref lastUpdate), teacher.Id, command);
            // A balancer that loses an answer sends the update to the other replica, too.
            await Task.WhenAll(Post(first, update), Post(second, update));
        }

        bool IsAnswer(ShownMessage message) => message.IsBots && answers.Any(message.Text.Contains);
        var chat = await teacher.Until(c => c.Messages.Count(IsAnswer) >= commands.Length, "all answers");
        await Task.Delay(1000);
        chat = await teacher.Chat();
        var said = chat.Messages.Where(IsAnswer).Select(m => m.Text).ToList();
        said.Count.ShouldBe(commands.Length, $"{chat}");
        said.Zip(answers).ShouldAllBe(pair => pair.First.Contains(pair.Second));
    }

    Task<TestBot> Replica()
    {
        var port = FreePort();
        return TestBot.Start(world.SetUp with
        {
            Settings = new Dictionary<string, string>
            {
                ["Telegram:PublicUrl"] = "http://127.0.0.1:1",
                ["Telegram:WebhookSecret"] = Secret,
                ["urls"] = $"http://127.0.0.1:{port}",
            },
        });
    }

    static async Task Post(HttpClient http, object update)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "telegram/webhook");
        request.Content = JsonContent.Create(update);
        request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", Secret);
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    static int FreePort()
    {
        using System.Net.Sockets.TcpListener listener = new(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
