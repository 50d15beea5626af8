using Microsoft.EntityFrameworkCore;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.Onboarding;

/// <summary>In a group the bot says once what it is for, and leaves.</summary>
public static class GroupFarewell
{
    /// <summary>Being added and the first messages come as several updates; later ones are the same visit.</summary>
    static readonly TimeSpan OneVisit = TimeSpan.FromHours(1);

    public static async Task<Outcome> Handle(BotDbContext db, InboxRow row, CancellationToken stop)
    {
        var since = row.ReceivedAt - OneVisit;
        var wasSaid = await db.Inbox.AnyAsync(
            r => r.ChatId == row.ChatId && r.Key != row.Key && r.State != InboxState.Received && r.ReceivedAt > since, stop);
        return wasSaid ? Outcome.Silent : Outcome.Says(Screen.Saying("group.farewell")) with { Leave = true };
    }
}
