using System.CommandLine;
using System.Globalization;
using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Commands;

/// <summary><c>match-topic</c>: whether two typed topics mean the same sheet, and what decided it.</summary>
static class MatchTopicCommand
{
    static readonly Option<Subject> SubjectOption = EnumOption.One<Subject>("--subject", "The subject");
    static readonly Option<int> Grade = NumberOption.InRange("--grade", NumberOption.GradeHelp, 1, 11, otherwise: null);
    static readonly Argument<string> One = Text("TEXT_A", "A topic as a teacher types it");
    static readonly Argument<string> Other = Text("TEXT_B", "Another one");

    public static Command Create()
    {
        Command command = new(
            "match-topic",
            "Whether two topics mean the same. Prints one line (TSV): same or different, the similarity of the words (0–1), and what decided: "
            + $"{string.Join(", ", Identifier.AllOf<TopicGate>())}.")
        { SubjectOption, Grade, One, Other };
        command.SetAction(Match);
        return command;
    }

    static int Match(ParseResult parsed)
    {
        var subject = parsed.GetValue(SubjectOption);
        var grade = parsed.GetValue(Grade);
        if (!subject.Grades().Contains(grade))
        {
            return CommandLine.Wrong($"--grade: {Identifier.Of(subject)} is taught in grades {subject.Grades()[0]}–{subject.Grades()[^1]}.");
        }

        foreach (var argument in new[] { One, Other })
        {
            if (parsed.GetValue(argument)?.Trim() is not { Length: >= 1 and <= Wish.LongestTopic })
            {
                return CommandLine.Wrong($"{argument.Name}: must be 1–{Wish.LongestTopic} characters.");
            }
        }

        var compared = new TopicMatcher(Curriculum.Load()).Compare(subject, grade, parsed.GetValue(One)!, parsed.GetValue(Other)!);
        var similarity = compared.Similarity.ToString("0.000", CultureInfo.InvariantCulture);
        Console.WriteLine($"{(compared.Same ? "same" : "different")}\t{similarity}\t{Identifier.Of(compared.Gate)}");
        return 0;
    }

    /// <summary>A missing text is told by name, which the parser's own message does not do.</summary>
    static Argument<string> Text(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };
}
