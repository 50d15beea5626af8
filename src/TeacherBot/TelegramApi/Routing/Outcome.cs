using TeacherBot.Localization;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.TelegramApi.Routing;

public enum ScreenChange
{
    /// <summary>The screen stays as it is.</summary>
    None,

    /// <summary>The current screen's message changes in place.</summary>
    Edit,

    /// <summary>The screen comes anew at the bottom of the chat; the old one loses its buttons.</summary>
    Send,
}

/// <summary>
/// What a feature decided. It is stored with the changed state and drawn afterwards, again after a crash if need be,
/// so it holds nothing that is not data.
/// </summary>
public sealed record Outcome
{
    /// <summary>A few words over the chat, in answer to a tap.</summary>
    public Phrase? Toast { get; init; }

    /// <summary>The toast waits for «OK».</summary>
    public bool Alert { get; init; }

    /// <summary>A message beside the current screen.</summary>
    public Screen? Message { get; init; }

    /// <summary>The earlier message that <see cref="Message"/> replaces.</summary>
    public int? MessageId { get; init; }

    public ScreenChange Screen { get; init; }

    /// <summary>The sheet that is wanted: its progress card, if it has none yet, is drawn in place of the screen, and a worker is woken.</summary>
    public string? SheetId { get; init; }

    /// <summary>What a QR code leads to, brought after the message.</summary>
    public SharedSheet? Shared { get; init; }

    /// <summary>Whoever came is no teacher of ours, and nothing of the visit is kept.</summary>
    public bool LeavesNoTrace { get; init; }

    /// <summary>There is a new order: its link is wanted.</summary>
    public bool LinkWanted { get; init; }

    /// <summary>Everything stored about the teacher is sent as a file.</summary>
    public bool Export { get; init; }

    /// <summary>After the message, everything stored about the teacher goes.</summary>
    public bool Erase { get; init; }

    /// <summary>An outdated message that loses its buttons.</summary>
    public int? StaleMessageId { get; init; }

    /// <summary>The chat is left after the message.</summary>
    public bool Leave { get; init; }

    /// <summary>Nothing to show.</summary>
    public static Outcome Silent { get; } = new();

    /// <summary>The conversation moved: its screen follows.</summary>
    public static Outcome Changed { get; } = new() { Screen = ScreenChange.Edit };

    public static Outcome Toasts(Phrase toast) => new() { Toast = toast };

    public static Outcome Warns(Phrase toast) => new() { Toast = toast, Alert = true };

    public static Outcome Says(Screen message) => new() { Message = message };
}

/// <summary>A sheet that somebody opens by its QR code.</summary>
/// <param name="IsForOwner">The key instead of the variant.</param>
public sealed record SharedSheet(string SheetId, long OwnerId, int Variant, bool IsForOwner);
