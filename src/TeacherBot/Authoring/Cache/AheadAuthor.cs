using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Authoring.Cache;

/// <summary>Writes sheets nobody waits for. Without one nothing is made ahead.</summary>
/// <param name="PromptVersion">The version a sheet for the request would be written with now.</param>
/// <param name="Make">Null when it cannot be made: then no more are made this night. So does any fault, a spent budget too.</param>
public sealed record AheadAuthor(Func<WorksheetRequest, string> PromptVersion, Func<WorksheetRequest, CancellationToken, Task<MadeSheet?>> Make);
