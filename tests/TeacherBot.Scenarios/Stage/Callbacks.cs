namespace TeacherBot.Scenarios.Stage;

/// <summary>Raw updates as Telegram sends them.</summary>
public static class Callbacks
{
    public static object Tap(int updateId, long teacher, long messageId, string data) => new
    {
        update_id = updateId,
        callback_query = new
        {
            id = $"{updateId}",
            from = From(teacher),
            chat_instance = "1",
            message = new
            {
                message_id = messageId,
                date = 1_700_000_000,
                chat = Chat(teacher),
                text = "…",
            },
            data,
        },
    };

    public static object Text(int updateId, long teacher, string text) => new
    {
        update_id = updateId,
        message = new
        {
            message_id = updateId,
            date = 1_700_000_000,
            from = From(teacher),
            chat = Chat(teacher),
            text,
        },
    };

    static object From(long teacher) => new { id = teacher, is_bot = false, first_name = "Мария", language_code = "ru" };

    static object Chat(long teacher) => new { id = teacher, type = "private", first_name = "Мария" };
}
