using System.CommandLine;
using TeacherBot.Domain.Auditing;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Commands;

/// <summary><c>audit</c>: makes many sheets of every ready topic and counts everything code can find amiss with them.</summary>
static class AuditCommand
{
    const int MostSheets = 1_000_000;

    static readonly Option<Subject?> SubjectOption = EnumOption.Optional<Subject>("--subject", "Only this subject");
    static readonly Option<int?> Grade = NumberOption.Optional("--grade", "Only this grade", 1, 11);
    static readonly Option<string?> Topic = new("--topic") { Description = "Only the topic with this id" };
    static readonly Option<int> Sheets = NumberOption.InRange("--sheets", "How many sheets in all, at least one a topic", 1, MostSheets, otherwise: 1000);
    static readonly Option<string> Seed = new("--seed") { Description = "Where the numbers come from: 1–32 letters and digits", DefaultValueFactory = _ => "K7F3" };
    static readonly Option<bool> Verbose = new("--verbose") { Description = "Also print every faulty task" };

    public static Command Create()
    {
        Seed.Validators.Add(result => result.MustBe(
            result.GetValueOrDefault<string>() is { Length: >= 1 and <= 32 } seed && seed.All(char.IsAsciiLetterOrDigit), "1–32 Latin letters and digits"));
        Command command = new(
            "audit",
            "Makes sheets of every topic that has exercises, in all formats, volumes, difficulties and types, and looks at every task. "
            + "Prints a line for each topic and the total (TSV). Exit 1 when anything is amiss.")
        { SubjectOption, Grade, Topic, Sheets, Seed, Verbose };
        command.SetAction((parsed, stop) => Task.FromResult(Run(parsed, stop)));
        return command;
    }

    static int Run(ParseResult parsed, CancellationToken stop)
    {
        var (subject, grade, id) = (parsed.GetValue(SubjectOption), parsed.GetValue(Grade), parsed.GetValue(Topic));
        var topics = Audit.Ready(Curriculum.Load())
            .Where(topic => (subject is null || topic.Subject == subject) && (grade is null || topic.Grade == grade) && (id is null || topic.Id == id))
            .ToArray();
        if (topics.Length == 0)
        {
            return CommandLine.Wrong("--subject, --grade, --topic: no topic that has exercises is left; `topics` lists them.");
        }

        // Fewer sheets than topics would leave topics out without a word.
        var report = Audit.Run(new AuditPlan(topics, Math.Max(parsed.GetValue(Sheets), topics.Length), parsed.GetValue(Seed)!), stop);
        Print(report);
        if (parsed.GetValue(Verbose))
        {
            PrintFaulty(report);
        }

        return report.Faulty.Count == 0 ? 0 : CommandLine.FaultsFound;
    }

    static void Print(AuditReport report)
    {
        var kinds = Enum.GetValues<FaultKind>();
        Line(["topic", "sheets", "tasks", "too_small", .. kinds.Select(Identifier.Of)]);
        foreach (var topic in report.Topics)
        {
            Line([topic.Topic.Id, topic.Sheets, topic.Tasks, topic.TooSmall, .. kinds.Select(kind => (object)topic.Count(kind))]);
        }

        var all = report.Topics;
        Line(["total", all.Sum(topic => topic.Sheets), all.Sum(topic => topic.Tasks), all.Sum(topic => topic.TooSmall), .. kinds.Select(kind => (object)all.Sum(topic => topic.Count(kind)))]);
    }

    static void PrintFaulty(AuditReport report)
    {
        Console.WriteLine();
        Line(["fault", "topic", "sheet", "variant", "task", "reason", "text", "options", "solution"]);
        foreach (var (topic, sheet, variant, task, fault) in report.Faulty)
        {
            string[] entries = [.. task?.Options ?? [], .. task?.Left ?? [], .. task?.Right ?? []];
            Line([Identifier.Of(fault.Kind), topic, sheet, variant, task?.Number ?? 0, fault.Reason, task?.Text ?? "", string.Join(" | ", entries), task?.Solution ?? ""]);
        }
    }

    static void Line(object[] cells) => Console.WriteLine(string.Join('\t', cells.Select(cell => CommandLine.OneLine(cell.ToString()!))));
}
