using TeacherBot.Localization;

namespace TeacherBot.TelegramApi.Screens;

/// <summary>A message with buttons, in no language yet. What features speak instead of Telegram's types.</summary>
public sealed record Screen(IReadOnlyList<Phrase> Lines, IReadOnlyList<IReadOnlyList<Button>> Rows)
{
    public static Screen Saying(params IReadOnlyList<Phrase> lines) => new(lines, []);

    public Screen Row(params IReadOnlyList<Button> buttons) => buttons.Count == 0 ? this : this with { Rows = [.. Rows, buttons] };

    /// <summary>The buttons in rows of <paramref name="columns"/>.</summary>
    public Screen Grid(int columns, IEnumerable<Button> buttons) => this with { Rows = [.. Rows, .. buttons.Chunk(columns)] };

    /// <summary>The remark stands before everything else.</summary>
    public Screen WithRemark(Phrase? remark) => remark is null ? this : this with { Lines = [new Phrase("screen.remark", remark), .. Lines] };
}

public enum ButtonLook
{
    Plain,

    /// <summary>The one main action of a screen.</summary>
    Main,

    /// <summary>A setting that is on.</summary>
    Chosen,
}

/// <param name="Token">What the tap sends back: see <see cref="TapToken"/>.</param>
/// <param name="Url">An address the button opens; then nothing is sent back.</param>
public sealed record Button(Phrase Label, string Token, ButtonLook Look = ButtonLook.Plain, string? Url = null)
{
    public static Button Link(Phrase label, string url) => new(label, "", ButtonLook.Main, url);

    public static Button For(Phrase label, Tap tap, ButtonLook look = ButtonLook.Plain) => new(label, TapToken.Pack(tap), look);

    /// <summary>One of several settings, ticked when it is the current one.</summary>
    public static Button Setting(Phrase label, Tap tap, bool chosen) => For(label, tap, chosen ? ButtonLook.Chosen : ButtonLook.Plain);
}
