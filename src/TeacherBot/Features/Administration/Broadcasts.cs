using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TeacherBot.Localization;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.Administration;

/// <summary>/broadcast: what everybody would get, then a tap that sends it. The desk of announcements does the sending.</summary>
public sealed class Broadcasts
{
    /// <summary>Telegram takes 4096; the preview adds nothing to it.</summary>
    const int Longest = 3500;

    public async Task<Outcome> Preview(string text, Turn turn, CancellationToken stop)
    {
        if (text.Length is 0 or > Longest)
        {
            return AdminCommands.Says(new Phrase("admin.broadcast.usage", Longest));
        }

        BroadcastRow broadcast = new()
        {
            Id = RandomNumberGenerator.GetHexString(12, lowercase: true),
            AdminId = turn.Teacher.Id,
            Text = text,
            Total = await Reachable(turn.Db).CountAsync(stop),
            CreatedAt = turn.Now,
        };
        turn.Db.Broadcasts.Add(broadcast);
        return Outcome.Says(Screen.Saying(Announced(text))
            .Row(Button.For(new Phrase("admin.broadcast.send", broadcast.Total), new BroadcastTapped(broadcast.Id, BroadcastStep.Send), ButtonLook.Main))
            .Row(Button.For("step.cancel", new BroadcastTapped(broadcast.Id, BroadcastStep.Stop))));
    }

    public async Task<Outcome> Tapped(BroadcastTapped tap, Turn turn, CancellationToken stop)
    {
        if (await turn.Db.Broadcasts.FindAsync([tap.BroadcastId], stop) is not { } broadcast)
        {
            return Outcome.Toasts("outdated.menu");
        }

        switch (tap.Step, broadcast.State)
        {
            case (BroadcastStep.Send, BroadcastState.Preview):
                broadcast.State = BroadcastState.Running;
                broadcast.Version++;
                return Outcome.Toasts("admin.broadcast.started");
            case (BroadcastStep.Stop, BroadcastState.Preview or BroadcastState.Running):
                broadcast.State = BroadcastState.Stopped;
                broadcast.Version++;
                return Outcome.Toasts("admin.broadcast.stopping");
            default:
                return Outcome.Toasts("admin.broadcast.over");
        }
    }

    /// <summary>Who can be written to.</summary>
    public static IQueryable<TeacherRow> Reachable(BotDbContext db) => db.Teachers.Where(t => t.UnreachableSince == null && t.BlockedSince == null);

    /// <summary>The admin's words, escaped like everybody's.</summary>
    public static Phrase Announced(string text) => new("broadcast.text", text);

    public static Screen Progress(BroadcastRow broadcast)
    {
        Phrase line = broadcast.State switch
        {
            BroadcastState.Done => new("admin.broadcast.done", broadcast.Sent, broadcast.Skipped),
            BroadcastState.Stopped => new("admin.broadcast.stopped", broadcast.Sent, broadcast.Skipped),
            _ => new("admin.broadcast.progress", broadcast.Sent, broadcast.Total, broadcast.Skipped),
        };
        var screen = Screen.Saying(line);
        return broadcast.State == BroadcastState.Running ? screen.Row(Button.For("progress.stop", new BroadcastTapped(broadcast.Id, BroadcastStep.Stop))) : screen;
    }
}
