using TeacherBot.Localization;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.Administration;

/// <summary>Every command of the admins, each written into the audit log; to everybody else they are unknown.</summary>
public sealed class AdminCommands(Admin admin, AdminPayments payments, AdminProviders providers, Broadcasts broadcasts)
{
    const int LongestNote = 300;

    /// <summary>Null for a command that is none of the admins'.</summary>
    public async Task<Outcome?> Handle(string name, string arguments, Turn turn, CancellationToken stop)
    {
        var outcome = name switch
        {
            "stats" => await admin.Stats(turn, stop),
            "users" => await AdminTeachers.List(arguments, turn, stop),
            "user" => await admin.User(arguments, turn, stop),
            "grant" => await admin.Grant(arguments, turn, stop),
            "block" => await AdminTeachers.Block(arguments, turn, stop),
            "unblock" => await AdminTeachers.Unblock(arguments, turn, stop),
            "payments" => await payments.List(arguments, turn, stop),
            "generations" => await AdminSheets.List(arguments, turn, stop),
            "providers" => await providers.List(turn, stop),
            "cache" => await AdminCache.Handle(arguments, turn, stop),
            "alerts" => await AdminAlerts.Switch(arguments, turn, stop),
            "broadcast" => await broadcasts.Preview(arguments, turn, stop),
            _ => null,
        };
        if (outcome is not null)
        {
            Note(turn, name, arguments);
        }

        return outcome;
    }

    public async Task<Outcome> Tapped(BroadcastTapped tap, Turn turn, CancellationToken stop)
    {
        if (!turn.IsAdmin)
        {
            return Outcome.Toasts("outdated.menu");
        }

        Note(turn, $"broadcast {tap.Step}", tap.BroadcastId);
        return await broadcasts.Tapped(tap, turn, stop);
    }

    static void Note(Turn turn, string action, string details) => turn.Db.Audit.Add(new AuditRow
    {
        AdminId = turn.Teacher.Id,
        Action = action,
        TeacherId = long.TryParse(details.Split(' ', 2)[0], out var teacher) ? teacher : null,
        Details = details.Length <= LongestNote ? details : details[..LongestNote],
        At = turn.Now,
    });

    internal static Outcome Says(Phrase phrase) => Outcome.Says(Screen.Saying(phrase));
}
