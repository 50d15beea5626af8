using TeacherBot.Payments.Protocol;

namespace TeacherBot.Payments;

/// <summary>Speaks to the payment page. Every failure is an answer: nobody waits for it in a chat.</summary>
public sealed class PayformClient(HttpClient http)
{
    /// <summary>Longer is no short address.</summary>
    const int LongestAddress = 500;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The short address for signed parameters with <c>do=link</c>; null when the page does not give one.</summary>
    public async Task<string?> ShortLink(Uri page, PhpArray signed, CancellationToken stop)
    {
        var (isSuccess, body) = await Ask(HttpMethod.Get, new Uri($"{page}?{PhpForm.Write(signed)}"), null, stop);
        var address = body?.Trim() ?? "";
        return isSuccess && address.Length is > 0 and <= LongestAddress && !address.Any(char.IsWhiteSpace)
            && Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsTheirs(uri, page)
            ? address
            : null;
    }

    /// <summary>Switches renewals off or on; null when it is done, else what the page says instead.</summary>
    public async Task<string?> SetActivity(Uri page, PhpArray signed, CancellationToken stop)
    {
        var (isSuccess, body) = await Ask(HttpMethod.Post, new Uri(page, "rest/setActivity/"), signed, stop);
        // A 200 alone says nothing: refusals come with it, too.
        return isSuccess && body?.Trim().Trim('"').Equals("success", StringComparison.OrdinalIgnoreCase) == true
            ? null
            : body is null ? "no answer" : body.Length <= 200 ? body : body[..200];
    }

    async Task<(bool IsSuccess, string? Body)> Ask(HttpMethod method, Uri address, PhpArray? form, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            using HttpRequestMessage request = new(method, address);
            if (form is not null)
            {
                request.Content = new StringContent(PhpForm.Write(form), System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
            }

            using var answer = await http.SendAsync(request, patience.Token);
            return (answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(patience.Token));
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException or IOException && !stop.IsCancellationRequested)
        {
            return (false, null);
        }
    }

    /// <summary>A link that leads anywhere but to the payment system is not shown to a teacher.</summary>
    static bool IsTheirs(Uri uri, Uri page) =>
        uri.Scheme == page.Scheme
        && (uri.Host == page.Host || uri.Host == "payform.ru" || uri.Host.EndsWith(".payform.ru", StringComparison.Ordinal)
            || uri.Host == "prodamus.ru" || uri.Host.EndsWith(".prodamus.ru", StringComparison.Ordinal));
}
