using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Manuscripts;

/// <summary>What an author is asked to write: the places of one variant and the rules that hold for every task.</summary>
/// <param name="Request">What the teacher asked for.</param>
/// <param name="Places">The places to be filled, in the order of the sheet.</param>
/// <param name="Limits">The limits of the grade, with those of a listed topic laid over them.</param>
/// <param name="NotYet">Concepts pupils have not met.</param>
public sealed record Brief(WorksheetRequest Request, IReadOnlyList<Place> Places, GradeLimits Limits, IReadOnlyList<string> NotYet);

/// <summary>One place of a sheet.</summary>
/// <param name="Number">From 1, through both parts.</param>
public sealed record Place(int Number, TaskType Type);
