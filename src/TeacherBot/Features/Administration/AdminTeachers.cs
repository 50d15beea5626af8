using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherBot.Localization;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.Administration;

/// <summary>/users, /block and /unblock.</summary>
static class AdminTeachers
{
    const int OnPage = 20;

    /// <summary>Numbers up to here are pages, anything else is searched for.</summary>
    const int MostPages = 9_999;

    /// <summary><c>/users</c>, <c>/users 2</c> (a page) or <c>/users Мария</c> (a part of the name).</summary>
    public static async Task<Outcome> List(string arguments, Turn turn, CancellationToken stop)
    {
        var isPage = int.TryParse(arguments, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and <= MostPages;
        var teachers = turn.Db.Teachers.AsQueryable();
        if (!isPage && arguments.Length > 0)
        {
            teachers = teachers.Where(t => t.Name.Contains(arguments));
        }

        var count = await teachers.CountAsync(stop);
        var pages = Math.Max(1, (count + OnPage - 1) / OnPage);
        page = isPage ? Math.Min(page, pages) : 1;
        var shown = await teachers.OrderByDescending(t => t.CreatedAt).Skip((page - 1) * OnPage).Take(OnPage)
            .Select(t => new { t.Id, t.Name, t.CreatedAt, t.BlockedSince, Credits = turn.Db.Accounts.Where(a => a.TeacherId == t.Id).Select(a => a.Available).FirstOrDefault() })
            .ToListAsync(stop);
        List<Phrase> lines = [new("admin.users", count, page, pages)];
        lines.AddRange(shown.Select(t => new Phrase(
            t.BlockedSince is null ? "admin.users.line" : "admin.users.line.blocked", t.Id, t.Name, t.Credits, t.CreatedAt.ToString("yyyy-MM-dd"))));
        return Outcome.Says(Screen.Saying(lines));
    }

    public static Task<Outcome> Block(string arguments, Turn turn, CancellationToken stop) => Set(arguments, blocked: true, turn, stop);

    public static Task<Outcome> Unblock(string arguments, Turn turn, CancellationToken stop) => Set(arguments, blocked: false, turn, stop);

    static async Task<Outcome> Set(string arguments, bool blocked, Turn turn, CancellationToken stop)
    {
        if (!long.TryParse(arguments.Split(' ', 2)[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return AdminCommands.Says(blocked ? "admin.block.usage" : "admin.unblock.usage");
        }

        if (await turn.Db.Teachers.FindAsync([id], stop) is not { } teacher)
        {
            return AdminCommands.Says(new("admin.no_user", id));
        }

        teacher.BlockedSince = blocked ? teacher.BlockedSince ?? turn.Now : null;
        return AdminCommands.Says(new(blocked ? "admin.block.done" : "admin.unblock.done", id));
    }
}
