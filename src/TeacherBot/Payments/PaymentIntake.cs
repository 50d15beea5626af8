using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherBot.Announcements;
using TeacherBot.Localization;
using TeacherBot.Payments.Protocol;
using TeacherBot.Storage;

namespace TeacherBot.Payments;

public enum Receipt
{
    Applied,

    /// <summary>Not signed by Prodamus; nothing is changed.</summary>
    Refused,

    /// <summary>Signed, stored, and could not be applied: it must come again.</summary>
    NotApplied,
}

/// <summary>
/// Where call-backs are verified, stored raw and applied. Storing and applying are one transaction; only when applying
/// fails is the raw call-back stored by itself, so that a person and the daily look can find it.
/// </summary>
public sealed partial class PaymentIntake(
    Database database, CallBackLine line, IOptions<ProdamusOptions> options, TimeProvider clock, ILogger<PaymentIntake> log)
{
    /// <summary>A few wrong signatures are somebody's curiosity, more are a wrong key.</summary>
    const int RefusalsBeforeAlert = 5;

    readonly Lock gate = new();
    DateTimeOffset refusalsSince;
    int refusals;

    public async Task<Receipt> Receive(string? contentType, byte[] body, string? sign, CancellationToken stop)
    {
        if (await CallBackBody.Read(contentType, body) is not { } data || !Signature.Verifies(data, options.Value.SecretKey!, sign))
        {
            await Refused(stop);
            return Receipt.Refused;
        }

        CallBack call = new(data);
        PaymentEventRow Raw() => new()
        {
            Key = call.Key,
            ContentType = contentType ?? "",
            Body = Encoding.UTF8.GetString(body),
            ReceivedAt = clock.GetUtcNow(),
            Payment = call.PaymentId,
            Kopecks = call.Kopecks,
        };
        try
        {
            await line.Apply(new ArrivedCallBack(call, Raw));
            return Receipt.Applied;
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            LogNotApplied(log, fault, call.Key);
            await Keep(Raw(), stop);
            return Receipt.NotApplied;
        }
    }

    /// <summary>Applies what was stored and could not be applied then.</summary>
    public async Task<int> ApplyLeftovers(CancellationToken stop)
    {
        var left = await database.Read(db => db.PaymentEvents.Where(e => e.AppliedAt == null).OrderBy(e => e.Id).Take(100).ToListAsync(stop));
        var applied = 0;
        foreach (var row in left)
        {
            try
            {
                if (await CallBackBody.Read(row.ContentType, Encoding.UTF8.GetBytes(row.Body)) is { } data)
                {
                    await line.Apply(new ArrivedCallBack(new CallBack(data), () => throw new InvalidOperationException("A stored call-back is gone.")));
                    applied++;
                }
            }
            catch (Exception fault) when (!stop.IsCancellationRequested)
            {
                LogNotApplied(log, fault, row.Key);
            }
        }

        return applied;
    }

    /// <summary>When even this fails the database is away: Prodamus gets no 200 and sends it again.</summary>
    async Task Keep(PaymentEventRow row, CancellationToken stop)
    {
        try
        {
            await database.Write(
                async db =>
                {
                    if (!await db.PaymentEvents.AnyAsync(e => e.Key == row.Key, stop))
                    {
                        db.PaymentEvents.Add(row);
                        await Alerts.Raise(
                            db, AlertKind.Payment, $"{row.Key}:not applied", new Phrase("alert.payment.not_applied", row.Payment ?? "—"), clock.GetUtcNow(), stop);
                    }
                },
                stop);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            LogNotStored(log, fault, row.Key);
        }
    }

    async Task Refused(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        lock (gate)
        {
            if (now - refusalsSince > TimeSpan.FromHours(1))
            {
                (refusalsSince, refusals) = (now, 0);
            }

            if (++refusals != RefusalsBeforeAlert)
            {
                return;
            }
        }

        LogRefused(log, RefusalsBeforeAlert);
        await database.Write(
            db => Alerts.Raise(db, AlertKind.Payment, $"signature:{now:yyyyMMddHH}", new Phrase("alert.payment.signature", RefusalsBeforeAlert), now, stop), stop);
    }

    [LoggerMessage(LogLevel.Error, "Call-back {Key} could not be applied; Prodamus will send it again")]
    static partial void LogNotApplied(ILogger log, Exception fault, string key);

    [LoggerMessage(LogLevel.Error, "Call-back {Key} could not even be stored; Prodamus will send it again")]
    static partial void LogNotStored(ILogger log, Exception fault, string key);

    [LoggerMessage(LogLevel.Warning, "{Count} call-backs within an hour had a wrong signature; the secret key may be a wrong one")]
    static partial void LogRefused(ILogger log, int count);
}
