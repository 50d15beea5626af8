namespace TeacherBot.TelegramApi.Routing;

/// <summary>What happened to a teacher's money without the teacher's doing.</summary>
public enum NewsKind
{
    /// <summary>The link to pay is ready: the order's id.</summary>
    Link,

    /// <summary>An order is paid: its id.</summary>
    Paid,

    /// <summary>The bank said no: the order's id.</summary>
    Denied,

    /// <summary>A payment was undone: the order's id.</summary>
    Refunded,

    /// <summary>A further period of the plan is paid: credits, paid end.</summary>
    Renewed,

    /// <summary>A renewal failed: until when the credits stay.</summary>
    RenewalFailed,

    /// <summary>The plan is over.</summary>
    PlanEnded,

    /// <summary>No further renewals: paid end.</summary>
    PlanCancelled,

    /// <summary>Renewals go on: paid end.</summary>
    PlanResumed,

    /// <summary>Prodamus did not do what the teacher asked; admins look into it.</summary>
    PlanNotChanged,

    /// <summary>A renewal is near: its day, roubles.</summary>
    Reminder,
}

/// <summary>Told to the chat through its lane, as everything else.</summary>
public sealed record News(NewsKind Kind, IReadOnlyList<string> Arguments);
