namespace TeacherBot.Sandbox.Chats;

/// One sandbox for one data folder: two would overwrite each other's chats.
sealed class FolderLock : IDisposable
{
    readonly FileStream file;

    public FolderLock(SandboxOptions options)
    {
        try
        {
            file = new FileStream(Path.Combine(options.DataFolder, "sandbox.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error)
        {
            throw new IOException($"The data folder {options.DataFolder} is used by another sandbox.", error);
        }
    }

    public void Dispose() => file.Dispose();
}
