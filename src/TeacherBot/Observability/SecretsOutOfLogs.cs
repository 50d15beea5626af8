using Serilog.Events;
using Serilog.Formatting;

namespace TeacherBot.Observability;

/// <summary>The last gate before a line is written: a configured secret never passes it, whoever tried to log it.</summary>
sealed class SecretsOutOfLogs(ITextFormatter inner, IReadOnlyList<string> secrets) : ITextFormatter
{
    public void Format(LogEvent logEvent, TextWriter output)
    {
        using StringWriter line = new();
        inner.Format(logEvent, line);
        output.Write(secrets.Aggregate(line.ToString(), (text, secret) => text.Replace(secret, "***", StringComparison.Ordinal)));
    }
}
