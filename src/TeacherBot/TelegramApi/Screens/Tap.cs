using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.TelegramApi.Screens;

/// <summary>What a button means. Ids only, never content, so that it fits Telegram's 64 bytes.</summary>
public abstract record Tap
{
    /// <summary>Whether the button means the same wherever and whenever it stands; others live only on the current screen.</summary>
    public virtual bool IsTimeless => false;
}

public sealed record NewSheetTapped : Tap
{
    public override bool IsTimeless => true;
}

public sealed record SubjectTapped(Subject Subject) : Tap;

public sealed record GradeTapped(int Grade) : Tap;

public sealed record TopicTapped(string TopicId) : Tap;

public sealed record TopicPageTapped(int Page) : Tap;

public sealed record FormatTapped(SheetFormat Format) : Tap;

public sealed record VolumeTapped(int Volume) : Tap;

public sealed record DifficultyTapped(Difficulty Difficulty) : Tap;

public sealed record VariantsTapped(int Variants) : Tap;

public sealed record TypeTapped(TaskType Type) : Tap;

public sealed record CreateTapped : Tap;

public sealed record RepeatTapped : Tap;

public sealed record BackTapped : Tap;

public sealed record CancelTapped : Tap;

public sealed record StopTapped(string SheetId) : Tap
{
    public override bool IsTimeless => true;
}

public sealed record SendAgainTapped(string SheetId) : Tap
{
    public override bool IsTimeless => true;
}

public sealed record LanguageTapped(string Language) : Tap
{
    public override bool IsTimeless => true;
}
