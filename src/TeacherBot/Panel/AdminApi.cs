using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherBot.Features.Administration;
using TeacherBot.Payments;
using TeacherBot.Storage;

namespace TeacherBot.Panel;

/// <summary><c>/admin/api</c>: numbers and lists as JSON behind a bearer token; without a token in the settings, or by another door, there is nothing there.</summary>
public static class AdminApi
{
    const int MostOnPage = 200;

    public static void MapAdminApi(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup("/admin/api").AddEndpointFilter(Guard);
        api.MapGet("/stats", Stats);
        api.MapGet("/users", Users);
        api.MapGet("/generations", Generations);
        api.MapGet("/payments", Payments);
        api.MapGet("/calls", CallsApi.Calls);
        api.MapGet("/costs", CallsApi.Costs);
    }

    static async ValueTask<object?> Guard(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var services = context.HttpContext.RequestServices;
        var token = services.GetRequiredService<IOptions<AdminOptions>>().Value.ApiToken;
        if (string.IsNullOrEmpty(token) || !services.GetRequiredService<ManagementDoor>().LetsIn(context.HttpContext.Connection))
        {
            return Results.NotFound();
        }

        context.HttpContext.Response.Headers.CacheControl = "no-store";
        return IsBearer(context.HttpContext.Request, token) ? await next(context) : Results.Unauthorized();
    }

    // Hashes have one length, so the comparison tells nothing.
    static bool IsBearer(HttpRequest request, string token) => CryptographicOperations.FixedTimeEquals(
        SHA256.HashData(Encoding.UTF8.GetBytes(request.Headers.Authorization.ToString())),
        SHA256.HashData(Encoding.UTF8.GetBytes($"Bearer {token}")));

    static Task<object> Stats(Database database, TimeProvider clock, CancellationToken stop) => database.Read(async db =>
    {
        var now = clock.GetUtcNow();
        var day = now.AddDays(-1);
        return (object)new
        {
            at = now,
            teachers = new
            {
                total = await db.Teachers.CountAsync(stop),
                newToday = await db.Teachers.CountAsync(t => t.CreatedAt > day, stop),
                unreachable = await db.Teachers.CountAsync(t => t.UnreachableSince != null, stop),
                blocked = await db.Teachers.CountAsync(t => t.BlockedSince != null, stop),
            },
            sheetsToday = (await db.Generations.Where(g => g.CreatedAt > day).GroupBy(g => g.State).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(stop))
                .ToDictionary(g => g.Key.ToString(), g => g.Count, StringComparer.Ordinal),
            payments = new
            {
                today = await db.PaymentEvents.CountAsync(e => e.AppliedAt > day && e.Result == EventResults.Granted, stop),
                kopecksToday = await db.PaymentEvents.Where(e => e.AppliedAt > day && e.Result == EventResults.Granted).SumAsync(e => e.Kopecks ?? 0, stop),
                notApplied = await db.PaymentEvents.CountAsync(e => e.AppliedAt == null, stop),
                plans = await db.Subscriptions.CountAsync(s => s.State == SubscriptionState.Active || s.State == SubscriptionState.PastDue, stop),
            },
            alertsWaiting = await db.Alerts.CountAsync(a => a.SentAt == null, stop),
        };
    });

    static Task<IResult> Users(Database database, int? page, int? size, string? search, CancellationToken stop) => Paged(database, page, size, db =>
        db.Teachers.Where(t => string.IsNullOrEmpty(search) || t.Name.Contains(search)).OrderByDescending(t => t.CreatedAt).ThenBy(t => t.Id)
            .Select(t => new
            {
                t.Id,
                t.Name,
                t.Language,
                t.CreatedAt,
                t.UnreachableSince,
                t.BlockedSince,
                credits = db.Accounts.Where(a => a.TeacherId == t.Id).Select(a => a.Available).FirstOrDefault(),
                reserved = db.Accounts.Where(a => a.TeacherId == t.Id).Select(a => a.Reserved).FirstOrDefault(),
            }), stop);

    static Task<IResult> Generations(Database database, int? page, int? size, long? teacher, GenerationState? state, CancellationToken stop) => Paged(database, page, size, db =>
        db.Generations.Where(g => (teacher == null || g.TeacherId == teacher) && (state == null || g.State == state)).OrderByDescending(g => g.CreatedAt).ThenBy(g => g.Id)
            .Select(g => new { g.Id, g.TeacherId, state = g.State.ToString(), g.Price, g.Attempts, g.Error, g.CreatedAt, g.FinishedAt }), stop);

    static Task<IResult> Payments(Database database, int? page, int? size, long? teacher, CancellationToken stop) => Paged(database, page, size, db =>
        db.PaymentEvents.Where(e => teacher == null || e.TeacherId == teacher).OrderByDescending(e => e.Id)
            .Select(e => new { e.Id, e.Key, e.Payment, e.OrderId, e.TeacherId, e.Kopecks, e.Result, e.ReceivedAt, e.AppliedAt }), stop);

    internal static async Task<IResult> Paged<T>(Database database, int? page, int? size, Func<BotDbContext, IQueryable<T>> query, CancellationToken stop)
    {
        var (at, many) = (page ?? 1, size ?? 50);
        if (at is < 1 or > 1_000_000 || many is < 1 or > MostOnPage)
        {
            return Results.BadRequest(new { error = $"page must be 1–1000000, size 1–{MostOnPage}." });
        }

        return Results.Ok(await database.Read(async db => new
        {
            page = at,
            size = many,
            total = await query(db).CountAsync(stop),
            items = await query(db).Skip((at - 1) * many).Take(many).ToListAsync(stop),
        }));
    }
}
