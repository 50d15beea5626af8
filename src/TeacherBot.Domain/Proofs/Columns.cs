using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Proofs;

/// <summary>Matching: every left expression equals its own right value and no other.</summary>
static class Columns
{
    public static Finding Judge(SheetTask task, MatchingAnswer answer)
    {
        if (task.Text.TrimEnd('.', ':') is not "Соотнесите выражения и их значения")
        {
            throw new UnreadableException("The question is not understood.");
        }

        var left = task.Left!.Select(entry => Printed.Expression(entry).Value()).ToArray();
        var right = task.Right!.Select(entry => SpelledNumber.Read(entry) ?? throw new UnreadableException($"«{entry}» is no number.")).ToArray();
        var fault = right.Distinct().Count() < right.Length ? "Two entries on the right are equal." : null;
        foreach (var pair in answer.Pairs)
        {
            if (left[pair[0]] != right[pair[1]])
            {
                fault ??= $"The key pairs {left[pair[0]]} with {right[pair[1]]}.";
            }
        }

        return new Finding(fault);
    }
}
