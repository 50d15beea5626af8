using System.Text.RegularExpressions;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Manuscripts;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Manuscripts;

/// <summary>Keys that are wrong: another number, another option, pairs exchanged, a slip in an expression.</summary>
static partial class FalseKeys
{
    /// <summary>Code knows the key where it has proven it, or where a statement computes it.</summary>
    public static bool IsProvable(GoodTask good) => good.Examined(good.Task).State == ExaminedState.Proven
        || (good.Type is TaskType.Open or TaskType.SingleChoice && good.Subject != Subject.Russian && good.Task.Statement is not null);

    public static IEnumerable<ManuscriptTask> Of(GoodTask good)
    {
        var task = good.Task;
        return good.Type switch
        {
            TaskType.Open => Slips(task.Answer[0]).Select(answer => task with { Answer = [answer], Solution = string.Empty }),
            TaskType.SingleChoice => task.Wrong.Count > 0
                ? task.Wrong.Select((wrong, i) => task with { Answer = [wrong], Wrong = [.. task.Wrong.Where((_, k) => k != i), task.Answer[0]], Solution = string.Empty })
                : Slips(task.Answer[0]).Select(answer => task with { Answer = [answer], Solution = string.Empty }),
            TaskType.MultipleChoice => task.Wrong.Select((wrong, i) => task with { Answer = [wrong, .. task.Answer.Skip(1)], Wrong = [.. task.Wrong.Where((_, k) => k != i), task.Answer[0]] }),
            TaskType.Matching => Enumerable.Range(0, task.Pairs.Count - 1).Select(i => task with { Pairs = [.. task.Pairs.Select((pair, k) => (pair.Left, k == i ? task.Pairs[i + 1].Right : k == i + 1 ? task.Pairs[i].Right : pair.Right))] }),
            TaskType.FillBlank => task.Answer.SelectMany((answer, i) => Slips(answer).Select(slip => task with { Answer = [.. task.Answer.Select((old, k) => k == i ? slip : old)], Solution = string.Empty })),
            _ => [],
        };
    }

    /// <summary>The solution tells the truth, nothing else does.</summary>
    public static IEnumerable<ManuscriptTask> AgainstSolution(GoodTask good)
    {
        var task = good.Task;
        if (good.Type == TaskType.SingleChoice && task.Wrong.Count > 0)
        {
            var spoken = task.Solution.TrimEnd('.') + $". Ответ: {task.Answer[0].TrimEnd('.')}.";
            return task.Wrong.Select((wrong, i) => task with { Statement = null, Solution = spoken.TrimStart('.', ' '), Answer = [wrong], Wrong = [.. task.Wrong.Where((_, k) => k != i), task.Answer[0]] });
        }

        return good.Type == TaskType.Open && good.Subject != Subject.Russian && Calculated.IsMatch(task.Solution) && NumberAlone.IsMatch(task.Answer[0])
            ? Slips(task.Answer[0]).Select(answer => task with { Statement = null, Answer = [answer] })
            : [];
    }

    /// <summary>The same kind of answer with another value.</summary>
    static IEnumerable<string> Slips(string spelled)
    {
        var answer = spelled.Split('|')[0];
        if (answer is "<" or ">" or "=")
        {
            return answer == "=" ? ["<", ">"] : ["=", answer == "<" ? ">" : "<"];
        }

        var digits = Digits.Matches(answer);
        if (digits.Count == 0)
        {
            return [$"{answer}о", "неверно"];
        }

        var last = digits[^1];
        return new[] { 1, -1, 10 }
            .Select(step => int.Parse(last.Value) + step)
            .Where(other => other >= 0)
            .Select(other => answer[..last.Index] + other + answer[(last.Index + last.Length)..]);
    }

    [GeneratedRegex(@"\d+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits { get; }

    [GeneratedRegex(@"=-?\d+[^=;]*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Calculated { get; }

    [GeneratedRegex(@"^\d+( [а-яё²³/.]+)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberAlone { get; }
}
