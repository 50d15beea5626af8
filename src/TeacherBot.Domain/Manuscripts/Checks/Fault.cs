namespace TeacherBot.Domain.Manuscripts.Checks;

/// <summary>Why a task is rejected.</summary>
/// <param name="Reason">One short English sentence, fit for the request to write the task anew.</param>
sealed record Fault(RejectionKind Kind, string Reason);
