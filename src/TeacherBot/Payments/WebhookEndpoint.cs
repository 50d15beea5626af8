using Microsoft.Extensions.Options;

namespace TeacherBot.Payments;

/// <summary><c>POST /prodamus/webhook</c>: 200 only after everything is stored; whatever else is answered, Prodamus sends again.</summary>
public static partial class WebhookEndpoint
{
    public const string Path = "/prodamus/webhook";

    /// <summary>Thousands of products; what is longer is not Prodamus.</summary>
    const int MostBytes = 1 << 20;

    public static void MapProdamusWebhook(this IEndpointRouteBuilder endpoints) => endpoints.MapPost(Path, Receive);

    static async Task<IResult> Receive(HttpContext http, PaymentIntake intake, IOptions<ProdamusOptions> options, ILogger<PaymentIntake> log)
    {
        if (!options.Value.IsOn)
        {
            return Results.NotFound();
        }

        if (await Body(http.Request) is not { } body)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        try
        {
            // Not tied to the request: a caller that hangs up must not leave a payment half looked at.
            var receipt = await intake.Receive(http.Request.ContentType, body, http.Request.Headers["Sign"], CancellationToken.None);
            return receipt switch
            {
                Receipt.Applied => Results.Text("success"),
                Receipt.Refused => Results.StatusCode(StatusCodes.Status403Forbidden),
                _ => NotNow(http),
            };
        }
        catch (Exception fault)
        {
            LogFailed(log, fault);
            return NotNow(http);
        }
    }

    static async Task<byte[]?> Body(HttpRequest request)
    {
        if (request.ContentLength > MostBytes)
        {
            return null;
        }

        using MemoryStream body = new();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
        {
            if (body.Length + read > MostBytes)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    static IResult NotNow(HttpContext http)
    {
        http.Response.Headers.RetryAfter = "60";
        return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    [LoggerMessage(LogLevel.Error, "A call-back of Prodamus could not be handled; it will come again")]
    static partial void LogFailed(ILogger log, Exception fault);
}
