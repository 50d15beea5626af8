using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Exercises.Composing;
using TeacherBot.Domain.Proofs;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Benchmarks;

/// <summary>Composes whole sheets of every ready topic and lets the judge recompute every key from the print.</summary>
static class KeyAudit
{
    public static int Run(string[] args)
    {
        var perTopic = args.Length > 0 ? int.Parse(args[0]) : 50_000;
        var wrong = 0;
        foreach (var topic in Curriculum.Load().All.Where(topic => topic.Exercises.Count > 0))
        {
            var (tasks, bad, repeated, seed) = (0, 0, 0, 0);
            while (tasks < perTopic)
            {
                foreach (var difficulty in Enum.GetValues<Difficulty>())
                {
                    WorksheetRequest request = new(
                        topic.Subject, topic.Grade, new WorksheetTopic(topic.Id, topic.Title), SheetFormat.TestAndOpen, 2, difficulty, TaskTypes.All, 4);
                    var sheet = (Composed)SheetComposer.Compose(request, topic.Exercises, "AUDIT", "", SheetRandom.Named($"audit/{topic.Id}/{seed++}"), default);
                    foreach (var variant in sheet.Worksheet.Variants)
                    {
                        bad += variant.Tasks.Count(task => Judge.Prove(task).Kind != VerdictKind.Proven);
                        repeated += variant.Tasks.Count - variant.Tasks.Select(Print).Distinct().Count();
                        tasks += variant.Tasks.Count;
                    }
                }
            }

            wrong += bad + repeated;
            Console.WriteLine($"{topic.Id}: {tasks} tasks, {bad} not proven, {repeated} repeated in a sheet");
        }

        return wrong == 0 ? 0 : 1;
    }

    static string Print(SheetTask task) =>
        string.Join('|', [task.Text, .. task.Options ?? [], .. task.Left ?? [], .. task.Right ?? []]);
}
