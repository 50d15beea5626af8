using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;

namespace TeacherBot.Features.Administration;

/// <summary>/alerts on|off: for this admin alone.</summary>
static class AdminAlerts
{
    public static async Task<Outcome> Switch(string arguments, Turn turn, CancellationToken stop)
    {
        if (arguments is not ("on" or "off"))
        {
            return AdminCommands.Says("admin.alerts.usage");
        }

        if (await turn.Db.Admins.FindAsync([turn.Teacher.Id], stop) is not { } admin)
        {
            admin = new AdminRow { Id = turn.Teacher.Id };
            turn.Db.Admins.Add(admin);
        }

        admin.AlertsOff = arguments == "off";
        return AdminCommands.Says(admin.AlertsOff ? "admin.alerts.off" : "admin.alerts.on");
    }
}
