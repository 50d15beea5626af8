using System.Text.Json;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Exercises.Composing;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Auditing;

/// <summary>Makes many sheets of many topics and looks at every task for everything code can see.</summary>
public static class Audit
{
    /// <summary>The topics that have exercises.</summary>
    public static IReadOnlyList<CurriculumTopic> Ready(Curriculum.Curriculum curriculum) => [.. curriculum.All.Where(topic => topic.Exercises.Count > 0)];

    /// <summary>The same plan gives the same report; the work is shared among all processors.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static AuditReport Run(AuditPlan plan, CancellationToken stop)
    {
        var findings = new SheetFindings[plan.Sheets];
        Parallel.For(0, plan.Sheets, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop }, sheet =>
            findings[sheet] = Look(plan, sheet, stop));
        return new AuditReport(
            [.. plan.Topics.Select(topic => TopicFindings.Of(topic, findings.Where(finding => finding.Topic == topic).ToArray()))],
            [.. findings.SelectMany(finding => finding.Faulty)]);
    }

    static SheetFindings Look(AuditPlan plan, int sheet, CancellationToken stop)
    {
        var topic = plan.Topic(sheet);
        try
        {
            var made = SheetComposer.Compose(plan.Request(sheet), topic.Exercises, $"audit-{sheet}", plan.Seed, plan.Random(sheet, "numbers"), stop);
            return made is Composed composed
                ? Look(topic, sheet, WorksheetFile.Read(WorksheetJson.Write(composed.Worksheet)))
                : new SheetFindings(topic, 0, TooSmall: true, []);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // An exercise that breaks down is a finding: the other sheets are looked at all the same.
            var reason = $"{plan.Request(sheet)}: {fault.GetType().Name}: {fault.Message}";
            return new SheetFindings(topic, 0, TooSmall: false, [new FaultyTask(topic.Id, sheet, 0, null, new AuditFault(FaultKind.Failed, reason))]);
        }
    }

    static SheetFindings Look(CurriculumTopic topic, int sheet, Worksheet worksheet) => new(
        topic,
        worksheet.Variants.Sum(variant => variant.Tasks.Count),
        TooSmall: false,
        [
            .. from variant in worksheet.Variants
               from task in variant.Tasks
               from fault in TaskAudit.Faults(task, topic)
               select new FaultyTask(topic.Id, sheet, variant.Number, task, fault),
            .. from variant in worksheet.Variants
               from same in variant.Tasks.GroupBy(Print, StringComparer.Ordinal)
               from again in same.Skip(1)
               select new FaultyTask(topic.Id, sheet, variant.Number, again, new AuditFault(FaultKind.Duplicate, $"The same as task {same.First().Number}.")),
        ]);

    /// <summary>What a pupil sees, whatever the order of options.</summary>
    static string Print(SheetTask task) =>
        string.Join('|', [task.Text, task.Figure is null ? string.Empty : JsonSerializer.Serialize(task.Figure, WorksheetJson.Options), .. (task.Options ?? []).Concat(task.Left ?? []).Concat(task.Right ?? []).Order(StringComparer.Ordinal)]);
}

/// <summary>What became of one sheet.</summary>
sealed record SheetFindings(CurriculumTopic Topic, int Tasks, bool TooSmall, IReadOnlyList<FaultyTask> Faulty);

/// <summary>What an audit found.</summary>
/// <param name="Faulty">In the order of the sheets.</param>
public sealed record AuditReport(IReadOnlyList<TopicFindings> Topics, IReadOnlyList<FaultyTask> Faulty);

/// <summary>The count of one topic.</summary>
/// <param name="TooSmall">Sheets that could not be made: the topic has too few different tasks for them.</param>
public sealed record TopicFindings(CurriculumTopic Topic, int Sheets, int Tasks, int TooSmall, IReadOnlyDictionary<FaultKind, int> Faults)
{
    internal static TopicFindings Of(CurriculumTopic topic, IReadOnlyCollection<SheetFindings> findings) => new(
        topic,
        findings.Count,
        findings.Sum(finding => finding.Tasks),
        findings.Count(finding => finding.TooSmall),
        findings.SelectMany(finding => finding.Faulty).GroupBy(faulty => faulty.Fault.Kind).ToDictionary(kind => kind.Key, kind => kind.Count()));

    /// <summary>How many faults of the kind were found.</summary>
    public int Count(FaultKind kind) => Faults.GetValueOrDefault(kind);
}
