using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Worksheets;
using TeacherBot.Localization;
using TeacherBot.Production;
using TeacherBot.Storage;

namespace TeacherBot.Tests.Production;

public sealed class SheetWordsTests
{
    [Theory]
    [InlineData(3, 0, "Проверено вычислением: 3 из 3")]
    [InlineData(0, 2, "Проверено второй моделью: 2 из 2")]
    [InlineData(2, 1, "Проверено вычислением: 2 из 3; второй моделью: 1")]
    public void Under_the_key_stands_how_its_answers_are_proven(int computed, int blind, string line)
    {
        SheetTask[] tasks = [.. Enumerable.Repeat(ProofKind.Computed, computed).Concat(Enumerable.Repeat(ProofKind.Blind, blind)).Select(Task)];
        Worksheet worksheet = new(
            "A1B2", "", Subject.Math, 3, new WorksheetTopic(null, "Сложение"), SheetFormat.OpenOnly, 0, Difficulty.Medium, [new Variant(1, tasks)]);
        SheetWords.Caption(worksheet, new DocumentRow { GenerationId = "A1B2", Kind = DocumentKind.Key }, Languages.Load()[Languages.Russian]).Split('\n')[^1].ShouldBe(line);
    }

    static SheetTask Task(ProofKind kind, int index) => new()
    {
        Number = index + 1,
        Part = SheetPart.Open,
        Type = TaskType.Open,
        Text = "Вычислите: $2+3$.",
        Answer = new OpenAnswer("5", []),
        Solution = "",
        Points = 1,
        Proof = new Proof(kind, "", "", null),
    };
}
