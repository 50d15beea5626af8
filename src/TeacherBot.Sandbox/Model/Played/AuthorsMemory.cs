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

    /// The latest task whose text and options all stand in the question.
    public WrittenTask? Find(string question)
    {
        var plain = Plain(question);
        using (gate.EnterScope())
        {
            return written.FirstOrDefault(known => plain.Contains(known.Text, StringComparison.Ordinal)
                && known.Printed.All(option => plain.Contains(option, StringComparison.Ordinal))).Task;
        }
    }

    /// Without spaces and marks, which printing may change.
    public static string Plain(string text) =>
        string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('$' or '–' or '—' or '-'))).ToLowerInvariant().TrimEnd('.', ':');
}
