using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Intake;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Payments;

/// <summary>Makes the links of new orders outside of the chat's lane, because the payment page takes its time.</summary>
public sealed partial class LinkDesk(
    Database database, LinkMaker maker, PayformClient payform, IOptions<ProdamusOptions> options, Inbox inbox, Lanes lanes, TimeProvider clock, ILogger<LinkDesk> log)
    : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    readonly SemaphoreSlim bell = new(0);

    /// <summary>There may be a new order. A lost ring is made good by the next look.</summary>
    public void Ring() => bell.Release();

    public override void Dispose()
    {
        bell.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (options.Value.IsOn && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await MakeAll(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(log, fault);
            }

            await bell.WaitAsync(Every, stoppingToken);
        }
    }

    async Task MakeAll(CancellationToken stop)
    {
        // Whoever has waited a day has given up.
        var since = clock.GetUtcNow().AddDays(-1);
        var orders = await database.Read(db => db.Orders
            .Where(o => o.State == OrderState.Open && o.Link == null && o.CreatedAt > since).OrderBy(o => o.CreatedAt).Take(50).ToListAsync(stop));
        foreach (var order in orders)
        {
            try
            {
                await Make(order, stop);
            }
            catch (Exception fault) when (!stop.IsCancellationRequested)
            {
                // One order nobody can make a link of must not keep the others waiting.
                LogNoLink(log, fault, order.Id);
            }
        }
    }

    async Task Make(OrderRow order, CancellationToken stop)
    {
        order.ExpiresAt = clock.GetUtcNow() + LinkMaker.Life;
        var link = await payform.ShortLink(maker.Page, maker.Signed(order, "link"), stop) ?? maker.Long(order);
        var isOurs = await database.Write(
            async db =>
            {
                var stored = await db.Orders.SingleAsync(o => o.Id == order.Id, stop);
                if (stored.Link is not null)
                {
                    return false;
                }

                (stored.Link, stored.ExpiresAt) = (link, order.ExpiresAt);
                stored.Version++;
                inbox.Tell(db, $"link:{order.Id}", order.TeacherId, new News(NewsKind.Link, [order.Id]));
                return true;
            },
            stop);
        if (isOurs)
        {
            lanes.Wake(order.TeacherId);
        }
    }

    [LoggerMessage(LogLevel.Error, "No link could be made for order {Order}")]
    static partial void LogNoLink(ILogger log, Exception fault, string order);

    [LoggerMessage(LogLevel.Warning, "Links of new orders could not be made; the next look tries again")]
    static partial void LogFailed(ILogger log, Exception fault);
}
