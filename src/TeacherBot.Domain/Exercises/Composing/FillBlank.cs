using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Exercises.Composing;

/// <summary>Equalities with gaps, numbered through the task.</summary>
static class FillBlank
{
    public static Draft? Compose(ProblemSource problems, Difficulty difficulty)
    {
        var gaps = difficulty switch
        {
            Difficulty.Easy => 2,
            Difficulty.Medium => 3,
            Difficulty.Hard => 4,
            _ => throw new ArgumentOutOfRangeException(nameof(difficulty), difficulty, null),
        };
        if (problems.Several(1, (problem, _) => problem.Gapped is not null) is not [{ Gapped: { } gapped }])
        {
            return null;
        }

        var count = Math.Max(1, gaps / gapped.Fillings.Count);
        return problems.Several(count, (problem, taken) => problem.Gapped is { } other && (taken.Count == 0 || taken[0].Gapped!.PromptMany == other.PromptMany)) is { } taken ? Joined(taken) : null;
    }

    static Draft Joined(IReadOnlyList<Problem> taken)
    {
        var (texts, plains, solved, fillings) = (new List<string>(), new List<string?>(), new List<string>(), new List<Written>());
        foreach (var gapped in taken.Select(problem => problem.Gapped!))
        {
            var (text, plain, filled) = (gapped.Text, gapped.Plain, gapped.Text);
            for (var gap = gapped.Fillings.Count; gap >= 1; gap--)
            {
                var number = fillings.Count + gap;
                text = text.Replace($"___({gap})___", $"___({number})___");
                plain = plain?.Replace($"[{gap}]", $"[{number}]");
                filled = Filled(filled, gap, gapped.Fillings[gap - 1]);
            }

            texts.Add(text);
            plains.Add(plain);
            solved.Add(filled);
            fillings.AddRange(gapped.Fillings);
        }

        var prompt = fillings.Count == 1 ? taken[0].Gapped!.PromptOne : taken[0].Gapped!.PromptMany;
        ProofCheck check = plains.Contains(null)
            ? new EachCheck([.. taken.Select(_ => true)], [.. taken.Select(problem => problem.Gapped!.Check ?? problem.Check)])
            : new BlanksCheck(string.Join("; ", plains), [.. fillings.Select(filling => filling.Number?.ToString() ?? filling.Value)]);
        return Draft.Of(
            TaskType.FillBlank,
            $"{prompt}: {string.Join("; ", texts)}.",
            new BlanksAnswer([.. fillings.Select(Spellings)]),
            string.Join("; ", solved) + ".",
            fillings.Count,
            string.Join("; ", taken.Select(problem => problem.Statement)),
            check,
            taken);
    }

    /// <summary>The equality as it reads when solved; a negative number behind a sign stands in brackets.</summary>
    static string Filled(string text, int gap, Written filling)
    {
        var mark = $"___({gap})___";
        var before = text[..text.IndexOf(mark, StringComparison.Ordinal)].TrimEnd();
        if (before.Count(character => character == '$') % 2 == 0)
        {
            return text.Replace(mark, filling.Print);
        }

        var print = filling.Print.Trim('$');
        var bare = before[^1] is '$' or '=' or '{' or '(' || print[0] != '-';
        return text.Replace(mark, bare ? print : $"({print})");
    }

    /// <summary>Whole numbers and signs are printed as they are, anything else as a formula.</summary>
    static string[] Spellings(Written filling) =>
        filling.Print == $"${filling.Value}$" && filling.Value[0] != '-'
            ? [filling.Value, .. filling.Accept]
            : [filling.Print, filling.Value, .. filling.Accept];
}
