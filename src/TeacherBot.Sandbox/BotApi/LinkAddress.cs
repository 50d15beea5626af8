namespace TeacherBot.Sandbox.BotApi;

/// What Telegram takes as the address of a link or a button.
static class LinkAddress
{
    /// The full address, or null when Telegram would refuse it: no host, or a host without a dot.
    /// Loopback is let through, because here the payment page lives on this machine.
    public static string? Normalize(string address)
    {
        var candidate = address.Trim();
        if (candidate.StartsWith("tg://", StringComparison.OrdinalIgnoreCase))
            return candidate.Length > "tg://".Length ? candidate : null;
        if (!candidate.Contains("://", StringComparison.Ordinal))
            candidate = $"http://{candidate}";
        if (candidate.Any(char.IsWhiteSpace) || !Uri.TryCreate(candidate, UriKind.Absolute, out var uri))
            return null;
        if (uri.Scheme is not ("http" or "https"))
            return null;
        return uri.IsLoopback || (uri.Host.Contains('.', StringComparison.Ordinal) && !uri.Host.EndsWith('.')) ? candidate : null;
    }
}
