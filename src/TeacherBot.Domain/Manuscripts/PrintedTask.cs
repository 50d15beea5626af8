using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Manuscripts.Answers;
using TeacherBot.Domain.Manuscripts.Checks;
using TeacherBot.Domain.Manuscripts.Proving;
using TeacherBot.Domain.Proofs;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts;

/// <summary>
/// Proves the key of any task a second time from what is printed, whoever wrote it: sentences of exercises are the judge's; where he does not
/// understand an author's, they are read by the rules that proved them first. The check is a claim as it is for the judge.
/// </summary>
public static class PrintedTask
{
    public static Verdict Prove(SheetTask task)
    {
        var verdict = Judge.Prove(task);
        if (verdict.Kind != VerdictKind.Unproven || task.Figure is not null)
        {
            return verdict;
        }

        var sketch = Sketch.Of(task);
        return PrintProof.Of(sketch) is not { } finding ? verdict
            : (finding.Wrong ?? OptionValues.Fault(sketch, Subject.Algebra)?.Reason ?? SolutionClaims.Fault(sketch, Subject.Algebra)) is { } wrong ? Verdict.Wrong(wrong)
            : Agrees(task, sketch, finding) ? Verdict.Proven
            : Verdict.Wrong("The check says something else than the print.");
    }

    static bool Agrees(SheetTask task, Sketch sketch, Proving.Finding finding) => task.Proof?.Check is not { } claimed
        || Expected(task, sketch, finding).Any(check => ClaimedCheck.Written(check) == ClaimedCheck.Written(claimed));

    /// <summary>What the check may be: an answer can be spelled in several ways.</summary>
    static IEnumerable<ProofCheck> Expected(SheetTask task, Sketch sketch, Proving.Finding finding)
    {
        if ((task.Options is { } options ? sketch.InOrderOf(options, finding.Check) : finding.Check) is { } check)
        {
            yield return check;
        }

        if (finding.Question is { } question)
        {
            foreach (var other in sketch.Right.Select(spelled => Formulas.Solved(() => question.Check(spelled))).OfType<ProofCheck>())
            {
                yield return other;
            }
        }
    }
}
