using System.Text;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts;

/// <summary>What a second solver sees of a task: the text, options, columns and gaps, and never the key, the statement or the solution.</summary>
public static class BlindQuestions
{
    /// <summary>How the answers of <see cref="BlindAnswers"/> are to be written; belongs into the prompt once.</summary>
    public const string AnswerForm =
        "Ответ каждого задания — список строк «a». Выбор: номера всех верных вариантов («#2»). Соответствие: все пары («А-3»). Пропуски: по одной строке на пропуск по порядку. Остальное: один краткий ответ.";

    /// <summary>How the left column is labelled on paper.</summary>
    internal const string Labels = "АБВГДЕ";

    /// <summary>The tasks that still need solving, one after another.</summary>
    public static string Text(IEnumerable<Examined> examined) =>
        string.Join("\n\n", examined.Where(place => place is { State: ExaminedState.NeedsSolving, Task: not null }).Select(place => Text(place.Task!)));

    /// <summary>One task.</summary>
    public static string Text(SheetTask task)
    {
        var text = new StringBuilder().Append(task.Number).Append(". ").Append(task.Text);
        foreach (var (option, i) in (task.Options ?? []).Select((option, i) => (option, i)))
        {
            text.Append("\n#").Append(i + 1).Append(' ').Append(option);
        }

        foreach (var (entry, i) in (task.Left ?? []).Select((entry, i) => (entry, i)))
        {
            text.Append('\n').Append(Labels[i]).Append(") ").Append(entry);
        }

        foreach (var (entry, i) in (task.Right ?? []).Select((entry, i) => (entry, i)))
        {
            text.Append('\n').Append(i + 1).Append(") ").Append(entry);
        }

        return text.ToString();
    }
}
