using TeacherBot.Domain.Billing;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Storage;

public enum OrderState
{
    /// <summary>The link is on its way or waits for the teacher.</summary>
    Open,
    Paid,

    /// <summary>The bank said no; a success may still follow.</summary>
    Denied,

    /// <summary>Paid and undone.</summary>
    Cancelled,
}

/// <summary>What a teacher wanted to buy, at the price shown then.</summary>
public sealed class OrderRow
{
    /// <summary>Our id: the payment system tells it back as <c>order_num</c>.</summary>
    public required string Id { get; set; }

    public long TeacherId { get; set; }
    public long Version { get; set; }

    /// <summary>The id of the product.</summary>
    public required string Product { get; set; }

    public int Credits { get; set; }
    public long Kopecks { get; set; }
    public required string Email { get; set; }

    /// <summary>For plans: when the teacher agreed to automatic renewal.</summary>
    public DateTimeOffset? RenewalConsentAt { get; set; }

    public OrderState State { get; set; }

    /// <summary>The address to pay at, once made.</summary>
    public string? Link { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When the link stops working.</summary>
    public DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset? PaidAt { get; set; }

    /// <summary>The sheet that waits for these credits.</summary>
    public WorksheetRequest? Waiting { get; set; }

    /// <summary>The message that shows the link.</summary>
    public int? MessageId { get; set; }

    /// <summary>Null for a pack.</summary>
    public PlanName? PlanName => Identifier.TryParse<PlanName>(Product, out var name) ? name : null;

    public bool IsPlan => PlanName is not null;
}

/// <summary>A verified call-back, raw, once for each thing it tells, however often it is repeated.</summary>
public sealed class PaymentEventRow
{
    public long Id { get; set; }

    /// <summary>Unique: what the call-back tells.</summary>
    public required string Key { get; set; }

    public required string ContentType { get; set; }
    public required string Body { get; set; }
    public DateTimeOffset ReceivedAt { get; set; }

    /// <summary>Null while it could not be applied.</summary>
    public DateTimeOffset? AppliedAt { get; set; }

    /// <summary>What came of it.</summary>
    public string? Result { get; set; }

    /// <summary>The payment system's id of the payment.</summary>
    public string? Payment { get; set; }

    /// <summary>Our order, when it is known.</summary>
    public string? OrderId { get; set; }

    public long? TeacherId { get; set; }
    public long? Kopecks { get; set; }
}

public enum SubscriptionState
{
    Active,

    /// <summary>A renewal failed and is tried again.</summary>
    PastDue,

    /// <summary>No further renewal; access until the paid end.</summary>
    Cancelled,
    Ended,
}

/// <summary>What is asked of the payment system and not yet answered.</summary>
public enum SubscriptionWish
{
    None,
    Cancel,
    Resume,
}

/// <summary>A teacher's plan, renewed by the payment system.</summary>
public sealed class SubscriptionRow
{
    /// <summary>The order that began it.</summary>
    public required string Id { get; set; }

    public long TeacherId { get; set; }
    public long Version { get; set; }

    /// <summary>The plan's product id.</summary>
    public required string Product { get; set; }

    /// <summary>The payment system's id of the tariff, shared by all its subscribers.</summary>
    public required string Tariff { get; set; }

    /// <summary>The payment system's id of the person; some call-backs leave it out.</summary>
    public string? Profile { get; set; }

    public string? Phone { get; set; }
    public required string Email { get; set; }
    public SubscriptionState State { get; set; }
    public SubscriptionWish Wish { get; set; }
    public int WishAttempts { get; set; }
    public DateTimeOffset WishNextTryAt { get; set; }
    public DateTimeOffset PaidUntil { get; set; }

    /// <summary>The plan period in the ledger.</summary>
    public required string Period { get; set; }

    /// <summary>Moscow time of the newest event applied: older ones change the state no more.</summary>
    public DateTimeOffset LastEventAt { get; set; }

    public int FailedAttempts { get; set; }

    /// <summary>The paid end the teacher was reminded of.</summary>
    public DateTimeOffset? RemindedOf { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}

/// <summary>What the shop knows of a teacher.</summary>
public sealed class CustomerRow
{
    public long TeacherId { get; set; }

    /// <summary>For receipts; asked once.</summary>
    public string? Email { get; set; }

    /// <summary>The product whose purchase waits for an e-mail address.</summary>
    public string? AwaitingEmailFor { get; set; }

    /// <summary>The sheet that was too dear.</summary>
    public WorksheetRequest? Waiting { get; set; }

    public DateTimeOffset? TermsAcceptedAt { get; set; }
}
