namespace TeacherBot.Sandbox.BotApi;

static class MimeTypes
{
    /// By the extension, as Telegram's server decides it: what the sender claims is not asked.
    public static string Of(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".pdf" => "application/pdf",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".json" => "application/json",
        ".zip" => "application/zip",
        ".txt" or ".log" => "text/plain",
        ".csv" => "text/csv",
        ".html" => "text/html",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        ".ogg" => "audio/ogg",
        _ => "application/octet-stream",
    };
}
