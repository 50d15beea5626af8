using System.Text.Json.Nodes;

namespace TeacherBot.Sandbox.Payform;

/// An order somebody opened the page of, and what happened to it since.
sealed class PayOrder
{
    public required string Code { get; init; }

    /// The merchant's id: what comes back as order_num.
    public required string OrderNum { get; init; }

    /// What the link said, without action and signature.
    public required JsonObject Link { get; init; }
    public long Profile { get; init; }
    public long? LastPayment { get; set; }
    public int Payments { get; set; }
    public int FailedAttempts { get; set; }

    /// Renewals are on, by the manager's flag.
    public bool IsActive { get; set; } = true;
    public DateTimeOffset? NextPayment { get; set; }

    /// The last call-back, to be repeated.
    public JsonObject? LastBody { get; set; }
    public List<string> Log { get; init; } = [];

    public string? Tariff => (string?)Link["subscription"];
}

/// What a script or a button asks for.
/// Changes are signed, Tamper is done to the body after signing; Secret signs with another key.
sealed record PayEvent(
    string? Order = null, string Event = "paid", string Format = "form", int Times = 1, bool Parallel = false,
    JsonObject? Changes = null, JsonObject? Tamper = null, string? Secret = null, bool WithoutSign = false);
