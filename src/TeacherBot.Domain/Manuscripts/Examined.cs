using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts;

/// <summary>What the checks by code made of one place.</summary>
/// <param name="Place">The place.</param>
/// <param name="Task">The task as it would stand on paper, labels and options in their order; null when it is rejected or was not written.</param>
/// <param name="State">What is known about its key.</param>
/// <param name="Reason">Why it is rejected, for the rewriting author and for operators; empty otherwise.</param>
public sealed record Examined(Place Place, SheetTask? Task, ExaminedState State, RejectionKind? Rejection, string Reason);

public enum ExaminedState
{
    /// <summary>Code computed the answer a second way from what is printed.</summary>
    Proven,

    /// <summary>Nothing speaks against it, but only a second solver can show that the key is right.</summary>
    NeedsSolving,

    Rejected,
}

/// <summary>The check that a task did not pass, in the order of checking.</summary>
public enum RejectionKind
{
    /// <summary>Nothing was written for the place.</summary>
    Missing,

    /// <summary>The shape does not fit the type: number of options, of gaps, of pairs, an empty text.</summary>
    Shape,

    Duplicate,

    /// <summary>Numbers, units or signs the grade does not know.</summary>
    OutsideLimits,

    /// <summary>A concept pupils have not met.</summary>
    ForbiddenConcept,

    /// <summary>«По рисунку», and there is none.</summary>
    MissingFigure,

    /// <summary>A formula that cannot be read.</summary>
    UnreadableFormula,

    /// <summary>Two options say the same, or two are right where one is.</summary>
    EqualOptions,

    /// <summary>The key, the statement, the text or the solution contradict each other.</summary>
    WrongKey,

    /// <summary>The second solver found another answer, or none.</summary>
    NotConfirmed,
}
