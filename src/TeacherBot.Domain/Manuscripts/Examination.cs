using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Manuscripts.Checks;
using TeacherBot.Domain.Manuscripts.Print;
using TeacherBot.Domain.Manuscripts.Proving;
using TeacherBot.Domain.Proofs;
using TeacherBot.Domain.Questions;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts;

/// <summary>
/// What code finds out about the tasks of a manuscript, failing closed: a key is proven where the print alone determines it, a task that contradicts
/// itself or the grade is rejected with its reason, and whatever is left needs a second solver.
/// </summary>
public static class Examination
{
    /// <param name="random">Decides the order of options and columns; the same stream gives the same sheet.</param>
    /// <param name="accepted">Tasks the sheet has already: none of them comes again.</param>
    /// <returns>One entry for every place of the brief, in its order.</returns>
    public static IReadOnlyList<Examined> Of(Brief brief, Manuscript manuscript, SheetRandom random, IReadOnlyList<SheetTask>? accepted = null)
    {
        var limits = new NumberLimits(brief.Request.Grade, brief.Limits);
        var twins = new Twins();
        foreach (var task in accepted ?? [])
        {
            twins.Add(task);
        }

        return [.. brief.Places.Select(place => Place(brief, place, manuscript.Tasks.FirstOrDefault(task => task.Place == place.Number), limits, twins, random))];
    }

    /// <summary>What a model wrote may be stranger than our mathematics foresees: a place that cannot be examined is not proven.</summary>
    static Examined Place(Brief brief, Place place, ManuscriptTask? written, NumberLimits limits, Twins twins, SheetRandom random)
    {
        try
        {
            return Looked(brief, place, written, limits, twins, random.Fork($"place/{place.Number}"));
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException))
        {
            return Rejected(place, new(RejectionKind.Shape, $"it cannot be examined: {fault.GetType().Name}"));
        }
    }

    static Examined Looked(Brief brief, Place place, ManuscriptTask? written, NumberLimits limits, Twins twins, SheetRandom random)
    {
        if (written is null)
        {
            return Rejected(place, new(RejectionKind.Missing, "nothing was written for this place"));
        }

        if (Shapes.Ink(written) is { } illegible)
        {
            return Rejected(place, illegible);
        }

        var sketch = Sketch.Of(written, place);
        if (Fault(brief, sketch, limits, twins) is { } fault)
        {
            return Rejected(place, fault);
        }

        var examined = Proven(brief, sketch, limits, random);
        if (examined.State != ExaminedState.Rejected)
        {
            twins.Add(sketch);
        }

        return examined;
    }

    static Fault? Fault(Brief brief, Sketch sketch, NumberLimits limits, Twins twins) =>
        Shapes.Fault(sketch)
        ?? twins.Fault(sketch)
        ?? Checks.Limits.Fault(sketch, limits)
        ?? Concepts.Fault(sketch, brief.NotYet)
        ?? Drawings.Fault(sketch)
        ?? FormulaSyntax.Fault(sketch)
        ?? OptionValues.Fault(sketch, brief.Request.Subject)
        ?? LanguageClaims.Fault(sketch);

    static Examined Proven(Brief brief, Sketch sketch, NumberLimits limits, SheetRandom random)
    {
        var subject = brief.Request.Subject;
        var statement = subject == Subject.Russian ? new StatementClaim([], null, null) : StatementClaim.Read(sketch.Statement);
        var finding = subject == Subject.Russian ? null : PrintProof.Of(sketch);
        if ((finding?.Wrong ?? Contradiction(sketch, statement, finding is not null) ?? SolutionClaims.Fault(sketch, subject)) is { } wrong)
        {
            return Rejected(sketch.Place, new(RejectionKind.WrongKey, wrong));
        }

        if (TaskWriter.Write(sketch, finding?.Question ?? (sketch.OnlyAnswer is null ? null : Told(statement)), limits, random) is not { } task)
        {
            return Rejected(sketch.Place, new(RejectionKind.Shape, "three wrong options are needed: code could not make them"));
        }

        var verdict = subject == Subject.Russian ? Verdict.Unproven(string.Empty) : Judge.Prove(task);
        return verdict.Kind == VerdictKind.Wrong ? Rejected(sketch.Place, new(RejectionKind.WrongKey, verdict.Reason))
            : finding is not null || verdict.IsProven ? new(sketch.Place, Computed(task, sketch, finding?.Check), ExaminedState.Proven, null, string.Empty)
            : Open(sketch, task, statement);
    }

    /// <summary>A statement that does not lead to the key. Of an equation the print may ask for something else than its roots.</summary>
    static string? Contradiction(Sketch sketch, StatementClaim statement, bool isReadFromPrint) =>
        statement.Wrong
        ?? (sketch.OnlyAnswer is { } answer && (!isReadFromPrint || statement.IsCalculation) && statement.LeadsTo(answer) == false
            ? $"the statement «{sketch.Statement}» does not lead to the key «{answer}»{(statement.Question?.Number is { } value ? $" but to {value}" : string.Empty)}"
            : null);

    /// <summary>What a statement tells the writer of the task: its calculation and the solution, but not how the answer is spelled.</summary>
    static FormulaQuestion? Told(StatementClaim statement) => statement.Question is { } question ? question with { Answer = null } : null;

    /// <summary>Nothing speaks against the key; a story must still use its own numbers.</summary>
    static Examined Open(Sketch sketch, SheetTask task, StatementClaim statement)
    {
        if (statement.IsReadable && sketch.OnlyAnswer is not null && StoryNumbers.Fault(sketch.Text, statement) is { } foreign)
        {
            return Rejected(sketch.Place, new(RejectionKind.WrongKey, foreign));
        }

        var check = sketch.OnlyAnswer is { } answer && statement.LeadsTo(answer) == true ? Answers.Formulas.Solved(() => statement.Question!.Check(answer)) : null;
        var proof = new Proof(ProofKind.None, string.Empty, check is null ? Statement(sketch) : ProofText.Of(check), check);
        return new(sketch.Place, task with { Proof = proof }, ExaminedState.NeedsSolving, null, string.Empty);
    }

    /// <summary>The proof with the check for other programs; without it where the judge reads the print in other words.</summary>
    static SheetTask Computed(SheetTask task, Sketch sketch, ProofCheck? check)
    {
        var ordered = task.Options is { } options ? sketch.InOrderOf(options, check) : check;
        var proven = task with { Proof = new Proof(ProofKind.Computed, Judge.Name, ordered is null ? Statement(sketch) : ProofText.Of(ordered), ordered) };
        return Judge.Prove(proven).Kind == VerdictKind.Wrong ? proven with { Proof = proven.Proof with { Check = null } } : proven;
    }

    static string Statement(Sketch sketch) => sketch.Statement ?? string.Join("; ", sketch.Key.Concat(sketch.Pairs.Select(pair => $"{pair.Left} — {pair.Right}")));

    static Examined Rejected(Place place, Fault fault) => new(place, null, ExaminedState.Rejected, fault.Kind, fault.Reason);
}
