#pragma warning disable
using TeacherBot.Domain.Worksheets;
namespace TeacherBot.Printing;
public sealed record SheetHead(string Kind, string? School = null, string? Teacher = null, int? Minutes = null);
public sealed class PrintWords { public PrintWords(IReadOnlyDictionary<string, string> words) {} }
public sealed class SheetPrinter(PrintWords w) { static byte[] X = System.Text.Encoding.ASCII.GetBytes("%PDF-1.4 stub"); public byte[] Sheet(Worksheet w, int v, SheetHead h) => X; public byte[] Sheets(Worksheet w, SheetHead h) => X; public byte[] Key(Worksheet w, SheetHead h) => X; }
