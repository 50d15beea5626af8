using Microsoft.EntityFrameworkCore;
using TeacherBot.Authoring.Cache;
using TeacherBot.Payments;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.Administration;

/// <summary>/cache: how many sheets are kept and what they saved today; <c>/cache clear WORDS</c> takes sheets out.</summary>
static class AdminCache
{
    const string Clear = "clear ";

    /// <summary>Fewer letters stand in too many topics.</summary>
    const int ShortestWords = 4;

    public static async Task<Outcome> Handle(string arguments, Turn turn, CancellationToken stop)
    {
        var wanted = arguments.StartsWith(Clear, StringComparison.Ordinal) ? arguments[Clear.Length..].Trim() : "";
        return 0 switch
        {
            _ when arguments.Length == 0 => await Numbers(turn, stop),
            _ when wanted.Length >= ShortestWords => await Withdraw(wanted, turn, stop),
            _ => AdminCommands.Says(new("admin.cache.usage", ShortestWords)),
        };
    }

    static async Task<Outcome> Numbers(Turn turn, CancellationToken stop)
    {
        var today = Moscow.Midnight(turn.Now);
        var kept = await turn.Db.CachedSheets.CountAsync(s => s.WithdrawnAt == null, stop);
        var ahead = await turn.Db.CachedSheets.CountAsync(s => s.WithdrawnAt == null && s.IsMadeAhead, stop);
        var uses = turn.Db.CachedSheetUses.Where(u => u.At >= today);
        var hits = await uses.CountAsync(u => !u.IsFirst, stop);
        var misses = await uses.CountAsync(u => u.IsFirst, stop);
        var saved = await uses.Where(u => !u.IsFirst)
            .Join(turn.Db.CachedSheets, use => use.SheetId, sheet => sheet.Id, (_, sheet) => sheet.CostMicroRoubles).SumAsync(stop);
        return Outcome.Says(Screen.Saying(
            new("admin.cache", kept, ahead),
            new("admin.cache.today", hits, misses, Roubles.Of((saved + 5_000) / 10_000))));
    }

    /// <summary>By the sheet's id, the listed topic's id, or words of the topic.</summary>
    static async Task<Outcome> Withdraw(string wanted, Turn turn, CancellationToken stop)
    {
        var words = wanted.ToLowerInvariant();
        var gone = await CacheStore.Withdraw(
            turn.Db.CachedSheets.Where(s => s.Id == words || s.TopicId == words || s.TopicText.Contains(words)), turn.Now, stop);
        return AdminCommands.Says(new("admin.cache.cleared", gone));
    }
}
