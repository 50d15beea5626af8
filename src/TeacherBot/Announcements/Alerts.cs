using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TeacherBot.Localization;
using TeacherBot.Storage;

namespace TeacherBot.Announcements;

/// <summary>What an alert is about: alerts of one kind come together, with a pause between them.</summary>
public enum AlertKind
{
    Payment,
    Sheet,
    Errors,
    Start,

    /// <summary>Language models: time-outs, a provider at rest.</summary>
    Model,

    /// <summary>What models may cost in a day is spent.</summary>
    Budget,

    /// <summary>Too little of what models write can be proven.</summary>
    Quality,
}

/// <summary>Writes down, in the caller's transaction, that an admin must look. <see cref="AlertDesk"/> sends it.</summary>
public static class Alerts
{
    /// <param name="key">The same trouble is told once.</param>
    public static async Task Raise(BotDbContext db, AlertKind kind, string key, Phrase text, DateTimeOffset now, CancellationToken stop)
    {
        if (db.Alerts.Local.Any(row => row.Key == key) || await db.Alerts.AnyAsync(row => row.Key == key, stop))
        {
            return;
        }

        db.Alerts.Add(new AlertRow
        {
            Key = key,
            Kind = kind.ToString(),
            Text = JsonSerializer.Serialize(text, StoredJson.Options),
            At = now,
        });
    }
}
