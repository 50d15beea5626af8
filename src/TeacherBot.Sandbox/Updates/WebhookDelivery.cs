using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text;
using System.Text.Json.Nodes;
using TeacherBot.Sandbox.BotApi;
using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.Updates;

/// Posts updates to the webhook: in order within a lane, lanes side by side, again and again until the bot answers 2xx.
sealed class WebhookDelivery : BackgroundService
{
    readonly UpdateQueue queue;
    readonly World world;
    readonly WebhookHealth health;
    readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { Timeout = TimeSpan.FromSeconds(60) };
    readonly SemaphoreSlim wake = new(0);
    readonly HashSet<string> busyLanes = new(StringComparer.Ordinal);

    public WebhookDelivery(UpdateQueue queue, World world, WebhookHealth health)
    {
        (this.queue, this.world, this.health) = (queue, world, health);
        queue.Changed += (_, _) => wake.Release();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            StartFreeLanes(stoppingToken);
            await wake.WaitAsync(stoppingToken);
        }
    }

    public override void Dispose()
    {
        http.Dispose();
        wake.Dispose();
        base.Dispose();
    }

    /// One post outside the queue; answers the status, 0 when nothing answered.
    public async Task<int> PostOnce(WebhookSettings webhook, JsonObject update, CancellationToken cancellation)
    {
        try
        {
            using var response = await Send(webhook, update, cancellation);
            return (int)response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return 0;
        }
    }

    void StartFreeLanes(CancellationToken stopping)
    {
        using (world.Enter())
        {
            if (world.State.Webhook is not { } webhook)
                return;
            foreach (var lane in queue.Pending().Select(update => update.Lane).Distinct(StringComparer.Ordinal))
            {
                if (busyLanes.Count >= webhook.MaxConnections)
                    return;
                if (busyLanes.Add(lane))
                    _ = Task.Run(() => Drain(lane, stopping), stopping);
            }
        }
    }

    async Task Drain(string lane, CancellationToken stopping)
    {
        var backOff = new BackOff();
        try
        {
            while (Next(lane) is var (webhook, update))
            {
                var wait = await Deliver(webhook, update, backOff, stopping);
                if (wait > TimeSpan.Zero)
                    await Rest(wait, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The sandbox stops: what was not delivered is kept with the chats.
        }
    }

    /// A new webhook ends every rest: it has not failed yet.
    async Task Rest(TimeSpan wait, CancellationToken stopping)
    {
        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void WebhookChanged(object? sender, EventArgs e) => changed.TrySetResult();
        queue.WebhookSet += WebhookChanged;
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        await Task.WhenAny(Task.Delay(wait, world.Clock, over.Token), changed.Task);
        queue.WebhookSet -= WebhookChanged;
        await over.CancelAsync();
        stopping.ThrowIfCancellationRequested();
    }

    /// Decides that a lane is empty and frees it in one step, so that an update added meanwhile finds either a worker or a free lane.
    (WebhookSettings Webhook, Update Update)? Next(string lane)
    {
        using (world.Enter())
        {
            if (world.State.Webhook is { } webhook && queue.Pending().FirstOrDefault(update => update.Lane == lane) is { } update)
                return (webhook, update);
            busyLanes.Remove(lane);
            wake.Release();
            return null;
        }
    }

    async Task<TimeSpan> Deliver(WebhookSettings webhook, Update update, BackOff backOff, CancellationToken stopping)
    {
        try
        {
            using var response = await Send(webhook, update.Body, stopping);
            if (response.IsSuccessStatusCode)
            {
                queue.Confirm(update);
                return backOff.Succeeded();
            }
            health.Failed($"Wrong response from the webhook: {(int)response.StatusCode} {response.ReasonPhrase}");
            return backOff.Failed(RetryAfter(response.Headers.RetryAfter));
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException && !stopping.IsCancellationRequested)
        {
            health.Failed(error is HttpRequestException ? "Connection refused" : "Read timeout expired");
            return backOff.Failed(asked: null);
        }
    }

    async Task<HttpResponseMessage> Send(WebhookSettings webhook, JsonObject update, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url)
        {
            Content = new StringContent(update.ToJsonString(Wire.Json), Encoding.UTF8, MediaTypeNames.Application.Json),
        };
        if (webhook.Secret is { Length: > 0 } secret)
            request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", secret);
        return await http.SendAsync(request, cancellation);
    }

    TimeSpan? RetryAfter(RetryConditionHeaderValue? header) =>
        header?.Delta ?? (header?.Date is { } date ? date - world.Clock.GetUtcNow() : null);
}
