namespace TeacherBot.Sandbox.Model.Played;

/// What the played author wrote in this process; the played corrector may look, a real one could not.
sealed class AuthorsMemory
{
    const int Most = 5_000;

    readonly Lock gate = new();
    readonly LinkedList<(string Text, IReadOnlyList<string> Printed, WrittenTask Task)> written = [];

    public void Keep(WrittenTask task)
    {
        var printed = task.Printed.Select(Plain).ToArray();
        using (gate.EnterScope())
        {
            written.AddFirst((Plain(task.Text), printed, task));
            if (written.Count > Most)
                written.RemoveLast();
        }
    }

    /// The latest task whose text and options all stand in the line.
    public WrittenTask? Find(string line)
    {
        var plain = Plain(line);
        using (gate.EnterScope())
        {
            return written.FirstOrDefault(known => plain.Contains(known.Text, StringComparison.Ordinal)
                && known.Printed.All(option => plain.Contains(option, StringComparison.Ordinal))).Task;
        }
    }

    /// Without spaces, which printing may change.
    static string Plain(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))).ToLowerInvariant().TrimEnd('.', ':');
}
