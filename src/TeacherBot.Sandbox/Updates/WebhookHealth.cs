using TeacherBot.Sandbox.Chats;

namespace TeacherBot.Sandbox.Updates;

/// The last trouble with the webhook, as getWebhookInfo tells it.
sealed class WebhookHealth(World world)
{
    public (long At, string Message)? LastError { get; private set; }

    public void Failed(string message)
    {
        using (world.Enter())
            LastError = (world.Now, message);
    }

    public void Forget()
    {
        using (world.Enter())
            LastError = null;
    }
}
