namespace TeacherBot.TelegramApi.Screens;

public enum BroadcastStep
{
    Send,
    Stop,
}

/// <summary>A button under an announcement of an admin.</summary>
public sealed record BroadcastTapped(string BroadcastId, BroadcastStep Step) : Tap
{
    public override bool IsTimeless => true;
}

public enum PersonalStep
{
    AcceptTerms,
    DeleteMe,
    KeepMe,
}

/// <summary>A button about the teacher's own data.</summary>
public sealed record PersonalTapped(PersonalStep Step) : Tap
{
    public override bool IsTimeless => true;
}

static class AdminTapToken
{
    public static string Pack(BroadcastTapped tap) => $"cast:{(int)tap.Step}{tap.BroadcastId}";

    public static string Pack(PersonalTapped tap) => $"own:{(int)tap.Step}";

    public static Tap? Meant(string verb, string id) => verb switch
    {
        "cast" when id.Length > 1 && id[0] is >= '0' and <= '1' => new BroadcastTapped(id[1..], (BroadcastStep)(id[0] - '0')),
        "own" when id.Length == 1 && id[0] is >= '0' and <= '2' => new PersonalTapped((PersonalStep)(id[0] - '0')),
        _ => null,
    };
}
