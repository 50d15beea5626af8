using System.CommandLine;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Features.NewWorksheet;

namespace TeacherBot.Commands;

/// <summary><c>topics</c>: the curriculum as a table.</summary>
static class TopicsCommand
{
    public static Command Create()
    {
        Option<string?> subject = new("--subject") { Description = $"Only this subject: {string.Join(", ", Identifier.AllOf<Subject>())}" };
        subject.Validators.Add(result => result.MustBe(
            result.GetValueOrDefault<string?>() is not { } text || Identifier.TryParse<Subject>(text, out _),
            $"one of {string.Join(", ", Identifier.AllOf<Subject>())}"));
        var grade = NumberOption.Optional("--grade", "Only this grade", 1, 11);
        Command command = new("topics", "Prints the curriculum: subject, grade, id, whether exercises make it without a model, title (TSV).") { subject, grade };
        command.SetAction(parsed => Print(parsed.GetValue(subject), parsed.GetValue(grade)));
        return command;
    }

    static int Print(string? subject, int? grade)
    {
        Console.WriteLine("subject\tgrade\tid\texercises\ttitle");
        foreach (var topic in Curriculum.Load().All)
        {
            if ((subject is null || subject == Identifier.Of(topic.Subject)) && (grade is null || grade == topic.Grade))
            {
                var exercises = TopicLibrary.HasExercises(topic) ? "yes" : "no";
                Console.WriteLine($"{Identifier.Of(topic.Subject)}\t{topic.Grade}\t{topic.Id}\t{exercises}\t{topic.Title}");
            }
        }

        return 0;
    }
}
