namespace TeacherBot.Sandbox;

/// Keeps other sites in the person's browser away: a foreign host name or origin is refused, and the page may load nothing from outside.
static class LocalOnly
{
    const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void UseLocalOnly(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (!IsLocal(context.Request.Host.Host) || !IsOwnOrigin(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            await context.Response.WriteAsync("Only this machine may ask.");
            return;
        }
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        await next(context);
    });

    static bool IsLocal(string host) => host is "localhost" or "127.0.0.1" or "[::1]" or "::1";

    /// Browsers name the origin of every request that changes something; programs name none.
    static bool IsOwnOrigin(HttpRequest request) =>
        request.Headers.Origin.ToString() is not { Length: > 0 } origin
        || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && IsLocal(from.Host) && from.Port == (request.Host.Port ?? 80));
}
