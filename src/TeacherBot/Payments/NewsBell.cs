using System.Threading.Channels;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Payments;

/// <summary>
/// Wakes the chats that have news: at once, but not more in a second than Telegram takes messages. So a burst of
/// call-backs is answered before it is told. What a restart forgets here is found by the sweep of the lanes.
/// </summary>
public sealed class NewsBell(Lanes lanes, TimeProvider clock) : BackgroundService
{
    readonly Channel<long> waiting = Channel.CreateUnbounded<long>(new UnboundedChannelOptions { SingleReader = true });

    public void Ring(long chat) => waiting.Writer.TryWrite(chat);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var chat in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            lanes.Wake(chat);
            await Task.Delay(Lanes.Pace, clock, stoppingToken);
        }
    }
}
