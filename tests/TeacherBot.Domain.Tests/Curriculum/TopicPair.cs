namespace TeacherBot.Domain.Tests.Curriculum;

using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;

/// <summary>Two typed topics of a grade.</summary>
public sealed record TopicPair(Subject Subject, int Grade, string One, string Other)
{
    /// <summary>The pairs of a file in <c>Data</c>: <c>[math 3]</c> for the lines that follow, then <c>one || other</c>.</summary>
    public static IReadOnlyList<TopicPair> Read(string file)
    {
        List<TopicPair> pairs = [];
        var (subject, grade) = (Subject.Math, 0);
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Curriculum", "Data", file)))
        {
            switch (line)
            {
                case "" or ['#', ..]:
                    break;
                case ['[', .. var inside, ']'] when inside.Split(' ') is [var name, var number]:
                    Identifier.TryParse(name, out subject).ShouldBeTrue(line);
                    grade = int.Parse(number);
                    break;
                default:
                    line.Split(" || ").Length.ShouldBe(2, line);
                    pairs.Add(new TopicPair(subject, grade, line.Split(" || ")[0], line.Split(" || ")[1]));
                    break;
            }
        }

        return pairs;
    }
}
