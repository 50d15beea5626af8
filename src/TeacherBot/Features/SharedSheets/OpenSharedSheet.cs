using Microsoft.EntityFrameworkCore;
using TeacherBot.Localization;
using TeacherBot.Production;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.SharedSheets;

/// <summary>
/// Somebody scanned the code on a sheet: its owner gets the key, anybody else that variant's sheet. Of pupils nothing is
/// registered or stored.
/// </summary>
public sealed class OpenSharedSheet(VisitLimit visits)
{
    /// <summary>Whether a command comes from a QR code.</summary>
    public static bool IsMeant(Arrival? arrival) => arrival is CommandArrived { Name: "start", Arguments: var token } && SheetLinks.IsToken(token);

    public async Task<Outcome> Handle(string token, long visitor, BotDbContext db, DateTimeOffset now, CancellationToken stop)
    {
        if (visits.Take(visitor, now) is { } freeAt)
        {
            return Outcome.Says(Screen.Saying(new Phrase("link.limit", (int)Math.Ceiling((freeAt - now).TotalMinutes))));
        }

        var link = await db.SheetLinks.AsNoTracking().SingleOrDefaultAsync(l => l.Token == token, stop);
        if (link is null || link.ClosedAt is not null || await db.Generations.AsNoTracking().SingleOrDefaultAsync(g => g.Id == link.GenerationId, stop) is not { Worksheet: not null } sheet)
        {
            return Outcome.Says(Screen.Saying("link.gone"));
        }

        var isOwner = sheet.TeacherId == visitor;
        return (isOwner ? Outcome.Says(Screen.Saying("link.owner").Row(Button.For("link.close", new CloseLinksTapped(sheet.Id)))) : Outcome.Silent) with
        {
            Shared = new SharedSheet(sheet.Id, sheet.TeacherId, link.Variant, isOwner),
        };
    }

    /// <summary>The owner wants nobody to come by the codes of this sheet any more.</summary>
    public static async Task<Outcome> Close(string sheetId, Turn turn, CancellationToken stop)
    {
        if (!await turn.Db.Generations.AnyAsync(g => g.Id == sheetId && g.TeacherId == turn.Teacher.Id, stop))
        {
            return Outcome.Toasts("outdated.menu");
        }

        foreach (var link in await turn.Db.SheetLinks.Where(l => l.GenerationId == sheetId && l.ClosedAt == null).ToListAsync(stop))
        {
            link.ClosedAt = turn.Now;
        }

        return Outcome.Toasts("link.closed");
    }
}
