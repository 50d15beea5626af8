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

/// <summary>From the topics to sheets that are made already.</summary>
public sealed record ReadySheetsTapped : Tap;

/// <param name="CachedId">The sheet's name in the cache.</param>
public sealed record ReadySheetTapped(string CachedId) : Tap
{
    public override bool IsTimeless => true;
}

public sealed record FormatTapped(SheetFormat Format) : Tap;

public sealed record VolumeTapped(int Volume) : Tap;

public sealed record DifficultyTapped(Difficulty Difficulty) : Tap;

public sealed record VariantsTapped(int Variants) : Tap;

public sealed record TypeTapped(TaskType Type) : Tap;

/// <summary>Tasks written by a model instead of exercises.</summary>
public sealed record CreativeTapped(bool IsCreative) : Tap;

/// <summary>From the summary card to what the sheet will look like.</summary>
public sealed record LookAskedTapped : Tap;

public sealed record KindTapped(KindOfWork Kind) : Tap;

/// <summary>The teacher wants to type the kind of work.</summary>
public sealed record OwnKindTapped : Tap;

/// <param name="Minutes">0: no time is printed.</param>
public sealed record MinutesTapped(int Minutes) : Tap;

/// <param name="Design">Null: as suits the grade.</param>
public sealed record DesignTapped(SheetDesign? Design) : Tap;

public sealed record DensityTapped(SheetDensity Density) : Tap;

public sealed record ScaleTapped(SheetScale Scale) : Tap;

public sealed record SchoolAskedTapped : Tap;

public sealed record TeacherNameAskedTapped : Tap;

/// <summary>The school or the name that was asked for is no more printed.</summary>
public sealed record ForgetNameTapped : Tap;

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

/// <summary>Nobody shall open this sheet by its code any more.</summary>
public sealed record CloseLinksTapped(string SheetId) : Tap
{
    public override bool IsTimeless => true;
}

/// <summary>Codes on sheets on or off.</summary>
public sealed record QrCodeTapped(bool IsOn) : Tap;

/// <summary>The sheet and its key as Word documents.</summary>
public sealed record WordTapped(string SheetId) : Tap
{
    public override bool IsTimeless => true;
}

public sealed record LanguageTapped(string Language) : Tap
{
    public override bool IsTimeless => true;
}
