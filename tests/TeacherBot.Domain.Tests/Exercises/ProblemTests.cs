using TeacherBot.Domain.Curriculum;
using TeacherBot.Domain.Exercises;
using TeacherBot.Domain.Exercises.Composing;
using TeacherBot.Domain.Proofs;
using TeacherBot.Domain.Worksheets;

namespace TeacherBot.Domain.Tests.Exercises;

/// <summary>What must hold for every exercise. Large numbers are the audit's.</summary>
public class ProblemTests
{
    const int MostDraws = 12;

    public static TheoryData<string> Ids => [.. ExerciseCatalog.All.Select(exercise => exercise.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_exercise_makes_proven_tasks_of_every_type_and_form_it_claims(string id)
    {
        var exercise = ExerciseCatalog.Find(id);
        var limits = Topics.Limits(id);
        foreach (var difficulty in Enum.GetValues<Difficulty>())
        {
            for (var form = 0; form < exercise.Forms(difficulty); form++)
            {
                foreach (var type in exercise.Types)
                {
                    var random = SheetRandom.Named($"{id}{difficulty}{form}{type}");
                    var tasks = Enumerable.Range(0, MostDraws)
                        .Select(i => TaskComposer.Compose(exercise, type, new Setting(limits, difficulty, form), random, asClaims: i % 2 == 1))
                        .OfType<SheetTask>()
                        .Take(2)
                        .ToArray();
                    tasks.Length.ShouldBe(2, $"{difficulty} {form} {type}");
                    foreach (var task in tasks)
                    {
                        (task.Type, task.Part).ShouldBe((type, type.Part()));
                        Judge.Prove(task).Reason.ShouldBeEmpty($"{difficulty} {form} {type} | {task.Text} | {string.Join(" | ", task.Options ?? task.Left ?? [])} | {task.Answer} | {task.Solution}");
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Wrong_answers_have_a_name_and_differ_from_the_answer_by_value(string id)
    {
        var exercise = ExerciseCatalog.Find(id);
        var limits = Topics.Limits(id);
        var random = SheetRandom.Named(id);
        for (var i = 0; i < 60; i++)
        {
            var problem = exercise.Draw(new Setting(limits, (Difficulty)(i % 3), i / 3), random);
            problem.Mistakes.ShouldAllBe(mistake => mistake.Name.Length > 5);
            problem.Mistakes.Select(mistake => mistake.Answer.Number?.ToString() ?? mistake.Answer.Value)
                .Append(problem.Answer.Number?.ToString() ?? problem.Answer.Value)
                .ShouldBeUnique();
        }
    }

    [Fact]
    public void The_same_stream_gives_the_same_problem()
    {
        foreach (var exercise in ExerciseCatalog.All)
        {
            var setting = new Setting(Topics.Limits(exercise.Id), Difficulty.Hard, 1);
            exercise.Draw(setting, SheetRandom.Named("x")).Text.ShouldBe(exercise.Draw(setting, SheetRandom.Named("x")).Text);
        }
    }

    [Fact]
    public void Every_grade_has_three_exercises_or_more() =>
        Topics.Grades.ShouldAllBe(grade => Topics.ExerciseIds(grade).Length >= 3);

    [Fact]
    public void An_unknown_exercise_is_named() =>
        Should.Throw<ArgumentException>(() => ExerciseCatalog.Find("math-9-magic")).Message.ShouldContain("math-9-magic");
}
