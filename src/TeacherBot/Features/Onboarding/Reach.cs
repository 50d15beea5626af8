using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Features.Onboarding;

/// <summary>The teacher blocked the bot or came back: noted, answered with silence.</summary>
public static class Reach
{
    public static Outcome Handle(bool reachable, Turn turn)
    {
        turn.Teacher.UnreachableSince = reachable ? null : turn.Now;
        return Outcome.Silent;
    }
}
