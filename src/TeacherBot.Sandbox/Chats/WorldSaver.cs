namespace TeacherBot.Sandbox.Chats;

/// Saves the world shortly after it changed and once more at the end.
sealed class WorldSaver(World world, ChangeFeed changes, SandboxOptions options) : BackgroundService
{
    static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(400);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Forgets)
            return;
        using var subscription = changes.Subscribe();
        try
        {
            while (await subscription.Changes.WaitToReadAsync(stoppingToken))
            {
                await Task.Delay(Gather, stoppingToken);
                while (subscription.Changes.TryRead(out _)) { }
                WorldFile.Save(world, options);
            }
        }
        finally
        {
            WorldFile.Save(world, options);
        }
    }
}
