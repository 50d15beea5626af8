using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Payments.Protocol;

namespace TeacherBot.Payments;

/// <summary>What a call-back tells.</summary>
public enum CallBackKind
{
    /// <summary>An order was paid; the first payment of a subscription too.</summary>
    Paid,
    Denied,

    /// <summary>A payment was undone.</summary>
    Cancelled,
    Renewed,

    /// <summary>A renewal failed and will be tried again.</summary>
    AttemptFailed,

    /// <summary>A renewal failed for the last time.</summary>
    FinalFailure,

    /// <summary>No further renewal, by the teacher or the manager; access until the paid end.</summary>
    SwitchedOff,
    SwitchedOn,
    Finished,

    /// <summary>Prodamus has reminded the payer.</summary>
    Reminder,

    /// <summary>The merchant pressed «test» in the cabinet.</summary>
    Test,

    /// <summary>Nothing we know; grants nothing.</summary>
    Unknown,
}

/// <summary>A call-back of Prodamus in our words. Codes decide, never the <c>active_*</c> flags, whose examples contradict themselves.</summary>
public sealed class CallBack(PhpArray data)
{
    readonly PhpArray? subscription = data.Array("subscription");

    /// <summary>Prodamus' id of the payment; null where it says 0 or nothing.</summary>
    public string? PaymentId => Said("order_id") is { } id && id != "0" ? id : null;

    /// <summary>Our id of the order, if it is one of ours.</summary>
    public string? OrderNum => Said("order_num");

    public string? Tariff => Of(subscription, "id");

    /// <summary>The person among the tariff's subscribers; some bodies leave it out.</summary>
    public string? Profile => Of(subscription, "profile_id") is { } id && id != "0" ? id : null;

    public string? Phone => Said("customer_phone");

    /// <summary>What was paid, in kopecks; null when it is no sum.</summary>
    public long? Kopecks => KopecksOf(Said("sum") ?? Of(subscription, "cost"));

    /// <summary>Roubles, or a foreign card whose payment Prodamus converted: then the sum stays in roubles and the foreign sum stands beside it.</summary>
    public bool IsInRoubles => Said("currency")?.ToUpperInvariant() is null or "RUB" or "RUR" || KopecksOf(Said("currency_sum")) > 0;

    public string? Currency => Said("currency");

    /// <summary>When it happened, as Prodamus says.</summary>
    public DateTimeOffset? Date => Moscow.Read(Said("date")) ?? Moscow.Read(Of(subscription, "date"));

    /// <summary>Until when a subscription is paid; null when no date, or no sensible one, is told.</summary>
    public DateTimeOffset? NextPayment => Moscow.Read(Of(subscription, "date_next_payment"));

    public bool SaysNextPayment => Of(subscription, "date_next_payment") is not null;

    public string? Reason => Of(subscription, "error") ?? Of(subscription, "action_reason") ?? Said("payment_status_description");

    public int? Attempt => int.TryParse(Of(subscription, "attempt_num") ?? Of(subscription, "current_attempt"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public CallBackKind Kind => this switch
    {
        { OrderNum: "test", PaymentId: "1" } => CallBackKind.Test,
        _ when subscription is not null && Code.Length > 0 => OfSubscription(),
        _ when subscription is not null && HasError => Failure(),
        _ when Status == "success" => subscription is not null && Of(subscription, "autopayment") == "1" ? CallBackKind.Renewed : CallBackKind.Paid,
        _ when Status == "order_denied" => CallBackKind.Denied,
        _ when Status == "order_canceled" => CallBackKind.Cancelled,
        _ => CallBackKind.Unknown,
    };

    /// <summary>The same for every repetition of the same news; different for different news.</summary>
    public string Key
    {
        get
        {
            var kind = Identifier.Of(Kind);
            var key = this switch
            {
                _ when Kind == CallBackKind.Test => $"test:{Said("date")}",
                { PaymentId: { } payment } when Kind is CallBackKind.AttemptFailed or CallBackKind.FinalFailure => $"pay:{payment}:{kind}:{Attempt}",
                { PaymentId: { } payment } when Kind == CallBackKind.Unknown => $"pay:{payment}:{kind}:{Status}:{Code}",
                { PaymentId: { } payment } => $"pay:{payment}:{kind}",
                { Tariff: { } tariff } => $"sub:{tariff}:{Profile ?? OrderNum ?? Phone}:{kind}:{Of(subscription, "date") ?? Said("date")}:{Attempt}",
                _ => $"raw:{Hash(PhpJson.Sorted(data.Without("attempt")))}",
            };
            return key.Length <= 150 ? key : $"long:{Hash(key)}";
        }
    }

    /// <summary>The key of the news that this payment was undone.</summary>
    public string? UndoingKey => PaymentId is { } payment ? $"pay:{payment}:{Identifier.Of(CallBackKind.Cancelled)}" : null;

    string Status => Said("payment_status")?.ToLowerInvariant() ?? "";

    string Code => (Of(subscription, "action_code") ?? Of(subscription, "notification_code") ?? "").ToLowerInvariant();

    bool HasError => Of(subscription, "error_code") is { } code && code != "0";

    bool IsLastAttempt => (Of(subscription, "last_attempt") ?? "").ToLowerInvariant() is "yes" or "1";

    CallBackKind OfSubscription() => Code switch
    {
        "deactivation" => IsLastAttempt ? CallBackKind.FinalFailure : CallBackKind.SwitchedOff,
        "reactivation" => CallBackKind.SwitchedOn,
        "finish" => CallBackKind.Finished,
        "auto_payment_reminder" => CallBackKind.Reminder,
        "auto_payment" when HasError => Failure(),
        "auto_payment" when Status is "order_denied" => CallBackKind.AttemptFailed,
        "auto_payment" when string.Equals(Of(subscription, "type") ?? "action", "action", StringComparison.OrdinalIgnoreCase) || Status == "success" =>
            Of(subscription, "autopayment") == "0" && Status == "success" ? CallBackKind.Paid : CallBackKind.Renewed,
        "auto_payment" => CallBackKind.Reminder,
        _ => CallBackKind.Unknown,
    };

    CallBackKind Failure() => IsLastAttempt ? CallBackKind.FinalFailure : CallBackKind.AttemptFailed;

    string? Said(string field) => data.Text(field) is { Length: > 0 } text ? text : null;

    /// <summary>In the subscription's block, or beside it: both have been seen.</summary>
    string? Of(PhpArray? block, string field) =>
        block is null ? null : block.Text(field) is { Length: > 0 } text ? text : field is "id" or "date" ? null : Said(field);

    static long? KopecksOf(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var sum) && sum is >= 0 and < 100_000_000 && sum * 100 == Math.Floor(sum * 100)
            ? (long)(sum * 100)
            : null;

    static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
