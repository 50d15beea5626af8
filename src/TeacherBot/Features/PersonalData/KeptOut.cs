using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.PersonalData;

/// <summary>A teacher an admin keeps out: nothing is made any more, but money and data stay the teacher's own.</summary>
public static class KeptOut
{
    static readonly string[] StillAnswered = ["balance", "subscription", "terms", "privacy", "export", "delete_me"];

    /// <summary>Whether the arrival is answered as ever.</summary>
    public static bool MayPass(Arrival arrival) => arrival switch
    {
        CommandArrived command => StillAnswered.Contains(command.Name),
        TapArrived { Tap: PlanTapped or BalancePageTapped or PersonalTapped } => true,
        TextArrived or TapArrived or UnreadableArrived or EditArrived => false,
        _ => true,
    };

    public static Outcome Handle() => Outcome.Says(Screen.Saying("kept_out.text"));
}
