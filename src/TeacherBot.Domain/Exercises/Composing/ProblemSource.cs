using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Composing;

/// <summary>Problems of one exercise for one task, every form in its turn.</summary>
sealed class ProblemSource(IExercise exercise, Setting setting, SheetRandom random)
{
    const int DrawsForEach = 40;

    int drawn;
    Problem? peeked;

    public Problem Next()
    {
        var next = Peek();
        peeked = null;
        return next;
    }

    /// <summary>The problem that comes next.</summary>
    public Problem Peek() => peeked ??= exercise.Draw(setting with { Form = setting.Form + drawn++ }, random);

    /// <summary>Different problems, or null when the exercise has not so many.</summary>
    /// <param name="fits">Whether a problem goes with those taken before.</param>
    public IReadOnlyList<Problem>? Several(int count, Func<Problem, IReadOnlyList<Problem>, bool> fits)
    {
        var taken = new List<Problem>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < count * DrawsForEach && taken.Count < count; i++)
        {
            var problem = Next();
            if (!keys.Contains(problem.CommonKey) && fits(problem, taken))
            {
                keys.Add(problem.CommonKey);
                taken.Add(problem);
            }
        }

        return taken.Count == count ? taken : null;
    }
}
