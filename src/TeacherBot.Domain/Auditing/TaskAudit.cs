using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Mathematics;
using TeacherBot.Domain.Proofs;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Auditing;

/// <summary>Everything that is amiss with one task of a listed topic.</summary>
public static class TaskAudit
{
    const int LargestDenominator = 125;
    const int MostDecimals = 4;

    public static IEnumerable<AuditFault> Faults(SheetTask task, CurriculumTopic topic)
    {
        var limits = NumberLimits.Of(topic);
        return
        [
            .. Proof(task),
            .. Equal(task),
            .. PrintedNumbers.Outside(task, limits).Select(outside => new AuditFault(FaultKind.OutsideLimits, outside)),
            .. Answers(task).SelectMany(answer => Awkward(answer, limits)).Distinct().Select(reason => new AuditFault(FaultKind.AwkwardNumber, reason)),
            .. Slips(task).Distinct().Select(slip => new AuditFault(FaultKind.Typography, slip)),
            .. PrintedNumbers.Texts(task).SelectMany(Agreement.Slips).Distinct().Select(slip => new AuditFault(FaultKind.Agreement, slip)),
        ];
    }

    static IEnumerable<AuditFault> Proof(SheetTask task)
    {
        var verdict = Judge.Prove(task);
        if (verdict.Kind != VerdictKind.Proven)
        {
            yield return new AuditFault(verdict.Kind == VerdictKind.Wrong ? FaultKind.WrongKey : FaultKind.Unproven, verdict.Reason);
        }

        if (task.Proof is not { Kind: not ProofKind.None, Statement.Length: > 0 })
        {
            yield return new AuditFault(FaultKind.NoProof, "The task carries no proof.");
        }
    }

    static IEnumerable<AuditFault> Equal(SheetTask task)
    {
        foreach (var entries in new[] { task.Options, task.Left, task.Right })
        {
            var same = entries is null ? null
                : Repeated(entries.Select(entry => entry.Trim().ToLowerInvariant().Replace('\u00A0', ' ')))
                    ?? Repeated(entries.Select(SpelledNumber.Read).OfType<Rational>().Select(value => value.ToString()));
            if (same is not null)
            {
                yield return new AuditFault(FaultKind.EqualOptions, $"«{same}» stands twice.");
            }
        }
    }

    static string? Repeated(IEnumerable<string> texts) =>
        texts.GroupBy(text => text, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any())?.Key;

    static IEnumerable<string> Awkward(string answer, NumberLimits limits)
    {
        if (SpelledNumber.Read(answer) is not { } value)
        {
            yield break;
        }

        if (!limits.Allows(value))
        {
            yield return $"The answer {value} is outside of the limits.";
        }

        var isDecimal = answer.Contains(',') || answer.Contains('.');
        if (isDecimal && value.DecimalPlaces() is > MostDecimals)
        {
            yield return $"The answer {answer} has more than {MostDecimals} decimal places.";
        }

        if (!isDecimal && value.Denominator > LargestDenominator)
        {
            yield return $"The answer {answer} has a denominator above {LargestDenominator}.";
        }
    }

    /// <summary>The right answers as they are printed.</summary>
    static IEnumerable<string> Answers(SheetTask task) => task.Answer switch
    {
        ChoiceAnswer { Index: var index } when index >= 0 && index < task.Options?.Count => [task.Options[index]],
        OpenAnswer open => open.Accept.Take(1).Prepend(open.Value).TakeLast(1),
        BlanksAnswer blanks => blanks.Blanks.Where(blank => blank.Count > 0).Select(blank => blank[0]),
        MatchingAnswer => task.Right ?? [],
        _ => [],
    };

    static IEnumerable<string> Slips(SheetTask task) =>
    [
        .. Typography.SlipsOfSentences(task.Text),
        .. Typography.SlipsOfSentences(task.Solution),
        .. (task.Options ?? []).Concat(task.Left ?? []).Concat(task.Right ?? []).SelectMany(Typography.Slips),
    ];
}
