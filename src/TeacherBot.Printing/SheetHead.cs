namespace TeacherBot.Printing;

/// <summary>What stands over a sheet besides the worksheet itself.</summary>
/// <param name="Kind">The kind of work as printed: «Самостоятельная работа».</param>
/// <param name="School">Printed when given.</param>
/// <param name="Teacher">Printed when given.</param>
/// <param name="Minutes">Time allowed, 1–600; null: not printed.</param>
/// <param name="Codes">Variant → address of its QR code, at most 300 characters; variants without one have none.</param>
public sealed record SheetHead(string Kind, string? School = null, string? Teacher = null, int? Minutes = null, IReadOnlyDictionary<int, string>? Codes = null);
