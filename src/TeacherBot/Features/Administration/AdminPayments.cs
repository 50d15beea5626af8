using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherBot.Localization;
using TeacherBot.Payments;
using TeacherBot.Storage;
using TeacherBot.TelegramApi.Routing;
using TeacherBot.TelegramApi.Screens;

namespace TeacherBot.Features.Administration;

/// <summary>/payments: the latest call-backs, of everybody or of one teacher, order or payment.</summary>
public sealed class AdminPayments
{
    const int Shown = 15;

    public async Task<Outcome> List(string arguments, Turn turn, CancellationToken stop)
    {
        var wanted = arguments.Trim();
        var teacher = long.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : -1;
        var events = await turn.Db.PaymentEvents
            .Where(e => wanted == "" || e.TeacherId == teacher || e.OrderId == wanted || e.Payment == wanted)
            .OrderByDescending(e => e.Id).Take(Shown).ToListAsync(stop);
        var orders = wanted == "" ? [] : await turn.Db.Orders.Where(o => o.TeacherId == teacher || o.Id == wanted)
            .OrderByDescending(o => o.CreatedAt).Take(Shown).ToListAsync(stop);
        List<Phrase> lines = [events.Count + orders.Count == 0 ? "admin.payments.none" : "admin.payments"];
        lines.AddRange(events.Select(e => new Phrase(
            "admin.payments.line",
            e.ReceivedAt.ToString("MM-dd HH:mm"), e.Payment ?? "—", e.OrderId ?? "—", e.TeacherId?.ToString() ?? "—",
            e.Kopecks is { } paid ? Roubles.Of(paid) : "—", AdminWords.OfResult(e.Result))));
        lines.AddRange(orders.Select(o => new Phrase(
            "admin.payments.order", o.CreatedAt.ToString("MM-dd HH:mm"), o.Id, AdminWords.OfProduct(o.Product, o.Credits), Roubles.Of(o.Kopecks), AdminWords.Of(o.State))));
        return Outcome.Says(Screen.Saying(lines));
    }
}
